using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Conclusions;

/// <summary>From draft to publication: read what is proposed, send it, take it back, return it, conclude it.</summary>
public sealed class ConclusionsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    [HttpGet("/arbejde/aftaler/{id:int}/laes")]
    public async Task<IActionResult> Read(int id)
    {
        if (await SeenAsync(id) is not { } agreement)
        {
            return NotFound();
        }

        var page = new ProposalPage(agreement, me);
        return page.HasProposal ? View(page) : Redirect(page.PublishedAddress);
    }

    /// <summary>What the coverage rule will say once it is sent; nothing is sent yet.</summary>
    [HttpGet("/arbejde/aftaler/{id:int}/send")]
    public async Task<IActionResult> Submission(int id) =>
        await SeenAsync(id) is not { } agreement ? NotFound()
        : !me.MaySubmit(agreement) ? Forbid()
        : View(new ProposalPage(agreement, me));

    [HttpPost("/arbejde/aftaler/{id:int}/send")]
    public async Task<IActionResult> Submit(int id) =>
        await ActAsync(
            id,
            me.MaySubmit,
            agreement =>
            {
                agreement.Submit(me.SignForOwner(agreement), clock.UtcNow());
                return $"{Definite(agreement)} er sendt til godkendelse.";
            }
        );

    [HttpPost("/arbejde/aftaler/{id:int}/tag-tilbage")]
    public async Task<IActionResult> TakeBack(int id) =>
        await ActAsync(
            id,
            me.MaySubmit,
            agreement =>
            {
                agreement.TakeBack();
                return $"Afsendelsen er fortrudt. Du kan skrive i {Definite(agreement).ToLower(Danish.Culture)} igen.";
            }
        );

    [HttpPost("/arbejde/aftaler/{id:int}/send-retur")]
    public async Task<IActionResult> Return(int id, string? remark)
    {
        if (await SeenAsync(id) is not { } agreement)
        {
            return NotFound();
        }

        if (me.MayConclude(agreement) && !agreement.IsAwaitingConclusion && !string.IsNullOrWhiteSpace(remark))
        {
            var why = agreement.ObstaclesToReturning(remark)[0].Sentence;
            return View("Locked", new LockedPage(agreement, why, [("Bemærkning", remark)]));
        }

        if (me.MayConclude(agreement) && agreement.ObstaclesToReturning(remark) is { Count: > 0 } obstacles)
        {
            foreach (var obstacle in obstacles)
            {
                ModelState.AddModelError(nameof(ProposalPage.Remark), obstacle.Sentence);
            }

            return View(nameof(Read), new ProposalPage(agreement, me) { Remark = remark });
        }

        return await ActAsync(
            id,
            me.MayConclude,
            a =>
            {
                a.Return(remark!, clock.UtcNow(), me.SignForConcluder(a));
                return $"{Definite(a)} for {a.OwnerNameOn(me.Today)} er sendt retur med din bemærkning.";
            }
        );
    }

    /// <summary>What the coverage rule will say once it is concluded; nothing is concluded yet.</summary>
    [HttpGet("/arbejde/aftaler/{id:int}/indgaa")]
    public async Task<IActionResult> Conclusion(int id) =>
        await SeenAsync(id) is not { } agreement ? NotFound()
        : !me.MayConclude(agreement) ? Forbid()
        : View(new ProposalPage(agreement, me));

    /// <param name="version">The version that was read: what has been changed since is not concluded unread.</param>
    [HttpPost("/arbejde/aftaler/{id:int}/indgaa")]
    public async Task<IActionResult> Conclude(int id, Guid version)
    {
        return await ActAsync(
            id,
            me.MayConclude,
            agreement =>
            {
                var definite = Definite(agreement);
                var publication = agreement.Conclude(me.SignForConcluder(agreement), clock.UtcNow());
                return $"{definite} er indgået den {Danish.Long(publication.ConcludedOn)} og offentliggjort som version {publication.Number}.";
            },
            version
        );
    }

    private async Task<IActionResult> ActAsync(
        int id,
        Func<Agreement, bool> may,
        Func<Agreement, string> act,
        Guid? readVersion = null
    ) =>
        await db.OnFreshDataAsync<IActionResult>(async () =>
        {
            if (await SeenAsync(id) is not { } agreement)
            {
                return NotFound();
            }

            if (!may(agreement))
            {
                return Forbid();
            }

            if (
                readVersion is { } read
                && agreement.IsAwaitingConclusion
                && agreement.ObstaclesToDecidingOn(read) is [var changed, ..]
            )
            {
                TempData["Fejl"] = new[] { changed.Sentence };
                return Redirect($"/arbejde/aftaler/{id}/laes");
            }

            var done = act(agreement);
            await db.SaveChangesAsync();
            TempData["Besked"] = done;
            return Redirect(new ProposalPage(agreement, me).NextAddress);
        });

    private static string Definite(Agreement agreement) => agreement.IsBeingAmended ? "Tillægget" : "Aftalen";

    private async Task<Agreement?> SeenAsync(int id) =>
        await db.WholeAgreementAsync(id) is { } agreement && me.MaySeeDraft(agreement) ? agreement : null;
}
