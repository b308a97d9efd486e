using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.ClientKeys;

/// <summary>The administrator gives programs keys to read with, and withdraws them.</summary>
public sealed class ClientKeysController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Secret = "Noegle";

    [HttpGet(ClientKeysPage.Address)]
    public async Task<IActionResult> Index() =>
        me.MayKeepClientKeys() ? await ShowAsync(new ClientKeyForm()) : Forbid();

    [HttpGet(ClientKeysPage.Address + "/excel")]
    public async Task<IActionResult> Excel() =>
        me.MayKeepClientKeys() ? (await PageAsync()).InExcel(Request.PageOfFile()) : Forbid();

    [HttpPost(ClientKeysPage.Address)]
    public async Task<IActionResult> Make([Bind(Prefix = "")] ClientKeyForm form)
    {
        if (!me.MayKeepClientKeys())
        {
            return Forbid();
        }

        ModelState.Add(ClientKey.ObstaclesToMaking(form.Name, form.Contact, form.LastDay, me.Today));
        if (!ModelState.IsValid)
        {
            return await ShowAsync(form);
        }

        var (key, secret) = ClientKey.Make(form.Name!, form.Contact!, form.LastDay, me, clock.UtcNow());
        db.Add(key);
        await db.SaveChangesAsync();
        TempData[Secret] = secret;
        return Redirect($"{ClientKeysPage.Address}/{key.Id}/ny");
    }

    /// <summary>Seen once: whoever comes back sees the list.</summary>
    [HttpGet(ClientKeysPage.Address + "/{id:int}/ny")]
    public async Task<IActionResult> New(int id) =>
        !me.MayKeepClientKeys() ? Forbid()
        : TempData[Secret] is string secret && await FindAsync(id) is { } key && key.Opens(secret, me.Today)
            ? View(new NewKeyPage(key, secret, Request.Home(), (await PageAsync()).NamesakesOf(key)))
        : Redirect(ClientKeysPage.Address);

    [HttpGet(ClientKeysPage.Address + "/{id:int}")]
    public async Task<IActionResult> Withdrawal(int id) =>
        !me.MayKeepClientKeys() ? Forbid()
        : await FindAsync(id) is not { } key ? NotFound()
        : key.ObstaclesToWithdrawing().Count == 0 ? View(key)
        : Redirect(ClientKeysPage.Address);

    [HttpPost(ClientKeysPage.Address + "/{id:int}")]
    public async Task<IActionResult> Withdraw(int id)
    {
        if (!me.MayKeepClientKeys())
        {
            return Forbid();
        }

        if (await FindAsync(id) is not { } key)
        {
            return NotFound();
        }

        key.Withdraw(me, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] = $"Nøglen til {key.Name} er trukket tilbage. Programmet kan ikke længere læse med den.";
        return Redirect(ClientKeysPage.Address);
    }

    private async Task<ViewResult> ShowAsync(ClientKeyForm form)
    {
        ViewData["Page"] = await PageAsync();
        return View("Index", form);
    }

    private async Task<ClientKeysPage> PageAsync() =>
        new(await db.ClientKeys.AsNoTracking().Include(k => k.MadeBy).ToListAsync(), me.Today);

    private Task<ClientKey?> FindAsync(int id) => db.ClientKeys.SingleOrDefaultAsync(k => k.Id == id);
}
