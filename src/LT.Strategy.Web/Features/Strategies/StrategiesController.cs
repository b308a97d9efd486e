using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Strategies;

/// <summary>What the organisation steers by: the narrative, the strategy and its themes.</summary>
public sealed class StrategiesController(StrategyDbContext db, DomainClock clock) : Controller
{
    [HttpGet("/strategi")]
    public async Task<IActionResult> Strategy(string? pr)
    {
        if (ShownDate.Of(pr, clock.Today()) is not { } shown)
        {
            return this.BackToToday();
        }

        return await db.YearAsync(null, shown.Date) is { } year
            ? View(new StrategyPage(year, await EffortsAsync(year), await FrameworksAsync(year), shown))
            : View("NoStrategy");
    }

    [HttpGet("/fremtidsfortaelling")]
    public async Task<IActionResult> Narrative()
    {
        var narrative = await db
            .FutureNarratives.AsNoTracking()
            .AsSingleQuery()
            .Include(n => n.Guideposts)
            .Include(n => n.Trends)
            .OrderByDescending(n => n.Id)
            .FirstOrDefaultAsync();
        return narrative is null
            ? View("NoStrategy")
            : View(new NarrativePage(narrative, await db.YearAsync(null, clock.Today())));
    }

    [HttpGet("/temaer")]
    public async Task<IActionResult> Themes(int? aar, string? pr) =>
        await Show(aar, pr, (year, shown) => View(new ThemesPage(year, shown)));

    [HttpGet("/temaer/{nr:int}")]
    [HttpGet("/temaer/{aar:int}/{nr:int}")]
    public async Task<IActionResult> Theme(int? aar, int nr, string? pr) =>
        await Show(
            aar,
            pr,
            (year, shown) =>
                year.Themes.FirstOrDefault(t => t.Theme.Number == nr) is { } theme
                    ? View(new ThemePage(theme, year, shown))
                    : NotFound()
        );

    private async Task<IActionResult> Show(int? aar, string? pr, Func<YearProgress, ShownDate, IActionResult> show) =>
        await this.ShowAsync(db, (aar, pr, clock.Today(), false), show);

    /// <summary>The efforts as they were decided, each with its centre.</summary>
    private async Task<List<CrossCuttingFocus>> EffortsAsync(StrategyYear year)
    {
        var centres = await db.Centres.AsNoTracking().ToListAsync();
        foreach (var effort in year.GroupStrategy.CrossCuttingFocuses)
        {
            effort.ResponsibleCentre = centres.Find(c => c.Id == effort.ResponsibleCentreId);
        }

        return year.GroupStrategy.CrossCuttingFocuses;
    }

    /// <summary>As they were decided. An edition from before frameworks were kept in it knows those of its goals only.</summary>
    private async Task<IReadOnlyList<Framework>> FrameworksAsync(StrategyYear year) =>
        year.Frameworks.Count > 0
            ? year.Frameworks
            :
            [
                .. from newest in await db.Frameworks.AsNoTracking().OrderBy(f => f.Id).ToListAsync()
                select year.NamedFrameworks.FirstOrDefault(f => f.Id == newest.Id) ?? newest,
            ];
}
