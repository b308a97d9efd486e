using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
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
                return page.OwnWords is { } own ? file.AddOwnAssessments(own) : file;
            }
        );

    [HttpGet("/ledelse/daekning/excel")]
    public Task<IActionResult> Coverage(int? aar, string? pr) =>
        Show(
            aar,
            pr,
            "daekning",
            (year, address) =>
                new Workbook()
                    .AddAbout(
                        "Dækning",
                        year,
                        address.OfTheYear("/ledelse/daekning"),
                        CoverageSheets.AboutCoverage(year)
                    )
                    .AddCoverage(year, address)
        );

    [HttpGet("/ledelse/frister/excel")]
    public Task<IActionResult> Deadlines(int? aar, string? pr) =>
        Show(
            aar,
            pr,
            "frister",
            (year, address) =>
                new Workbook()
                    .AddAbout(
                        "Frister for årsaftaler",
                        year,
                        address.OfTheYear("/ledelse/frister"),
                        DeadlineSheets.AboutDeadlines(year)
                    )
                    .AddDeadlines(year, address)
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
                year.Goal(nr) is { } goal
                    ? new Workbook().AddCalculation(
                        goal,
                        year,
                        GoalEditions.Of(goal, await db.DecidedAsync(year.Year, year.Date)),
                        me,
                        address
                    )
                    : null
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

        if (await db.FactsOfAsync(aar, shown.Date) is not { } facts)
        {
            return NotFound();
        }

        var home = $"{Request.Scheme}://{Request.Host}{Request.PathBase}";
        var address = new PermanentAddress(home, facts.Year.Year, shown.Date);
        return await make(YearProgress.On(shown.Date, facts), address) is { } file
            ? file.File(address.FileName(name))
            : NotFound();
    }

    /// <summary>Own assessments are management's and the strategy office's to see.</summary>
    private async Task<OwnAssessments?> OwnAsync(YearProgress year) =>
        me.MaySeeAllFollowUps() ? await db.OwnAssessmentsAsync(year, me) : null;
}
