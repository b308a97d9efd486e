using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Meetings;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Decisions;

/// <summary>Decisions of a follow-up meeting: made, corrected by another, withdrawn and closed by those who hold the meetings.</summary>
public sealed class DecisionsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Root = MeetingAddress.Root + "/{id:int}/beslutninger";

    private const string One = Root + "/{nr:int}";

    [HttpGet($"{Root}/ny")]
    public async Task<IActionResult> New(int id, string punkt) =>
        await FormPageAsync(id, punkt) is { } page ? View(page, new DecisionForm()) : NotFound();

    [HttpPost($"{Root}/ny")]
    public async Task<IActionResult> Decide(int id, string punkt, [Bind(Prefix = "")] DecisionForm form) =>
        await db.OneAtATimeAsync(() => DecideAsync(id, punkt, form));

    /// <summary>While the minutes are being approved it waits, and then sees that they are.</summary>
    private async Task<IActionResult> DecideAsync(int id, string punkt, DecisionForm form)
    {
        if (await FormPageAsync(id, punkt) is not { } page)
        {
            return NotFound();
        }

        var plan = form.PlanFor(page.Point.Number, page.Choices);
        ModelState.Add(page.Meeting.ObstaclesToDeciding(plan, me.Today));
        if (!ModelState.IsValid)
        {
            return View(page, form);
        }

        page.Meeting.Decide(plan, me.SignForMeeting(), clock.UtcNow());
        return await SavedAsync("Beslutningen er gemt.", page.Back);
    }

    [HttpGet($"{One}/ret")]
    public async Task<IActionResult> Correction(int id, int nr)
    {
        if (await FindAsync(id, nr) is not { } decision || await FormPageAsync(id, decision.Point) is not { } page)
        {
            return NotFound();
        }

        var form = new DecisionForm
        {
            Text = decision.Text,
            Responsible = page.Choices.CodeOf(decision),
            DueOn = decision.DueOn,
        };
        return View(page with { Corrected = decision }, form);
    }

    [HttpPost($"{One}/ret")]
    public async Task<IActionResult> Correct(int id, int nr, [Bind(Prefix = "")] DecisionForm form) =>
        await db.OneAtATimeAsync(() => CorrectAsync(id, nr, form));

    private async Task<IActionResult> CorrectAsync(int id, int nr, DecisionForm form)
    {
        if (await FindAsync(id, nr) is not { } decision || await FormPageAsync(id, decision.Point) is not { } page)
        {
            return NotFound();
        }

        var plan = form.PlanFor(decision.Point, page.Choices);
        ModelState.Add(page.Meeting.ObstaclesToCorrecting(decision, plan, me.Today));
        if (!ModelState.IsValid)
        {
            return View(page with { Corrected = decision }, form);
        }

        page.Meeting.Correct(decision, plan, me.SignForMeeting(), clock.UtcNow());
        return await SavedAsync("Beslutningen er rettet.", page.Back);
    }

    [HttpGet(One)]
    public async Task<IActionResult> Show(int id, int nr) =>
        await PageAsync(id, nr) is { } page ? View(page, new ClosingForm { ClosedOn = me.Today }) : NotFound();

    [HttpPost(One)]
    public async Task<IActionResult> Close(int id, int nr, [Bind(Prefix = "")] ClosingForm form) =>
        await db.OneAtATimeAsync(() => CloseAsync(id, nr, form));

    /// <summary>Whoever answers for it may close it at the same moment, from the own tasks.</summary>
    private async Task<IActionResult> CloseAsync(int id, int nr, ClosingForm form)
    {
        if (await PageAsync(id, nr) is not { } page)
        {
            return NotFound();
        }

        ModelState.Add(page.Decision.ObstaclesToClosing(form.ClosedOn, form.ClosingNote, me.Today));
        if (!ModelState.IsValid)
        {
            return View(page, form);
        }

        page.Decision.Close(form.ClosedOn!.Value, form.ClosingNote!, me.SignForMeeting(), clock.UtcNow());
        return await SavedAsync("Beslutningen er lukket.", page.Decision.Address());
    }

    [HttpGet($"{One}/traek-tilbage")]
    public async Task<IActionResult> Withdrawal(int id, int nr) =>
        await PageAsync(id, nr) is { } page ? View(page, new DecisionWithdrawalForm()) : NotFound();

    [HttpPost($"{One}/traek-tilbage")]
    public async Task<IActionResult> Withdraw(int id, int nr, [Bind(Prefix = "")] DecisionWithdrawalForm form) =>
        await db.OneAtATimeAsync(() => WithdrawAsync(id, nr, form));

    private async Task<IActionResult> WithdrawAsync(int id, int nr, DecisionWithdrawalForm form)
    {
        if (await PageAsync(id, nr) is not { } page)
        {
            return NotFound();
        }

        ModelState.Add(page.Meeting.ObstaclesToWithdrawing(page.Decision, form.Reason));
        if (!ModelState.IsValid)
        {
            return View(page, form);
        }

        page.Meeting.Withdraw(page.Decision, form.Reason!, me.SignForMeeting(), clock.UtcNow());
        return await SavedAsync("Beslutningen er trukket tilbage.", $"{page.Meeting.Address()}/noter#{page.Point.Id}");
    }

    private async Task<IActionResult> SavedAsync(string message, string address)
    {
        await db.SaveChangesAsync();
        TempData["Besked"] = message;
        return Redirect(address);
    }

    private async Task<Decision?> FindAsync(int id, int number) =>
        me.MayHoldMeetings() ? (await db.WholeMeetingAsync(id))?.Decisions.Find(d => d.Id == number) : null;

    private async Task<DecisionPage?> PageAsync(int id, int number) =>
        await FindAsync(id, number) is { } decision && await db.YearOfAsync(decision.Meeting, me.Today) is { } year
            ? new DecisionPage(decision, PointOfMeeting.Of(decision.Point, year))
            : null;

    private async Task<DecisionFormPage?> FormPageAsync(int id, string point)
    {
        if (
            !me.MayHoldMeetings()
            || await db.WholeMeetingAsync(id) is not { } meeting
            || await db.YearOfAsync(meeting, me.Today) is not { } year
            || (
                PointOfMeeting.Of(year).All(p => p.Number != point)
                && meeting.Decisions.TrueForAll(d => d.Point != point)
            )
        )
        {
            return null;
        }

        var choices = new ResponsibleChoices(
            await db.Centres.AsNoTracking().ToListAsync(),
            await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync(),
            me.Today,
            me.Roles.Select(r => r.CentreId).FirstOrDefault(id => id is not null) ?? me.Person.WorkplaceCentreId
        );
        return new DecisionFormPage(meeting, PointOfMeeting.Of(point, year), choices);
    }

    private ViewResult View(DecisionFormPage page, DecisionForm form) => View("Edit", page, form);

    private ViewResult View(DecisionPage page, ClosingForm form) => View("Show", page, form);

    private ViewResult View(DecisionPage page, DecisionWithdrawalForm form) => View("Withdrawal", page, form);

    private ViewResult View(string view, object page, object form)
    {
        ViewData["Page"] = page;
        return View(view, form);
    }
}
