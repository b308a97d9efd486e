using System.Globalization;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Comparisons;

/// <summary>What became different between two dates.</summary>
public sealed class ComparisonsController(StrategyDbContext db, DomainClock clock) : Controller
{
    [HttpGet("/ledelse/aendringer")]
    public async Task<IActionResult> Show(int? aar, string? fra, string? til, string? pr)
    {
        var today = clock.Today();
        if (ShownDate.Of(til ?? pr, today) is not { } to || (fra is not null && ShownDate.Of(fra, today) is null))
        {
            return this.BackToToday();
        }

        if (await db.FactsOfAsync(aar, to.Date) is not { } facts)
        {
            return aar is null ? View("EmptyYear", to) : NotFound();
        }

        var from = First(fra is null ? null : ShownDate.Of(fra, today)!.Date, facts.Year, to.Date);
        var then = await db.YearAsync(facts.Year.Year, from);
        var before = YearProgress.On(from, facts with { Year = then! });
        return View(new ComparisonPage(before, YearProgress.On(to.Date, facts), today));
    }

    /// <summary>The date asked for, or the centres' deadline; never before the year was opened, never after the other.</summary>
    private static DateOnly First(DateOnly? asked, StrategyYear year, DateOnly to)
    {
        var from = asked ?? year.CentreDeadline;
        from = from > to ? to : from;
        return from < year.OpenedOn ? year.OpenedOn.Value : from;
    }
}

/// <summary>Two dates of one year side by side, told in sentences.</summary>
public sealed record ComparisonPage(YearProgress Before, YearProgress After, DateOnly Today)
{
    public YearComparison Comparison { get; } = new(Before, After);

    public IEnumerable<(string Heading, IReadOnlyList<Change> Changes)> Parts =>
        [
            ("Mål", Comparison.Goals),
            ("Dækning", Comparison.Coverage),
            ("Årsaftaler", Comparison.Agreements),
            ("Mål, grænser og tekster", Comparison.Rules),
            ("Centre og enheder", Comparison.Organisation),
        ];

    public string? AddressOf(Change change) =>
        change.GoalNumber is { } goal ? $"/maal/{After.Year.Year}/{goal}/beregning{Query(After.Date)}"
        : change.OwnerCode is { } owner ? $"/aarsaftaler/{After.Year.Year}/{owner}"
        : null;

    public string Query(DateOnly date) => new ShownDate(date, Today).Query;

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
