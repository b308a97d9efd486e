using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Progress;

/// <summary>How the municipality stands: the overview, the coverage and the deadlines.</summary>
public sealed class ProgressController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/ledelse")]
    public async Task<IActionResult> Overview(int? aar, string? pr) =>
        await Show(
            aar,
            pr,
            async (year, shown) => View(new OverviewPage(year, shown, await AssessmentsAsync(year, shown.Date)))
        );

    [HttpGet("/ledelse/daekning")]
    public async Task<IActionResult> Coverage(int? aar, string? pr) =>
        await Show(aar, pr, (year, shown) => Task.FromResult<IActionResult>(View(new CoveragePage(year, shown))));

    [HttpGet("/ledelse/frister")]
    public async Task<IActionResult> Deadlines(int? aar, string? pr) =>
        await Show(aar, pr, (year, shown) => Task.FromResult<IActionResult>(View(new DeadlinesPage(year, shown))));

    private async Task<IActionResult> Show(
        int? aar,
        string? pr,
        Func<YearProgress, ShownDate, Task<IActionResult>> page
    )
    {
        if (ShownDate.Of(pr, clock.Today()) is not { } shown)
        {
            return this.BackToToday();
        }

        return await db.FactsOfAsync(aar, shown.Date) is { } facts
                ? await page(YearProgress.On(shown.Date, facts), shown)
            : aar is null ? View("EmptyYear", shown)
            : NotFound();
    }

    /// <summary>Own assessments are management's and the strategy office's to see.</summary>
    private async Task<OwnAssessments?> AssessmentsAsync(YearProgress year, DateOnly date)
    {
        if (!me.MaySeeAllFollowUps())
        {
            return null;
        }

        var agreements = db.CentreAgreements.Where(a => a.StrategyYearId == year.Year.Id).Select(a => a.Id);
        var followUps = await db.FollowUps.AsNoTracking().Where(f => agreements.Contains(f.AgreementId)).ToListAsync();
        return OwnAssessments.Of(year.Agreements, followUps, date);
    }
}
