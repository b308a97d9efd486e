using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Features.Withdrawals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Labels;

/// <summary>The register of the named things that count for a goal: everyone reads it, the strategy office merges two that are one.</summary>
public sealed class LabelsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = @"/maal/{aar:int}/{nr:regex(^\d+\.\d+$)}/former";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(int aar, string nr) =>
        await FindAsync(aar, nr) is { } page ? View(page, new MergeForm()) : NotFound();

    [HttpGet(Address + "/excel")]
    public async Task<IActionResult> Excel(int aar, string nr) =>
        await FindAsync(aar, nr) is { } page ? page.InExcel(Request.PageOfFile()) : NotFound();

    [HttpPost(Address)]
    public async Task<IActionResult> Merge(int aar, string nr, [Bind(Prefix = "")] MergeForm form) =>
        await db.OneAtATimeAsync(() => MergeAsync(aar, nr, form));

    /// <summary>Two who merge the same at once, one each way: the second waits, and then sees the first.</summary>
    private async Task<IActionResult> MergeAsync(int aar, string nr, MergeForm form)
    {
        if (await FindAsync(aar, nr) is not { } page)
        {
            return NotFound();
        }

        if (!me.MayMergeLabels())
        {
            return Forbid();
        }

        ModelState.Add(page.Year.ObstaclesToRecording());
        ModelState.Add(LabelMerge.ObstaclesToRecording(form.LabelId, form.IntoLabelId, page.Register));
        if (!ModelState.IsValid)
        {
            return View(page, form);
        }

        var merge = MergeOf(page.Goal, form);
        db.Add(merge);
        await db.SaveChangesAsync();
        TempData["Besked"] = page.Outcome(merge);
        return Redirect(page.Address);
    }

    private async Task<LabelsPage?> FindAsync(int year, string number)
    {
        if (
            await db.YearAsync(year, me.Today) is not { } found
            || found.Goals.FirstOrDefault(g => g.Number == number)
                is not { Measure: CountMeasure { Source: CountSource.Evidence, Subject: SubjectKind.Label } } goal
        )
        {
            return null;
        }

        var labels = await db.Labels.AsNoTracking().Where(l => l.SharedGoalId == goal.Id).ToListAsync();
        var rows = await db
            .Ledger.AsNoTrackingWithIdentityResolution()
            .WithSubjects()
            .Where(r => r.SharedGoalId == goal.Id && (r is Evidence || r is LabelMerge))
            .ToListAsync();
        return new LabelsPage(goal, found, labels, rows, me);
    }

    private LabelMerge MergeOf(SharedGoal goal, MergeForm form) =>
        new()
        {
            SharedGoalId = goal.Id,
            LabelId = form.LabelId!.Value,
            IntoLabelId = form.IntoLabelId!.Value,
            HappenedOn = me.Today,
            RecordedAt = clock.UtcNow(),
            RecordedById = me.Person.Id,
            RecordedAs = me.RecordsForAllAs(),
        };

    private ViewResult View(LabelsPage page, MergeForm form)
    {
        ViewData["Page"] = page;
        return View("Index", form);
    }
}
