using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Search;

namespace LT.Strategy.Web.Features.Search;

/// <summary>Centres and units that are or have been, by every name they have had.</summary>
internal static class FindablePlaces
{
    public static IEnumerable<Findable> Of(PublishedTexts texts) =>
        [
            .. texts.Places.Centres.Where(c => c.From <= texts.Today).Select(c => Centre(c, texts)),
            .. texts.Places.Units.Where(u => u.From <= texts.Today).Select(u => Unit(u, texts)),
        ];

    private static Findable Centre(Centre centre, PublishedTexts texts)
    {
        var name = centre.NameOn(texts.Today);
        var earlier = centre.NamesBy(texts.Today).Where(n => n != name);
        return new Findable(FindableKind.Workplace, $"/centre/{centre.Code}", name)
        {
            About = About($"Center ({centre.Abbreviation})", earlier, centre.To, texts.Today),
            Past = texts.Named[centre.Code].ClosedOn is null ? "" : "lukket",
            Names = texts.Named[centre.Code].Names,
            Centre = texts.Named[centre.Code].Centre,
        };
    }

    private static Findable Unit(Unit unit, PublishedTexts texts)
    {
        var now = unit.On(texts.Today);
        var earlier = unit.NamesBy(texts.Today).Where(n => n != now.Name);
        return new Findable(FindableKind.Workplace, $"/enheder/{unit.Code}", now.Name)
        {
            About = About(
                $"{Danish.Capital(unit.Kind.InWords())} under {now.Centre.Abbreviation}",
                earlier,
                unit.To,
                texts.Today
            ),
            Past = texts.Named[unit.Code].ClosedOn is null ? "" : "lukket",
            Names = texts.Named[unit.Code].Names,
            Centre = texts.Named[unit.Code].Centre,
            Owner = [now.Centre.NameOn(texts.Today), now.Centre.Abbreviation],
        };
    }

    /// <summary>"Institution under CUP. Hed tidligere Børnehuset. Lukket 31. maj 2019".</summary>
    private static string About(string kind, IEnumerable<string> earlier, DateOnly? closed, DateOnly today)
    {
        var names = Danish.List(earlier.Distinct(StringComparer.Ordinal));
        return string.Join(
            ". ",
            new[]
            {
                kind,
                names.Length > 0 ? $"Hed tidligere {names}" : "",
                closed < today ? $"Lukket {Danish.Long(closed.Value)}" : "",
            }.Where(t => t.Length > 0)
        );
    }
}
