using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Domain.Progress;

public enum StoryKind
{
    Agreed,
    Changed,
    Milestone,
    FollowUp,
    Evidence,
    Learning,
    Withdrawn,
}

/// <summary>Something that happened to an initiative on a day, or is planned to: a heading and what there is to say.</summary>
public sealed record StoryEvent(DateOnly On, StoryKind Kind, string Heading, IReadOnlyList<string> Lines)
{
    /// <summary>The own assessment that was given.</summary>
    public FollowUp? FollowUp { get; init; }

    public Learning? Learning { get; init; }

    /// <summary>The version that says it.</summary>
    public int? Version { get; init; }

    public string? GoalNumber { get; init; }
}

/// <summary>An initiative's whole year in one time line: what was promised and changed, followed up on, recorded and learnt.</summary>
public static class InitiativeStory
{
    /// <param name="followUps">Those that the reader may see.</param>
    public static IReadOnlyList<StoryEvent> Of(
        Guid initiative,
        IReadOnlyList<Publication> versions,
        IEnumerable<FollowUp> followUps,
        IEnumerable<EvidenceNear> evidence,
        IEnumerable<Learning> learnings
    ) =>
        [
            .. Versions(initiative, [.. versions.Where(v => v.IsIntact).OrderBy(v => v.Number)])
                .Concat(followUps.Where(f => f.InitiativeId == initiative).OrderBy(f => f.RecordedAt).Select(Event))
                .Concat(Evidence(evidence))
                .Concat(learnings.Where(l => l.WithdrawnAt is null).Select(Event))
                .OrderBy(e => e.On)
                .ThenBy(e => e.Kind),
        ];

    private static IEnumerable<StoryEvent> Versions(Guid initiative, List<Publication> versions)
    {
        InitiativeContent? before = null;
        foreach (var version in versions)
        {
            var now = version.Content.Initiatives.FirstOrDefault(i => i.Id == initiative);
            if (now is not null && before is null)
            {
                yield return Agreed(version, now);
            }
            else if (InitiativeDifference.Between(before, now) is { } difference)
            {
                yield return new StoryEvent(
                    version.ConcludedOn,
                    StoryKind.Changed,
                    $"Ændret med version\u00A0{version.Number}",
                    [
                        .. difference.Differences.Select(d => Reasons.AsSentence(d.Sentence)),
                        .. now?.ChangeReason is { Length: > 0 } why ? [Reasons.InOneLine(why)] : Array.Empty<string>(),
                    ]
                )
                {
                    Version = version.Number,
                };
            }

            before = now ?? before;
        }

        if (versions is [.., { WithdrawnAt: { } at } last])
        {
            yield return new StoryEvent(
                Copenhagen.DayOf(at),
                StoryKind.Withdrawn,
                "Aftalen blev trukket tilbage",
                [Reasons.AsSentence(last.WithdrawalReason)]
            );
        }

        foreach (var milestone in before is { IsDiscontinued: false } ? before.Milestones : [])
        {
            if (milestone.On is { } day)
            {
                yield return new StoryEvent(day, StoryKind.Milestone, $"Planlagt milepæl: {milestone.Text}", []);
            }
        }
    }

    private static StoryEvent Agreed(Publication version, InitiativeContent initiative) =>
        new(
            version.ConcludedOn,
            StoryKind.Agreed,
            version.IsAmendment ? $"Tilføjet med version\u00A0{version.Number}" : "Aftalt",
            [
                .. initiative.Contributions.Select(c =>
                    $"{Danish.Capital(c.GoalInASentence())}{(c.Number is { } n ? $", lovet {Danish.Number(n)}" : "")}{(c.Words.Length > 0 ? $": {c.Words}" : "")}"
                ),
                .. initiative.ChangeReason.Length > 0
                    ? [Reasons.InOneLine(initiative.ChangeReason)]
                    : Array.Empty<string>(),
            ]
        )
        {
            Version = version.Number,
        };

    private static StoryEvent Event(FollowUp followUp) =>
        new(
            followUp.RecordedOn,
            StoryKind.FollowUp,
            "Egen vurdering",
            followUp.Comment.Length > 0 ? [followUp.Comment] : []
        )
        {
            FollowUp = followUp,
        };

    private static StoryEvent Event(Learning learning) =>
        new(learning.SharedOn, StoryKind.Learning, learning.Title, []) { Learning = learning };

    /// <summary>What was recorded about several on one day is told once.</summary>
    private static IEnumerable<StoryEvent> Evidence(IEnumerable<EvidenceNear> evidence) =>
        evidence
            .GroupBy(e => (e.Row.HappenedOn, e.Goal.Number))
            .Select(g => new StoryEvent(
                g.Key.HappenedOn,
                StoryKind.Evidence,
                $"Dokumentation til mål\u00A0{g.Key.Number}",
                [
                    .. g.GroupBy(e => e.Criterion)
                        .Select(c =>
                            $"{Danish.List(c.Select(e => e.Subject).Distinct().Order(Danish.Order))} {c.Key}."
                        ),
                ]
            )
            {
                GoalNumber = g.Key.Number,
            });
}
