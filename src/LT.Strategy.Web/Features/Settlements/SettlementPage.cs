using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Settlements;

/// <summary>A goal after its due date: how it ended by the figures, and whether it is settled as partly fulfilled.</summary>
public sealed record SettlementPage(GoalProgress Goal, Actor Me)
{
    public string GoalAddress => $"/maal/{Goal.Year.Year}/{Goal.Goal.Number}";

    public string Address => $"{GoalAddress}/opgoerelse";

    public IReadOnlyList<Obstacle> Obstacles =>
        [
            .. Goal.Year.ObstaclesToRecording(),
            .. PartialFulfilment.ObstaclesToSettling(Goal.Goal, Goal.Settlements, Me.Today),
        ];

    public string AddressOf(PartialFulfilment row) => $"{GoalAddress}/dokumentation/raekke/{row.Id}";
}
