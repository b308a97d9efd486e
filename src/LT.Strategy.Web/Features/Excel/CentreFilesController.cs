using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Centres;
using LT.Strategy.Web.Features.Coverages;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>The pages of centres by goals and centres by themes, and of each of their cells, as files for Excel.</summary>
public sealed class CentreFilesController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/ledelse/centre/excel")]
    public Task<IActionResult> Centres(int? aar, string? pr) =>
        ShowAsync(
            aar,
            pr,
            "center-for-center",
            async (year, address) =>
                new Workbook()
                    .AddAbout(
                        "Center for center",
                        year,
                        address.OfTheYear("/ledelse/centre"),
                        CentreSheets.AboutCentres(year)
                    )
                    .AddCentres(CentreMatrix.Of(year).Rows, year, await SeenAsync(year), address)
        );

    [HttpGet("/ledelse/centre/{kode}/excel")]
    public Task<IActionResult> Centre(string kode, int? aar, string? pr) =>
        ShowAsync(
            aar,
            pr,
            $"center-{kode.ToLowerInvariant()}",
            async (year, address) =>
            {
                var matrix = CentreMatrix.Of(year);
                if (matrix.Of(kode) is not { } row)
                {
                    return null;
                }

                var seen = await SeenAsync(year);
                return new Workbook()
                    .AddAbout(
                        $"{row.Centre.NameOn(year.Date)}: lovet og leveret",
                        year,
                        address.OfTheYear(seen.AddressOf(row.Centre)),
                        CentreSheets.AboutCentres(year)
                    )
                    .AddCentres([row], year, seen, address)
                    .AddUnits(new CentrePage(row, matrix, seen));
            }
        );

    [HttpGet(@"/ledelse/centre/{kode}/{nr:regex(^\d+\.\d+$)}/excel")]
    public Task<IActionResult> CentreAndGoal(string kode, string nr, int? aar, string? pr) =>
        ShowAsync(
            aar,
            pr,
            $"center-{kode.ToLowerInvariant()}-maal-{nr}",
            async (year, address) =>
                CentreMatrix.Of(year).Of(kode)?.Cells.FirstOrDefault(c => c.Goal.Goal.Number == nr) is { } cell
                    ? new Workbook().AddCentreAndGoal(new CentreGoalPage(cell, year, await SeenAsync(year)), address)
                    : null
        );

    [HttpGet("/ledelse/daekning/excel")]
    public Task<IActionResult> Coverage(int? aar, string? pr) =>
        ShowAsync(
            aar,
            pr,
            "daekning",
            async (year, address) =>
                new Workbook()
                    .AddAbout(
                        "Dækning",
                        year,
                        address.OfTheYear("/ledelse/daekning"),
                        CoverageSheets.AboutCoverage(year)
                    )
                    .AddCoverage(year, address)
                    .AddHistory(CoverageHistory.Of(year.Facts, year.Date, await db.DecidedAsync(year.Year, year.Date)))
        );

    [HttpGet("/ledelse/daekning/{kode}/{tema:int}/excel")]
    public Task<IActionResult> Cell(string kode, int tema, int? aar, string? pr) =>
        ShowAsync(
            aar,
            pr,
            $"daekning-{kode.ToLowerInvariant()}-tema-{tema}",
            async (year, address) =>
                year.Coverage.Cell(kode, tema) is { } cell
                    ? new Workbook().AddCell(
                        CellPage.Of(
                            cell,
                            year,
                            new ShownDate(year.Date, clock.Today()),
                            await db.DecidedAsync(year.Year, year.Date)
                        ),
                        address
                    )
                    : null
        );

    private Task<IActionResult> ShowAsync(
        int? aar,
        string? pr,
        string name,
        Func<YearProgress, PermanentAddress, Task<Workbook?>> make
    ) => this.FileAsync(db, (aar, pr, clock.Today(), false), name, make);

    private async Task<Seen> SeenAsync(YearProgress year) =>
        new(new ShownDate(year.Date, clock.Today()), me, await db.OwnAssessmentsAsync(year, me));
}
