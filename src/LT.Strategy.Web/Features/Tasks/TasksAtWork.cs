using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Tasks;

/// <summary>All that tasks are found in, read once: for the page of one person, or for the reminders to all of them.</summary>
internal sealed record TasksAtWork(
    DateOnly Today,
    IReadOnlyList<YearAtWork> Years,
    IReadOnlyList<FollowUpMeeting> Meetings
)
{
    public TasksPage Of(Actor me) =>
        TasksPage.Of(
            me,
            [.. Years.Select(y => new TaskList(me, y.Progress, y.Unfinished))],
            me.ExpiringDeputies().Concat(me.TasksOfMeetings(Meetings))
        );
}

/// <summary>A year that things are still done in, and its agreements that are not concluded as they stand.</summary>
internal sealed record YearAtWork(YearProgress Progress, IReadOnlyList<Agreement> Unfinished);

internal static class TasksAtWorkQueries
{
    /// <summary>What drafts say is read of those this person writes in, and no others.</summary>
    public static Task<TasksAtWork> TasksAtWorkAsync(this StrategyDbContext db, Actor me)
    {
        var centres = me.Roles.Select(r => r.CentreId).ToList();
        var units = me.Roles.Select(r => r.UnitId).ToList();
        return db.TasksAtWorkAsync(
            me.Today,
            db.Agreements.Where(a =>
                centres.Contains(((CentreAgreement)a).CentreId) || units.Contains(((DecentralAgreement)a).UnitId)
            )
        );
    }

    public static Task<TasksAtWork> TasksAtWorkAsync(this StrategyDbContext db, DateOnly today) =>
        db.TasksAtWorkAsync(today, db.Agreements);

    private static async Task<TasksAtWork> TasksAtWorkAsync(
        this StrategyDbContext db,
        DateOnly today,
        IQueryable<Agreement> whole
    )
    {
        var years = await db.FactsOfYearsAtWorkAsync(today);
        var ids = years.Select(y => y.Year.Id).ToList();
        var unfinished = await db
            .Agreements.AsNoTrackingWithIdentityResolution()
            .Include(a => a.Initiatives.Where(i => whole.Any(w => w.Id == i.AgreementId)))
            .Include(a => a.Publications.Where(p => p.WithdrawnAt == null && whole.Any(w => w.Id == p.AgreementId)))
            .WithOwner()
            .AsSingleQuery()
            .Where(a =>
                ids.Contains(a.StrategyYearId)
                && (a.Status != AgreementStatus.InForce || a.Amendment != AmendmentStatus.None)
            )
            .ToListAsync();
        foreach (var agreement in unfinished)
        {
            agreement.Year = years.Single(y => y.Year.Id == agreement.StrategyYearId).Year;
        }

        return new TasksAtWork(
            today,
            [
                .. years.Select(y => new YearAtWork(
                    YearProgress.On(today, y),
                    unfinished.FindAll(a => a.StrategyYearId == y.Year.Id)
                )),
            ],
            await db.MeetingsAtWorkAsync()
        );
    }
}
