using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.RoundPlans;

/// <summary>The strategy office plans a round, changes it until it is closed, and takes back one that has not opened.</summary>
public sealed class RoundPlansController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string NewAddress = "/opfoelgning/runder/ny";

    private const string Address = "/opfoelgning/runder/{id:int}/ret";

    /// <param name="forslag">One of the three that a year is proposed to have.</param>
    [HttpGet(NewAddress)]
    public async Task<IActionResult> New(int? aar, int? forslag) =>
        await OnNewAsync(
            aar,
            page =>
                Task.FromResult<IActionResult>(
                    Show(
                        page,
                        RoundPlan.Proposed(page.Year, []).ElementAtOrDefault((forslag ?? 0) - 1) is { } plan
                            ? RoundForm.Of(plan)
                            : new RoundForm()
                    )
                )
        );

    [HttpPost(NewAddress)]
    public async Task<IActionResult> Create(int? aar, [Bind(Prefix = "")] RoundForm form) =>
        await db.OneAtATimeAsync(() =>
            OnNewAsync(
                aar,
                async page =>
                {
                    ModelState.Add(form.Plan(page).Obstacles(page.Year, page.All, me.Today, null));
                    if (!ModelState.IsValid)
                    {
                        return Show(page, form);
                    }

                    var round = FollowUpRound.Of(form.Plan(page), page.Year, page.All, clock.UtcNow());
                    db.Add(round);
                    await db.SaveChangesAsync();
                    TempData["Besked"] = round.HasOpenedOn(me.Today)
                        ? $"{round.Name} er åbnet."
                        : $"{round.Name} er oprettet og åbner {Danish.Long(round.OpensOn)}.";
                    return Redirect($"/opfoelgning/runder/{round.Id}");
                }
            )
        );

    [HttpGet(Address)]
    public async Task<IActionResult> Edit(int id) =>
        await OnRoundAsync(id, (page, round) => Task.FromResult<IActionResult>(Show(page, RoundForm.Of(round, page))));

    [HttpPost(Address)]
    public async Task<IActionResult> Change(int id, [Bind(Prefix = "")] RoundForm form) =>
        await db.OneAtATimeAsync(() =>
            OnRoundAsync(
                id,
                async (page, round) =>
                {
                    ModelState.Add(round.ObstaclesToPlanning(form.Plan(page), page.Year, page.All, me.Today));
                    if (form.Version != round.Version)
                    {
                        ModelState.AddModelError("", page.ChangedMeanwhile(form.Plan(page)));
                        form.Version = round.Version;
                    }

                    if (!ModelState.IsValid)
                    {
                        return Show(page, form);
                    }

                    round.Plan(form.Plan(page), page.Year, page.All, clock.UtcNow());
                    await db.SaveChangesAsync();
                    TempData["Besked"] = $"{round.Name} er rettet.";
                    return Redirect($"/opfoelgning/runder/{round.Id}");
                }
            )
        );

    [HttpPost("/opfoelgning/runder/{id:int}/fortryd")]
    public async Task<IActionResult> Drop(int id) =>
        await db.OneAtATimeAsync(() =>
            OnRoundAsync(
                id,
                async (page, round) =>
                {
                    round.Drop(page.All, me.Today);
                    db.Remove(round);
                    await db.SaveChangesAsync();
                    TempData["Besked"] = $"{round.Name} er fortrudt.";
                    return Redirect($"/opfoelgning?aar={page.Year.Year}");
                }
            )
        );

    private async Task<IActionResult> OnNewAsync(int? year, Func<RoundPlacesPage, Task<IActionResult>> act) =>
        !me.MaySeeRounds() || await db.YearAsync(year, me.Today) is not { } found ? NotFound()
        : me.MayHoldRounds() ? await act(await PlacesAsync(found, null))
        : Forbid();

    private async Task<IActionResult> OnRoundAsync(
        int id,
        Func<RoundPlacesPage, FollowUpRound, Task<IActionResult>> act
    )
    {
        if (!me.MaySeeRounds() || await db.FollowUpRounds.FindAsync(id) is not { } round)
        {
            return NotFound();
        }

        if (!me.MayHoldRounds())
        {
            return Forbid();
        }

        var year = (await db.YearsAsOf(me.Today).FirstAsync(y => y.Id == round.StrategyYearId)).On(me.Today);
        return await act(await PlacesAsync(year, round), round);
    }

    private async Task<RoundPlacesPage> PlacesAsync(StrategyYear year, FollowUpRound? round) =>
        new(
            year,
            [
                .. (await db.Centres.AsNoTracking().ToListAsync())
                    .Where(c => !(c.To < me.Today))
                    .OrderBy(c => c.Abbreviation, Danish.Order),
            ],
            [
                .. (await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync()).Where(u =>
                    !(u.To < me.Today) && u.MakesOwnAgreementOn(me.Today)
                ),
            ],
            me.Today,
            round,
            await db.FollowUpRounds.Where(r => r.StrategyYearId == year.Id).OrderBy(r => r.OpensOn).ToListAsync()
        );

    private ViewResult Show(RoundPlacesPage page, RoundForm form)
    {
        ViewData["Page"] = page;
        return View("Edit", form);
    }
}
