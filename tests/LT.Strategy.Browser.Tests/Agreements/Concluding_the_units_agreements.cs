using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Agreements;

/// <summary>One leader writes in the browser; two others have sent theirs.</summary>
public sealed class Concluding_the_units_agreements(BrowserFixture browser)
{
    private const string Remark = "Sig, hvad I gør for de ældste elever.";

    private const string Own = "Børnehuset Mælkevejen";

    private const string First = "Skovbo";

    private const string Second = "Engbo";

    private static readonly DateTime June = new(2019, 6, 14, 7, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_leader_writes_beside_the_centres_and_the_chief_concludes_two_and_returns_one(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        await journey.Given(SendTwoMore);
        var leader = await journey.SignInAs("leder-boernehuset-maelkevejen");
        await Writes(leader);

        var chief = await journey.SignInAs("centerchef-cup");
        await ReadsAndDecides(chief);

        await leader.Visit("/opgaver");
        await leader.Shows(Remark);
        await leader.Follow("Skriv videre", of: Own);
        await leader.Shows("Aftalen er sendt retur", Remark);
    }

    private static async Task Writes(Visitor leader)
    {
        await leader.Visit("/opgaver");
        await leader.Follow("Skriv videre", of: Own);
        await leader.Use(leader.Main.Locator(".lt-beside > summary"));
        await Assertions.Expect(leader.Main.Locator(".lt-beside__text")).ToContainTextAsync("Indledning");
        await leader.Check();
        await leader.Press("Ret indsats 2");
        await leader.Fill("Succeskriterium", "Ingen børn leger alene om formiddagen.");
        await leader.Press("Gem kladde");
        await leader.Send();
    }

    private static async Task ReadsAndDecides(Visitor chief)
    {
        await chief.Visit("/opgaver");
        await chief.Follow("Se, hvor langt enhederne er");
        await chief.Shows("Til godkendelse", "Mangler (105 dage over)");
        await chief.Follow("Læs og indgå 3 aftaler");
        foreach (var fold in await chief.Main.Locator("details > summary").AllAsync())
        {
            await chief.Use(fold);
        }

        await chief.Check();
        await chief.Press("Videre til bekræftelse");
        await chief.Shows("Vælg, hvad der skal ske med mindst én aftale.");
        await Chooses(chief, First, "Jeg har læst den. Indgå den");
        await Chooses(chief, Second, "Jeg har læst den. Indgå den");
        await Chooses(chief, Own, "Send den retur med en bemærkning");
        await chief.Fill($"Bemærkning til {Own}, hvis du sender aftalen retur", Remark);
        await chief.Press("Videre til bekræftelse");
        await chief.Heading("Vil du indgå 2 aftaler og sende 1 retur?");
        await chief.Press("Indgå 2 aftaler og send 1 retur");
        await chief.Shows("2 årsaftaler er indgået og offentliggjort", $"1 årsaftale er sendt retur: {Own}.");
        await chief.Visit("/aarsaftaler/2019/skovbo");
        await chief.Shows("Leg hver dag", "Indgået 105 dage efter fristen");
    }

    private static Task Chooses(Visitor chief, string unit, string choice) =>
        chief.Tick(
            chief
                .Main.GetByRole(AriaRole.Group, new() { Name = $"Hvad skal der ske med aftalen for {unit}?" })
                .GetByLabel(choice)
        );

    private static async Task SendTwoMore(StrategyDbContext db)
    {
        var year = await db.WholeYears().SingleAsync();
        var centre = await db.Centres.SingleAsync(c => c.Code == "cup");
        var leader = await db.Persons.SingleAsync(p => p.DirectoryId == "leder-virum-skole");
        foreach (var name in new[] { First, Second })
        {
            db.Add(Sent(year, Under(centre, name), new Signature(leader.Id, leader.Name)));
        }
    }

    private static Unit Under(Centre centre, string name)
    {
        var unit = new Unit
        {
            Code = name.Replace(' ', '-').ToLowerInvariant(),
            Kind = UnitKind.Institution,
            MakesOwnAgreementFromStart = true,
            From = new DateOnly(2018, 1, 1),
        };
        unit.Periods.Add(
            new UnitPeriod
            {
                From = unit.From,
                Name = name,
                Centre = centre,
            }
        );
        return unit;
    }

    private static DecentralAgreement Sent(StrategyYear year, Unit unit, Signature by)
    {
        var agreement = new DecentralAgreement
        {
            Unit = unit,
            Year = year,
            StartedAt = June,
        };
        agreement.Write(AgreementPart.Introduction, "Alle skal trives.", June);
        var initiative = agreement.AddInitiative(June);
        initiative.Title = "Leg hver dag";
        initiative.What = "Vi leger ude hver formiddag.";
        initiative.Responsible = "Lederen";
        (initiative.From, initiative.To) = (new DateOnly(2019, 7, 1), new DateOnly(2019, 12, 31));
        initiative.SuccessCriterion = "Alle har været ude.";
        agreement.Submit(by, June);
        return agreement;
    }
}
