using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Coverages;

/// <summary>The coverage rule: the matrix, how it is calculated, and each cell with its history.</summary>
public sealed class CoveragesController(StrategyDbContext db, DomainClock clock) : Controller
{
    [HttpGet("/ledelse/daekning")]
    public async Task<IActionResult> Index(int? aar, string? pr) =>
        await Show(aar, pr, (year, shown, decided) => View(new CoveragePage(year, shown, decided)));

    [HttpGet("/ledelse/daekning/beregning")]
    public async Task<IActionResult> Calculation(int? aar, string? pr) =>
        await Show(aar, pr, (year, shown, decided) => View(new CoveragePage(year, shown, decided)));

    [HttpGet("/ledelse/daekning/{kode}/{tema:int}")]
    public async Task<IActionResult> Cell(string kode, int tema, int? aar, string? pr) =>
        await Show(
            aar,
            pr,
            (year, shown, decided) =>
                year.Coverage.Cell(kode, tema) is { } cell ? View(CellPage.Of(cell, year, shown, decided)) : NotFound()
        );

    private async Task<IActionResult> Show(
        int? aar,
        string? pr,
        Func<YearProgress, ShownDate, IReadOnlyCollection<YearRevision>, IActionResult> page
    ) =>
        await this.ShowAsync(
            db,
            (aar, pr, clock.Today(), false),
            async (year, shown) => page(year, shown, await db.DecidedAsync(year.Year, year.Date))
        );
}
