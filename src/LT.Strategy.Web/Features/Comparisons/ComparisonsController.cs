using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Comparisons;

/// <summary>What became different between two dates.</summary>
public sealed class ComparisonsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/ledelse/aendringer")]
    public Task<IActionResult> Show(int? aar, string? fra, string? til, string? pr) =>
        CompareAsync(aar, fra, til ?? pr, View);

    [HttpGet("/ledelse/aendringer/excel")]
    public Task<IActionResult> Excel(int? aar, string? fra, string? til, string? pr) =>
        CompareAsync(aar, fra, til ?? pr, page => page.InExcel(Request.Home()));

    private async Task<IActionResult> CompareAsync(
        int? aar,
        string? fra,
        string? til,
        Func<ComparisonPage, IActionResult> show
    )
    {
        var today = clock.Today();
        return ShownDate.Of(fra, today) is { } from
            ? await this.ShowAsync(
                db,
                (aar, til, today, me.MayAssess()),
                async (after, shown) =>
                {
                    var first = First(fra is null ? null : from.Date, after.Year, shown.Date);
                    return show(await CompareAsync(first, after, shown with { Year = after.Year.Year }));
                }
            )
            : this.BackToToday();
    }

    private async Task<ComparisonPage> CompareAsync(DateOnly from, YearProgress after, ShownDate shown)
    {
        var year = await db.YearsUpTo(shown.Date).FirstAsync(y => y.Id == after.Year.Id);
        return new ComparisonPage(
            YearProgress.On(from, after.Facts with { Year = year.On(from) }),
            after,
            [.. year.Revisions.Where(r => r.HoldsOn(shown.Date) && !r.HoldsOn(from))],
            shown
        );
    }

    /// <summary>The date asked for, or the centres' deadline; never before the year was opened, never after the other.</summary>
    private static DateOnly First(DateOnly? asked, StrategyYear year, DateOnly to)
    {
        var from = asked ?? year.CentreDeadline;
        from = from > to ? to : from;
        return from < year.OpenedOn ? year.OpenedOn.Value : from;
    }
}
