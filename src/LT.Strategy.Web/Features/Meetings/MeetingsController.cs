using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Meetings;

/// <summary>Follow-up meetings are called, moved and cancelled, and have their agenda. To everyone else no address of theirs exists.</summary>
public sealed class MeetingsController(StrategyDbContext db, Actor me, DomainClock clock) : Controller
{
    private const string Address = MeetingAddress.Root + "/{id:int}";

    [HttpGet(MeetingAddress.Root)]
    public async Task<IActionResult> Index() => me.MayHoldMeetings() ? View(await ListAsync()) : NotFound();

    [HttpGet($"{MeetingAddress.Root}/excel")]
    public async Task<IActionResult> Excel() =>
        me.MayHoldMeetings() ? (await ListAsync()).InExcel(Request.Home()) : NotFound();

    private async Task<MeetingListPage> ListAsync() =>
        new(await db.Meetings.AsNoTrackingWithIdentityResolution().Include(m => m.Decisions).ToListAsync(), me.Today);

    [HttpGet($"{MeetingAddress.Root}/nyt")]
    public async Task<IActionResult> New() =>
        me.MayHoldMeetings() && await YearsAsync() is { Count: > 0 } years
            ? Form(new MeetingFormPage(years, null, me.Today), new MeetingForm { Year = years[0] })
            : NotFound();

    [HttpPost($"{MeetingAddress.Root}/nyt")]
    public async Task<IActionResult> Call([Bind(Prefix = "")] MeetingForm form)
    {
        if (
            !me.MayHoldMeetings()
            || await YearsAsync() is not { Count: > 0 } years
            || await db.YearAsync(form.Year ?? years[0], me.Today) is not { } year
        )
        {
            return NotFound();
        }

        ModelState.Add(FollowUpMeeting.ObstaclesToCalling(form.Plan, year));
        if (!ModelState.IsValid)
        {
            return Form(new MeetingFormPage(years, null, me.Today), form);
        }

        var meeting = FollowUpMeeting.Call(form.Plan, year, me.SignForMeeting(), clock.UtcNow());
        db.Add(meeting);
        await db.SaveChangesAsync();
        TempData["Besked"] = $"Der er indkaldt til {meeting.Name}.";
        return Redirect(meeting.Address());
    }

    [HttpGet(Address)]
    public async Task<IActionResult> Show(int id) =>
        me.MayHoldMeetings() && await db.ShownMeetingAsync(id, me.Today) is { } shown
            ? View(new AgendaPage(shown))
            : NotFound();

    [HttpGet($"{Address}/ret")]
    public async Task<IActionResult> Edit(int id) =>
        await FindAsync(id) is { } meeting
            ? Form(new MeetingFormPage([], meeting, me.Today), MeetingForm.Of(meeting))
            : NotFound();

    [HttpPost($"{Address}/ret")]
    public async Task<IActionResult> Change(int id, [Bind(Prefix = "")] MeetingForm form) =>
        await db.OneAtATimeAsync(() => ChangeAsync(id, form));

    private async Task<IActionResult> ChangeAsync(int id, MeetingForm form)
    {
        if (await FindAsync(id) is not { } meeting || await db.YearAsync(meeting.Year, me.Today) is not { } year)
        {
            return NotFound();
        }

        ModelState.Add(meeting.ObstaclesToChanging(form.Plan, year, me.Today));
        if (form.Version != meeting.Version)
        {
            ModelState.AddModelError("", meeting.ChangedMeanwhile());
            form.Version = meeting.Version;
        }

        if (!ModelState.IsValid)
        {
            return Form(new MeetingFormPage([], meeting, me.Today), form);
        }

        meeting.Change(form.Plan, year, me.Today);
        await db.SaveChangesAsync();
        TempData["Besked"] = "Mødet er rettet.";
        return Redirect(meeting.Address());
    }

    [HttpGet($"{Address}/aflys")]
    public async Task<IActionResult> Cancellation(int id) =>
        await FindAsync(id) is { } meeting ? View(meeting, new CancellationForm()) : NotFound();

    [HttpPost($"{Address}/aflys")]
    public async Task<IActionResult> Cancel(int id, [Bind(Prefix = "")] CancellationForm form) =>
        await db.OneAtATimeAsync(() => CancelAsync(id, form));

    /// <summary>Whoever decides something at the same moment is first, or is told.</summary>
    private async Task<IActionResult> CancelAsync(int id, CancellationForm form)
    {
        if (await FindAsync(id) is not { } meeting)
        {
            return NotFound();
        }

        ModelState.Add(meeting.ObstaclesToCancelling(form.Reason, me.Today));
        if (!ModelState.IsValid)
        {
            return View(meeting, form);
        }

        meeting.Cancel(form.Reason!, me.SignForMeeting(), clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["Besked"] = "Mødet er aflyst.";
        return Redirect(MeetingAddress.Root);
    }

    private async Task<FollowUpMeeting?> FindAsync(int id) =>
        me.MayHoldMeetings() ? await db.WholeMeetingAsync(id) : null;

    /// <summary>The opened years, the one that runs first.</summary>
    private async Task<IReadOnlyList<int>> YearsAsync()
    {
        var years = await db.Years.Where(y => y.OpenedOn <= me.Today).Select(y => y.Year).ToListAsync();
        return [.. years.OrderByDescending(y => y <= me.Today.Year).ThenByDescending(y => y)];
    }

    private ViewResult Form(MeetingFormPage page, MeetingForm form)
    {
        ViewData["Page"] = page;
        return View("Edit", form);
    }

    private ViewResult View(FollowUpMeeting meeting, CancellationForm form)
    {
        ViewData["Meeting"] = meeting;
        return View("Cancellation", form);
    }
}
