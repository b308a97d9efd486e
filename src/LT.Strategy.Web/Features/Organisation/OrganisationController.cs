using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Organisation;

/// <summary>Centres and units, open and closed, each with its whole history.</summary>
public sealed class OrganisationController(StrategyDbContext db, Actor me) : Controller
{
    [HttpGet("/administration/organisation")]
    public async Task<IActionResult> Index(string? q, string? type, string? center, string? tilstand) =>
        me.MaySetUpOrganisation() ? View(await ListAsync(new OrganisationFilter(q, type, center, tilstand))) : Forbid();

    [HttpGet("/administration/organisation/excel")]
    public async Task<IActionResult> Excel(string? q, string? type, string? center, string? tilstand) =>
        me.MaySetUpOrganisation()
            ? (await ListAsync(new OrganisationFilter(q, type, center, tilstand))).InExcel(
                $"{Request.Home()}/administration/organisation{Request.QueryString}"
            )
            : Forbid();

    private async Task<OrganisationPage> ListAsync(OrganisationFilter filter) =>
        new(filter, await db.PlacesAsync(tracked: false), me.Today);

    [HttpGet("/administration/organisation/centre/{kode}")]
    public async Task<IActionResult> Centre(string kode)
    {
        if (!me.MaySetUpOrganisation())
        {
            return Forbid();
        }

        var places = await db.PlacesAsync(tracked: false);
        if (places.Centres.FirstOrDefault(c => c.Code == kode) is not { } centre)
        {
            return NotFound();
        }

        var agreements = await WithVersions(db.CentreAgreements.Where(a => a.CentreId == centre.Id));
        return View(new CentreHistoryPage(centre, places, AgreementOverTime.Of(agreements), me.Today));
    }

    [HttpGet("/administration/organisation/enheder/{kode}")]
    public async Task<IActionResult> Unit(string kode)
    {
        if (!me.MaySetUpOrganisation())
        {
            return Forbid();
        }

        if (await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Code == kode) is not { } unit)
        {
            return NotFound();
        }

        var agreements = await WithVersions(db.DecentralAgreements.Where(a => a.UnitId == unit.Id));
        var evidence = await db
            .Evidence.AsNoTracking()
            .Where(e => e.UnitId == unit.Id && e.WithdrawnAt == null)
            .ToListAsync();
        var goals = evidence.Select(e => e.SharedGoalId).Distinct().ToList();
        return View(
            new UnitHistoryPage(unit, AgreementOverTime.Of(agreements), me.Today)
            {
                Evidence = evidence,
                Goals = await db.Goals.AsNoTracking().Where(g => goals.Contains(g.Id)).ToListAsync(),
            }
        );
    }

    private static async Task<IReadOnlyList<Agreement>> WithVersions<T>(IQueryable<T> agreements)
        where T : Agreement =>
        await agreements.AsNoTracking().Include(a => a.Year).Include(a => a.Publications).ToListAsync();
}
