using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Settlements;

/// <summary>After a goal's due date the strategy office may record that it was partly fulfilled.</summary>
public sealed class SettlementsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = @"/maal/{aar:int}/{nr:regex(^\d+\.\d+$)}/opgoerelse";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(int aar, string nr)
    {
        if (await FindAsync(aar, nr) is not { } page)
        {
            return NotFound();
        }

        return me.MaySettle() ? View(page, new SettlementForm()) : Forbid();
    }

    [HttpPost(Address)]
    public async Task<IActionResult> Save(int aar, string nr, [Bind(Prefix = "")] SettlementForm form) =>
        await db.OneAtATimeAsync(() => SaveAsync(aar, nr, form));

    /// <summary>Two who settle at once: the second waits, and then sees the first.</summary>
    private async Task<IActionResult> SaveAsync(int aar, string nr, SettlementForm form)
    {
        if (await FindAsync(aar, nr) is not { } page)
        {
            return NotFound();
        }

        if (!me.MaySettle())
        {
            return Forbid();
        }

        ModelState.Add([.. page.Obstacles, .. PartialFulfilment.ObstaclesTo(form.Ground)]);
        if (!ModelState.IsValid)
        {
            return View(page, form);
        }

        db.Add(
            new PartialFulfilment
            {
                SharedGoalId = page.Goal.Goal.Id,
                Ground = form.Ground!.Trim(),
                HappenedOn = me.Today,
                RecordedAt = clock.UtcNow(),
                RecordedById = me.Person.Id,
                RecordedAs = me.RecordsForAllAs(),
            }
        );
        await db.SaveChangesAsync();
        TempData["Besked"] = "Målet er gjort op som delvist opfyldt. Begrundelsen står i forklaringen.";
        return Redirect($"{page.GoalAddress}/beregning");
    }

    private async Task<SettlementPage?> FindAsync(int year, string number) =>
        await db.FactsOfAsync(year, me.Today) is { } facts && YearProgress.On(me.Today, facts).Goal(number) is { } goal
            ? new SettlementPage(goal, me)
            : null;

    private ViewResult View(SettlementPage page, SettlementForm form)
    {
        ViewData["Page"] = page;
        return View("Index", form);
    }
}
