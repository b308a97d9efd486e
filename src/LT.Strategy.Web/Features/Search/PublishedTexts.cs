using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Search;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Search;

/// <summary>A version of an agreement as it was concluded; without content when the stored text no longer is that.</summary>
internal sealed record PublishedVersion(
    int Id,
    int AgreementId,
    int Number,
    int Year,
    string OwnerCode,
    DateOnly ConcludedOn,
    DateOnly? WithdrawnOn,
    AgreementContent? Content
)
{
    public static PublishedVersion Of(Publication publication, int year, string ownerCode) =>
        new(
            publication.Id,
            publication.AgreementId,
            publication.Number,
            year,
            ownerCode,
            publication.ConcludedOn,
            publication.WithdrawnAt is { } at ? Copenhagen.DayOf(at) : null,
            publication.IsIntact ? publication.Content : null
        );

    public bool IsWithdrawn => WithdrawnOn is not null;

    /// <summary>What it says never changes; whether it holds, and whether it still says that, may.</summary>
    public string Key => $"{Id}{(IsWithdrawn ? "-" : "")}{(Content is null ? "!" : "")}";
}

/// <summary>A centre or unit with every name it has had, its code among them; closed on its last active day, when that is past.</summary>
internal sealed record NamedPlace(
    string Code,
    string Name,
    IReadOnlyList<string> Names,
    FindableCentre Centre,
    DateOnly? ClosedOn
)
{
    public string Key { get; } = $"{string.Join('|', Names)}|{Name}|{Centre}|{ClosedOn}";

    public static NamedPlace Of(Centre centre, DateOnly today) =>
        new(
            centre.Code,
            centre.NameOn(today),
            [.. centre.CalledBy(today)],
            FoundUnder(centre, today),
            centre.To < today ? centre.To : null
        );

    private static FindableCentre FoundUnder(Centre centre, DateOnly today) =>
        new(centre.Code, centre.Abbreviation, centre.To < today);

    public static NamedPlace Of(Unit unit, DateOnly today)
    {
        var now = unit.On(today);
        return new NamedPlace(
            unit.Code,
            now.Name,
            [.. unit.CalledBy(today)],
            FoundUnder(now.Centre, today),
            unit.To < today ? unit.To : null
        );
    }
}

/// <summary>All that everyone may read on a day. Nothing else is ever searched.</summary>
internal sealed record PublishedTexts(
    DateOnly Today,
    Places Places,
    IReadOnlyList<StrategyYear> Years,
    FutureNarrative? Narrative,
    IReadOnlyDictionary<int, PublishedVersion> Versions,
    IReadOnlyList<Learning> Learnings
)
{
    /// <summary>The newest opened year that has begun.</summary>
    public int Year => Years.Select(y => y.Year).Where(y => y <= Today.Year).DefaultIfEmpty(Today.Year).Max();

    public IReadOnlyDictionary<string, NamedPlace> Named { get; } =
        Places
            .Centres.Select(c => NamedPlace.Of(c, Today))
            .Concat(Places.Units.Select(u => NamedPlace.Of(u, Today)))
            .ToDictionary(p => p.Code, StringComparer.Ordinal);

    /// <summary>An agreement, or a learning, is read again when something about it has changed; the little that is left each time.</summary>
    public IEnumerable<FindableGroup> Groups() =>
        [
            new FindableGroup(null, () => [.. FindableStrategy.Of(this), .. FindablePlaces.Of(this)]),
            .. FindableAgreements.Of(this),
            .. FindableLearnings.Of(this),
        ];
}
