using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

public enum CellChangeKind
{
    /// <summary>Dækket første gang.</summary>
    Filled,

    /// <summary>Ikke længere dækket.</summary>
    Broken,

    /// <summary>Dækket igen.</summary>
    Refilled,
}

/// <summary>A cell was filled, broken or filled again on a day, and by what.</summary>
public sealed record CellChange(DateOnly On, Centre Centre, Theme Theme, CellChangeKind Kind, CoverageCause Cause);

public enum CauseKind
{
    Concluded,
    Withdrawn,

    /// <summary>The year's settings were changed.</summary>
    Decided,

    /// <summary>A unit moved, opened or closed.</summary>
    Organisation,
}

/// <summary>What changed a centre's cells, with the reason given; the version where one was concluded or withdrawn.</summary>
public sealed record CoverageCause(CauseKind Kind, Publication? Version, string Reason)
{
    /// <summary>Who concluded or withdrew; empty where nobody did.</summary>
    public string By =>
        Kind switch
        {
            CauseKind.Concluded => Version!.ConcludedBy,
            CauseKind.Withdrawn => Version!.WithdrawnBy,
            _ => "",
        };
}

/// <summary>A day on which the coverage changed: how many cells were filled by its end, and what happened.</summary>
public sealed record CoverageStep(
    DateOnly On,
    int Filled,
    int Of,
    IReadOnlyList<CellChange> Changes,
    IReadOnlyList<Centre> Opened,
    IReadOnlyList<Centre> Closed
);

/// <summary>
/// Coverage over time, as known on a date: a step for each day it changed. A version counts from the day it was concluded, a
/// withdrawal and a change of the year's settings from theirs, so a later event never changes an earlier step.
/// </summary>
public sealed class CoverageHistory
{
    private readonly IReadOnlyList<CellChange> _changes;

    private readonly DateOnly _date;

    private CoverageHistory(IReadOnlyList<CoverageStep> steps, IReadOnlyList<CellChange> changes, DateOnly date)
    {
        Steps = steps;
        _changes = changes;
        _date = date;
    }

    /// <summary>Oldest first; the first is the year's first day, or the first conclusion when that was earlier.</summary>
    public IReadOnlyList<CoverageStep> Steps { get; }

    public CoverageStep Now => Steps[^1];

    public int Breaks => _changes.Count(c => c.Kind == CellChangeKind.Broken);

    /// <summary>Each day by the rules in force on it: those of the year's decisions that are given, or else the year's own.</summary>
    public static CoverageHistory Of(YearFacts facts, DateOnly date, IReadOnlyCollection<YearRevision> decided)
    {
        var first = facts
            .Publications.Select(p => p.ConcludedOn)
            .Append(facts.Year.FirstDay)
            .Where(d => d <= date)
            .DefaultIfEmpty(date)
            .Min();
        var lives = facts.Centres.Select(c => CentreCoverage.Of(c, facts, decided, first, date)).ToList();
        var changes = lives.SelectMany(l => l.Changes).OrderBy(c => c.On).ToList();
        var days = lives.SelectMany(l => l.Days).Append(first).Distinct().Order();
        return new CoverageHistory([.. days.Select(d => Step(d, first, lives, changes))], changes, date);
    }

    /// <summary>The cells that were filled and are not now, with what broke each; a centre that is closed has none.</summary>
    public IReadOnlyList<CellChange> Broken =>
        [
            .. _changes
                .GroupBy(c => (c.Centre.Id, c.Theme.Number))
                .Select(g => g.Last())
                .Where(c => c.Kind == CellChangeKind.Broken && c.Centre.IsActiveOn(_date))
                .OrderBy(c => c.Centre.Abbreviation, Language.Danish.Order)
                .ThenBy(c => c.Theme.Number),
        ];

    /// <summary>When one cell was first filled, and every break and refill.</summary>
    public IReadOnlyList<CellChange> Of(Centre centre, Theme theme) =>
        [.. _changes.Where(c => c.Centre.Id == centre.Id && c.Theme.Number == theme.Number)];

    /// <summary>How it stood at the end of a day; null before the first.</summary>
    public CoverageStep? At(DateOnly day) => Steps.LastOrDefault(s => s.On <= day);

    private static CoverageStep Step(
        DateOnly day,
        DateOnly first,
        List<CentreCoverage> lives,
        List<CellChange> changes
    ) =>
        new(
            day,
            lives.Sum(l => l.FilledOn(day)),
            lives.Sum(l => l.CellsOn(day)),
            [.. changes.Where(c => c.On == day)],
            [.. lives.Select(l => l.Centre).Where(c => c.From == day && day > first)],
            [.. lives.Select(l => l.Centre).Where(c => c.To?.AddDays(1) == day && day > first)]
        );
}
