using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Domain.Progress;

/// <summary>An initiative beside a cell, with the version it stands in; the reason where it does not count.</summary>
public sealed record CellInitiative(InitiativeContent Initiative, Publication Publication, string Why = "");

/// <summary>Why a cell is filled or not: the initiatives that fill it, and those that do not, each with its reason.</summary>
public sealed record CellExplanation(
    CoverageCell Cell,
    IReadOnlyList<CellInitiative> Filling,
    IReadOnlyList<CellInitiative> NotCounted,
    IReadOnlyList<Publication> Withdrawn
)
{
    public static CellExplanation Of(CoverageCell cell, YearProgress year)
    {
        var units = year.Agreements.OfUnitsUnder(cell.Centre).Where(p => p.IsIntact).ToList();
        var own = cell.Publication is { IsIntact: true } intact ? [intact] : (Publication[])[];
        var all = own.Concat(units).SelectMany(p => p.Content.Initiatives.Select(i => new CellInitiative(i, p)));
        var (filling, others) = (new List<CellInitiative>(), new List<CellInitiative>());
        foreach (var one in all)
        {
            if (cell.Initiatives.Contains(one.Initiative))
            {
                filling.Add(one);
            }
            else if (WhyNot(one, cell, year) is { } why)
            {
                others.Add(one with { Why = why });
            }
        }

        return new CellExplanation(cell, filling, others, WithdrawnBy(cell, year));
    }

    /// <summary>Null for the initiatives of units that have nothing to do with the theme.</summary>
    private static string? WhyNot(CellInitiative one, CoverageCell cell, YearProgress year)
    {
        var points = one.Initiative.Contributions.Any(c => c.ThemeNumber == cell.Theme.Number);
        var isUnits = one.Publication != cell.Publication;
        return !points && isUnits ? null
            : one.Initiative.IsDiscontinued ? "udgået med et tillæg"
            : !points ? "peger ikke på et mål under temaet"
            : isUnits && !year.Year.DecentralInitiativeMayFillItsCentresCell
                ? "står i en enheds årsaftale, og den kan ikke dække sit centers felt"
            : $"dækker allerede tema {one.Initiative.Contributions[0].ThemeNumber}, og én indsats kan ikke dække flere temaer";
    }

    private static IReadOnlyList<Publication> WithdrawnBy(CoverageCell cell, YearProgress year) =>
        [
            .. year
                .Facts.Publications.Where(p =>
                    p.Agreement is Agreements.CentreAgreement own
                    && own.CentreId == cell.Centre.Id
                    && p.ConcludedOn <= year.Date
                    && p.WithdrawnAt is not null
                    && !p.HoldsOn(year.Date)
                )
                .OrderBy(p => p.Number),
        ];
}
