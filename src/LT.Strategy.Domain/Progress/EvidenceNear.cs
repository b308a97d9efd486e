using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>One bilag to a goal that an initiative contributes to, about the place whose agreement the initiative is in.</summary>
public sealed record EvidenceNear(SharedGoal Goal, string Criterion, string Subject, Evidence Row)
{
    /// <summary>A centre's own, its units' and the named things tried in it; for a unit its own only.</summary>
    public static IReadOnlyList<EvidenceNear> Of(
        InitiativeContent initiative,
        Centre centre,
        Unit? unit,
        StrategyYear year,
        IEnumerable<Unit> units,
        IEnumerable<Evidence> rows
    )
    {
        var known = units.ToDictionary(u => u.Id);
        var goals = year
            .Goals.Where(g => initiative.Contributions.Any(c => c.SharedGoalId == g.Id))
            .ToDictionary(g => g.Id);
        return
        [
            .. from row in rows
            where row.WithdrawnAt is null && goals.ContainsKey(row.SharedGoalId) && IsNear(row)
            let goal = goals[row.SharedGoalId]
            orderby row.HappenedOn, CriteriaOf(goal).FindIndex(c => c.Id == row.CriterionId), row.Id
            select new EvidenceNear(goal, CriterionOf(goal, row), SubjectOf(row), row),
        ];

        bool IsNear(Evidence row) =>
            unit is not null ? row.UnitId == unit.Id
            : row.UnitId is { } id ? known.TryGetValue(id, out var of) && of.On(row.HappenedOn).CentreId == centre.Id
            : row.CentreId == centre.Id;

        string SubjectOf(Evidence row) =>
            row.UnitId is { } id && known.TryGetValue(id, out var of)
                ? of.On(row.HappenedOn).Name
                : row.Label?.Name ?? centre.NameOn(row.HappenedOn);
    }

    private static string CriterionOf(SharedGoal goal, Evidence row) =>
        CriteriaOf(goal).Find(c => c.Id == row.CriterionId)?.Name ?? "";

    private static List<Criterion> CriteriaOf(SharedGoal goal) => (goal.Measure as CountMeasure)?.Criteria ?? [];
}
