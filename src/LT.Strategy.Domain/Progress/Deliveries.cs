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
);

/// <summary>Who has delivered their agreement, and when. A centre or unit closed before its deadline is not counted; one that is not active on the date is not shown.</summary>
public static class Deliveries
{
    public static IReadOnlyList<OwnersDelivery> OfCentres(DateOnly date, YearFacts facts)
    {
        var agreements = facts.AgreementsOn(date);
        var first = FirstConclusions(facts);
        return
        [
            .. facts
                .Centres.Where(c => c.IsActiveOn(date))
                .OrderBy(c => c.Abbreviation, Danish.Order)
                .Select(c =>
                {
                    var inForce = agreements.OfCentre(c);
                    return new OwnersDelivery(
                        c.Code,
                        c.NameOn(date),
                        c,
                        Delivery.On(
                            date,
                            facts.Year.CentreDeadline,
                            facts.Year.Extensions.For(c, date),
                            inForce is null ? null : first[inForce.AgreementId]
                        ),
                        inForce
                    );
                }),
        ];
    }

    /// <summary>The units that owe an own agreement.</summary>
    public static IReadOnlyList<OwnersDelivery> OfUnits(DateOnly date, YearFacts facts)
    {
        var agreements = facts.AgreementsOn(date);
        var first = FirstConclusions(facts);
        var centres = facts.Centres.ToDictionary(c => c.Id);
        return
        [
            .. facts
                .Units.Where(u => u.MakesOwnAgreementOn(date) && u.IsActiveOn(date))
                .Select(u =>
                {
                    var inForce = agreements.OfUnit(u);
                    var period = u.On(date);
                    return new OwnersDelivery(
                        u.Code,
                        period.Name,
                        centres[period.CentreId],
                        Delivery.On(
                            date,
                            facts.Year.DecentralDeadline,
                            facts.Year.Extensions.For(u, date),
                            inForce is null ? null : first[inForce.AgreementId]
                        ),
                        inForce
                    );
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
