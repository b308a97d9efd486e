using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Tasks;

/// <summary>Mine opgaver.</summary>
public sealed class TasksController(StrategyDbContext db, Actor me) : Controller
{
    [HttpGet("/opgaver")]
    public async Task<IActionResult> Index()
    {
        var who = $"{me.Person.Name} · {Danish.WithWeekday(me.Today)}";
        var years = await db.FactsOfYearsAtWorkAsync(me.Today);
        var ids = years.Select(y => y.Year.Id).ToList();
        var unfinished = await db
            .Agreements.AsNoTrackingWithIdentityResolution()
            .WithOwner()
            .AsSingleQuery()
            .Where(a =>
                ids.Contains(a.StrategyYearId)
                && (a.Status != AgreementStatus.InForce || a.Amendment != AmendmentStatus.None)
            )
            .ToListAsync();
        var lists = years.Select(y => new TaskList(
            me,
            YearProgress.On(me.Today, y),
            unfinished.FindAll(a => a.StrategyYearId == y.Year.Id)
        ));
        var meetings = await db.MeetingsAtWorkAsync();
        return View(
            TasksPage.Of(who, me.Today, [.. lists], me.ExpiringDeputies().Concat(me.TasksOfMeetings(meetings)))
        );
    }
}
