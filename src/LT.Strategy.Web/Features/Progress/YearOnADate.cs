using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Progress;

internal static class YearOnADate
{
    /// <summary>A page of the year asked for on the date asked for: what all pages of figures begin with.</summary>
    public static async Task<IActionResult> ShowAsync(
        this Controller page,
        StrategyDbContext db,
        (int? Year, string? Date, DateOnly Today, bool WithAssessments) asked,
        Func<YearProgress, ShownDate, Task<IActionResult>> show
    )
    {
        if (ShownDate.Of(asked.Date, asked.Today, page.HasYearInItsPath() ? null : asked.Year) is not { } shown)
        {
            return page.BackToToday();
        }

        return await db.FactsOfAsync(asked.Year, shown.Date, asked.WithAssessments) is { } facts
                ? await show(YearProgress.On(shown.Date, facts), shown)
            : asked.Year is null ? page.View("EmptyYear", shown)
            : page.NotFound();
    }

    public static Task<IActionResult> ShowAsync(
        this Controller page,
        StrategyDbContext db,
        (int? Year, string? Date, DateOnly Today, bool WithAssessments) asked,
        Func<YearProgress, ShownDate, IActionResult> show
    ) => page.ShowAsync(db, asked, (year, shown) => Task.FromResult(show(year, shown)));

    /// <summary>A year in the path goes along by itself; only one in the query must be put on the links of the page.</summary>
    private static bool HasYearInItsPath(this Controller page) => page.RouteData.Values.ContainsKey("aar");
}
