using LT.Strategy.Domain.People;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>What was said about a theme, a goal or the meeting as a whole.</summary>
public class MeetingNote
{
    public const int TextMaxLength = 4000;

    public int Id { get; init; }

    public int FollowUpMeetingId { get; init; }

    public required string Point { get; init; }

    public string Text { get; private set; } = "";

    public DateTime SavedAt { get; private set; }

    public string SavedBy { get; private set; } = "";

    internal void Write(string text, Signature by, DateTime now) => (Text, SavedAt, SavedBy) = (text, now, by.InWords);
}

/// <summary>What is said about the minutes after they were approved: how something is put right.</summary>
public class MeetingAddition
{
    public int Id { get; init; }

    public int FollowUpMeetingId { get; init; }

    public required string Text { get; init; }

    public required DateTime AddedAt { get; init; }

    public required string AddedBy { get; init; }
}
