using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Features.Strategies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>The pages of figures as files for Excel: the same figures, for the same readers, with their explanation beside them.</summary>
public sealed class ExcelController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Number = @"regex(^\d+\.\d+$)";

    [HttpGet("/ledelse/excel")]
    public Task<IActionResult> Overview(int? aar, string? pr) =>
        this.FileAsync(
            db,
            (aar, pr, clock.Today(), me.MayAssess()),
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
                    .AddGoals(year.Goals, address)
                    .AddCoverage(year, address)
                    .AddDeadlines(year, address);
                if (page.OwnWords is { } own)
                {
                    file.AddOwnAssessments(own);
                }

                return me.MayAssess() ? file.AddAssessments(year, year.Goals) : file;
            }
        );

    /// <summary>The rows that the page shows; the counts are of all of them.</summary>
    [HttpGet("/ledelse/frister/excel")]
    public Task<IActionResult> Deadlines(int? aar, string? pr, string? center, string? type, string? tilstand) =>
        this.FileAsync(
            db,
            (aar, pr, clock.Today(), false),
            "frister",
            async (year, address) =>
            {
                var shown = new ShownDate(year.Date, clock.Today());
                var page = new DeadlinesPage(year, shown, new DeadlineFilter(center, type, tilstand), me);
                var file = new Workbook()
                    .AddAbout(
                        page.Filter.IsEmpty ? "Frister for årsaftaler" : "Frister for årsaftaler, et udvalg",
                        year,
                        address.OfTheYear("/ledelse/frister") + page.Filter.Query,
                        DeadlineSheets.AboutDeadlines(year)
                    )
                    .AddDeadlines(page.Centres, page.Units.SelectMany(u => u.Units), address);
                return me.MayExtendDeadline() ? file.AddExtensions(await ExtensionsAsync(page), year.Date) : file;
            }
        );

    [HttpGet("/maal/excel")]
    [HttpGet("/maal/{aar:int}/excel")]
    public Task<IActionResult> Goals(int? aar, string? pr) =>
        this.FileAsync(
            db,
            (aar, pr, clock.Today(), false),
            "faelles-maal",
            (year, address) =>
                new Workbook()
                    .AddAbout("Fælles mål", year, address.Of($"/maal/{year.Year.Year}"), GoalsSheet.AboutGoals(year))
                    .AddGoals(year.Goals, address)
        );

    [HttpGet($"/maal/{{aar:int}}/{{nr:{Number}}}/beregning/excel")]
    public Task<IActionResult> Calculation(int aar, string nr, string? pr) =>
        this.FileAsync(
            db,
            (aar, pr, clock.Today(), me.MayAssess()),
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

    [HttpGet("/temaer/{aar:int}/{nr:int}/excel")]
    public Task<IActionResult> Theme(int aar, int nr, string? pr) =>
        this.FileAsync(
            db,
            (aar, pr, clock.Today(), false),
            $"tema-{nr}",
            (year, address) =>
                year.Themes.FirstOrDefault(t => t.Theme.Number == nr) is { } theme
                    ? new Workbook().AddTheme(
                        new ThemePage(theme, year, new ShownDate(year.Date, clock.Today())),
                        address
                    )
                    : null
        );

    /// <summary>All that were granted by the date to those on the page, the newest first.</summary>
    private async Task<IEnumerable<(string, DeadlineExtension, bool)>> ExtensionsAsync(DeadlinesPage page)
    {
        var id = page.Year.Year.Id;
        var granted = await db
            .DeadlineExtensions.AsNoTracking()
            .Include(e => e.Centre)
            .Include(e => e.Unit)
            .Include(e => e.GrantedBy)
            .Include(e => e.WithdrawnBy)
            .AsSingleQuery()
            .Where(e => e.StrategyYearId == id)
            .OrderByDescending(e => e.GrantedAt)
            .ThenByDescending(e => e.Id)
            .ToListAsync();
        return page
            .Centres.Concat(page.Units.SelectMany(u => u.Units))
            .GroupJoin(
                granted.Where(e => Copenhagen.DayOf(e.GrantedAt) <= page.Year.Date),
                owner => owner.OwnerCode,
                e => e.Centre?.Code ?? e.Unit!.Code,
                (owner, its) => its.Select(e => (owner.OwnerName, e, e.Id == owner.Extension?.Id))
            )
            .SelectMany(rows => rows);
    }

    /// <summary>Own assessments are management's and the strategy office's to see.</summary>
    private async Task<OwnAssessments?> OwnAsync(YearProgress year) =>
        me.MaySeeAllFollowUps() ? await db.OwnAssessmentsAsync(year, me) : null;
}
