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
        if (await db.FactsOfAsync(null, me.Today) is not { } facts)
        {
            return View(new TasksPage(who, me.Today, [], []));
        }

        var unfinished = await db
            .Agreements.AsNoTrackingWithIdentityResolution()
            .WithOwner()
            .AsSingleQuery()
            .Where(a =>
                a.StrategyYearId == facts.Year.Id
                && (a.Status != AgreementStatus.InForce || a.Amendment != AmendmentStatus.None)
            )
            .ToListAsync();
        var list = new TaskList(me, YearProgress.On(me.Today, facts), unfinished);
        var tasks = list.Tasks().Concat(me.ExpiringDeputies()).OrderBy(t => t.Due ?? me.Today);
        return View(new TasksPage(who, me.Today, [.. tasks], list.Waiting()));
    }
}
