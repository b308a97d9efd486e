using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Organisation;

/// <summary>Rules that centres and units share.</summary>
internal static class OrganisationRules
{
    /// <summary>What has been stays: a change applies from today or later.</summary>
    public static IEnumerable<Obstacle> OfDay(DateOnly? day, DateOnly today, string place)
    {
        if (day is null)
        {
            yield return new Obstacle("DayMissing", $"Skriv en dato, fx {Danish.Short(today)}.", place);
        }
        else if (day < today)
        {
            yield return new Obstacle(
                "BeforeToday",
                $"Datoen kan tidligst være i dag, {Danish.Short(today)}. Det, der har været, bliver stående.",
                place
            );
        }
    }

    public static IEnumerable<Obstacle> OfName(string name, int most) =>
        Obstacle.ToText(name, most, "Name", "Skriv et navn.");

    public static IEnumerable<Obstacle> OfCode(string code, Places places)
    {
        if (code.Length == 0 || code != Slug.Of(code))
        {
            yield return new Obstacle(
                "CodeNotASlug",
                "Skriv en kode af små bogstaver, tal og bindestreger, fx virum-skole. Skriv æ som ae, ø som oe og å som aa.",
                "Code"
            );
        }
        else if (code.Length > Unit.CodeMaxLength)
        {
            yield return new Obstacle(
                "CodeTooLong",
                $"Skriv højst {Unit.CodeMaxLength.ToString(Danish.Culture)} tegn.",
                "Code"
            );
        }
        else if (places.HasCode(code))
        {
            yield return new Obstacle(
                "CodeTaken",
                $"Koden {code} er brugt. En kode bruges aldrig igen, heller ikke efter en lukning. Vælg en anden.",
                "Code"
            );
        }
    }

    /// <summary>A change lies within the time that the centre or unit is there.</summary>
    public static IEnumerable<Obstacle> Within(DateOnly from, DateOnly? to, DateOnly? day, string it, string place)
    {
        if (day < from)
        {
            yield return new Obstacle(
                "NotOpenYet",
                $"{it} åbner {Danish.Long(from)}. Vælg den dag eller en senere.",
                place
            );
        }
        else if (day > to)
        {
            yield return new Obstacle(
                "Closed",
                $"{it} har sin sidste dag {Danish.Long(to!.Value)}. Vælg en dag før.",
                place
            );
        }
    }

    public static Obstacle NotWaiting => new("NotWaiting", "Ændringen gælder allerede, eller den er fortrudt.");

    public static Obstacle InUse =>
        new(
            "InUse",
            "Åbningen kan ikke fortrydes, for der hører allerede noget til: en årsaftale, en rolle, et arbejdssted, en forlænget frist eller enheder. Luk i stedet."
        );
}
