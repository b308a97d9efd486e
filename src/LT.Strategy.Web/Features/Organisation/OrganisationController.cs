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
    private const string CentreAddress = "/administration/organisation/centre/{kode}";

    private const string UnitAddress = "/administration/organisation/enheder/{kode}";

    [HttpGet("/administration/organisation")]
    public async Task<IActionResult> Index(string? q, string? type, string? center, string? tilstand) =>
        me.MaySetUpOrganisation() ? View(await ListAsync(new OrganisationFilter(q, type, center, tilstand))) : Forbid();

    [HttpGet("/administration/organisation/excel")]
    public async Task<IActionResult> Excel(string? q, string? type, string? center, string? tilstand) =>
        me.MaySetUpOrganisation()
            ? (await ListAsync(new OrganisationFilter(q, type, center, tilstand))).InExcel(Request.PageOfFile())
            : Forbid();

    private async Task<OrganisationPage> ListAsync(OrganisationFilter filter) =>
        new(filter, await db.PlacesAsync(tracked: false), me.Today);

    [HttpGet(CentreAddress)]
    public async Task<IActionResult> Centre(string kode) =>
        !me.MaySetUpOrganisation() ? Forbid()
        : await CentreAsync(kode) is { } page ? View(page)
        : NotFound();

    [HttpGet(CentreAddress + "/excel")]
    public async Task<IActionResult> CentreInExcel(string kode) =>
        !me.MaySetUpOrganisation() ? Forbid()
        : await CentreAsync(kode) is { } page ? page.InExcel(Request.PageOfFile())
        : NotFound();

    [HttpGet(UnitAddress)]
    public async Task<IActionResult> Unit(string kode) =>
        !me.MaySetUpOrganisation() ? Forbid()
        : await UnitAsync(kode) is { } page ? View(page)
        : NotFound();

    [HttpGet(UnitAddress + "/excel")]
    public async Task<IActionResult> UnitInExcel(string kode) =>
        !me.MaySetUpOrganisation() ? Forbid()
        : await UnitAsync(kode) is { } page ? page.InExcel(Request.PageOfFile())
        : NotFound();

    private async Task<CentreHistoryPage?> CentreAsync(string code)
    {
        var places = await db.PlacesAsync(tracked: false);
        if (places.Centres.FirstOrDefault(c => c.Code == code) is not { } centre)
        {
            return null;
        }

        var agreements = await WithVersions(db.CentreAgreements.Where(a => a.CentreId == centre.Id));
        return new CentreHistoryPage(centre, places, AgreementOverTime.Of(agreements), me.Today);
    }

    private async Task<UnitHistoryPage?> UnitAsync(string code)
    {
        if (await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Code == code) is not { } unit)
        {
            return null;
        }

        var agreements = await WithVersions(db.DecentralAgreements.Where(a => a.UnitId == unit.Id));
        var evidence = await db
            .Evidence.AsNoTracking()
            .Where(e => e.UnitId == unit.Id && e.WithdrawnAt == null)
            .ToListAsync();
        var goals = evidence.Select(e => e.SharedGoalId).Distinct().ToList();
        return new UnitHistoryPage(unit, AgreementOverTime.Of(agreements), me.Today)
        {
            Evidence = evidence,
            Goals = await db.Goals.AsNoTracking().Where(g => goals.Contains(g.Id)).ToListAsync(),
        };
    }

    private static async Task<IReadOnlyList<Agreement>> WithVersions<T>(IQueryable<T> agreements)
        where T : Agreement =>
        await agreements.AsNoTracking().Include(a => a.Year).Include(a => a.Publications).ToListAsync();
}
