using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.DeadlineExtensions;

/// <summary>The strategy office grants a centre or unit a later deadline, and withdraws it again. Nothing is edited or deleted.</summary>
public sealed class DeadlineExtensionsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = "/ledelse/frister/{aar:int}/{kode}";

    [HttpGet(Address)]
    public async Task<IActionResult> Extend(int aar, string kode) =>
        await FindAsync(aar, kode) is not { } page ? NotFound()
        : me.MayExtendDeadline() ? Show("Extend", page, new ExtensionForm())
        : Forbid();

    [HttpGet(Address + "/excel")]
    public async Task<IActionResult> Excel(int aar, string kode) =>
        await FindAsync(aar, kode) is not { } page ? NotFound()
        : me.MayExtendDeadline() ? page.InExcel(Request.PageOfFile())
        : Forbid();

    [HttpPost(Address)]
    public async Task<IActionResult> Grant(int aar, string kode, [Bind(Prefix = "")] ExtensionForm form) =>
        await db.OneAtATimeAsync(() => GrantAsync(aar, kode, form));

    /// <summary>Granted before the agreement is concluded, or refused.</summary>
    private async Task<IActionResult> GrantAsync(int year, string code, ExtensionForm form)
    {
        if (await FindAsync(year, code) is not { } page)
        {
            return NotFound();
        }

        if (!me.MayExtendDeadline())
        {
            return Forbid();
        }

        ModelState.Add(page.ObstaclesToMoving);
        ModelState.Add(
            DeadlineExtension.ObstaclesTo(page.Year, page.Deadline.Ordinary, form.Deadline, form.Reason, me.Today)
        );
        if (form.Handling == ExtensionForm.Mend || !ModelState.IsValid)
        {
            return Show("Extend", page, form);
        }

        if (form.Handling != ExtensionForm.Confirm)
        {
            return Show("Confirm", page, form);
        }

        db.Add(page.Grant(form.Deadline!.Value, form.Reason!, me.Person.Id, clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["Besked"] = $"Fristen for {page.Name} er forlænget til {Danish.Long(form.Deadline.Value)}.";
        return Redirect(page.Address);
    }

    [HttpGet($"{Address}/{{id:int}}")]
    public async Task<IActionResult> Withdrawal(int aar, string kode, int id) =>
        await FindAsync(aar, kode) is not { } page
        || page.Extensions.FirstOrDefault(e => e.Id == id) is not { } extension
            ? NotFound()
        : me.MayExtendDeadline() ? Show(page, extension, new ExtensionWithdrawalForm())
        : Forbid();

    [HttpPost($"{Address}/{{id:int}}")]
    public async Task<IActionResult> Withdraw(
        int aar,
        string kode,
        int id,
        [Bind(Prefix = "")] ExtensionWithdrawalForm form
    ) => await db.OneAtATimeAsync(() => WithdrawAsync(aar, kode, id, form));

    private async Task<IActionResult> WithdrawAsync(int year, string code, int id, ExtensionWithdrawalForm form)
    {
        if (
            await FindAsync(year, code) is not { } page
            || page.Extensions.FirstOrDefault(e => e.Id == id) is not { } extension
        )
        {
            return NotFound();
        }

        if (!me.MayExtendDeadline())
        {
            return Forbid();
        }

        ModelState.Add(extension.ObstaclesToWithdrawing(page.Year, form.Reason, page.IsConcluded));
        if (!ModelState.IsValid)
        {
            return Show(page, extension, form);
        }

        extension.Withdraw(page.Year, form.Reason!, page.IsConcluded, me.Person.Id, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] =
            $"Forlængelsen er trukket tilbage. {(page.Without(extension).Day is { } day ? $"Fristen er {Danish.Long(day)}." : "Der er ingen frist i år.")}";
        return Redirect(page.Address);
    }

    private ViewResult Show(ExtensionPage page, DeadlineExtension extension, ExtensionWithdrawalForm form)
    {
        ViewData["Extension"] = extension;
        return Show("Withdraw", page, form);
    }

    private ViewResult Show(string view, ExtensionPage page, object form)
    {
        ViewData["Page"] = page;
        return View(view, form);
    }

    /// <summary>Null for who owes no agreement, and for who has closed.</summary>
    private async Task<ExtensionPage?> FindAsync(int year, string code)
    {
        if (await db.YearAsync(year, me.Today) is not { } found)
        {
            return null;
        }

        var centre = await db.Centres.FirstOrDefaultAsync(c => c.Code == code);
        var unit = centre is null ? await db.Units.FirstOrDefaultAsync(u => u.Code == code) : null;
        if ((centre is null && unit?.MakesOwnAgreementOn(me.Today) != true) || (centre?.To ?? unit?.To) < me.Today)
        {
            return null;
        }

        var isConcluded = await db.Publications.AnyAsync(p =>
            p.Agreement.StrategyYearId == found.Id
            && (
                ((CentreAgreement)p.Agreement).Centre.Code == code
                || ((DecentralAgreement)p.Agreement).Unit.Code == code
            )
        );
        var (centreId, unitId) = (centre?.Id, unit?.Id);
        var extensions = await db
            .DeadlineExtensions.Include(e => e.GrantedBy)
            .Include(e => e.WithdrawnBy)
            .Where(e => e.StrategyYearId == found.Id && e.CentreId == centreId && e.UnitId == unitId)
            .OrderByDescending(e => e.GrantedAt)
            .ThenByDescending(e => e.Id)
            .ToListAsync();
        return new ExtensionPage(found, centre, unit, extensions, isConcluded, me.Today);
    }
}
