using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Progress;

/// <summary>The whole state on one page: attention first, then goals, coverage, agreements and own assessments, never added up across.</summary>
public sealed record OverviewPage(YearProgress Year, ShownDate Shown, OwnAssessments? Assessments)
{
    public IReadOnlyList<OwnersDelivery> Centres { get; } = Deliveries.OfCentres(Shown.Date, Year.Facts);

    public IReadOnlyList<OwnersDelivery> Units { get; } = Deliveries.OfUnits(Shown.Date, Year.Facts);

    public IReadOnlyList<Attention> AllAttention => Attention.Of(Year, [.. Centres.Select(c => c.Delivery)]);

    public int Concluded(IReadOnlyList<OwnersDelivery> of) => of.Count(d => d.Publication is not null);

    public int In(IReadOnlyList<OwnersDelivery> of, DeliveryState state) => of.Count(d => d.Delivery.State == state);
}

/// <summary>How many initiatives in the centres' agreements have which newest own assessment; null is none yet.</summary>
public sealed record OwnAssessments(IReadOnlyList<(OwnAssessment? Status, int Count)> Counts)
{
    public int Initiatives => Counts.Sum(c => c.Count);

    public static OwnAssessments Of(AgreementsInForce agreements, IReadOnlyList<FollowUp> followUps, DateOnly date)
    {
        var newest = followUps
            .Where(f => Domain.Language.Copenhagen.DayOf(f.RecordedAt) <= date)
            .GroupBy(f => f.InitiativeId)
            .ToDictionary(g => g.Key, g => g.MaxBy(f => f.RecordedAt)!.Status);
        var counts = agreements
            .OfCentres.Where(p => p.IsIntact)
            .SelectMany(p => p.Content.ActiveInitiatives)
            .GroupBy(i => newest.TryGetValue(i.Id, out var status) ? status : (OwnAssessment?)null)
            .ToDictionary(g => g.Key ?? (OwnAssessment)(-1), g => g.Count());
        OwnAssessment?[] order =
        [
            OwnAssessment.NotFulfilled,
            OwnAssessment.OffTrack,
            null,
            OwnAssessment.AtRisk,
            OwnAssessment.NotStarted,
            OwnAssessment.OnTrack,
            OwnAssessment.Fulfilled,
        ];
        return new OwnAssessments([
            .. order.Select(s => (s, counts.GetValueOrDefault(s ?? (OwnAssessment)(-1)))).Where(c => c.Item2 > 0),
        ]);
    }
}

/// <summary>The coverage matrix felt for felt: each cell with its initiatives.</summary>
public sealed record CoveragePage(YearProgress Year, ShownDate Shown);

/// <summary>Every agreement against its deadline.</summary>
public sealed record DeadlinesPage(YearProgress Year, ShownDate Shown)
{
    public IReadOnlyList<OwnersDelivery> Centres { get; } = Deliveries.OfCentres(Shown.Date, Year.Facts);

    public IReadOnlyList<OwnersDelivery> Units { get; } = Deliveries.OfUnits(Shown.Date, Year.Facts);
}
