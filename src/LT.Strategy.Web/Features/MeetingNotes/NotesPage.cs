using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Meetings;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.MeetingNotes;

/// <summary>What is typed about one point, and the fingerprint of what stood there when the page was made.</summary>
public sealed class NoteForm
{
    public string? Text { get; set; }

    public string? Stamp { get; set; }

    /// <summary>As it is kept: one kind of line break, no blanks at the ends.</summary>
    public string Typed => (Text ?? "").Trim();
}

/// <summary>A point with its note to write in and its decisions. A text that could not be saved stands there still, with why.</summary>
public sealed record NoteBlock(
    FollowUpMeeting Meeting,
    PointOfMeeting Point,
    GoalProgress? Goal,
    string? Typed = null,
    string? Wrong = null,
    bool Collides = false
)
{
    public string Address => $"{Meeting.Address()}/noter/{Point.Number}";

    public MeetingNote? Note => Meeting.NoteOn(Point.Number);

    public string Stored => Note?.Text ?? "";

    public string Text => Typed ?? Stored;

    /// <summary>Who saves what collided has seen the other's text beside it.</summary>
    public string Stamp => Shared.Stamp.Of(Stored);

    public string Saved =>
        Note is { } note
            ? $"Gemt {Danish.DayAndMonth(Copenhagen.DayOf(note.SavedAt))} {Danish.Clock(Copenhagen.TimeOf(note.SavedAt))} af {note.SavedBy}"
            : "";

    public IReadOnlyList<Decision> Decisions =>
        [.. Meeting.Decisions.Where(d => d.Point == Point.Number && d.WithdrawnAt is null).OrderBy(d => d.Id)];
}

/// <summary>All points of a meeting, to be written in.</summary>
public sealed record NotesPage(ShownMeeting Of, NoteBlock? NotSaved = null)
{
    public FollowUpMeeting Meeting => Of.Meeting;

    public EarlierDecisions Earlier { get; } = EarlierDecisions.Of(Of.Meeting, Of.All, Of.Shown.Date);

    public bool MayDecide => Meeting.HasBegun(Of.Shown.Today);

    public IReadOnlyList<NoteBlock> Blocks =>
        [
            .. PointOfMeeting
                .Of(Of.Year.Year)
                .Select(p =>
                    NotSaved?.Point == p
                        ? NotSaved with
                        {
                            Goal = Of.Year.Goal(p.Number),
                        }
                        : new NoteBlock(Meeting, p, Of.Year.Goal(p.Number))
                ),
        ];
}
