using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Meetings;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.MeetingNotes;

/// <summary>What is said at a meeting is written point by point, by several at once. Each note is saved on its own, by itself or with its button.</summary>
public sealed class MeetingNotesController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = MeetingAddress.Root + "/{id:int}/noter";

    private bool IsAutosave => Request.Headers["X-Autosave"] == "1";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(int id)
    {
        if (!me.MayHoldMeetings() || await db.ShownMeetingAsync(id, me.Today) is not { } shown)
        {
            return NotFound();
        }

        return shown.Meeting.ObstaclesToWriting().Count > 0
            ? Redirect($"{shown.Meeting.Address()}/referat")
            : View(new NotesPage(shown));
    }

    [HttpPost($"{Address}/{{punkt}}")]
    public async Task<IActionResult> Save(int id, string punkt, [Bind(Prefix = "")] NoteForm form) =>
        await db.OneAtATimeAsync(() => SaveAsync(id, punkt, form));

    /// <summary>While the minutes are being approved it waits, and then sees that they are.</summary>
    private async Task<IActionResult> SaveAsync(int id, string number, NoteForm form)
    {
        if (
            !me.MayHoldMeetings()
            || await db.WholeMeetingAsync(id) is not { } meeting
            || await db.YearOfAsync(meeting, me.Today) is not { } year
            || PointOfMeeting.Of(year).FirstOrDefault(p => p.Number == number) is not { } point
        )
        {
            return NotFound();
        }

        var (typed, stored) = (form.Typed, meeting.NoteOn(number)?.Text ?? "");
        if (meeting.ObstaclesToNoting(typed) is [var wrong, ..])
        {
            return await NotSavedAsync(id, new NoteBlock(meeting, point, null, form.Text, wrong.Sentence));
        }

        if (typed != stored && form.Stamp != Stamp.Of(stored))
        {
            return await NotSavedAsync(
                id,
                new NoteBlock(meeting, point, null, typed, "En anden har skrevet her, mens du skrev.", Collides: true)
            );
        }

        if (typed != stored)
        {
            meeting.Note(number, typed, me.SignForMeeting(), clock.UtcNow());
            await db.SaveChangesAsync();
        }

        var saved = $"Gemt {Danish.Clock(Copenhagen.TimeOf(clock.UtcNow()))}";
        if (IsAutosave)
        {
            return Ok(new { message = saved, stamp = Stamp.Of(typed) });
        }

        TempData["Besked"] = $"Noten til {point.Title} er gemt.";
        return Redirect($"{meeting.Address()}/noter#{point.Id}");
    }

    private async Task<IActionResult> NotSavedAsync(int id, NoteBlock block)
    {
        if (IsAutosave)
        {
            return Conflict(new { message = $"Ikke gemt: {block.Wrong}", collides = block.Collides });
        }

        ModelState.AddModelError(block.Point.Id, block.Wrong!);
        return await db.ShownMeetingAsync(id, me.Today) is { } shown
            ? View("Index", new NotesPage(shown, block with { Meeting = shown.Meeting }))
            : NotFound();
    }
}
