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

    public bool IsKnownOn(DateOnly date) => Copenhagen.DayOf(GrantedAt) <= date;

    public static IReadOnlyList<Obstacle> ObstaclesTo(DateOnly ordinary, DateOnly deadline, string? reason)
    {
        List<Obstacle> obstacles = [];
        if (deadline <= ordinary)
        {
            obstacles.Add(
                new Obstacle("NotLater", $"Den forlængede frist skal ligge efter {Danish.Long(ordinary)}.", "Deadline")
            );
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            obstacles.Add(new Obstacle("ReasonMissing", "Skriv, hvorfor fristen forlænges.", "Reason"));
        }
        else if (reason.Length > ReasonMaxLength)
        {
            obstacles.Add(new Obstacle("TextTooLong", $"Skriv højst {ReasonMaxLength} tegn.", "Reason"));
        }

        return obstacles;
    }

    public static DeadlineExtension Grant(
        StrategyYear year,
        Centre centre,
        DateOnly deadline,
        string reason,
        int byId,
        DateTime now
    )
    {
        BrokenRuleException.ThrowIfAny(ObstaclesTo(year.CentreDeadline, deadline, reason));
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
        DateTime now
    )
    {
        BrokenRuleException.ThrowIfAny(ObstaclesTo(year.DecentralDeadline, deadline, reason));
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
}

public static class DeadlineExtensions
{
    /// <summary>The extended deadline of a centre as known on the date: the newest one granted by then; null where there is none.</summary>
    public static DateOnly? For(this IEnumerable<DeadlineExtension> ofTheYear, Centre centre, DateOnly date) =>
        Newest(ofTheYear.Where(e => e.CentreId == centre.Id), date);

    public static DateOnly? For(this IEnumerable<DeadlineExtension> ofTheYear, Unit unit, DateOnly date) =>
        Newest(ofTheYear.Where(e => e.UnitId == unit.Id), date);

    /// <summary>That of the agreement's owner.</summary>
    public static DateOnly? For(this IEnumerable<DeadlineExtension> ofTheYear, Agreement agreement, DateOnly date) =>
        agreement switch
        {
            CentreAgreement centre => ofTheYear.For(centre.Centre, date),
            DecentralAgreement unit => ofTheYear.For(unit.Unit, date),
            _ => null,
        };

    private static DateOnly? Newest(IEnumerable<DeadlineExtension> ofOneOwner, DateOnly date) =>
        ofOneOwner.Where(e => e.IsKnownOn(date)).MaxBy(e => e.GrantedAt)?.Deadline;
}
