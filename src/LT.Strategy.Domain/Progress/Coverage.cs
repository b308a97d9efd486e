using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>One theme of one agreement, with the initiatives that fill it.</summary>
public sealed record ThemeCoverage(Theme Theme, IReadOnlyList<InitiativeContent> Initiatives)
{
    public bool IsCovered => Initiatives.Count > 0;

    /// <summary>The numbers of the goals under the theme that the initiatives point at.</summary>
    public IReadOnlyList<string> GoalNumbers =>
        [
            .. Initiatives
                .SelectMany(i => i.Contributions)
                .Where(c => c.ThemeNumber == Theme.Number)
                .Select(c => c.GoalNumber)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}

public enum CellState
{
    /// <summary>Dækket.</summary>
    Covered,

    /// <summary>Mangler indsats.</summary>
    NoInitiative,

    /// <summary>Ingen aftale endnu.</summary>
    NoAgreement,
}

public static class CellStateWords
{
    public static string InWords(this CellState state) =>
        state switch
        {
            CellState.Covered => "Dækket",
            CellState.NoInitiative => "Mangler indsats",
            _ => "Ingen aftale endnu",
        };
}

/// <summary>One cell of the matrix: does this centre's agreement in force have an initiative under this theme?</summary>
public sealed record CoverageCell(
    Centre Centre,
    Theme Theme,
    CellState State,
    IReadOnlyList<InitiativeContent> Initiatives,
    Publication? Publication
);

/// <summary>A centre's row; the publication is the version in force, if any.</summary>
public sealed record CoverageRow(Centre Centre, Publication? Publication, IReadOnlyList<CoverageCell> Cells);

/// <summary>
/// The coverage rule (Koncernstrategi 2019): every centre has at least one initiative pointing at a shared goal under each
/// theme. An initiative's period and own assessment play no part.
/// </summary>
public sealed class Coverage
{
    private Coverage(IReadOnlyList<Theme> themes, IReadOnlyList<CoverageRow> rows)
    {
        Themes = themes;
        Rows = rows;
    }

    public IReadOnlyList<Theme> Themes { get; }

    public IReadOnlyList<CoverageRow> Rows { get; }

    public IEnumerable<CoverageCell> Cells => Rows.SelectMany(r => r.Cells);

    public int Filled => Cells.Count(c => c.State == CellState.Covered);

    /// <summary>Centres active on the date times themes.</summary>
    public int Of => Rows.Count * Themes.Count;

    public int FilledUnder(Theme theme) => Cells.Count(c => c.Theme == theme && c.State == CellState.Covered);

    /// <summary>The cell of a centre's code and a theme's number; null where there is none on the date.</summary>
    public CoverageCell? Cell(string code, int theme) =>
        Cells.FirstOrDefault(c =>
            c.Theme.Number == theme && string.Equals(c.Centre.Code, code, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The rule applied to one agreement, a draft or a version: each theme with the initiatives that fill it.</summary>
    public static IReadOnlyList<ThemeCoverage> ByTheme(AgreementContent content, StrategyYear year) =>
        [.. year.Themes.Select(t => new ThemeCoverage(t, InitiativesUnder(t, content, year)))];

    /// <summary>The matrix on a date: rows are the centres active that day, in Danish order of their abbreviation.</summary>
    public static Coverage On(
        DateOnly date,
        StrategyYear year,
        IEnumerable<Centre> centres,
        AgreementsInForce agreements
    )
    {
        var themes = year.Themes;
        return new Coverage(
            themes,
            [
                .. centres
                    .Where(c => c.IsActiveOn(date))
                    .OrderBy(c => c.Abbreviation, Language.Danish.Order)
                    .Select(centre =>
                    {
                        var publication = agreements.OfCentre(centre);
                        return new CoverageRow(
                            centre,
                            publication,
                            [.. themes.Select(t => CellOf(centre, t, publication, year, agreements))]
                        );
                    }),
            ]
        );
    }

    private static CoverageCell CellOf(
        Centre centre,
        Theme theme,
        Publication? publication,
        StrategyYear year,
        AgreementsInForce agreements
    )
    {
        List<InitiativeContent> initiatives = [];
        if (publication is { IsIntact: true })
        {
            initiatives.AddRange(InitiativesUnder(theme, publication.Content, year));
        }

        if (year.DecentralInitiativeMayFillItsCentresCell)
        {
            initiatives.AddRange(
                agreements
                    .OfUnitsUnder(centre)
                    .Where(p => p.IsIntact)
                    .SelectMany(p => InitiativesUnder(theme, p.Content, year))
            );
        }

        var state =
            initiatives.Count > 0 ? CellState.Covered
            : publication is null ? CellState.NoAgreement
            : CellState.NoInitiative;
        return new CoverageCell(centre, theme, state, initiatives, publication);
    }

    private static IReadOnlyList<InitiativeContent> InitiativesUnder(
        Theme theme,
        AgreementContent content,
        StrategyYear year
    ) =>
        [
            .. content.ActiveInitiatives.Where(i =>
                year.OneInitiativeMayFillSeveralThemes
                    ? i.Contributions.Any(c => c.ThemeNumber == theme.Number)
                    : i.Contributions.Count > 0 && i.Contributions[0].ThemeNumber == theme.Number
            ),
        ];
}
