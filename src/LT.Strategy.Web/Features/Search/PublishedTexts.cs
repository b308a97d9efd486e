using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Search;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Search;

/// <summary>A version of an agreement as it was concluded; without content when the stored text no longer is that.</summary>
internal sealed record PublishedVersion(
    int AgreementId,
    int Number,
    DateOnly ConcludedOn,
    bool IsWithdrawn,
    AgreementContent? Content
)
{
    public static PublishedVersion Of(Publication publication) =>
        new(
            publication.AgreementId,
            publication.Number,
            publication.ConcludedOn,
            publication.WithdrawnAt is not null,
            publication.IsIntact ? publication.Content : null
        );
}

/// <summary>All that everyone may read on a day. Nothing else is ever searched.</summary>
internal sealed record PublishedTexts(
    DateOnly Today,
    Places Places,
    IReadOnlyList<StrategyYear> Years,
    FutureNarrative? Narrative,
    IReadOnlyCollection<PublishedVersion> Versions,
    IReadOnlyList<Learning> Learnings
)
{
    /// <summary>The newest opened year that has begun.</summary>
    public int Year => Years.Select(y => y.Year).Where(y => y <= Today.Year).DefaultIfEmpty(Today.Year).Max();

    public IEnumerable<Findable> All() =>
        [
            .. FindableStrategy.Of(this),
            .. FindablePlaces.Of(this),
            .. FindableAgreements.Of(this),
            .. FindableLearnings.Of(this),
        ];

    /// <summary>Every name that somebody with this code has had, and the code itself.</summary>
    public ILookup<string, string> Names { get; } =
        Places
            .Centres.SelectMany(c => NamesOf(c, Today).Select(name => (c.Code, Name: name)))
            .Concat(Places.Units.SelectMany(u => NamesOf(u, Today).Select(name => (u.Code, Name: name))))
            .ToLookup(n => n.Code, n => n.Name, StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(Centre centre, DateOnly today) =>
        [
            centre.OpeningName,
            .. centre.LaterNames.Where(n => n.From <= today).Select(n => n.Name),
            centre.Abbreviation,
            centre.Code,
        ];

    private static IEnumerable<string> NamesOf(Unit unit, DateOnly today) =>
        [.. unit.Periods.Where(p => p.From <= today).Select(p => p.Name).Distinct(StringComparer.Ordinal), unit.Code];
}
