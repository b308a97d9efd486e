using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>Recording evidence for a count goal: in the table of a centre, on a unit's own page, or for a named thing.</summary>
public sealed class RecordingController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = @"/maal/{aar:int}/{nr:regex(^\d+\.\d+$)}/dokumentation";

    [HttpGet(Address)]
    public async Task<IActionResult> Where(int aar, string nr)
    {
        if (await FindAsync(aar, nr) is not { } goal)
        {
            return NotFound();
        }

        if (goal.PlaceAt(null) is { } all)
        {
            return Open(all);
        }

        var where = goal.Places();
        return (where.Centres, where.Units) switch
        {
            ([], []) => Forbid(),
            ([var only], []) => Redirect($"{goal.Address}/{only.Centre.Code}"),
            ([], [var only]) => Redirect($"{goal.Address}/{only.Code}"),
            _ => View(where),
        };
    }

    [HttpGet(Address + "/{kode}")]
    public async Task<IActionResult> Show(int aar, string nr, string kode) =>
        (await FindAsync(aar, nr))?.PlaceAt(kode) is { } place ? Open(place) : NotFound();

    [HttpGet(Address + "/excel")]
    [HttpGet(Address + "/{kode}/excel")]
    public async Task<IActionResult> Excel(int aar, string nr, string? kode) =>
        (await FindAsync(aar, nr))?.PlaceAt(kode) is not { } place ? NotFound()
        : place.MayRecord ? place.InExcel(Request.PageOfFile())
        : Forbid();

    /// <summary>All rows that are ticked are recorded together, or none.</summary>
    [HttpPost(Address)]
    [HttpPost(Address + "/{kode}")]
    public async Task<IActionResult> Save(int aar, string nr, string? kode, [Bind(Prefix = "")] RecordingForm form) =>
        await db.OneAtATimeAsync(() => SaveAsync(aar, nr, kode, form));

    /// <summary>Two who tick the same off at once: the second waits, and then sees what the first recorded.</summary>
    private async Task<IActionResult> SaveAsync(int aar, string nr, string? kode, RecordingForm form)
    {
        if ((await FindAsync(aar, nr))?.PlaceAt(kode) is not TickingPlace place)
        {
            return NotFound();
        }

        if (!place.MayRecord)
        {
            return Forbid();
        }

        var entries = new Entries(place.Goal, place.Rows, form, clock.UtcNow());
        ModelState.Add(place.Goal.Year.Year.ObstaclesToRecording());
        ModelState.Add(entries.Obstacles());
        if (!ModelState.IsValid)
        {
            return Ticking(place, form);
        }

        entries.Read();
        db.AddRange(entries.Evidence);
        db.AddRange(entries.Answers);
        await db.SaveChangesAsync();
        TempData["Besked"] = Outcome.Of(place.Goal, entries);
        return Redirect(place.Address);
    }

    [HttpPost(Address + "/{kode}/ny")]
    public async Task<IActionResult> SaveLabel(int aar, string nr, string kode, [Bind(Prefix = "")] LabelForm form) =>
        await db.OneAtATimeAsync(() => SaveLabelAsync(aar, nr, kode, form));

    /// <summary>For those who open the address of a form that had errors.</summary>
    [HttpGet(Address + "/{kode}/ny")]
    public IActionResult Back(int aar, string nr, string kode) =>
        RedirectToAction(
            nameof(Show),
            new
            {
                aar,
                nr,
                kode,
            }
        );

    /// <summary>Two who write the same new name at once: the second waits, and then finds it in the register.</summary>
    private async Task<IActionResult> SaveLabelAsync(int aar, string nr, string kode, LabelForm form)
    {
        if ((await FindAsync(aar, nr))?.PlaceAt(kode) is not LabelsPage place)
        {
            return NotFound();
        }

        if (!place.MayRecord)
        {
            return Forbid();
        }

        var entry = new LabelEntry(place.Goal, place.Centre, form, clock.UtcNow());
        ModelState.Add(place.Goal.Year.Year.ObstaclesToRecording());
        ModelState.Add(entry.Obstacles());
        if (!ModelState.IsValid)
        {
            return Labels(place, form);
        }

        var label = entry.LabelMeant();
        entry.Read(label);
        db.AddRange(entry.Evidence);
        await db.SaveChangesAsync();
        TempData["Besked"] = Outcome.OfLabel(place.Goal, label, entry.Evidence, entry.Already);
        return Redirect(place.Address);
    }

    private async Task<GoalRecord?> FindAsync(int year, string number) =>
        await db.FactsOfAsync(year, me.Today) is { } facts
        && YearProgress.On(me.Today, facts) is var progress
        && progress.Goal(number) is { Count.Source: CountSource.Evidence } goal
            ? new GoalRecord(progress, goal, me)
            : null;

    private IActionResult Open(RecordingPlace place) =>
        place switch
        {
            { MayRecord: false } => Forbid(),
            TickingPlace ticking => Ticking(ticking, RecordingForm.Of(ticking.Rows)),
            LabelsPage labels => Labels(
                labels,
                new LabelForm { Ticks = TickForm.Of(place.Goal.Measure.CriteriaInOrder) }
            ),
            _ => NotFound(),
        };

    private ViewResult Ticking(TickingPlace place, RecordingForm form)
    {
        ViewData["Page"] = place;
        return View(place.View, form);
    }

    private ViewResult Labels(LabelsPage place, LabelForm form)
    {
        ViewData["Page"] = place;
        return View("Labels", form);
    }
}
