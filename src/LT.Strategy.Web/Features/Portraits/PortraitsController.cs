using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Learnings;
using LT.Strategy.Web.Features.Organisation;
using LT.Strategy.Web.Features.Progress;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Portraits;

/// <summary>Each centre and unit at an address that lasts, whatever it comes to be called.</summary>
public sealed class PortraitsController(StrategyDbContext db, Actor me) : Controller
{
    [HttpGet("/centre/{kode}")]
    public async Task<IActionResult> Centre(string kode)
    {
        var places = await db.PlacesAsync(tracked: false);
        return places.Centres.FirstOrDefault(c => c.Code == kode && c.From <= me.Today) is { } centre
            ? await ShowAsync(
                PortraitPage.Of(centre, places, me.Today) with
                {
                    UnitsInShort = await UnitsInShortAsync(centre),
                }
            )
            : NotFound();
    }

    [HttpGet("/enheder/{kode}")]
    public async Task<IActionResult> Unit(string kode)
    {
        var unit = await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Code == kode && u.From <= me.Today);
        return unit is null ? NotFound() : await ShowAsync(PortraitPage.Of(unit, me.Today));
    }

    private async Task<string> UnitsInShortAsync(Centre centre) =>
        await db.YearAsync(null, me.Today) is { } year
            ? (await db.UnitsUnderAsync(centre, year, me.Today)).InShort(year.Year)
            : "";

    private async Task<IActionResult> ShowAsync(PortraitPage page)
    {
        var versions = await db.VersionsAsync(page.Code);
        var agreements = AgreementOfAYear.Of(versions);
        var ids = agreements.Select(a => a.Agreement.Id).ToList();
        var learnings = await db
            .Learnings.AsNoTracking()
            .Where(l => ids.Contains(l.AgreementId) && l.WithdrawnAt == null)
            .ToListAsync();
        return View("Show", page with { Agreements = agreements, Learnings = LearningItem.Of(learnings, versions) });
    }
}
