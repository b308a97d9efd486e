using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Domain.Progress;

/// <summary>One owner's agreement against its deadline; the publication is the version in force, if any.</summary>
public sealed record OwnersDelivery(
    string OwnerCode,
    string OwnerName,
    Centre Centre,
    Delivery Delivery,
    Publication? Publication
)
{
    public bool IsCentre => OwnerCode == Centre.Code;

    /// <summary>When the first version was concluded; null where no agreement holds.</summary>
    public DateOnly? ConcludedOn { get; init; }

    /// <summary>Where no agreement holds: the one that did, and when it was withdrawn.</summary>
    public WithdrawnDelivery? Withdrawn { get; init; }

    /// <summary>"27.02.2019"; "27.02.2019, trukket tilbage 14.05.2019"; "–" where none was ever concluded.</summary>
    public string ConcludedInWords =>
        ConcludedOn is { } day ? Danish.Short(day)
        : Withdrawn is { } gone ? $"{Danish.Short(gone.ConcludedOn)}, trukket tilbage {Danish.Short(gone.On)}"
        : "–";

    /// <summary>The extension that holds on the date, with its reason.</summary>
    public DeadlineExtension? Extension { get; init; }
}

/// <summary>An agreement that was concluded, and withdrawn since.</summary>
public sealed record WithdrawnDelivery(DateOnly ConcludedOn, DateOnly On)
{
    internal static WithdrawnDelivery? Of(IEnumerable<Publication> ofOneOwner, DateOnly date)
    {
        var versions = ofOneOwner.Where(p => p.ConcludedOn <= date).ToList();
        var gone = versions
            .Where(p => p.WithdrawnAt is { } at && Copenhagen.DayOf(at) <= date)
            .GroupBy(p => Copenhagen.DayOf(p.WithdrawnAt!.Value))
            .MaxBy(g => g.Key);
        return gone is null ? null : new WithdrawnDelivery(versions.Min(p => p.ConcludedOn), gone.Key);
    }
}

/// <summary>Delivered, and delivered on time: of those that have a deadline this year.</summary>
public sealed record DeliveryCount(int Of, int Concluded, int OnTime, int WithoutDeadline)
{
    public static DeliveryCount In(IEnumerable<OwnersDelivery> deliveries)
    {
        var all = deliveries.ToList();
        var counted = all.FindAll(d => d.Delivery.HasDeadline);
        return new(
            counted.Count,
            counted.Count(d => d.Publication is not null),
            counted.Count(d => d.Delivery.State == DeliveryState.OnTime),
            all.Count - counted.Count
        );
    }
}

/// <summary>Who has delivered their agreement, and when. A centre or unit closed before its deadline is not counted; one that is not active on the date is not shown.</summary>
public static class Deliveries
{
    public static IReadOnlyList<OwnersDelivery> OfCentres(DateOnly date, YearFacts facts)
    {
        var agreements = facts.AgreementsOn(date);
        var first = FirstConclusions(facts);
        var versions = facts.Publications.ToLookup(p => (p.Agreement as CentreAgreement)?.CentreId);
        return
        [
            .. facts
                .Centres.Where(c => c.IsActiveOn(date))
                .OrderBy(c => c.Abbreviation, Danish.Order)
                .Select(c =>
                {
                    var inForce = agreements.OfCentre(c);
                    DateOnly? concludedOn = inForce is null ? null : first[inForce.AgreementId];
                    return new OwnersDelivery(
                        c.Code,
                        c.NameOn(date),
                        c,
                        Delivery.On(date, facts.Year.DeadlineOf(c, date), concludedOn),
                        inForce
                    )
                    {
                        ConcludedOn = concludedOn,
                        Withdrawn = inForce is null ? WithdrawnDelivery.Of(versions[c.Id], date) : null,
                        Extension = facts.Year.Extensions.HoldingFor(c, date),
                    };
                }),
        ];
    }

    /// <summary>The units that owe an own agreement.</summary>
    public static IReadOnlyList<OwnersDelivery> OfUnits(DateOnly date, YearFacts facts)
    {
        var agreements = facts.AgreementsOn(date);
        var first = FirstConclusions(facts);
        var versions = facts.Publications.ToLookup(p => (p.Agreement as DecentralAgreement)?.UnitId);
        var centres = facts.Centres.ToDictionary(c => c.Id);
        return
        [
            .. facts
                .Units.Where(u => u.MakesOwnAgreementOn(date) && u.IsActiveOn(date))
                .Select(u =>
                {
                    var inForce = agreements.OfUnit(u);
                    DateOnly? concludedOn = inForce is null ? null : first[inForce.AgreementId];
                    var period = u.On(date);
                    return new OwnersDelivery(
                        u.Code,
                        period.Name,
                        centres[period.CentreId],
                        Delivery.On(date, facts.Year.DeadlineOf(u, date), concludedOn),
                        inForce
                    )
                    {
                        ConcludedOn = concludedOn,
                        Withdrawn = inForce is null ? WithdrawnDelivery.Of(versions[u.Id], date) : null,
                        Extension = facts.Year.Extensions.HoldingFor(u, date),
                    };
                })
                .OrderBy(d => d.Centre.Abbreviation, Danish.Order)
                .ThenBy(d => d.OwnerName, Danish.Order),
        ];
    }

    private static Dictionary<int, DateOnly> FirstConclusions(YearFacts facts) =>
        facts
            .Publications.GroupBy(p => p.AgreementId)
            .ToDictionary(g => g.Key, g => g.MinBy(p => p.Number)!.ConcludedOn);
}
