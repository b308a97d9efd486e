using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.SharedGoals;

/// <summary>After the due date: the strategy office has recorded that the goal was partly fulfilled, with its ground.</summary>
public class PartialFulfilment : LedgerRow
{
    public const int GroundMaxLength = 1000;

    public required string Ground { get; init; }

    /// <summary>The one that decides on a date, of one goal's rows: the newest that counts.</summary>
    public static PartialFulfilment? Holding(IEnumerable<PartialFulfilment> ofOneGoal, DateOnly date) =>
        ofOneGoal.Where(r => r.CountsOn(date)).OrderBy(r => r.RecordedAt).ThenBy(r => r.Id).LastOrDefault();

    /// <summary>Not before the due date has passed, and not twice.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToSettling(
        SharedGoal goal,
        IEnumerable<PartialFulfilment> recorded,
        DateOnly today
    ) =>
        today <= goal.DueOn
            ?
            [
                new Obstacle(
                    "NotDue",
                    $"Målet gælder til og med {Danish.Long(goal.DueOn)} og kan først gøres op dagen efter."
                ),
            ]
        : Holding(recorded, today) is { } already
            ?
            [
                new Obstacle(
                    "AlreadySettled",
                    $"Målet er allerede gjort op som delvist opfyldt den {Danish.Long(already.HappenedOn)}. Træk opgørelsen tilbage først."
                ),
            ]
        : [];

    public static IReadOnlyList<Obstacle> ObstaclesTo(string? ground) =>
        [.. Obstacle.ToText(ground, GroundMaxLength, "Ground", "Skriv, hvorfor målet er delvist opfyldt.")];
}
