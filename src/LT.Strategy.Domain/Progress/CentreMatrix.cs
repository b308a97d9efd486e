using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>What one centre promised and delivered to one goal. Two figures side by side; its own follow-up is a third, and they are never added up.</summary>
public sealed record CentreGoal(
    Centre Centre,
    GoalProgress Goal,
    IReadOnlyList<PromisedContribution> Contributions,
    CentreShare? Share,
    IReadOnlyList<LeftOut> LeftOut
)
{
    /// <summary>Null where no number is promised: level goals, and goals computed from agreements.</summary>
    public int? Promised => Share?.Promised;

    /// <summary>Null where nothing can be divided among centres, and where nothing has been recorded at all.</summary>
    public int? Delivered => Goal.Value is null ? null : Share?.Counted.Count;

    public IReadOnlyList<TallySubject> Counted => Share?.Counted ?? [];

    public IReadOnlyList<TallySubject> OnTheWay => Share?.Partly ?? [];

    /// <summary>The initiatives of the centre's agreement that point at the goal, each once.</summary>
    public IReadOnlyList<InitiativeContent> Initiatives =>
        [.. Contributions.Select(c => c.Initiative).DistinctBy(i => i.Id)];

    /// <summary>One centre's part of a goal, whether or not the centre still is active.</summary>
    public static CentreGoal Of(Centre centre, GoalProgress goal, YearFacts facts) =>
        new(
            centre,
            goal,
            [.. goal.Contributions.Where(c => c.Publication.Content.OwnerCode == centre.Code)],
            goal.Tally is null ? null : CentreShare.Of(centre, goal),
            [.. (goal.Tally?.LeftOut ?? []).Where(l => CentreIdOf(l.Row, facts) == centre.Id)]
        );

    /// <summary>The centre the unit was under on the day it happened; for a named thing the centre where it was.</summary>
    private static int? CentreIdOf(LedgerRow row, YearFacts facts) =>
        row is not Evidence evidence ? null
        : evidence.UnitId is { } unit ? facts.Units.Single(u => u.Id == unit).On(evidence.HappenedOn).CentreId
        : evidence.CentreId;
}

/// <summary>A centre with each goal of the year, in the goals' order.</summary>
public sealed record CentreRow(Centre Centre, IReadOnlyList<CentreGoal> Cells)
{
    public bool HasDelivered => Cells.Any(c => c.Counted.Count + c.OnTheWay.Count > 0);
}

/// <summary>Each centre and each goal on a date: the centres active that day, and closed ones whose deliveries still stand.</summary>
public sealed record CentreMatrix(YearProgress Year, IReadOnlyList<CentreRow> Rows)
{
    public static CentreMatrix Of(YearProgress year) =>
        new(
            year,
            [
                .. year
                    .Facts.Centres.Select(c => Row(c, year))
                    .Where(r => r.Centre.IsActiveOn(year.Date) || r.HasDelivered)
                    .OrderBy(r => r.Centre.Abbreviation, Danish.Order),
            ]
        );

    public CentreRow? Of(string code) =>
        Rows.FirstOrDefault(r => string.Equals(r.Centre.Code, code, StringComparison.OrdinalIgnoreCase));

    private static CentreRow Row(Centre centre, YearProgress year) =>
        new(centre, [.. year.Goals.Select(g => CentreGoal.Of(centre, g, year.Facts))]);
}
