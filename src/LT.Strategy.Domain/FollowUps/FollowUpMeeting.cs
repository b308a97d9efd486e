using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>
/// A meeting where management follows up on a year. It shows the overview as of the end of the day before, so nothing is copied; it
/// keeps what was said and decided. Once its minutes are approved nothing in it changes: what was wrong is put right in an addition.
/// </summary>
public class FollowUpMeeting
{
    /// <summary>What is about the meeting as a whole; a theme has its number, a goal too: "3", "3.1".</summary>
    public const string WholeMeeting = "0";

    public const int PointMaxLength = 10;

    public const int ByMaxLength = 300;

    public const int ReasonMaxLength = 500;

    private FollowUpMeeting() { }

    public int Id { get; init; }

    public bool IsSample { get; init; }

    /// <summary>The year it is about.</summary>
    public int Year { get; init; }

    public MeetingKind Kind { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>In Copenhagen.</summary>
    public TimeOnly Begins { get; private set; }

    public string Place { get; private set; } = "";

    /// <summary>As text, and best as roles.</summary>
    public string Participants { get; private set; } = "";

    /// <summary>What is to be talked about beside what the figures ask for.</summary>
    public string OtherItems { get; private set; } = "";

    public DateTime CalledAt { get; init; }

    public string CalledBy { get; init; } = "";

    public DateTime? ApprovedAt { get; private set; }

    public string? ApprovedBy { get; private set; }

    public DateTime? CancelledAt { get; private set; }

    public string? CancelledBy { get; private set; }

    public string? CancellationReason { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public List<MeetingNote> Notes { get; } = [];

    public List<Decision> Decisions { get; } = [];

    public List<MeetingAddition> Additions { get; } = [];

    /// <summary>"opfølgningsmødet i direktionen den 19. juni 2019".</summary>
    public string Name => $"opfølgningsmødet i {Kind.InWords()} den {Danish.Long(On)}";

    public bool IsCancelled => CancelledAt is not null;

    public bool IsApproved => ApprovedAt is not null;

    /// <summary>From the day of the meeting on.</summary>
    public bool HasBegun(DateOnly today) => !IsCancelled && On <= today;

    /// <summary>The day whose end the meeting shows: the one before it, or today while that has not come.</summary>
    public DateOnly ShownOn(DateOnly today) => On <= today ? On.AddDays(-1) : today;

    /// <summary>The meeting before this one, as it was known at the end of the day: called by then, and not cancelled.</summary>
    public FollowUpMeeting? Before(IEnumerable<FollowUpMeeting> all, DateOnly shown) =>
        all.Where(m =>
                m.On < On
                && Copenhagen.DayOf(m.CalledAt) <= shown
                && !(m.CancelledAt is { } at && Copenhagen.DayOf(at) <= shown)
            )
            .MaxBy(m => m.On);

    public MeetingNote? NoteOn(string point) => Notes.Find(n => n.Point == point);

    public static IReadOnlyList<Obstacle> ObstaclesToCalling(MeetingPlan plan, StrategyYear year) =>
        plan.Obstacles(year);

    public static FollowUpMeeting Call(
        MeetingPlan plan,
        StrategyYear year,
        Signature by,
        DateTime now,
        bool isSample = false
    )
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToCalling(plan, year));
        var meeting = new FollowUpMeeting
        {
            Year = year.Year,
            CalledAt = now,
            CalledBy = by.InWords,
            IsSample = isSample,
        };
        meeting.Take(plan);
        return meeting;
    }

    /// <summary>The day stands once it has come: what was said on it was said about its figures.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToChanging(MeetingPlan plan, StrategyYear year, DateOnly today)
    {
        List<Obstacle> obstacles = [.. ObstaclesToWriting(), .. plan.Obstacles(year)];
        if (plan.On is { } day && day != On)
        {
            if (On < today || Notes.Exists(n => n.Text.Length > 0) || Decisions.Count > 0)
            {
                obstacles.Add(
                    new Obstacle("AlreadyHeld", "Mødet er holdt, så datoen kan ikke flyttes.", nameof(MeetingPlan.On))
                );
            }
            else if (day < today)
            {
                obstacles.Add(
                    new Obstacle("MovedToThePast", "Mødet kan tidligst flyttes til i dag.", nameof(MeetingPlan.On))
                );
            }
        }

        return obstacles;
    }

    public void Change(MeetingPlan plan, StrategyYear year, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToChanging(plan, year, today));
        Take(plan);
    }

    /// <summary>A meeting whose day has passed, or where something was decided, has been held.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToCancelling(string? reason, DateOnly today)
    {
        List<Obstacle> obstacles = [.. ObstaclesToWriting()];
        if (On < today)
        {
            obstacles.Add(
                new Obstacle("AlreadyHeld", $"Mødet var den {Danish.Long(On)} og kan ikke aflyses bagefter.")
            );
        }

        if (Decisions.Exists(d => d.WithdrawnAt is null))
        {
            obstacles.Add(new Obstacle("HasDecisions", "Mødet har truffet beslutninger og kan ikke aflyses."));
        }

        obstacles.AddRange(ReasonObstacles(reason, "Skriv, hvorfor mødet aflyses."));
        return obstacles;
    }

    public void Cancel(string reason, Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToCancelling(reason, Copenhagen.DayOf(now)));
        (CancelledAt, CancelledBy, CancellationReason) = (now, by.InWords, reason.Trim());
        Touch();
    }

    /// <summary>Whatever is written in it, before or after it is held.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToWriting() =>
        IsApproved ? [new Obstacle("MinutesApproved", "Referatet er godkendt og kan ikke ændres. Skriv en tilføjelse.")]
        : IsCancelled ? [new Obstacle("Cancelled", "Mødet er aflyst.")]
        : [];

    public IReadOnlyList<Obstacle> ObstaclesToNoting(string text) =>
        [.. ObstaclesToWriting(), .. Obstacle.ToText(text, MeetingNote.TextMaxLength, nameof(MeetingNote.Text))];

    /// <summary>The note on a theme, a goal or the meeting as a whole. There is one, which everyone writes in.</summary>
    public void Note(string point, string text, Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToNoting(text));
        if (NoteOn(point) is not { } note)
        {
            Notes.Add(note = new MeetingNote { Point = point });
        }

        note.Write(text, by, now);
    }

    public IReadOnlyList<Obstacle> ObstaclesToDeciding(DecisionPlan plan, DateOnly today)
    {
        List<Obstacle> obstacles = [.. ObstaclesToWriting()];
        if (!IsCancelled && !HasBegun(today))
        {
            obstacles.Add(new Obstacle("NotHeldYet", $"Beslutninger kan skrives fra mødets dag, {Danish.Long(On)}."));
        }

        obstacles.AddRange(plan.Obstacles(On));
        return obstacles;
    }

    public Decision Decide(DecisionPlan plan, Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToDeciding(plan, Copenhagen.DayOf(now)));
        var decision = plan.Made(by, now);
        Decisions.Add(decision);
        return decision;
    }

    /// <summary>A decision is never rewritten: another one takes its place, so that earlier days go on showing what was known.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToCorrecting(Decision decision, DecisionPlan plan, DateOnly today) =>
        [.. decision.ObstaclesToEnding(), .. ObstaclesToDeciding(plan, today)];

    public Decision Correct(Decision decision, DecisionPlan plan, Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToCorrecting(decision, plan, Copenhagen.DayOf(now)));
        decision.End(Decision.Corrected, by, now);
        return Decide(plan, by, now);
    }

    public IReadOnlyList<Obstacle> ObstaclesToWithdrawing(Decision decision, string? reason) =>
        [
            .. ObstaclesToWriting(),
            .. decision.ObstaclesToEnding(),
            .. ReasonObstacles(reason, "Skriv, hvorfor beslutningen trækkes tilbage."),
        ];

    public void Withdraw(Decision decision, string reason, Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWithdrawing(decision, reason));
        decision.End(reason.Trim(), by, now);
    }

    /// <summary>From the hour it begins.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToApproving(DateTime now) =>
        ObstaclesToWriting() is { Count: > 0 } closed ? closed
        : now < Copenhagen.MomentOf(On, Begins)
            ?
            [
                new Obstacle(
                    "NotHeldYet",
                    $"Referatet kan godkendes, når mødet er begyndt, {Danish.Long(On)} {Danish.Clock(Begins)}."
                ),
            ]
        : [];

    public void Approve(Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToApproving(now));
        (ApprovedAt, ApprovedBy) = (now, by.InWords);
        Touch();
    }

    public IReadOnlyList<Obstacle> ObstaclesToAdding(string? text) =>
        !IsApproved
            ? [new Obstacle("NotApproved", "Referatet er ikke godkendt endnu. Skriv i noterne.")]
            :
            [
                .. Obstacle.ToText(
                    text?.Trim(),
                    MeetingNote.TextMaxLength,
                    nameof(MeetingAddition.Text),
                    "Skriv tilføjelsen."
                ),
            ];

    public void Add(string text, Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToAdding(text));
        Additions.Add(
            new MeetingAddition
            {
                Text = text.Trim(),
                AddedAt = now,
                AddedBy = by.InWords,
            }
        );
    }

    private static IReadOnlyList<Obstacle> ReasonObstacles(string? reason, string missing) =>
        [.. Obstacle.ToText(reason, ReasonMaxLength, "Reason", missing)];

    private void Take(MeetingPlan plan)
    {
        (Kind, On, Begins) = (plan.Kind!.Value, plan.On!.Value, plan.Begins!.Value);
        (Place, Participants) = (plan.Place!.Trim(), plan.Participants!.Trim());
        OtherItems = plan.OtherItems?.Trim() ?? "";
        Touch();
    }

    private void Touch() => Version = Guid.NewGuid();
}
