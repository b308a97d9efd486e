using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Agreements;

/// <summary>A later deadline for one centre or unit in one year, granted by the strategy office. It stands whether or not an agreement has been started.</summary>
public class DeadlineExtension
{
    public const int ReasonMaxLength = 500;

    private DeadlineExtension() { }

    public int Id { get; init; }

    public bool IsSample { get; init; }

    public int StrategyYearId { get; init; }

    public int? CentreId { get; init; }

    public Centre? Centre { get; init; }

    public int? UnitId { get; init; }

    public Unit? Unit { get; init; }

    public DateOnly Deadline { get; init; }

    public string Reason { get; init; } = "";

    public DateTime GrantedAt { get; init; }

    public int GrantedById { get; init; }

    public Person? GrantedBy { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    public int? WithdrawnById { get; private set; }

    public Person? WithdrawnBy { get; init; }

    public string WithdrawalReason { get; private set; } = "";

    /// <summary>Granted by the end of the day and not withdrawn by then.</summary>
    public bool HoldsOn(DateOnly date) =>
        Copenhagen.DayOf(GrantedAt) <= date && !(WithdrawnAt is { } at && Copenhagen.DayOf(at) <= date);

    /// <summary>A deadline is moved while the agreement has never been concluded: what was late does not become on time afterwards, nor the reverse. A withdrawal changes nothing in that.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToMoving(StrategyYear year, bool isConcluded) =>
        year.Closing is not null ? [new Obstacle("YearClosed", $"{year.Year} er gjort op. Fristerne ligger fast.")]
        : isConcluded ? [new Obstacle("AlreadyConcluded", "Aftalen er indgået, så fristen ligger fast.")]
        : [];

    /// <summary>A later day than the ordinary one, not in the past, and within the year.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(
        StrategyYear year,
        DateOnly ordinary,
        DateOnly? deadline,
        string? reason,
        DateOnly today
    )
    {
        List<Obstacle> obstacles = [];
        if (WhatIsWrongWith(deadline, ordinary, year.LastDay, today) is { } wrong)
        {
            obstacles.Add(wrong);
        }

        obstacles.AddRange(ObstaclesToReason(reason, "Skriv, hvorfor fristen forlænges."));
        return obstacles;
    }

    public IReadOnlyList<Obstacle> ObstaclesToWithdrawing(StrategyYear year, string? reason, bool isConcluded) =>
        WithdrawnAt is not null
            ? [new Obstacle("AlreadyWithdrawn", "Forlængelsen er allerede trukket tilbage.")]
            :
            [
                .. ObstaclesToMoving(year, isConcluded),
                .. ObstaclesToReason(reason, "Skriv, hvorfor forlængelsen trækkes tilbage."),
            ];

    /// <summary>From today the extension no longer holds; the one before it does, or the ordinary deadline.</summary>
    public void Withdraw(StrategyYear year, string reason, bool isConcluded, int byId, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWithdrawing(year, reason, isConcluded));
        WithdrawnAt = now;
        WithdrawnById = byId;
        WithdrawalReason = reason.Trim();
    }

    public static DeadlineExtension Grant(
        StrategyYear year,
        Centre centre,
        DateOnly deadline,
        string reason,
        int byId,
        DateTime now,
        bool isConcluded = false
    )
    {
        MustBeAllowed(year, year.CentreDeadline, deadline, reason, isConcluded, now);
        return new DeadlineExtension
        {
            StrategyYearId = year.Id,
            CentreId = centre.Id,
            Deadline = deadline,
            Reason = reason.Trim(),
            GrantedAt = now,
            GrantedById = byId,
            IsSample = centre.IsSample,
        };
    }

    public static DeadlineExtension Grant(
        StrategyYear year,
        Unit unit,
        DateOnly deadline,
        string reason,
        int byId,
        DateTime now,
        bool isConcluded = false
    )
    {
        MustBeAllowed(year, year.DecentralDeadline, deadline, reason, isConcluded, now);
        return new DeadlineExtension
        {
            StrategyYearId = year.Id,
            UnitId = unit.Id,
            Deadline = deadline,
            Reason = reason.Trim(),
            GrantedAt = now,
            GrantedById = byId,
            IsSample = unit.IsSample,
        };
    }

    private static void MustBeAllowed(
        StrategyYear year,
        DateOnly ordinary,
        DateOnly deadline,
        string reason,
        bool isConcluded,
        DateTime now
    ) =>
        BrokenRuleException.ThrowIfAny([
            .. ObstaclesToMoving(year, isConcluded),
            .. ObstaclesTo(year, ordinary, deadline, reason, Copenhagen.DayOf(now)),
        ]);

    private static Obstacle? WhatIsWrongWith(DateOnly? deadline, DateOnly ordinary, DateOnly last, DateOnly today) =>
        deadline is not { } day ? new("DateMissing", $"Skriv den nye frist, fx {Danish.Short(last)}.", "Deadline")
        : day <= ordinary
            ? new("NotLater", $"Den forlængede frist skal ligge efter {Danish.Long(ordinary)}.", "Deadline")
        : day < today
            ? new("InThePast", $"Den forlængede frist kan tidligst være i dag, {Danish.Long(today)}.", "Deadline")
        : day > last ? new("AfterTheYear", $"Den forlængede frist skal ligge senest {Danish.Long(last)}.", "Deadline")
        : null;

    private static IEnumerable<Obstacle> ObstaclesToReason(string? reason, string sentence) =>
        Obstacle.ToText(reason, ReasonMaxLength, "Reason", sentence);
}

public static class DeadlineExtensions
{
    /// <summary>The extended deadline of a centre as known on the date: the newest that holds; null where there is none.</summary>
    public static DateOnly? For(this IEnumerable<DeadlineExtension> ofTheYear, Centre centre, DateOnly date) =>
        ofTheYear.HoldingFor(centre, date)?.Deadline;

    public static DateOnly? For(this IEnumerable<DeadlineExtension> ofTheYear, Unit unit, DateOnly date) =>
        ofTheYear.HoldingFor(unit, date)?.Deadline;

    /// <summary>The extension itself, with its reason.</summary>
    public static DeadlineExtension? HoldingFor(
        this IEnumerable<DeadlineExtension> ofTheYear,
        Centre centre,
        DateOnly date
    ) => ofTheYear.Where(e => e.CentreId == centre.Id).Newest(date);

    public static DeadlineExtension? HoldingFor(
        this IEnumerable<DeadlineExtension> ofTheYear,
        Unit unit,
        DateOnly date
    ) => ofTheYear.Where(e => e.UnitId == unit.Id).Newest(date);

    /// <summary>Of one owner's: the newest that holds on the date.</summary>
    public static DeadlineExtension? Newest(this IEnumerable<DeadlineExtension> ofOneOwner, DateOnly date) =>
        ofOneOwner.Where(e => e.HoldsOn(date)).MaxBy(e => (e.GrantedAt, e.Id));
}
