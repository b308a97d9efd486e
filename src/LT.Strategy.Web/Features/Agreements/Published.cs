using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>An agreement in force with its owner as they are today, as the list looks through it.</summary>
internal sealed record Published(Publication Publication, Centre Centre, string Code, string NameNow, UnitKind? Kind)
{
    /// <summary>When the agreement was concluded first; one that was withdrawn before it began anew is not gone back to.</summary>
    private DateOnly ConcludedOn { get; init; }

    public bool IsCentre => Kind is null;

    /// <summary>By centre: its own agreement, then the units' in Danish order.</summary>
    public static IReadOnlyList<Published> Of(PublishedYear year, DateOnly today)
    {
        var inForce = year.InForceOn(today);
        var centres = year.Centres.ToDictionary(c => c.Id);
        var ofCentres = year
            .Centres.Select(c => (Owner: c, Publication: inForce.OfCentre(c)))
            .Where(c => c.Publication is not null)
            .Select(c => new Published(c.Publication!, c.Owner, c.Owner.Code, c.Owner.NameOn(today), Kind: null));
        var ofUnits = year
            .Units.Select(u => (Owner: u, Publication: inForce.OfUnit(u)))
            .Where(u => u.Publication is not null)
            .Select(u => (u.Owner, Period: u.Owner.On(today), u.Publication))
            .Select(u => new Published(
                u.Publication!,
                centres[u.Period.CentreId],
                u.Owner.Code,
                u.Period.Name,
                u.Owner.Kind
            ))
            .OrderBy(u => u.NameNow, Danish.Order);
        var first = year
            .Publications.Where(p => p.HoldsOn(today))
            .GroupBy(p => p.AgreementId)
            .ToDictionary(g => g.Key, g => g.Min(p => p.ConcludedOn));
        return [.. ofCentres.Concat(ofUnits).Select(p => p with { ConcludedOn = first[p.Publication.AgreementId] })];
    }

    /// <summary>Null when the filter leaves it out. What does not stand as it was concluded is found by its owner only.</summary>
    public ListedAgreement? Listed(AgreementFilter filter)
    {
        var pointing = Initiatives.Where(filter.IsMetBy).ToList();
        var isNamed = !filter.AsksForWords || filter.Q!.IsFoundIn(Names);
        var met = isNamed ? pointing : pointing.FindAll(i => filter.Q!.IsFoundIn([i.Title, .. Names]));
        var isFound =
            filter.IsKind(IsCentre, Kind)
            && IsUnder(filter.Center)
            && (!filter.AsksForGoals || pointing.Count > 0)
            && (isNamed || met.Count > 0);
        return isFound
            ? new ListedAgreement(Code, NamePublished, Centre, Kind, Publication, met)
            {
                ConcludedOn = ConcludedOn,
                Found = filter.AsksForGoals || !isNamed ? met : [],
            }
            : null;
    }

    private IEnumerable<InitiativeContent> Initiatives =>
        Publication.IsIntact ? Publication.Content.ActiveInitiatives : [];

    private string NamePublished => Publication.IsIntact ? Publication.Content.OwnerName : NameNow;

    private IEnumerable<string> Names =>
        IsCentre ? [NameNow, NamePublished, Code, Centre.Abbreviation] : [NameNow, NamePublished, Code];

    private bool IsUnder(string? centre) =>
        string.IsNullOrWhiteSpace(centre) || string.Equals(centre, Centre.Code, StringComparison.OrdinalIgnoreCase);
}
