using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Progress;

/// <summary>How the municipality stands: the overview and the deadlines.</summary>
public sealed class ProgressController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/ledelse")]
    public async Task<IActionResult> Overview(int? aar, string? pr) =>
        await this.ShowAsync(
            db,
            (aar, pr, clock.Today(), me.MayAssess()),
            async (year, shown) => View(new OverviewPage(year, shown, await OwnAsync(year)))
        );

    [HttpGet("/ledelse/frister")]
    public async Task<IActionResult> Deadlines(int? aar, string? pr, string? center, string? type, string? tilstand) =>
        await this.ShowAsync(
            db,
            (aar, pr, clock.Today(), false),
            async (year, shown) =>
                View(
                    new DeadlinesPage(year, shown, new DeadlineFilter(center, type, tilstand), me)
                    {
                        Years = await db.OpenedYearsAsync(shown.Date),
                    }
                )
        );

    /// <summary>All centres' own assessments are management's and the strategy office's to see.</summary>
    private async Task<OwnAssessments?> OwnAsync(YearProgress year) =>
        me.MaySeeAllFollowUps() ? await db.OwnAssessmentsAsync(year, me) : null;
}
