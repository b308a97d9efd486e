using LT.Strategy.Domain.People;

namespace LT.Strategy.Web.Features.Administration;

/// <summary>The pages this person may use, each with what it is for.</summary>
public sealed record AdministrationPage(IReadOnlyList<AdministrationItem> Items)
{
    public static AdministrationPage For(Actor who) => new([.. All.Where(a => a.May(who)).Select(a => a.Item)]);

    private static readonly (Func<Actor, bool> May, AdministrationItem Item)[] All =
    [
        (
            who => who.MaySetUpYears(),
            new(
                "Årene",
                "/administration/aar",
                "Temaer, mål, frister og grænser for hvert år. Åbn året, og gør det op."
            )
        ),
        (
            who => who.MayExtendDeadline(),
            new(
                "Forlæng en frist",
                "/ledelse/frister",
                "Giv et center eller en enhed længere tid. Tryk på Forlæng ud for fristen."
            )
        ),
        (
            who => who.MayRecordReadings() && who.MayRecordForCentres(),
            new(
                "Importér fra en fil",
                "/administration/aar",
                "Hent målinger og dokumentation, og se tidligere importer. Vælg året og så målet."
            )
        ),
        (
            who => who.MaySetUpOrganisation(),
            new(
                "Organisationen",
                "/administration/organisation",
                "Åbn, luk, omdøb og flyt centre og enheder fra en dag, og se deres historie."
            )
        ),
        (
            who => who.MayFetchArchive(),
            new("Arkiv", "/administration/arkiv", "Hent et helt år i én fil, som kan læses uden programmet og gemmes.")
        ),
        (
            who => who.MayAdministerRoles(),
            new(
                "Personer og roller",
                "/administration/personer",
                "Find en person, giv en rolle fra en dag, og slut den igen."
            )
        ),
        (
            who => who.MayAdministerRoles(),
            new(
                "Grupper",
                "/administration/grupper",
                "De roller, medlemmer af identitetsudbyderens grupper får, når de logger ind."
            )
        ),
        (
            who => who.MayKeepClientKeys(),
            new(
                "Nøgler til programmer",
                "/administration/noegler",
                "Giv LyNET og andre programmer en nøgle, de kan læse data med, og træk den tilbage igen."
            )
        ),
        (
            who => who.MayReadChangeLog(),
            new("Ændringslog", "/administration/aendringslog", "Hvem der har ændret hvad, og hvornår.")
        ),
        (
            who => who.MayReadMailLog(),
            new(
                "Påmindelser på mail",
                "/administration/mail",
                "Hvem der har fået hvilken mail, og hvad der ikke nåede frem."
            )
        ),
    ];
}

public sealed record AdministrationItem(string Name, string Address, string Purpose);
