using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Differences;

/// <summary>What has become different in the published agreements, for everyone: between two versions of one, and since a day in all.</summary>
public sealed class DifferencesController(StrategyDbContext db, DomainClock clock) : Controller
{
    /// <summary>The two newest versions, unless others are asked for; always read forwards.</summary>
    [HttpGet("/aarsaftaler/{aar:int}/{kode}/aendringer")]
    public async Task<IActionResult> Versions(int aar, string kode, int? fra, int? til)
    {
        var versions = await db.VersionsAsync(aar, kode);
        if (versions.Count == 0 || !ModelState.IsValid)
        {
            return NotFound();
        }

        if (fra > til)
        {
            return Redirect($"/aarsaftaler/{aar}/{kode}/aendringer?fra={til}&til={fra}");
        }

        return VersionsPage.Of(versions, aar, fra, til, clock.Today()) is { } page ? View(page) : NotFound();
    }

    [HttpGet("/aarsaftaler/aendringer")]
    public async Task<IActionResult> Since(string? aar, string? siden, string? center, string? aendring)
    {
        var today = clock.Today();
        var filter = new SinceFilter(aar, siden, center, aendring);
        if (siden is not null && ShownDate.Of(siden, today) is null)
        {
            return this.BackToToday();
        }

        if (await db.PublishedYearAsync(filter.Year, today) is not { } published)
        {
            return View("EmptyYear", filter);
        }

        return View(new SincePage(published, filter, SincePage.SinceOf(siden, published.Year, today), today));
    }
}
