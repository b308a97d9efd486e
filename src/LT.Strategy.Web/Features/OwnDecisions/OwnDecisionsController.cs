using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Decisions;
using LT.Strategy.Web.Features.Meetings;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.OwnDecisions;

/// <summary>A decision for whoever answers for it: its text and date, and the way to say that it is done. Of the meeting its day alone is used.</summary>
public sealed class OwnDecisionsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = "/opgaver/beslutninger/{id:int}";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(int id) =>
        await FindAsync(id) is { } decision
            ? await ViewAsync(decision, new ClosingForm { ClosedOn = me.Today })
            : NotFound();

    [HttpPost(Address)]
    public async Task<IActionResult> Close(int id, [Bind(Prefix = "")] ClosingForm form) =>
        await db.OneAtATimeAsync(() => CloseAsync(id, form));

    private async Task<IActionResult> CloseAsync(int id, ClosingForm form)
    {
        if (await FindAsync(id) is not { } decision)
        {
            return NotFound();
        }

        ModelState.Add(decision.ObstaclesToClosing(form.ClosedOn, form.ClosingNote, me.Today));
        if (!ModelState.IsValid)
        {
            return await ViewAsync(decision, form);
        }

        decision.Close(form.ClosedOn!.Value, form.ClosingNote!, me.SignFor(decision), clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] = "Tak. Beslutningen er lukket, og ledelsen kan se, hvad du har skrevet.";
        return Redirect("/opgaver");
    }

    private async Task<Decision?> FindAsync(int id) =>
        await db.Decisions.Include(d => d.Meeting).FirstOrDefaultAsync(d => d.Id == id) is { } decision
        && me.AnswersFor(decision)
            ? decision
            : null;

    /// <summary>Where it comes from is told to those who may read the meeting, and to nobody else.</summary>
    private async Task<ViewResult> ViewAsync(Decision decision, ClosingForm form)
    {
        ViewData["Decision"] = decision;
        if (me.MayHoldMeetings() && await db.YearOfAsync(decision.Meeting, me.Today) is { } year)
        {
            ViewData["Point"] = PointOfMeeting.Of(decision.Point, year).Title;
        }

        return View("Show", form);
    }
}
