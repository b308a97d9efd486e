using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Excel;

internal static class FileOnADate
{
    /// <summary>A file of the year asked for on the date asked for: what all files of figures begin with. A null file is not there.</summary>
    public static async Task<IActionResult> FileAsync(
        this Controller page,
        StrategyDbContext db,
        (int? Year, string? Date, DateOnly Today, bool WithAssessments) asked,
        string name,
        Func<YearProgress, PermanentAddress, Task<Workbook?>> make
    )
    {
        if (ShownDate.Of(asked.Date, asked.Today) is not { } shown)
        {
            return page.BackToToday();
        }

        if (await db.FactsOfAsync(asked.Year, shown.Date, asked.WithAssessments) is not { } facts)
        {
            return page.NotFound();
        }

        var address = new PermanentAddress(page.Request.Home(), facts.Year.Year, shown.Date);
        return await make(YearProgress.On(shown.Date, facts), address) is { } file
            ? file.File(address.FileName(name))
            : page.NotFound();
    }

    public static Task<IActionResult> FileAsync(
        this Controller page,
        StrategyDbContext db,
        (int? Year, string? Date, DateOnly Today, bool WithAssessments) asked,
        string name,
        Func<YearProgress, PermanentAddress, Workbook?> make
    ) => page.FileAsync(db, asked, name, (year, address) => Task.FromResult(make(year, address)));
}
