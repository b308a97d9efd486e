using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>What a unit's own agreement promises to a goal, and what is recorded about the unit. The promise stands beside its centre's and is never added.</summary>
public sealed record UnitGoal(
    GoalProgress Goal,
    IReadOnlyList<PromisedContribution> Contributions,
    TallySubject? Subject,
    bool Counts,
    Concern? Answer
)
{
    /// <summary>Null where the unit's agreement does not point at the goal, or no number is promised.</summary>
    public int? Promised =>
        Contributions.Count > 0 && Goal.Count is { AsksForANumber: true }
            ? Contributions.Sum(c => c.Contribution.Number ?? 0)
            : null;

    /// <summary>Nothing promised, nothing recorded and nothing asked.</summary>
    public bool IsEmpty => Contributions.Count == 0 && Subject is null && Answer is null;

    /// <summary>Whether units are what the goal counts.</summary>
    public bool IsAboutUnits => Goal.Count is { Subject: SubjectKind.Unit, Source: CountSource.Evidence };

    internal static UnitGoal Of(Unit unit, GoalProgress goal, YearFacts facts)
    {
        var ofUnits = goal.Count is { Subject: SubjectKind.Unit, Source: CountSource.Evidence };
        var counted = ofUnits ? goal.Tally!.Counted.FirstOrDefault(s => s.Id == unit.Id) : null;
        var onTheWay = ofUnits ? goal.Tally!.Partly.FirstOrDefault(s => s.Id == unit.Id) : null;
        return new UnitGoal(
            goal,
            [
                .. goal.ContributionsOfUnits.Where(c =>
                    c.Publication.Agreement is DecentralAgreement own && own.UnitId == unit.Id
                ),
            ],
            counted ?? onTheWay,
            counted is not null,
            ofUnits && goal.Count!.Target == TargetKind.EveryoneConcerned ? AnswerOf(unit, goal, facts) : null
        );
    }

    private static Concern AnswerOf(Unit unit, GoalProgress goal, YearFacts facts) =>
        ConcernAnswer
            .Holding(
                facts.Rows<ConcernAnswer>(goal.Goal).Where(a => a.UnitId == unit.Id && a.HappenedOn <= goal.Goal.DueOn),
                goal.Date
            )
            ?.Answer
        ?? Concern.NotStated;
}

/// <summary>A unit beside a centre: under it on the date, or elsewhere or closed now with a delivery that stays with the centre.</summary>
public sealed record UnitRow(Unit Unit, string Name, bool IsUnder, IReadOnlyList<UnitGoal> Cells)
{
    /// <summary>The units of a centre on a date, in Danish order.</summary>
    public static IReadOnlyList<UnitRow> Of(CentreRow row, YearProgress year)
    {
        var delivered = row
            .Cells.Where(c => c.Goal.Count?.Subject == SubjectKind.Unit)
            .SelectMany(c => c.Counted.Concat(c.OnTheWay))
            .Select(s => s.Id)
            .ToHashSet();
        return
        [
            .. year
                .Facts.Units.Select(u => Of(u, row.Centre, year))
                .Where(u => u.IsUnder || delivered.Contains(u.Unit.Id))
                .OrderByDescending(u => u.IsUnder)
                .ThenBy(u => u.Name, Danish.Order),
        ];
    }

    private static UnitRow Of(Unit unit, Centre centre, YearProgress year)
    {
        var period = unit.On(year.Date);
        return new UnitRow(
            unit,
            period.Name,
            unit.IsActiveOn(year.Date) && period.CentreId == centre.Id,
            [.. year.Goals.Select(g => UnitGoal.Of(unit, g, year.Facts))]
        );
    }
}
