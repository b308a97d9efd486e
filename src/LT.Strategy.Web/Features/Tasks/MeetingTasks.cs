using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Decisions;
using LT.Strategy.Web.Features.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Tasks;

/// <summary>Decisions to carry out, and for the strategy office meetings to prepare and minutes to have approved.</summary>
internal static class MeetingTasks
{
    private const int DaysAhead = 14;

    /// <summary>Meetings that somebody has something to do about: to come, without approved minutes, or with decisions that are open.</summary>
    public static async Task<IReadOnlyList<FollowUpMeeting>> MeetingsAtWorkAsync(this StrategyDbContext db) =>
        await db
            .Meetings.AsNoTrackingWithIdentityResolution()
            .Include(m => m.Decisions.Where(d => d.WithdrawnAt == null && d.ClosedAt == null))
            .AsSingleQuery()
            .Where(m =>
                (m.ApprovedAt == null && m.CancelledAt == null)
                || m.Decisions.Any(d => d.WithdrawnAt == null && d.ClosedAt == null)
            )
            .ToListAsync();

    public static IEnumerable<TaskItem> TasksOfMeetings(this Actor me, IReadOnlyList<FollowUpMeeting> meetings) =>
        [
            .. meetings.SelectMany(m => m.Decisions).Where(me.AnswersFor).Select(ToCarryOut),
            .. me.Is(Role.StrategyOffice)
                ? meetings
                    .Where(m => !m.IsApproved && !m.IsCancelled && m.On <= me.Today.AddDays(DaysAhead))
                    .Select(m => ToHold(m, me.Today))
                : [],
        ];

    private static TaskItem ToCarryOut(Decision decision) =>
        new(decision.DueOn, "Udfør ledelsens beslutning", decision.Text, "Se beslutningen", decision.OwnAddress());

    private static TaskItem ToHold(FollowUpMeeting meeting, DateOnly today) =>
        meeting.On >= today
            ? new TaskItem(
                meeting.On,
                $"Forbered {meeting.Name}",
                $"Mødet begynder {Danish.Clock(meeting.Begins)}. Dagsordenen følger tallene til og med dagen før.",
                "Se dagsordenen",
                meeting.Address()
            )
            : new TaskItem(
                meeting.On.AddDays(DaysAhead),
                $"Få referatet godkendt fra {meeting.Name}",
                "Noter og beslutninger kan ændres, til referatet er godkendt.",
                "Se referatet",
                $"{meeting.Address()}/referat"
            );
}
