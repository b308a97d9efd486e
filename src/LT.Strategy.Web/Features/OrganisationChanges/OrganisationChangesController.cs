using System.Globalization;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Organisation;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.OrganisationChanges;

/// <summary>Opening, renaming, moving and closing: typed, shown with what follows, and done when somebody says yes.</summary>
public sealed class OrganisationChangesController(StrategyDbContext db, Actor me) : Controller
{
    private const string New = "/administration/organisation/{act:regex(^(nyt-center|ny-enhed)$)}";

    private const string OfCentre = "/administration/organisation/centre/{kode}";

    private const string OfUnit = "/administration/organisation/enheder/{kode}";

    private const string CentreAct = OfCentre + "/{act:regex(^(omdoeb|luk)$)}";

    private const string UnitAct = OfUnit + "/{act:regex(^(omdoeb|flyt|egen-aftale|luk)$)}";

    [HttpGet(New)]
    [HttpGet(CentreAct)]
    [HttpGet(UnitAct)]
    public async Task<IActionResult> Ask(string? kode, [FromRoute] string act)
    {
        if (!me.MaySetUpOrganisation())
        {
            return Forbid();
        }

        return await FindAsync(kode, act) is { } page ? Edit(page, page.EmptyForm()) : NotFound();
    }

    [HttpPost(New)]
    [HttpPost(CentreAct)]
    [HttpPost(UnitAct)]
    public async Task<IActionResult> Do(string? kode, [FromRoute] string act, [Bind(Prefix = "")] ChangeForm form) =>
        await db.OneAtATimeAsync(() => DoAsync(kode, act, form));

    /// <summary>No unit may come under a centre while it is being closed: the second waits, and is told.</summary>
    private async Task<IActionResult> DoAsync(string? kode, string act, ChangeForm form)
    {
        if (!me.MaySetUpOrganisation())
        {
            return Forbid();
        }

        if (await FindAsync(kode, act) is not { } page)
        {
            return NotFound();
        }

        if (form.Handling == "ret")
        {
            return Edit(page, form);
        }

        var change = page.ChangeOf(form);
        ModelState.Add(ChangedMeanwhile(page, form.Version));
        ModelState.Add(change.Obstacles);
        if (act == ChangePage.NewUnit && form.OwnAgreement is null)
        {
            ModelState.AddModelError(nameof(form.OwnAgreement), "Vælg, om enheden laver sin egen årsaftale.");
        }

        if (!ModelState.IsValid)
        {
            return Edit(page, form);
        }

        if (form.Handling != "gem")
        {
            return View("Confirm", new ConfirmationPage(page, form, change));
        }

        TempData["Besked"] = change.Sentence;
        change.Make();
        var opened = (change as OpeningOfCentre)?.Opened ?? (object?)(change as OpeningOfUnit)?.Opened;
        if (opened is not null)
        {
            db.Add(opened);
        }

        await db.SaveChangesAsync();
        return Redirect(AddressOf(opened) ?? page.Owner);
    }

    [HttpPost(OfCentre + "/fortryd")]
    [HttpPost(OfUnit + "/fortryd")]
    public async Task<IActionResult> Undo(string kode, [Bind(Prefix = "")] UndoForm form) =>
        await db.OneAtATimeAsync(() => UndoAsync(kode, form));

    private async Task<IActionResult> UndoAsync(string kode, UndoForm form)
    {
        if (!me.MaySetUpOrganisation())
        {
            return Forbid();
        }

        if (
            await FindAsync(kode, "fortryd") is not { } page
            || !DateOnly.TryParseExact(
                form.Day,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return NotFound();
        }

        BrokenRuleException.ThrowIfAny([.. ChangedMeanwhile(page, form.Version)]);
        var inUse = form.Kind == ChangeKind.Opening && await IsInUseAsync(page);
        page.Centre?.Undo(form.Kind, day, me.Today, inUse);
        page.Unit?.Undo(form.Kind, day, me.Today, inUse);
        if (form.Kind == ChangeKind.Opening)
        {
            db.Remove((object?)page.Centre ?? page.Unit!);
        }

        await db.SaveChangesAsync();
        TempData["Besked"] =
            form.Kind == ChangeKind.Opening
                ? $"Åbningen af {page.Name} er fortrudt."
                : $"Ændringen er fortrudt. {page.Name} fortsætter, som {(page.Centre is null ? "den" : "det")} er.";
        return Redirect(form.Kind == ChangeKind.Opening ? "/administration/organisation" : page.Owner);
    }

    private ViewResult Edit(ChangePage page, ChangeForm form)
    {
        ViewData["Page"] = page;
        form.Version = page.Version;
        ModelState.Remove(nameof(form.Version));
        return View("Edit", form);
    }

    private static IEnumerable<Obstacle> ChangedMeanwhile(ChangePage page, string? version)
    {
        if (page.Version != version)
        {
            yield return new Obstacle(
                "ChangedMeanwhile",
                $"En anden har ændret {(page.Centre is null ? "enheden" : "centret")}, mens du arbejdede. Se ændringen på {page.Name}s side, og fortsæt så."
            );
        }
    }

    private static string? AddressOf(object? opened) =>
        opened switch
        {
            Centre centre => $"/administration/organisation/centre/{centre.Code}",
            Unit unit => $"/administration/organisation/enheder/{unit.Code}",
            _ => null,
        };

    private async Task<ChangePage?> FindAsync(string? code, string act)
    {
        var places = await db.PlacesAsync(tracked: true);
        var isCentre = Request.Path.StartsWithSegments(
            "/administration/organisation/centre",
            StringComparison.OrdinalIgnoreCase
        );
        var centre = isCentre ? places.Centres.FirstOrDefault(c => c.Code == code) : null;
        var unit = isCentre ? null : places.Units.FirstOrDefault(u => u.Code == code);
        return code is not null && centre is null && unit is null
            ? null
            : new ChangePage(act, centre, unit, places, await AffairsAsync(centre?.Id, unit?.Id), me.Today);
    }

    private async Task<Affairs> AffairsAsync(int? centreId, int? unitId)
    {
        List<Agreement> agreements =
        [
            .. centreId is null
                ? []
                : await db
                    .CentreAgreements.AsNoTracking()
                    .Include(a => a.Year)
                    .Where(a => a.CentreId == centreId)
                    .ToListAsync(),
            .. unitId is null
                ? []
                : await db
                    .DecentralAgreements.AsNoTracking()
                    .Include(a => a.Year)
                    .Where(a => a.UnitId == unitId)
                    .ToListAsync(),
        ];
        var years = await db.YearsAsOf(me.Today).Where(y => y.OpenedOn <= me.Today && y.Closing == null).ToListAsync();
        return new Affairs(
            agreements,
            centreId is null && unitId is null
                ? 0
                : await db.RoleAssignments.CountAsync(r =>
                    (r.CentreId == centreId && r.UnitId == unitId) && (r.To == null || r.To >= me.Today)
                ),
            [.. years.Select(y => y.On(me.Today))]
        );
    }

    /// <summary>Whether anything else has come to know the centre or unit.</summary>
    private async Task<bool> IsInUseAsync(ChangePage page)
    {
        var (centre, unit) = (page.Centre?.Id, page.Unit?.Id);
        return page.Affairs.Agreements.Count > 0
            || (page.Centre is { } opened && page.Places.UnderAfter(opened, me.Today).Any())
            || await db.RoleAssignments.AnyAsync(r => r.CentreId == centre && r.UnitId == unit)
            || await db.Persons.AnyAsync(p =>
                (centre != null && p.WorkplaceCentreId == centre) || (unit != null && p.WorkplaceUnitId == unit)
            )
            || await db.GroupGrants.AnyAsync(g => g.CentreId == centre && g.UnitId == unit)
            || await db.DeadlineExtensions.AnyAsync(e => e.CentreId == centre && e.UnitId == unit)
            || await db.GroupStrategies.AnyAsync(s =>
                centre != null && s.CrossCuttingFocuses.Any(f => f.ResponsibleCentreId == centre)
            );
    }
}
