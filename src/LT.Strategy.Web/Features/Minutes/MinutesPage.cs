using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Meetings;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Minutes;

/// <summary>The minutes of a meeting: what was decided, what was said, and how it stood the day before. The same on the page, on paper and in Word.</summary>
public sealed record MinutesPage(ShownMeeting Of, DateTime Now)
{
    public FollowUpMeeting Meeting => Of.Meeting;

    public YearProgress Year => Of.Year;

    public ShownDate Shown => Of.Shown;

    public OverviewPage Overview { get; } = new(Of.Year, Of.Shown, null);

    public EarlierDecisions Earlier { get; } = EarlierDecisions.Of(Of.Meeting, Of.All, Of.Shown.Date);

    public IReadOnlyList<Decision> Decisions =>
        [
            .. Meeting
                .Decisions.Where(d => d.WithdrawnAt is null)
                .OrderBy(d => OrderOf(d.Point), Danish.NumberOrder)
                .ThenBy(d => d.Id),
        ];

    /// <summary>The points that something was written about, in the order of the agenda.</summary>
    public IReadOnlyList<(PointOfMeeting Point, MeetingNote Note)> Notes =>
        [
            .. Meeting
                .Notes.Where(n => n.Text.Length > 0)
                .OrderBy(n => OrderOf(n.Point), Danish.NumberOrder)
                .Select(n => (PointOf(n.Point), n)),
        ];

    public PointOfMeeting PointOf(string number) => PointOfMeeting.Of(number, Year.Year);

    public Assessment? AssessmentOf(GoalProgress goal) => Overview.AssessmentOf(goal);

    public string NoDecisions =>
        Copenhagen.DayOf(Now) < Meeting.On ? "Mødet er ikke holdt endnu." : "Der blev ikke truffet nogen beslutninger.";

    public bool MayApprove => Meeting.ObstaclesToApproving(Now).Count == 0;

    public string When => $"{Danish.Capital(Danish.WithWeekday(Meeting.On))}, {Danish.Clock(Meeting.Begins)}";

    public string State =>
        Meeting.ApprovedAt is { } at
            ? $"Referatet er godkendt {Danish.Long(Copenhagen.DayOf(at))} af {Meeting.ApprovedBy}"
            : "Referatet er ikke godkendt";

    /// <summary>Of the day before; of today while that has not come.</summary>
    public string AsOf =>
        Meeting.On > Shown.Today
            ? $"Sådan står det den {Danish.Long(Shown.Date)}"
            : $"Sådan stod det den {Danish.Long(Shown.Date)}, dagen før mødet";

    public string Coverage => $"{Year.Coverage.Filled} af {Year.Coverage.Of} felter er dækket.";

    public string OnTrack => $"{Year.OnTrack.Sentence("fælles mål er")}.";

    public string Agreements =>
        $"{Overview.Concluded(Overview.Centres)} af {Overview.Centres.Count} centre og {Overview.Concluded(Overview.Units)} af {Overview.Units.Count} enheder har indgået deres årsaftale.";

    // the meeting as a whole comes last
    private static string OrderOf(string point) => point == FollowUpMeeting.WholeMeeting ? "99999" : point;
}

/// <summary>That somebody has read the minutes, as they stood then, and approves them.</summary>
public sealed class ApprovalForm
{
    public bool IsRead { get; set; }

    /// <summary>What was read: somebody else may have written since.</summary>
    public string? Stamp { get; set; }
}

public static class MinutesStamp
{
    /// <summary>The fingerprint of all that approving makes final.</summary>
    public static string Of(FollowUpMeeting meeting) =>
        Stamp.Of(
            string.Join(
                '\n',
                [
                    $"{meeting.Kind} {meeting.On:O} {meeting.Begins:O}",
                    meeting.Place,
                    meeting.Participants,
                    meeting.OtherItems,
                    .. meeting.Notes.OrderBy(n => n.Point, StringComparer.Ordinal).Select(n => $"{n.Point} {n.Text}"),
                    .. meeting
                        .Decisions.Where(d => d.WithdrawnAt is null)
                        .OrderBy(d => d.Id)
                        .Select(d => $"{d.Id} {d.Point} {d.Text} {d.Responsible} {d.DueOn:O}"),
                ]
            )
        );
}

/// <summary>What is said about minutes that are approved.</summary>
public sealed class AdditionForm
{
    [MaxLength(MeetingNote.TextMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Text { get; set; }
}
