using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Years;

/// <summary>The year is the strategy office's own: prepare it, open it, see what was decided about it.</summary>
public sealed class YearsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/administration/aar")]
    public async Task<IActionResult> Index() =>
        me.MaySetUpYears()
            ? View(
                new YearListPage(
                    await db
                        .Years.AsNoTracking()
                        .Include(y => y.GroupStrategy)
                        .OrderByDescending(y => y.Year)
                        .ToListAsync(),
                    me.Today
                )
            )
            : Forbid();

    [HttpGet("/administration/aar/{aar:int}")]
    public async Task<IActionResult> Show(int aar)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        return await db.YearToReviseAsync(aar) is { } year
            ? View(new YearPage(year, me.Today) { Reader = me })
            : NotFound();
    }

    [HttpGet("/administration/aar/{aar:int}/excel")]
    public async Task<IActionResult> Excel(int aar) =>
        !me.MaySetUpYears() ? Forbid()
        : await db.YearToReviseAsync(aar) is { } year ? new YearPage(year, me.Today).InExcel(Request.PageOfFile())
        : NotFound();

    /// <summary>Makes next year as a draft from the newest one.</summary>
    [HttpPost("/administration/aar")]
    public async Task<IActionResult> Prepare() => await db.OnFreshDataAsync(PrepareAsync);

    private async Task<IActionResult> PrepareAsync()
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        var last = await db.Years.MaxAsync(y => (int?)y.Year);
        if (last is null || await db.YearToReviseAsync(last.Value) is not { } newest)
        {
            return NotFound();
        }

        // pressed twice, or by two people: one draft
        if (newest.OpenedOn is not null)
        {
            newest = newest.PrepareNext();
            db.Add(newest);
            await db.SaveChangesAsync();
            TempData["Besked"] =
                $"{newest.Year} er forberedt som kladde med temaer og mål fra {newest.Year - 1}. Gå målene igennem, før du åbner året.";
        }

        return Redirect($"/administration/aar/{newest.Year}");
    }

    [HttpGet("/administration/aar/{aar:int}/aabn")]
    public async Task<IActionResult> Opening(int aar)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        return await db.YearToReviseAsync(aar) is { } year ? View(new YearPage(year, me.Today)) : NotFound();
    }

    [HttpPost("/administration/aar/{aar:int}/aabn")]
    public async Task<IActionResult> Open(int aar) => await db.OnFreshDataAsync(() => OpenAsync(aar));

    private async Task<IActionResult> OpenAsync(int aar)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        if (await db.YearToReviseAsync(aar) is not { } year)
        {
            return NotFound();
        }

        year.Open(me.Today);
        await db.SaveRevisionAsync(() => year.Revise(me.Today, "", me.Person.Name, me.Person.Id, clock.UtcNow()));
        TempData["Besked"] =
            $"{aar} er åbnet. Alle kan læse målene, og centre og enheder kan begynde på deres årsaftaler.";
        return Redirect($"/administration/aar/{aar}");
    }

    /// <summary>Takes back the change that does not apply yet.</summary>
    [HttpPost("/administration/aar/{aar:int}/fortryd")]
    public async Task<IActionResult> Undo(int aar) => await db.OnFreshDataAsync(() => UndoAsync(aar));

    private async Task<IActionResult> UndoAsync(int aar)
    {
        if (!me.MaySetUpYears())
        {
            return Forbid();
        }

        if (await db.YearToReviseAsync(aar) is not { } year)
        {
            return NotFound();
        }

        var waiting = year.Waiting(me.Today);
        db.RemoveRange(year.WithdrawWaiting(me.Person.Name, me.Today, clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["Besked"] = $"Ændringen fra {Danish.Long(waiting!.AppliesFrom)} er fortrudt. Den når ikke at gælde.";
        return Redirect($"/administration/aar/{aar}");
    }
}
