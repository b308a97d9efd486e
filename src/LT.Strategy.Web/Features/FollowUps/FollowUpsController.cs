using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.FollowUps;

/// <summary>How a centre's or unit's initiatives are going, in its own words: answered one at a time, handed in together.</summary>
public sealed class FollowUpsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = "/opfoelgning/{aar:int}/{kode}";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(int aar, string kode) =>
        await db.FollowUpPageAsync(aar, kode, me) is { } page ? View(page) : NotFound();

    [HttpGet(Address + "/excel")]
    public async Task<IActionResult> Excel(int aar, string kode) =>
        await db.FollowUpPageAsync(aar, kode, me) is { } page ? page.InExcel(Request.PageOfFile()) : NotFound();

    [HttpPost(Address + "/{indsats:guid}")]
    public async Task<IActionResult> Answer(int aar, string kode, Guid indsats) =>
        await db.OneAtATimeAsync(() => AnswerAsync(aar, kode, indsats));

    // Of two who answer at once the second waits, and then sees what the first has answered.
    private async Task<IActionResult> AnswerAsync(int year, string code, Guid initiative)
    {
        if (await db.FollowUpPageAsync(year, code, me) is not { } page || page.CardOf(initiative) is not { } card)
        {
            return NotFound();
        }

        if (!me.MayFollowUp(page.Followed.Agreement))
        {
            return Forbid();
        }

        var form = new AnswerForm();
        await TryUpdateModelAsync(form, card.Prefix);
        Check(form, card);
        ModelState.Add(page.Year.ObstaclesToRecording());
        if (!ModelState.IsValid)
        {
            ViewData[card.Prefix] = form;
            return View("Show", page);
        }

        var agreement = await AgreementAsync(page);
        agreement.FollowUp(
            initiative,
            form.Status!.Value,
            form.Comment ?? "",
            me.Person.Id,
            clock.UtcNow(),
            me.SignForOwner(agreement).OnBehalfOfId
        );
        await db.SaveChangesAsync();
        TempData["Besked"] = $"Svaret på {card.Initiative.Number}. {card.Initiative.Title} er gemt.";
        return Redirect($"{page.Address}#{(page.NextAfter(card)?.Anchor ?? "aflever")}");
    }

    /// <param name="runde">The round that was shown, so that what is handed in is what was read.</param>
    [HttpPost(Address + "/aflevering")]
    public async Task<IActionResult> HandIn(int aar, string kode, int runde) =>
        await db.OneAtATimeAsync<IActionResult>(async () =>
        {
            if (
                await db.FollowUpPageAsync(aar, kode, me) is not { } page
                || await db.FollowUpRounds.FindAsync(runde) is not { } round
                || round.StrategyYearId != page.Year.Id
            )
            {
                return NotFound();
            }

            if (!me.MayHandIn(page.Followed.Agreement))
            {
                return Forbid();
            }

            var agreement = await AgreementAsync(page);
            await db.FollowUps.Where(f => f.AgreementId == agreement.Id).LoadAsync();
            var handIn = round.HandIn(agreement, me.SignForOwner(agreement), clock.UtcNow());
            await db.SaveChangesAsync();
            TempData["Besked"] =
                $"{round.Name} er afleveret {Danish.Long(Copenhagen.DayOf(handIn.At))}. Tak for svarene.";
            return Redirect(page.Address);
        });

    private void Check(AnswerForm form, FollowUpCard card)
    {
        if (form.Unchanged && card.Newest is { } newest)
        {
            (form.Status, form.Comment) = (newest.Status, newest.Comment);
        }

        if (card.Newest is { } other && other.Id != form.Seen)
        {
            ModelState.AddModelError(
                $"{card.Prefix}.{nameof(form.Status)}",
                $"{other.RecordedInWords} har svaret imens. Læs svaret, og gem igen, hvis dit skal gælde."
            );
        }
        else if (form.Status is { } status)
        {
            ModelState.Add(
                FollowUp.ObstaclesTo(status, form.Comment).Select(o => o with { Place = $"{card.Prefix}.{o.Place}" })
            );
        }
        else
        {
            ModelState.AddModelError($"{card.Prefix}.{nameof(form.Status)}", "Vælg, hvordan det går.");
        }
    }

    private Task<Agreement> AgreementAsync(FollowUpPage page) =>
        db
            .Agreements.WithOwner()
            .Include(a => a.Publications)
            .Include(a => a.Year)
            .AsSplitQuery()
            .FirstAsync(a => a.Id == page.Followed.Agreement.Id);
}
