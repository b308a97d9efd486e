using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>How the responsible people say an initiative is going. Discontinued is no answer: that comes from an amendment.</summary>
public enum OwnAssessment
{
    NotStarted,
    OnTrack,
    AtRisk,
    OffTrack,
    Fulfilled,
    NotFulfilled,
}

/// <summary>One own assessment of an initiative on a day, with a comment where the answer needs one.</summary>
public class FollowUp
{
    public const int CommentMaxLength = 1000;

    public int Id { get; init; }

    public bool IsSample { get; init; }

    public required int AgreementId { get; init; }

    public required Guid InitiativeId { get; init; }

    public required OwnAssessment Status { get; init; }

    public string Comment { get; init; } = "";

    public required DateTime RecordedAt { get; init; }

    public required int RecordedById { get; init; }

    public Person? RecordedBy { get; init; }

    /// <summary>The one a deputy followed up for.</summary>
    public int? RecordedForId { get; init; }

    public Person? RecordedFor { get; init; }

    /// <summary>The name, or both names when a deputy followed up.</summary>
    public string RecordedInWords => Signature.InWordsOf(RecordedBy, RecordedFor) ?? "";

    public DateOnly RecordedOn => Copenhagen.DayOf(RecordedAt);

    public static bool NeedsAComment(OwnAssessment status) =>
        status is OwnAssessment.AtRisk or OwnAssessment.OffTrack or OwnAssessment.NotFulfilled;

    public static IReadOnlyList<Obstacle> ObstaclesTo(OwnAssessment status, string? comment) =>
        [
            .. Obstacle.ToText(
                comment,
                CommentMaxLength,
                "Comment",
                NeedsAComment(status) ? "Skriv en kommentar, der forklarer vurderingen." : null
            ),
        ];
}
