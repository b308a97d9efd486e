using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.DesignSystem;

/// <summary>How a status looks: word, tone and icon. The word carries the meaning, the fill is decoration.</summary>
public sealed record StatusLook(string Word, string Tone, string Icon)
{
    public static StatusLook Of(GoalStatus status) =>
        status switch
        {
            GoalStatus.OnTrack => new(status.InWords(), "ok", "success"),
            GoalStatus.Fulfilled => new(status.InWords(), "ok", "check"),
            GoalStatus.AtRisk => new(status.InWords(), "risk", "warning"),
            GoalStatus.PartlyFulfilled => new(status.InWords(), "risk", "flag"),
            GoalStatus.OffTrack => new(status.InWords(), "off", "error"),
            GoalStatus.NotFulfilled => new(status.InWords(), "off", "close"),
            GoalStatus.MissingFollowUp => new(status.InWords(), "calm", "hourglass"),
            GoalStatus.NotStarted => new(status.InWords(), "calm", "time"),
            _ => new(status.InWords(), "calm", "minus"),
        };

    /// <summary>Null is nobody has followed up.</summary>
    public static StatusLook Of(OwnAssessment? status) =>
        status switch
        {
            null => new("Mangler opfølgning", "calm", "hourglass"),
            OwnAssessment.OnTrack => new("På sporet", "ok", "success"),
            OwnAssessment.Fulfilled => new("Opfyldt", "ok", "check"),
            OwnAssessment.AtRisk => new("I\u00A0risiko", "risk", "warning"),
            OwnAssessment.OffTrack => new("Bagud", "off", "error"),
            OwnAssessment.NotFulfilled => new("Ikke opfyldt", "off", "close"),
            _ => new("Ikke startet", "calm", "time"),
        };
}
