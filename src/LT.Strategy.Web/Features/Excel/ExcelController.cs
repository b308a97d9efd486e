using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Centres;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>The pages of figures as files for Excel: the same figures, for the same readers, with their explanation beside them.</summary>
public sealed class ExcelController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Number = @"regex(^\d+\.\d+$)";

    [HttpGet("/ledelse/excel")]
    public Task<IActionResult> Overview(int? aar, string? pr) =>
        ShowAsync(
            aar,
            pr,
            "ledelsesoverblik",
            async (year, address) =>
            {
                var page = new OverviewPage(year, new ShownDate(year.Date, clock.Today()), await OwnAsync(year));
                var file = new Workbook()
                    .AddAbout(
                        "Ledelsesoverblik",
                        year,
                        address.OfTheYear("/ledelse"),
                        [
                            .. GoalsSheet.AboutGoals(year),
                            .. CoverageSheets.AboutCoverage(year),
                            .. DeadlineSheets.AboutDeadlines(year),
                        ]
                    )
                    .AddAttention(page.AllAttention)
                    .AddGoals(year, address)
                    .AddCoverage(year, address)
                    .AddDeadlines(year, address);
                if (page.OwnWords is { } own)
                {
                    file.AddOwnAssessments(own);
                }

                return me.MayAssess() ? file.AddAssessments(year, year.Goals) : file;
            }
        );

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

    /// <summary>The rows that the page shows; the counts are of all of them.</summary>
    [HttpGet("/ledelse/frister/excel")]
    public Task<IActionResult> Deadlines(int? aar, string? pr, string? center, string? type, string? tilstand) =>
        Show(
            aar,
            pr,
            "frister",
            (year, address) =>
            {
                var shown = new ShownDate(year.Date, clock.Today());
                var page = new DeadlinesPage(year, shown, new DeadlineFilter(center, type, tilstand), me);
                return new Workbook()
                    .AddAbout(
                        page.Filter.IsEmpty ? "Frister for årsaftaler" : "Frister for årsaftaler, et udvalg",
                        year,
                        address.OfTheYear("/ledelse/frister") + page.Filter.Query,
                        DeadlineSheets.AboutDeadlines(year)
                    )
                    .AddDeadlines(page.Centres, page.Units.SelectMany(u => u.Units), address);
            }
        );

    [HttpGet("/maal/excel")]
    [HttpGet("/maal/{aar:int}/excel")]
    public Task<IActionResult> Goals(int? aar, string? pr) =>
        Show(
            aar,
            pr,
            "faelles-maal",
            (year, address) =>
                new Workbook()
                    .AddAbout("Fælles mål", year, address.Of($"/maal/{year.Year.Year}"), GoalsSheet.AboutGoals(year))
                    .AddGoals(year, address)
        );

    [HttpGet($"/maal/{{aar:int}}/{{nr:{Number}}}/beregning/excel")]
    public Task<IActionResult> Calculation(int aar, string nr, string? pr) =>
        ShowAsync(
            aar,
            pr,
            $"maal-{nr}-beregning",
            async (year, address) =>
            {
                if (year.Goal(nr) is not { } goal)
                {
                    return null;
                }

                var editions = GoalEditions.Of(goal, await db.DecidedAsync(year.Year, year.Date));
                var file = new Workbook().AddCalculation(goal, year, editions, me, address);
                return me.MayAssess() ? file.AddAssessments(year, goal) : file;
            }
        );

    private Task<IActionResult> Show(
        int? aar,
        string? pr,
        string name,
        Func<YearProgress, PermanentAddress, Workbook?> make
    ) => ShowAsync(aar, pr, name, (year, address) => Task.FromResult(make(year, address)));

    private async Task<IActionResult> ShowAsync(
        int? aar,
        string? pr,
        string name,
        Func<YearProgress, PermanentAddress, Task<Workbook?>> make
    )
    {
        if (ShownDate.Of(pr, clock.Today()) is not { } shown)
        {
            return this.BackToToday();
        }

        if (await db.FactsOfAsync(aar, shown.Date, me.MayAssess()) is not { } facts)
        {
            return NotFound();
        }

        var home = Request.Home();
        var address = new PermanentAddress(home, facts.Year.Year, shown.Date);
        return await make(YearProgress.On(shown.Date, facts), address) is { } file
            ? file.File(address.FileName(name))
            : NotFound();
    }

    private async Task<Seen> SeenAsync(YearProgress year) =>
        new(new ShownDate(year.Date, clock.Today()), me, await db.OwnAssessmentsAsync(year, me));

    /// <summary>Own assessments are management's and the strategy office's to see.</summary>
    private async Task<OwnAssessments?> OwnAsync(YearProgress year) =>
        me.MaySeeAllFollowUps() ? await db.OwnAssessmentsAsync(year, me) : null;
}
