using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Differences;

/// <summary>Whose agreement it is, as they are called and placed today.</summary>
public sealed record ChangedOwner(string Code, string Name, Centre Centre, bool IsCentre);

/// <summary>What happened to one agreement since a day: concluded, changed, withdrawn, or found to be altered.</summary>
public sealed record AgreementSince(ChangedOwner Owner, Publication? Before, Publication? After)
{
    public IReadOnlyList<InitiativeDifference> Initiatives { get; init; } = [];

    public IReadOnlyList<Difference> Texts { get; init; } = [];

    /// <summary>The reasons of the versions on the way.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Concluded for the first time, or again after a withdrawal.</summary>
    public Publication? Concluded { get; init; }

    /// <summary>What the newest version is compared with: the one that held on the day, or the first concluded since.</summary>
    public Publication? From { get; init; }

    public Publication? Withdrawn { get; init; }

    /// <summary>One of those compared is not what was concluded: that is said, and nothing of what it holds.</summary>
    public bool IsAltered =>
        Before is { IsIntact: false } || From is { IsIntact: false } || After is { IsIntact: false };

    /// <summary>A first conclusion and nothing since.</summary>
    public bool IsNew =>
        Concluded is { Number: 1 }
        && Withdrawn is null
        && !IsAltered
        && Initiatives.Count + Texts.Count + Reasons.Count == 0;

    /// <summary>Null when nothing happened.</summary>
    public static AgreementSince? Of(
        IReadOnlyList<Publication> versions,
        ChangedOwner owner,
        DateOnly since,
        DateOnly today
    )
    {
        var (before, after) = (versions.InForceOn(since), versions.InForceOn(today));
        var withdrawn = versions.LastOrDefault(v => v.WithdrawnAt is { } at && Copenhagen.DayOf(at) > since);
        if (before?.Number == after?.Number && withdrawn is null)
        {
            return null;
        }

        var kept = before is { WithdrawnAt: null } ? before : null;
        var concluded = kept is null ? versions.FirstOrDefault(v => v.HoldsOn(today)) : null;
        var found = new AgreementSince(owner, before, after)
        {
            From = kept ?? concluded,
            Concluded = concluded,
            Withdrawn = withdrawn,
        };
        return found.From is { IsIntact: true } from && after is not null && !found.IsAltered
            ? found.Compared([
                .. versions.Where(v => v.Number >= from.Number && v.Number <= after.Number && v.IsIntact),
            ])
            : found;
    }

    /// <summary>Null where the filter leaves nothing. What is altered is always reported.</summary>
    public AgreementSince? NarrowedBy(SinceFilter filter)
    {
        var isUnder =
            string.IsNullOrWhiteSpace(filter.Center)
            || string.Equals(filter.Center, Owner.Centre.Code, StringComparison.OrdinalIgnoreCase);
        var narrowed = this with
        {
            Initiatives = [.. Initiatives.Where(filter.IsMetBy)],
            Texts = filter.Asks(SinceFilter.Texts) ? Texts : [],
            Concluded = filter.Asks(SinceFilter.Concluded) ? Concluded : null,
            Withdrawn = filter.Asks(SinceFilter.Withdrawn) ? Withdrawn : null,
        };
        return isUnder && (narrowed.SaysSomething || IsAltered || filter.Kind is null) ? narrowed : null;
    }

    private bool SaysSomething => Initiatives.Count + Texts.Count > 0 || Concluded is not null || Withdrawn is not null;

    private AgreementSince Compared(IReadOnlyList<Publication> way)
    {
        var difference = VersionDifference.Over([.. way.Select(v => v.Content)]);
        return this with
        {
            Initiatives = difference.Initiatives,
            Texts = difference.Texts,
            Reasons = [.. way.Skip(1).Select(v => v.Reason).Where(r => r.Length > 0)],
        };
    }
}
