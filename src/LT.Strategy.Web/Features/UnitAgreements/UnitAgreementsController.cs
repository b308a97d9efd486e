using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.UnitAgreements;

/// <summary>Where the units of a centre stand with their agreements, drafts and all: for the chief who concludes them, and the strategy office.</summary>
public sealed class UnitAgreementsController(StrategyDbContext db, Actor me) : Controller
{
    /// <summary>Straight to the centre for those who have one.</summary>
    [HttpGet("/arbejde/enheder")]
    public async Task<IActionResult> Index(int? aar)
    {
        var centres = (await db.Centres.AsNoTracking().ToListAsync())
            .Where(c => c.IsActiveOn(me.Today) && me.MaySeeUnitDraftsOf(c))
            .OrderBy(c => c.Abbreviation, Danish.Order)
            .ToList();
        return centres switch
        {
            [] => NotFound(),
            [var only] => Redirect($"/arbejde/enheder/{only.Code}{(aar is null ? "" : $"?aar={aar}")}"),
            _ => View(new CentresPage(centres, aar, me.Today)),
        };
    }

    [HttpGet("/arbejde/enheder/{kode}")]
    public async Task<IActionResult> Centre(string kode, int? aar, string? tilstand) =>
        await PageAsync(kode, aar, tilstand) is { } page ? View(page) : NotFound();

    [HttpGet("/arbejde/enheder/{kode}/excel")]
    public async Task<IActionResult> Excel(string kode, int? aar, string? tilstand) =>
        await PageAsync(kode, aar, tilstand) is { } page ? page.InExcel(Request.PageOfFile()) : NotFound();

    private async Task<UnitsPage?> PageAsync(string kode, int? aar, string? tilstand)
    {
        if (
            await db.PublishedYearAsync(aar, me.Today) is not { } published
            || published.Centres.FirstOrDefault(c => c.Code == kode) is not { } centre
            || !me.MaySeeUnitDraftsOf(centre)
        )
        {
            return null;
        }

        var units = published.Units.Where(u => u.Periods.Exists(p => p.CentreId == centre.Id)).Select(u => u.Id);
        var agreements = await db
            .DecentralAgreements.AsNoTracking()
            .Where(a => a.StrategyYearId == published.Year.Id && units.Contains(a.UnitId))
            .ToListAsync();
        return new UnitsPage(centre, published, agreements, me, UnitStandings.Read(tilstand));
    }
}
