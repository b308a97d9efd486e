using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>A round as it is planned: its name, what it is about, when it is open, and who is asked.</summary>
public sealed record RoundPlan(
    string? Name,
    DateOnly? PeriodFrom,
    DateOnly? PeriodTo,
    DateOnly? OpensOn,
    DateOnly? ClosesOn,
    IReadOnlyCollection<string> Asked
)
{
    /// <summary>The three that a year is proposed to have: after the first quarter, before summer and after the third quarter.</summary>
    public static IReadOnlyList<RoundPlan> Proposed(StrategyYear year, IReadOnlyCollection<string> everyone) =>
        [
            Proposal("Første opfølgning", year.Year, (1, 3), (4, 1), (4, 15), everyone),
            Proposal("Anden opfølgning", year.Year, (4, 5), (6, 1), (6, 20), everyone),
            Proposal("Tredje opfølgning", year.Year, (6, 9), (10, 1), (10, 20), everyone),
        ];

    /// <param name="opened">The day it opened, when it has: that day no longer moves.</param>
    public IReadOnlyList<Obstacle> Obstacles(
        StrategyYear year,
        IEnumerable<FollowUpRound> others,
        DateOnly today,
        DateOnly? opened
    ) =>
        [
            .. year.ObstaclesToRecording(),
            .. ObstaclesToName(others),
            .. ObstaclesToPeriod(),
            .. ObstaclesToDays(year, others, today, opened),
            .. Asked.Count == 0
                ? [new Obstacle("NobodyAsked", "Vælg mindst ét center eller én enhed.", "Who")]
                : Array.Empty<Obstacle>(),
        ];

    private IEnumerable<Obstacle> ObstaclesToName(IEnumerable<FollowUpRound> others) =>
        others.Any(r => string.Equals(r.Name, Name?.Trim(), StringComparison.OrdinalIgnoreCase))
            ? [new("NameTaken", "En anden runde i året hedder det samme.", nameof(Name))]
            : Obstacle.ToText(Name, FollowUpRound.NameMaxLength, nameof(Name), "Skriv et navn, fx Anden opfølgning.");

    private IEnumerable<Obstacle> ObstaclesToPeriod() =>
        PeriodFrom is null ? [new("DateMissing", "Skriv den første dag, fx 01.04.2019.", nameof(PeriodFrom))]
        : PeriodTo is null ? [new("DateMissing", "Skriv den sidste dag, fx 31.05.2019.", nameof(PeriodTo))]
        : PeriodTo < PeriodFrom
            ? [new("PeriodBackwards", "Den sidste dag skal ligge efter den første.", nameof(PeriodTo))]
        : [];

    private IEnumerable<Obstacle> ObstaclesToDays(
        StrategyYear year,
        IEnumerable<FollowUpRound> others,
        DateOnly today,
        DateOnly? opened
    ) =>
        OpensOn is not { } opens ? [new("DateMissing", "Skriv den dag, runden åbner, fx 03.06.2019.", nameof(OpensOn))]
        : ClosesOn is not { } closes ? [new("DateMissing", "Skriv fristen, fx 21.06.2019.", nameof(ClosesOn))]
        : opened is { } day && opens != day
            ? [new("AlreadyOpened", $"Runden åbnede {Danish.Long(day)}, og den dag kan ikke flyttes.", nameof(OpensOn))]
        : opened is null && opens < today
            ? [new("OpensBeforeToday", $"En runde åbner tidligst i dag, {Danish.Long(today)}.", nameof(OpensOn))]
        : closes < opens ? [new("ClosesBeforeOpening", "Fristen skal ligge efter åbningen.", nameof(ClosesOn))]
        : opens < year.FirstDay
            ? [new("OpensBeforeTheYear", $"Året begynder {Danish.Long(year.FirstDay)}.", nameof(OpensOn))]
        : others.FirstOrDefault(r => opens <= r.ClosesOn && r.OpensOn <= closes) is { } other
            ?
            [
                new(
                    "OverlapsAnother",
                    $"{other.Name} er åben fra {Danish.Long(other.OpensOn)} til {Danish.Long(other.ClosesOn)}. Vælg dage udenfor.",
                    nameof(OpensOn)
                ),
            ]
        : [];

    private static RoundPlan Proposal(
        string name,
        int year,
        (int First, int Last) months,
        (int Month, int Day) opens,
        (int Month, int Day) closes,
        IReadOnlyCollection<string> everyone
    ) =>
        new(
            name,
            new DateOnly(year, months.First, 1),
            new DateOnly(year, months.Last, 1).AddMonths(1).AddDays(-1),
            new DateOnly(year, opens.Month, opens.Day),
            new DateOnly(year, closes.Month, closes.Day),
            everyone
        );
}
