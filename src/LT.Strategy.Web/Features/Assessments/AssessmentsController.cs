using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Features.Withdrawals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Assessments;

/// <summary>Management's own assessment of a goal. To everyone else the address does not exist.</summary>
public sealed class AssessmentsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = @"/maal/{aar:int}/{nr:regex(^\d+\.\d+$)}/vurdering";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(int aar, string nr, string? pr) =>
        await ForManagementAsync(aar, nr, pr, page => View(page, new AssessmentForm()));

    [HttpGet(Address + "/excel")]
    public async Task<IActionResult> Excel(int aar, string nr, string? pr) =>
        await ForManagementAsync(aar, nr, pr, page => page.InExcel(Request.Home()));

    [HttpPost(Address)]
    public async Task<IActionResult> Save(int aar, string nr, [Bind(Prefix = "")] AssessmentForm form) =>
        await db.OneAtATimeAsync(() => SaveAsync(aar, nr, form));

    private async Task<IActionResult> SaveAsync(int aar, string nr, AssessmentForm form)
    {
        // While the year is being settled it waits, and then sees that it is.
        if (!me.MayAssess() || await FindAsync(aar, nr) is not { } page)
        {
            return NotFound();
        }

        ModelState.Add(page.Year.Year.ObstaclesToRecording());
        ModelState.Add(Assessment.ObstaclesToRecording(form.Status, form.Ground, page.Goal.Goal, me.Today));
        if (!ModelState.IsValid)
        {
            return View(page, form);
        }

        db.Add(AssessmentOf(page, form));
        await db.SaveChangesAsync();
        TempData["Besked"] = "Vurderingen er gemt. Den står ved siden af den beregnede status.";
        return Redirect(page.Address);
    }

    [HttpGet(Address + "/{id:int}")]
    public async Task<IActionResult> Show(int aar, string nr, int id) =>
        await RowAsync(aar, nr, id) is { } page ? View(page, new WithdrawalForm()) : NotFound();

    [HttpPost(Address + "/{id:int}")]
    public async Task<IActionResult> Withdraw(int aar, string nr, int id, [Bind(Prefix = "")] WithdrawalForm form) =>
        await db.OneAtATimeAsync(() => WithdrawAsync(aar, nr, id, form));

    private async Task<IActionResult> WithdrawAsync(int aar, string nr, int id, WithdrawalForm form)
    {
        // While the year is being settled it waits, and then sees that it is.
        if (await RowAsync(aar, nr, id) is not { } page)
        {
            return NotFound();
        }

        if (!await db.WithdrawAsync((page.Row, page.Year), form, ModelState, (me, clock.UtcNow())))
        {
            return View(page, form);
        }

        TempData["Besked"] = "Vurderingen er trukket tilbage og gælder ikke fra i dag.";
        return Redirect(page.ListAddress);
    }

    private async Task<IActionResult> ForManagementAsync(
        int year,
        string number,
        string? date,
        Func<AssessmentsPage, IActionResult> show
    ) =>
        me.MayAssess()
            ? await this.ShowAsync(
                db,
                (year, date, clock.Today(), true),
                (found, shown) => PageOf(found, number, shown) is { } page ? show(page) : NotFound()
            )
            : NotFound();

    private async Task<AssessmentsPage?> FindAsync(int year, string number) =>
        await db.FactsOfAsync(year, me.Today, withAssessments: true) is { } facts
            ? PageOf(YearProgress.On(me.Today, facts), number, new ShownDate(me.Today, me.Today))
            : null;

    private AssessmentsPage? PageOf(YearProgress year, string number, ShownDate shown) =>
        year.Goal(number) is { } goal ? new AssessmentsPage(goal, year, shown, me) : null;

    private async Task<AssessmentPage?> RowAsync(int year, string number, int id)
    {
        if (
            !me.MayAssess()
            || await db.YearAsync(year, me.Today) is not { } found
            || found.Goals.FirstOrDefault(g => g.Number == number) is not { } goal
        )
        {
            return null;
        }

        var row = await db
            .Assessments.Include(a => a.RecordedBy)
            .Include(a => a.WithdrawnBy)
            .FirstOrDefaultAsync(a => a.Id == id && a.SharedGoalId == goal.Id);
        return row is null ? null : new AssessmentPage(row, goal, found);
    }

    private Assessment AssessmentOf(AssessmentsPage page, AssessmentForm form) =>
        new()
        {
            SharedGoalId = page.Goal.Goal.Id,
            Status = form.Status!.Value,
            Ground = form.Ground!.Trim(),
            HappenedOn = me.Today,
            RecordedAt = clock.UtcNow(),
            RecordedById = me.Person.Id,
            RecordedAs = me.AssessesAs(),
        };

    private ViewResult View(AssessmentsPage page, AssessmentForm form)
    {
        ViewData["Page"] = page;
        return View("Index", form);
    }

    private ViewResult View(AssessmentPage page, WithdrawalForm form)
    {
        ViewData["Page"] = page;
        return View("Show", form);
    }
}
