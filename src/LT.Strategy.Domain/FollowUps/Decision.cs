using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>The role that answers for a decision, with the centre or unit it is held for, and how it was called then.</summary>
public sealed record Responsible(Role Role, AgreementOwner Scope, string Words);

/// <summary>What is decided: about which point, by whom it is done, and when at the latest.</summary>
public sealed record DecisionPlan(string Point, string? Text, Responsible? Responsible, DateOnly? DueOn)
{
    internal IReadOnlyList<Obstacle> Obstacles(DateOnly decidedOn)
    {
        List<Obstacle> obstacles =
        [
            .. Obstacle.ToText(Text, Decision.TextMaxLength, nameof(Text), "Skriv, hvad der er besluttet."),
        ];
        if (Responsible is null)
        {
            obstacles.Add(new Obstacle("ResponsibleMissing", "Vælg, hvem der er ansvarlig.", nameof(Responsible)));
        }

        if (DueOn is null)
        {
            obstacles.Add(new Obstacle("DueMissing", "Skriv fristen, fx 30.06.2019.", nameof(DueOn)));
        }
        else if (DueOn < decidedOn)
        {
            obstacles.Add(new Obstacle("DueBeforeMeeting", "Fristen kan ikke ligge før mødet.", nameof(DueOn)));
        }

        return obstacles;
    }

    internal Decision Made(Signature by, DateTime now) =>
        new()
        {
            Point = Point,
            Text = Text!.Trim(),
            ResponsibleRole = Responsible!.Role,
            ResponsibleCentreId = Responsible.Scope.CentreId,
            ResponsibleUnitId = Responsible.Scope.UnitId,
            Responsible = Responsible.Words,
            DueOn = DueOn!.Value,
            DecidedAt = now,
            DecidedBy = by.InWords,
        };
}

/// <summary>
/// A decision of a follow-up meeting. It comes back at every meeting until it is closed. It is made, closed or withdrawn, and never
/// rewritten, so that an earlier meeting goes on showing what was open then.
/// </summary>
public class Decision
{
    public const int TextMaxLength = 1000;

    public const int ResponsibleMaxLength = 250;

    /// <summary>Why one that another took the place of is withdrawn.</summary>
    public const string Corrected = "Rettet";

    public int Id { get; init; }

    public int FollowUpMeetingId { get; init; }

    public FollowUpMeeting Meeting { get; init; } = null!;

    public required string Point { get; init; }

    public required string Text { get; init; }

    public required Role ResponsibleRole { get; init; }

    public int? ResponsibleCentreId { get; init; }

    public int? ResponsibleUnitId { get; init; }

    /// <summary>"Centerchef, Center for Uddannelse og Pædagogik", as it was called the day it was decided.</summary>
    public required string Responsible { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateTime DecidedAt { get; init; }

    public required string DecidedBy { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public string? WithdrawalReason { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    /// <summary>The day it was done, or given up.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public string? ClosingNote { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public bool IsOpen => WithdrawnAt is null && ClosedAt is null;

    /// <summary>As it was known at the end of the day.</summary>
    public bool IsOpenOn(DateOnly date) =>
        Copenhagen.DayOf(DecidedAt) <= date && !IsWithdrawnOn(date) && !IsClosedOn(date);

    public bool IsClosedOn(DateOnly date) => ClosedAt is { } at && Copenhagen.DayOf(at) <= date;

    public bool IsWithdrawnOn(DateOnly date) => WithdrawnAt is { } at && Copenhagen.DayOf(at) <= date;

    public IReadOnlyList<Obstacle> ObstaclesToClosing(DateOnly? closedOn, string? note, DateOnly today)
    {
        List<Obstacle> obstacles = [.. ObstaclesToEnding()];
        if (closedOn is not { } day)
        {
            obstacles.Add(new Obstacle("DateMissing", $"Skriv dagen, fx {Danish.Short(today)}.", nameof(ClosedOn)));
        }
        else if (day > today)
        {
            obstacles.Add(new Obstacle("AfterToday", "Dagen kan ikke ligge efter i dag.", nameof(ClosedOn)));
        }
        else if (day < (Meeting?.On ?? Copenhagen.DayOf(DecidedAt)))
        {
            obstacles.Add(
                new Obstacle("BeforeTheDecision", "Dagen kan ikke ligge før beslutningen.", nameof(ClosedOn))
            );
        }

        return
        [
            .. obstacles,
            .. Obstacle.ToText(note, TextMaxLength, nameof(ClosingNote), "Skriv, hvad der er gjort."),
        ];
    }

    public void Close(DateOnly closedOn, string note, Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToClosing(closedOn, note, Copenhagen.DayOf(now)));
        (ClosedAt, ClosedBy, ClosedOn, ClosingNote) = (now, by.InWords, closedOn, note.Trim());
        Version = Guid.NewGuid();
    }

    internal IReadOnlyList<Obstacle> ObstaclesToEnding() =>
        WithdrawnAt is not null ? [new Obstacle("AlreadyWithdrawn", "Beslutningen er rettet eller trukket tilbage.")]
        : ClosedAt is not null ? [new Obstacle("AlreadyClosed", "Beslutningen er lukket.")]
        : [];

    internal void End(string reason, Signature by, DateTime now)
    {
        (WithdrawnAt, WithdrawnBy, WithdrawalReason) = (now, by.InWords, reason);
        Version = Guid.NewGuid();
    }
}
