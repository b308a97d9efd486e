using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Strategies;

/// <summary>The strategy to read: core task, themes with goals and efforts, and what it builds on.</summary>
public sealed record StrategyPage(
    StrategyYear Year,
    IReadOnlyList<CrossCuttingFocus> Efforts,
    IReadOnlyList<Framework> Frameworks,
    ShownDate Shown
)
{
    public GroupStrategy Strategy => Year.GroupStrategy;

    public IEnumerable<SharedGoal> GoalsUnder(Theme theme) => Year.GoalsInOrder.Where(g => g.ThemeId == theme.Id);

    public IEnumerable<CrossCuttingFocus> EffortsUnder(Theme theme) =>
        Efforts.Where(e => e.ThemeNumber == theme.Number).OrderBy(e => e.Id);
}

/// <summary>What the strategy is for, in the long view, and the themes of the year that carry it on; null where no year is opened.</summary>
public sealed record NarrativePage(FutureNarrative Narrative, StrategyYear? Year);

/// <summary>All themes with their status.</summary>
public sealed record ThemesPage(YearProgress Year, ShownDate Shown);

/// <summary>One theme: its status, its goals, and what the centres do about it.</summary>
public sealed record ThemePage(ThemeProgress Theme, YearProgress Year, ShownDate Shown)
{
    public IReadOnlyList<CentreUnderTheme> Centres =>
        [
            .. Year
                .Coverage.Rows.SelectMany(r => r.Cells)
                .Where(c => c.Theme.Id == Theme.Theme.Id)
                .Select(c => new CentreUnderTheme(c, UnitInitiativesUnder(c.Centre))),
        ];

    public int Initiatives => Centres.Sum(c => c.Own.Count);

    private int UnitInitiativesUnder(Centre centre) =>
        Year
            .Agreements.OfUnitsUnder(centre)
            .Where(p => p.IsIntact)
            .SelectMany(p => p.Content.ActiveInitiatives)
            .Count(PointsHere);

    private bool PointsHere(InitiativeContent initiative) =>
        initiative.Contributions.Any(c => c.ThemeNumber == Theme.Theme.Number);
}

/// <summary>A centre's own initiatives under the theme, and how many its units have beside them.</summary>
public sealed record CentreUnderTheme(CoverageCell Cell, int UnitInitiatives)
{
    public bool IsIntact => Cell.Publication is null || Cell.Publication.IsIntact;

    public IReadOnlyList<InitiativeContent> Own =>
        Cell.Publication is { IsIntact: true } version
            ? [.. Cell.Initiatives.Where(i => version.Content.Initiatives.Any(own => own.Id == i.Id))]
            : [];
}
