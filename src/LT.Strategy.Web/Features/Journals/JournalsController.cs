using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Journals;

/// <summary>The strategy office writes down the case in the municipality's journal that holds a published agreement.</summary>
public sealed class JournalsController(StrategyDbContext db, Actor me) : Controller
{
    private const string Address = "/aarsaftaler/{aar:int}/{kode}/sag";

    [HttpGet(Address)]
    public async Task<IActionResult> Edit(int aar, string kode) =>
        await db.PublishedAgreementAsync(aar, kode) is not { } agreement ? NotFound()
        : !me.MayJournalise() ? Forbid()
        : Show(agreement, new CaseForm { CaseNumber = agreement.CaseNumber, Read = agreement.CaseNumber });

    [HttpPost(Address)]
    public async Task<IActionResult> Save(int aar, string kode, [Bind(Prefix = "")] CaseForm form) =>
        await db.OneAtATimeAsync(() => SaveAsync(aar, kode, form));

    private async Task<IActionResult> SaveAsync(int year, string code, CaseForm form)
    {
        if (await db.PublishedAgreementAsync(year, code) is not { } agreement)
        {
            return NotFound();
        }

        if (!me.MayJournalise())
        {
            return Forbid();
        }

        ModelState.Add(agreement.ObstaclesToJournalising(form.CaseNumber, form.Read ?? ""));
        if (!ModelState.IsValid)
        {
            ModelState.Remove(nameof(form.Read));
            form.Read = agreement.CaseNumber;
            return Show(agreement, form);
        }

        var before = agreement.CaseNumber;
        agreement.Journalise(form.CaseNumber, form.Read ?? "");
        await db.SaveChangesAsync();
        TempData["Besked"] =
            agreement.CaseNumber.Length > 0 ? $"Aftalen hører til sag {agreement.CaseNumber}."
            : before.Length > 0 ? "Aftalen har ikke længere et sagsnummer."
            : "Aftalen har intet sagsnummer.";
        return Redirect($"/aarsaftaler/{year}/{code}#indgaaelse");
    }

    private ViewResult Show(Agreement agreement, CaseForm form)
    {
        ViewData["Agreement"] = agreement;
        ViewData["OwnerName"] = agreement.OwnerNameOn(me.Today);
        return View(nameof(Edit), form);
    }
}
