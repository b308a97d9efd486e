using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.SharedGoals;

/// <summary>
/// Management's own assessment of a goal, with its written ground. It stands beside the computed status and never replaces
/// it, and it is seen by management and the strategy office only.
/// </summary>
public class Assessment : LedgerRow
{
    public const int GroundMaxLength = 1000;

    private static readonly GoalStatus[] UnderWay =
    [
        GoalStatus.OnTrack,
        GoalStatus.AtRisk,
        GoalStatus.OffTrack,
        GoalStatus.Fulfilled,
    ];

    private static readonly GoalStatus[] Afterwards =
    [
        GoalStatus.Fulfilled,
        GoalStatus.PartlyFulfilled,
        GoalStatus.NotFulfilled,
    ];

    public required GoalStatus Status { get; init; }

    public required string Ground { get; init; }

    /// <summary>The words that can be a judgement on the day: those that only tell what is recorded are left to the computation.</summary>
    public static IReadOnlyList<GoalStatus> ChoicesOn(DateOnly today, SharedGoal goal) =>
        today > goal.DueOn ? Afterwards : UnderWay;

    /// <summary>The one that holds on a date, of one goal's assessments: the newest that counts.</summary>
    public static Assessment? Holding(IEnumerable<Assessment> ofOneGoal, DateOnly date) =>
        ofOneGoal.Where(a => a.CountsOn(date)).OrderBy(a => a.RecordedAt).ThenBy(a => a.Id).LastOrDefault();

    public static IReadOnlyList<Obstacle> ObstaclesToRecording(
        GoalStatus? status,
        string? ground,
        SharedGoal goal,
        DateOnly today
    )
    {
        List<Obstacle> obstacles = [];
        if (status is not { } word || !ChoicesOn(today, goal).Contains(word))
        {
            obstacles.Add(new Obstacle("StatusMissing", "Vælg, hvordan I vurderer målet.", "Status"));
        }

        return
        [
            .. obstacles,
            .. Obstacle.ToText(ground, GroundMaxLength, "Ground", "Skriv, hvad vurderingen bygger på."),
        ];
    }
}
