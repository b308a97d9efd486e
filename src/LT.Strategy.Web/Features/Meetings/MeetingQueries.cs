using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Meetings;

/// <summary>A meeting, the others beside it, and the year as the meeting shows it.</summary>
public sealed record ShownMeeting(
    FollowUpMeeting Meeting,
    IReadOnlyList<FollowUpMeeting> All,
    YearProgress Year,
    ShownDate Shown
);

public static class MeetingQueries
{
    /// <summary>To be written in.</summary>
    public static async Task<FollowUpMeeting?> WholeMeetingAsync(this StrategyDbContext db, int id) =>
        await db
            .Meetings.Include(m => m.Notes)
            .Include(m => m.Decisions)
            .Include(m => m.Additions)
            .AsSingleQuery()
            .FirstOrDefaultAsync(m => m.Id == id);

    /// <summary>The year a meeting is about, as it was decided and in force on the day the meeting shows.</summary>
    public static Task<StrategyYear?> YearOfAsync(this StrategyDbContext db, FollowUpMeeting meeting, DateOnly today) =>
        db.YearAsync(meeting.Year, meeting.ShownOn(today));

    /// <summary>To be read, with the figures of the end of the day before; those of today while that day has not come.</summary>
    public static async Task<ShownMeeting?> ShownMeetingAsync(this StrategyDbContext db, int id, DateOnly today)
    {
        var all = await db
            .Meetings.AsNoTrackingWithIdentityResolution()
            .Include(m => m.Notes.Where(n => n.FollowUpMeetingId == id))
            .Include(m => m.Additions.Where(a => a.FollowUpMeetingId == id))
            .Include(m => m.Decisions)
            .AsSingleQuery()
            .ToListAsync();
        if (
            all.Find(m => m.Id == id) is not { } meeting
            || await db.FactsOfAsync(meeting.Year, meeting.ShownOn(today), withAssessments: true) is not { } facts
        )
        {
            return null;
        }

        var shown = new ShownDate(meeting.ShownOn(today), today, meeting.Year);
        return new ShownMeeting(meeting, all, YearProgress.On(shown.Date, facts), shown);
    }
}
