using System.Globalization;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Meetings;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Minutes;

/// <summary>The minutes are read, printed, fetched for Word, approved once, and put right by additions.</summary>
public sealed class MinutesController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = MeetingAddress.Root + "/{id:int}/referat";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(int id) =>
        await PageAsync(id) is { } page ? View(page, new AdditionForm()) : NotFound();

    [HttpGet($"{Address}/word")]
    public async Task<IActionResult> Word(int id)
    {
        if (await PageAsync(id) is not { } page)
        {
            return NotFound();
        }

        var address = new Uri($"{Request.Home()}{page.Meeting.Address()}/referat");
        using var document = page.Document(address);
        return document.File($"referat-{page.Meeting.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
    }

    [HttpPost($"{Address}/godkend")]
    public async Task<IActionResult> Approve(int id, [Bind(Prefix = "")] ApprovalForm form) =>
        await db.OneAtATimeAsync(() => ApproveAsync(id, form));

    private async Task<IActionResult> ApproveAsync(int id, ApprovalForm form)
    {
        if (!me.MayHoldMeetings() || await db.WholeMeetingAsync(id) is not { } meeting)
        {
            return NotFound();
        }

        ModelState.Add(meeting.ObstaclesToApproving(clock.UtcNow()));
        if (form.Stamp != MinutesStamp.Of(meeting))
        {
            ModelState.AddModelError(
                "",
                "Referatet er ændret, siden du læste det. Læs det igen, før du godkender det."
            );
        }
        else if (!form.IsRead)
        {
            ModelState.AddModelError(nameof(form.IsRead), "Sæt kryds, når du har læst referatet.");
        }

        if (!ModelState.IsValid)
        {
            ModelState.SetModelValue(nameof(form.IsRead), false, "false");
            return await PageAsync(id) is { } page ? View(page, new AdditionForm()) : NotFound();
        }

        meeting.Approve(me.SignForMeeting(), clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] = "Referatet er godkendt og kan ikke længere ændres.";
        return Redirect($"{meeting.Address()}/referat");
    }

    [HttpPost(Address)]
    public async Task<IActionResult> Add(int id, [Bind(Prefix = "")] AdditionForm form)
    {
        if (!me.MayHoldMeetings() || await db.WholeMeetingAsync(id) is not { } meeting)
        {
            return NotFound();
        }

        ModelState.Add(meeting.ObstaclesToAdding(form.Text));
        if (!ModelState.IsValid)
        {
            return await PageAsync(id) is { } page ? View(page, form) : NotFound();
        }

        meeting.Add(form.Text!, me.SignForMeeting(), clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] = "Tilføjelsen er gemt.";
        return Redirect($"{meeting.Address()}/referat#tilfoejelser");
    }

    private async Task<MinutesPage?> PageAsync(int id) =>
        me.MayHoldMeetings() && await db.ShownMeetingAsync(id, me.Today) is { } shown
            ? new MinutesPage(shown, clock.UtcNow())
            : null;

    private ViewResult View(MinutesPage page, AdditionForm form)
    {
        ViewData["Page"] = page;
        return View("Show", form);
    }
}
