using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.Meetings;

/// <summary>Where a meeting's pages are, and how its state is told.</summary>
public static class MeetingAddress
{
    public const string Root = "/ledelse/moeder";

    public static string Address(this FollowUpMeeting meeting) => $"{Root}/{meeting.Id}";

    /// <summary>"Opfølgningsmøde i direktionen den 19. juni 2019".</summary>
    public static string Title(this FollowUpMeeting meeting) =>
        $"Opfølgningsmøde i {meeting.Kind.InWords()} den {Danish.Long(meeting.On)}";

    /// <summary>For who was about to change what somebody else has changed.</summary>
    public static string ChangedMeanwhile(this FollowUpMeeting meeting) =>
        $"En anden har rettet mødet, mens du skrev. Nu gælder: {meeting.Kind.InWords()}, {Danish.Long(meeting.On)} {Danish.Clock(meeting.Begins)}, {meeting.Place}. Deltagere: {meeting.Participants}. Andre punkter: {(meeting.OtherItems.Length == 0 ? "ingen" : meeting.OtherItems)}. Gem igen, hvis det, du har skrevet, skal gælde.";

    public static string State(this FollowUpMeeting meeting, DateOnly today) =>
        meeting.IsCancelled ? "Aflyst"
        : meeting.IsApproved ? "Referatet er godkendt"
        : meeting.On < today ? "Holdt, referatet er ikke godkendt"
        : meeting.On == today ? "I dag"
        : "Indkaldt";
}

/// <summary>Meetings to come, meetings held, and all that is decided and not done.</summary>
public sealed record MeetingListPage(IReadOnlyList<FollowUpMeeting> Meetings, DateOnly Today)
{
    public IReadOnlyList<FollowUpMeeting> Coming =>
        [.. Meetings.Where(m => !m.IsCancelled && !IsHeld(m)).OrderBy(m => m.On).ThenBy(m => m.Begins)];

    public IReadOnlyList<FollowUpMeeting> Held =>
        [.. Meetings.Where(m => !m.IsCancelled && IsHeld(m)).OrderByDescending(m => m.On).ThenBy(m => m.Begins)];

    public IReadOnlyList<FollowUpMeeting> Cancelled =>
        [.. Meetings.Where(m => m.IsCancelled).OrderByDescending(m => m.On)];

    public IReadOnlyList<Decision> Open =>
        [.. Meetings.SelectMany(m => m.Decisions).Where(d => d.IsOpen).OrderBy(d => d.DueOn).ThenBy(d => d.Id)];

    private bool IsHeld(FollowUpMeeting meeting) => meeting.On < Today || meeting.IsApproved;
}

/// <summary>What the form for a meeting offers, and whether it is about one that is called already.</summary>
public sealed record MeetingFormPage(IReadOnlyList<int> Years, FollowUpMeeting? Meeting, DateOnly Today)
{
    public bool MayCancel => Meeting?.ObstaclesToCancelling("En grund", Today).Count == 0;

    public IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<MeetingKind>().Select(k => new SelectListItem(Danish.Capital(k.InWords()), k.ToString()));

    public IEnumerable<SelectListItem> YearChoices =>
        Years.Select(y => new SelectListItem(y.ToString(Danish.Culture), y.ToString(Danish.Culture)));
}

/// <summary>The agenda: what needs attention worst first, and what earlier meetings decided.</summary>
public sealed record AgendaPage(ShownMeeting Of)
{
    public FollowUpMeeting Meeting => Of.Meeting;

    public ShownDate Shown => Of.Shown;

    /// <summary>The figures follow the days until the meeting has come.</summary>
    public bool IsPreliminary => Meeting.On > Shown.Today;

    public OverviewPage Overview { get; } = new(Of.Year, Of.Shown, null);

    public EarlierDecisions Earlier { get; } = EarlierDecisions.Of(Of.Meeting, Of.All, Of.Shown.Date);

    /// <summary>The meeting before, whose figures these can be compared with.</summary>
    public FollowUpMeeting? Before => Meeting.Before(Of.All.Where(m => m.Year == Meeting.Year), Of.Shown.Date);

    public YearProgress Year => Of.Year;
}
