using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.YearClosings;

/// <summary>The strategy office settles a year, goal by goal; everyone reads the report.</summary>
public sealed class YearClosingsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = "/administration/aar/{aar:int}/opgoerelse";

    [HttpGet("/ledelse/opgoerelse/{aar:int}")]
    public async Task<IActionResult> Report(int aar)
    {
        var year = await db
            .Years.AsNoTracking()
            .Include(y => y.Closing)
            .FirstOrDefaultAsync(y => y.Year == aar && y.Closing != null);
        return year is null ? NotFound() : View(year.Closing);
    }

    [HttpGet(Address)]
    public async Task<IActionResult> Settle(int aar)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        if (await ProgressAsync(aar) is not { } progress)
        {
            return NotFound();
        }

        return progress.Year.Closing is null
            ? await View(progress, ClosingForm.Of(progress))
            : Redirect($"/ledelse/opgoerelse/{aar}");
    }

    [HttpPost(Address)]
    public async Task<IActionResult> Settle(int aar, [Bind(Prefix = "")] ClosingForm form) =>
        await db.OneAtATimeAsync(() => SettleAsync(aar, form));

    /// <summary>Somebody who records at the same moment is either in the report, or waits and then sees that the year is settled.</summary>
    private async Task<IActionResult> SettleAsync(int aar, ClosingForm form)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        if (await ProgressAsync(aar) is not { } progress)
        {
            return NotFound();
        }

        ModelState.Add(form.Obstacles(progress));
        if (!ModelState.IsValid)
        {
            return await View(progress, form);
        }

        await CloseAsync(progress, form);
        TempData["Besked"] = $"{aar} er gjort op. Opgørelsen kan læses af alle, og årets aftaler er afsluttet.";
        return Redirect($"/ledelse/opgoerelse/{aar}");
    }

    private async Task CloseAsync(YearProgress progress, ClosingForm form)
    {
        var year = await db.Years.FirstAsync(y => y.Id == progress.Year.Id);
        var agreements = await db.Agreements.Where(a => a.StrategyYearId == year.Id).ToListAsync();
        year.Close(progress, form.Whys(), agreements, new Signature(me.Person.Id, me.Person.Name), clock.UtcNow());
        await db.SaveChangesAsync();
    }

    private async Task<YearProgress?> ProgressAsync(int aar) =>
        await db.FactsOfAsync(aar, me.Today) is { } facts ? YearProgress.On(me.Today, facts) : null;

    private async Task<IActionResult> View(YearProgress progress, ClosingForm form)
    {
        var unfinished = await db
            .Agreements.AsNoTracking()
            .Where(a => a.StrategyYearId == progress.Year.Id)
            .Where(a =>
                a.Status != Domain.Agreements.AgreementStatus.InForce
                    && a.Status != Domain.Agreements.AgreementStatus.Withdrawn
                || a.Amendment != Domain.Agreements.AmendmentStatus.None
            )
            .CountAsync();
        ViewData["Page"] = new SettlingPage(progress, unfinished);
        return View("Settle", form);
    }
}
