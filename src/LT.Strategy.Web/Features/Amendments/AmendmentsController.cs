using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Amendments;

/// <summary>The chief or leader starts an amendment, concludes it alone, or drops it. It is written in Drafts; sending it to the other party is in Conclusions.</summary>
public sealed class AmendmentsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = "/arbejde/aftaler/{id:int}/tillaeg";

    /// <summary>Starts an amendment, or opens the one that is in progress.</summary>
    [HttpPost(Address)]
    public async Task<IActionResult> Start(int id) =>
        await ActAsync(
            id,
            agreement =>
            {
                if (!agreement.IsBeingAmended)
                {
                    agreement.StartAmendment(clock.UtcNow());
                    TempData["Besked"] = "Tillægget er begyndt. Den indgåede aftale gælder, til tillægget er indgået.";
                }

                return $"/arbejde/aftaler/{id}";
            }
        );

    /// <summary>What the amendment changes and what the coverage rule will say; nothing is concluded yet.</summary>
    [HttpGet(Address + "/indgaa")]
    public async Task<IActionResult> Conclusion(int id) => await ShowAsync(id);

    /// <param name="version">The version that was read: what has been changed since is not concluded unread.</param>
    [HttpPost(Address + "/indgaa")]
    public async Task<IActionResult> Conclude(int id, Guid version) =>
        await ActAsync(
            id,
            agreement =>
            {
                if (agreement.IsBeingAmended && agreement.Version != version)
                {
                    TempData["Fejl"] = "Tillægget er ændret, siden du læste. Læs igen, før du indgår.";
                    return $"/arbejde/aftaler/{id}/tillaeg/indgaa";
                }

                var publication = agreement.ConcludeAmendmentAlone(me.SignForOwner(agreement), clock.UtcNow());
                TempData["Besked"] =
                    $"Tillægget er indgået den {Danish.Long(publication.ConcludedOn)} og offentliggjort som version {publication.Number}.";
                return PublishedAddressOf(agreement);
            }
        );

    /// <summary>Asks before what is written is thrown away.</summary>
    [HttpGet(Address + "/fortryd")]
    public async Task<IActionResult> Dropping(int id) => await ShowAsync(id);

    /// <param name="version">What somebody has written since is not thrown away unseen.</param>
    [HttpPost(Address + "/fortryd")]
    public async Task<IActionResult> Drop(int id, Guid version) =>
        await ActAsync(
            id,
            agreement =>
            {
                if (agreement.IsBeingAmended && agreement.Version != version)
                {
                    TempData["Fejl"] = "Tillægget er ændret, siden du læste. Læs igen, før du fortryder.";
                    return $"/arbejde/aftaler/{id}/tillaeg/fortryd";
                }

                agreement.DropAmendment(clock.UtcNow());
                TempData["Besked"] = "Tillægget er fortrudt. Den indgåede aftale gælder uændret.";
                return PublishedAddressOf(agreement);
            }
        );

    private async Task<IActionResult> ShowAsync(int id) =>
        await SeenAsync(id) is not { } agreement ? NotFound()
        : !me.MaySubmit(agreement) ? Forbid()
        : !agreement.IsBeingAmended ? Redirect($"/arbejde/aftaler/{id}")
        : View(new AmendmentPage(agreement, me.Today));

    /// <param name="act">Does it, and says where to go next.</param>
    private async Task<IActionResult> ActAsync(int id, Func<Agreement, string> act) =>
        await db.OnFreshDataAsync<IActionResult>(async () =>
        {
            if (await SeenAsync(id) is not { } agreement)
            {
                return NotFound();
            }

            if (!me.MaySubmit(agreement))
            {
                return Forbid();
            }

            var next = act(agreement);
            await db.SaveChangesAsync();
            return Redirect(next);
        });

    private static string PublishedAddressOf(Agreement agreement) =>
        $"/aarsaftaler/{agreement.Year.Year}/{agreement.OwnerCode}";

    private async Task<Agreement?> SeenAsync(int id) =>
        await db.WholeAgreementAsync(id) is { } agreement && me.MaySeeDraft(agreement) ? agreement : null;
}
