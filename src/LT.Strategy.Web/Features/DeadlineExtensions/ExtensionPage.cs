using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.DeadlineExtensions;

/// <summary>The deadline of one centre or unit in one year, and the extensions it has been granted, newest first.</summary>
public sealed record ExtensionPage(
    StrategyYear Year,
    Centre? Centre,
    Unit? Unit,
    IReadOnlyList<DeadlineExtension> Extensions,
    bool IsConcluded,
    DateOnly Today
)
{
    public string Code => Centre?.Code ?? Unit!.Code;

    public string Name => Centre?.NameOn(Today) ?? Unit!.On(Today).Name;

    public OwnersDeadline Deadline =>
        Centre is not null ? Year.DeadlineOf(Centre, Today) : Year.DeadlineOf(Unit!, Today);

    public DeadlineExtension? Holding => Extensions.Newest(Today);

    public Delivery Now => Delivery.On(Today, Deadline, null);

    public IReadOnlyList<Obstacle> ObstaclesToMoving => DeadlineExtension.ObstaclesToMoving(Year, IsConcluded);

    public string Address => $"/ledelse/frister/{Year.Year}/{Code}";

    public string DeadlinesAddress => $"/ledelse/frister?aar={Year.Year}";

    /// <summary>How the agreement stands once the deadline is moved there.</summary>
    public Delivery With(DateOnly extended) => Delivery.On(Today, Deadline with { Extended = extended }, null);

    /// <summary>The deadline once this extension is gone.</summary>
    public OwnersDeadline Without(DeadlineExtension extension) =>
        Deadline with
        {
            Extended = Extensions.Where(e => e != extension).Newest(Today)?.Deadline,
        };

    public DeadlineExtension Grant(DateOnly deadline, string reason, int byId, DateTime now) =>
        Centre is not null
            ? DeadlineExtension.Grant(Year, Centre, deadline, reason, byId, now, IsConcluded)
            : DeadlineExtension.Grant(Year, Unit!, deadline, reason, byId, now, IsConcluded);
}
