using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Readings;

/// <summary>The strategy office records measurements of a level goal.</summary>
public sealed class ReadingsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = @"/maal/{aar:int}/{nr:regex(^\d+\.\d+$)}/maalinger";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(int aar, string nr)
    {
        if (await FindAsync(aar, nr) is not { } page)
        {
            return NotFound();
        }

        return me.MayRecordReadings() ? View(page, new ReadingForm { Source = page.NewestSource }) : Forbid();
    }

    [HttpGet(Address + "/excel")]
    public async Task<IActionResult> Excel(int aar, string nr) =>
        await FindAsync(aar, nr) is not { } page ? NotFound()
        : me.MayRecordReadings() ? page.InExcel(Request.PageOfFile())
        : Forbid();

    [HttpPost(Address)]
    public async Task<IActionResult> Save(int aar, string nr, [Bind(Prefix = "")] ReadingForm form) =>
        await db.OneAtATimeAsync(() => SaveAsync(aar, nr, form));

    /// <summary>Two who record the same day at once: the second waits, and then sees the first.</summary>
    private async Task<IActionResult> SaveAsync(int aar, string nr, ReadingForm form)
    {
        if (await FindAsync(aar, nr) is not { } page)
        {
            return NotFound();
        }

        if (!me.MayRecordReadings())
        {
            return Forbid();
        }

        ModelState.Add(page.Year.ObstaclesToRecording());
        ModelState.Add(Reading.ObstaclesToRecording(form.Value, form.HappenedOn, form.Source, page.Readings, me.Today));
        if (!ModelState.IsValid)
        {
            return View(page, form);
        }

        if (form.Value != form.Confirmed && page.DoubtAbout(form.Value!.Value) is { } doubt)
        {
            return View(page with { Doubt = doubt }, form);
        }

        var reading = ReadingOf(page.Goal, form);
        db.Add(reading);
        await db.SaveChangesAsync();
        TempData["Besked"] = page.Outcome(reading);
        return Redirect(page.Address);
    }

    private async Task<ReadingsPage?> FindAsync(int year, string number)
    {
        if (
            await db.YearAsync(year, me.Today) is not { } found
            || found.Goals.FirstOrDefault(g => g.Number == number) is not { Measure: LevelMeasure } goal
        )
        {
            return null;
        }

        var readings = await db
            .Readings.AsNoTrackingWithIdentityResolution()
            .Include(r => r.RecordedBy)
            .Where(r => r.SharedGoalId == goal.Id)
            .OrderByDescending(r => r.HappenedOn)
            .ThenByDescending(r => r.Id)
            .ToListAsync();
        return new ReadingsPage(goal, found, readings, me);
    }

    private Reading ReadingOf(SharedGoal goal, ReadingForm form) =>
        new()
        {
            SharedGoalId = goal.Id,
            Value = form.Value!.Value,
            HappenedOn = form.HappenedOn!.Value,
            Source = form.Source!.Trim(),
            RecordedAt = clock.UtcNow(),
            RecordedById = me.Person.Id,
            RecordedAs = me.RecordsForAllAs(),
        };

    private ViewResult View(ReadingsPage page, ReadingForm form)
    {
        ViewData["Page"] = page;
        return View("Index", form);
    }
}
