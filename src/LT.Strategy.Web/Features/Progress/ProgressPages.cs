using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Progress;

/// <summary>The whole state on one page: attention first, then goals, coverage, agreements and own assessments, never added up across.</summary>
public sealed record OverviewPage(YearProgress Year, ShownDate Shown, OwnAssessments? Own)
{
    private readonly IReadOnlyList<InitiativeContent> _initiatives =
    [
        .. Year.Agreements.OfCentres.Where(p => p.IsIntact).SelectMany(p => p.Content.ActiveInitiatives),
    ];

    public int Initiatives => _initiatives.Count;

    /// <summary>The centres' own follow-up, word by word; null for those who do not see it.</summary>
    public IReadOnlyList<AssessmentCount>? OwnWords => Own?.CountsOf(_initiatives);

    /// <summary>Management's own assessment of a goal; null where there is none, and for those who do not see it.</summary>
    public Assessment? AssessmentOf(GoalProgress goal) =>
        Assessment.Holding(Year.Facts.Rows<Assessment>(goal.Goal), Shown.Date);

    public IReadOnlyList<OwnersDelivery> Centres { get; } =
    [.. Deliveries.OfCentres(Shown.Date, Year.Facts).Where(d => d.Delivery.HasDeadline)];

    public IReadOnlyList<OwnersDelivery> Units { get; } =
    [.. Deliveries.OfUnits(Shown.Date, Year.Facts).Where(d => d.Delivery.HasDeadline)];

    public IReadOnlyList<Attention> AllAttention => Attention.Of(Year, [.. Centres.Select(c => c.Delivery)]);

    public int Concluded(IReadOnlyList<OwnersDelivery> of) => of.Count(d => d.Publication is not null);

    public int In(IReadOnlyList<OwnersDelivery> of, DeliveryState state) => of.Count(d => d.Delivery.State == state);
}
