namespace LT.Strategy.Domain.FollowUps;

/// <summary>What other meetings decided, as it stood at the end of the day this one shows: still open, and closed since the meeting before.</summary>
public sealed record EarlierDecisions(IReadOnlyList<Decision> Open, IReadOnlyList<Decision> Closed)
{
    public static EarlierDecisions Of(FollowUpMeeting meeting, IReadOnlyList<FollowUpMeeting> all, DateOnly shown)
    {
        var decisions = all.Where(m => m != meeting).SelectMany(m => m.Decisions).ToList();
        var before = meeting.Before(all, shown)?.On;
        return new(
            [.. decisions.Where(d => d.IsOpenOn(shown)).OrderBy(d => d.DueOn).ThenBy(d => d.Id)],
            [
                .. decisions
                    .Where(d => d.IsClosedOn(shown) && !(before is { } last && d.IsClosedOn(last.AddDays(-1))))
                    .OrderBy(d => d.ClosedAt)
                    .ThenBy(d => d.Id),
            ]
        );
    }
}
