using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.FollowUps;

namespace LT.Strategy.Web.Features.Meetings;

/// <summary>What a meeting is called with.</summary>
public sealed class MeetingForm
{
    private const string TextTooLong = "Skriv højst {1} tegn";

    public MeetingKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public TimeOnly? Begins { get; set; }

    [MaxLength(MeetingPlan.PlaceMaxLength, ErrorMessage = TextTooLong)]
    public string? Place { get; set; }

    [MaxLength(MeetingPlan.ParticipantsMaxLength, ErrorMessage = TextTooLong)]
    public string? Participants { get; set; }

    [MaxLength(MeetingPlan.OtherItemsMaxLength, ErrorMessage = TextTooLong)]
    public string? OtherItems { get; set; }

    /// <summary>The year it is about; the one that runs when nothing is chosen.</summary>
    public int? Year { get; set; }

    /// <summary>What the meeting was when the page was made: somebody else's change is not written over.</summary>
    public Guid? Version { get; set; }

    public MeetingPlan Plan => new(Kind, On, Begins, Place, Participants, OtherItems);

    public static MeetingForm Of(FollowUpMeeting meeting) =>
        new()
        {
            Kind = meeting.Kind,
            On = meeting.On,
            Begins = meeting.Begins,
            Place = meeting.Place,
            Participants = meeting.Participants,
            OtherItems = meeting.OtherItems,
            Year = meeting.Year,
            Version = meeting.Version,
        };
}

/// <summary>Why a meeting is not held after all.</summary>
public sealed class CancellationForm
{
    [MaxLength(FollowUpMeeting.ReasonMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Reason { get; set; }
}
