using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Centres;

/// <summary>What each centre promised and delivered to each goal, and how it goes by its own follow-up.</summary>
public sealed class CentresController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/ledelse/centre")]
    public async Task<IActionResult> Index(int? aar, string? pr) =>
        await Show(aar, pr, (matrix, seen) => View(new CentresPage(matrix, seen)));

    [HttpGet("/ledelse/centre/{kode}")]
    public async Task<IActionResult> Centre(string kode, int? aar, string? pr) =>
        await Show(
            aar,
            pr,
            (matrix, seen) => matrix.Of(kode) is { } row ? View(new CentrePage(row, matrix, seen)) : NotFound()
        );

    [HttpGet(@"/ledelse/centre/{kode}/{nr:regex(^\d+\.\d+$)}")]
    public async Task<IActionResult> Calculation(string kode, string nr, int? aar, string? pr) =>
        await Show(
            aar,
            pr,
            (matrix, seen) =>
                matrix.Of(kode)?.Cells.FirstOrDefault(c => c.Goal.Goal.Number == nr) is { } cell
                    ? View(new CentreGoalPage(cell, matrix.Year, seen))
                    : NotFound()
        );

    private async Task<IActionResult> Show(int? aar, string? pr, Func<CentreMatrix, Seen, IActionResult> page) =>
        await this.ShowAsync(
            db,
            (aar, pr, clock.Today(), false),
            async (year, shown) =>
                page(CentreMatrix.Of(year), new Seen(shown, me, await db.OwnAssessmentsAsync(year, me)))
        );
}
