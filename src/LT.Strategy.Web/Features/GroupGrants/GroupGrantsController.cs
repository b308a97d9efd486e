using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.GroupGrants;

/// <summary>The administrator says which roles the identity provider's groups give.</summary>
public sealed class GroupGrantsController(StrategyDbContext db, Actor me, SignInSettings settings) : Controller
{
    [HttpGet(GroupGrantsPage.Address)]
    public async Task<IActionResult> Index() =>
        me.MayAdministerRoles() ? Shown(await PageAsync(), new GroupGrantForm { From = me.Today }) : Forbid();

    [HttpGet(GroupGrantsPage.Address + "/excel")]
    public async Task<IActionResult> Excel() =>
        me.MayAdministerRoles() ? (await PageAsync()).InExcel(Request.PageOfFile()) : Forbid();

    [HttpPost(GroupGrantsPage.Address)]
    public async Task<IActionResult> Give([Bind(Prefix = "")] GroupGrantForm form)
    {
        if (!me.MayAdministerRoles())
        {
            return Forbid();
        }

        var page = await PageAsync();
        var scope = page.Scopes.Of(form.Scope);
        if (scope is null)
        {
            ModelState.AddModelError(nameof(form.Scope), "Vælg et center eller en enhed på listen.");
        }

        ModelState.Add(
            GroupGrant.ObstaclesToGiving(
                form.Group,
                form.Role,
                scope ?? AgreementOwner.None,
                form.From,
                form.To,
                page.Grants,
                me.Today
            )
        );
        if (!ModelState.IsValid)
        {
            return Shown(page, form);
        }

        var grant = GroupGrant.Give(
            form.Group!,
            form.Role!.Value,
            scope!,
            form.From!.Value,
            form.To,
            page.Grants,
            me.Today
        );
        db.Add(grant);
        await db.SaveChangesAsync();
        TempData["Besked"] =
            $"Medlemmer af {grant.Group} får rollen {page.InWords(grant)}, når de logger ind, {PeriodInWords.Of(grant.From, grant.To)}.";
        return Redirect(GroupGrantsPage.Address);
    }

    [HttpGet(GroupGrantsPage.Address + "/{id:int}")]
    public async Task<IActionResult> Ending(int id) =>
        !me.MayAdministerRoles() ? Forbid()
        : await FindAsync(id) is { } page ? Shown(page, new EndingForm { LastDay = page.Grant.To ?? me.Today })
        : NotFound();

    /// <summary>Those who hold the role through the group lose it with the group.</summary>
    [HttpPost(GroupGrantsPage.Address + "/{id:int}")]
    public async Task<IActionResult> End(int id, [Bind(Prefix = "")] EndingForm form) =>
        await db.OneAtATimeAsync(() => EndAsync(id, form));

    private async Task<IActionResult> EndAsync(int id, EndingForm form)
    {
        if (!me.MayAdministerRoles())
        {
            return Forbid();
        }

        if (await FindAsync(id) is not { } page)
        {
            return NotFound();
        }

        var last = form.Chosen(me.Today);
        ModelState.Add(page.Grant.ObstaclesToEnding(last, me.Today));
        if (last is { } day && !page.All.OfSettings.Any(m => m.Role == Role.Administrator))
        {
            var administrators = await db.RoleAssignments.Where(r => r.Role == Role.Administrator).ToListAsync();
            ModelState.Add(LastAdministrator.ObstaclesToEnding(page.Grant, day, administrators, page.All.Grants));
        }

        if (!ModelState.IsValid)
        {
            return Shown(page, form);
        }

        var held = await db.RoleAssignments.Where(r => r.Group == page.Grant.Group).ToListAsync();
        page.Grant.End(last!.Value, page.All.IsAlsoOfSettings(page.Grant) ? [] : held, me.Today);
        await db.SaveChangesAsync();
        TempData["Besked"] =
            last < me.Today
                ? $"{page.Grant.Group} giver ikke længere rollen {page.All.InWords(page.Grant)}."
                : $"Den sidste dag for {page.Grant.Group} og rollen {page.All.InWords(page.Grant)} er {Danish.Long(last.Value)}.";
        return Redirect(GroupGrantsPage.Address);
    }

    [HttpPost(GroupGrantsPage.Address + "/{id:int}/fortryd")]
    public async Task<IActionResult> Undo(int id)
    {
        if (!me.MayAdministerRoles())
        {
            return Forbid();
        }

        if (await FindAsync(id) is not { } page)
        {
            return NotFound();
        }

        BrokenRuleException.ThrowIfAny(page.Grant.ObstaclesToUndoing(me.Today));
        db.Remove(page.Grant);
        await db.SaveChangesAsync();
        TempData["Besked"] = $"{page.Grant.Group} kommer ikke til at give rollen {page.All.InWords(page.Grant)}.";
        return Redirect(GroupGrantsPage.Address);
    }

    private ViewResult Shown(GroupGrantsPage page, GroupGrantForm form)
    {
        ViewData["Page"] = page;
        return View("Index", form);
    }

    private ViewResult Shown(GrantEndingPage page, EndingForm form)
    {
        ViewData["Page"] = page;
        return View("Ending", form);
    }

    private async Task<GrantEndingPage?> FindAsync(int id) =>
        await PageAsync() is var page && page.Grants.FirstOrDefault(g => g.Id == id) is { } grant
            ? new GrantEndingPage(page, grant)
            : null;

    private async Task<GroupGrantsPage> PageAsync() =>
        new(settings.Groups, await db.GroupGrants.ToListAsync(), await ScopeChoices.AllAsync(db, me.Today), me.Today);
}
