using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.AgreementWithdrawals;

/// <summary>The direktion or the strategy office withdraws an agreement: what that means is shown before it is done.</summary>
public sealed class AgreementWithdrawalsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = "/aarsaftaler/{aar:int}/{kode}/tilbagetraekning";

    [HttpGet(Address)]
    public async Task<IActionResult> Withdrawal(int aar, string kode) =>
        await db.PublishedAgreementAsync(aar, kode) is not { } agreement ? NotFound()
        : !me.MayWithdraw(agreement) ? Forbid()
        : await ShowAsync(agreement, new AgreementWithdrawalForm { Version = StateOf(agreement) });

    [HttpPost(Address)]
    public async Task<IActionResult> Withdraw(int aar, string kode, [Bind(Prefix = "")] AgreementWithdrawalForm form) =>
        await db.OnFreshDataAsync(() => WithdrawAsync(aar, kode, form));

    private async Task<IActionResult> WithdrawAsync(int year, string code, AgreementWithdrawalForm form)
    {
        if (await db.PublishedAgreementAsync(year, code) is not { } agreement)
        {
            return NotFound();
        }

        if (!me.MayWithdraw(agreement))
        {
            return Forbid();
        }

        ModelState.Add(agreement.ObstaclesToWithdrawing(form.Reason));
        if (form.Version != StateOf(agreement))
        {
            ModelState.AddModelError(
                "",
                "Aftalen er ændret, siden du læste. Læs igen, hvad det betyder, før du trækker den tilbage."
            );
            ModelState.Remove(nameof(form.Version));
            form.Version = StateOf(agreement);
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(agreement, form);
        }

        agreement.Withdraw(me.SignForWithdrawal(), form.Reason!, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] = "Aftalen er trukket tilbage. Den er bevaret og kan stadig læses.";
        return Redirect($"/aarsaftaler/{year}/{code}");
    }

    private async Task<IActionResult> ShowAsync(Agreement agreement, AgreementWithdrawalForm form)
    {
        if (ModelState.IsValid && agreement.Status != AgreementStatus.InForce)
        {
            ModelState.Add(agreement.ObstaclesToWithdrawing("."));
        }

        var facts = await db.FactsOfAsync(agreement.Year.Year, me.Today);
        ViewData["Page"] = new AgreementWithdrawalPage(agreement, YearProgress.On(me.Today, facts!), me.Today);
        return View(nameof(Withdrawal), form);
    }

    private static string StateOf(Agreement agreement) => $"{agreement.InForce?.Number} {agreement.Amendment}";
}
