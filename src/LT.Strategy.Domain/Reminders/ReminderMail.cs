using LT.Strategy.Domain.People;

namespace LT.Strategy.Domain.Reminders;

/// <summary>
/// The one mail to a person on a day, and what became of it. An instance that is about to hand it over says so first; of two
/// that say it at once the <see cref="Version"/> lets one through. What was being handed over when the instance stopped may
/// have arrived, so it is not handed over again.
/// </summary>
public class ReminderMail
{
    public const int AddressMaxLength = Person.EmailMaxLength;

    public const int SubjectMaxLength = 250;

    public const int ReasonMaxLength = 500;

    /// <summary>Longer than handing over can take: after that it is not known what became of it.</summary>
    public static readonly TimeSpan HandingOver = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
    ];

    public int Id { get; init; }

    public int PersonId { get; init; }

    public Person Person { get; init; } = null!;

    public required DateOnly Day { get; init; }

    /// <summary>It reminds of what fell after this day: the day before, or the last day that mails were decided.</summary>
    public required DateOnly Since { get; init; }

    public ReminderState State { get; private set; }

    /// <summary>Where it was sent, and what about; empty until it is handed over.</summary>
    public string Address { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>How many times it has been tried.</summary>
    public int Tries { get; private set; }

    /// <summary>While it waits: not before. While it is handed over: until when that may last.</summary>
    public DateTime? Until { get; private set; }

    /// <summary>When it came to the state it is in.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Why it was not sent, in the words of the mail server where it gave any.</summary>
    public string Reason { get; private set; } = "";

    public Guid Version { get; private set; } = Guid.NewGuid();

    public static ReminderMail To(Person person, DateOnly since, DateOnly day, DateTime now) =>
        new()
        {
            PersonId = person.Id,
            Since = since,
            Day = day,
            ChangedAt = now,
            Until = now,
        };

    /// <summary>Whether there still is something to remind of, by the deadlines the person has now.</summary>
    public bool Reminds(IReadOnlyCollection<DateOnly> deadlines) => ReminderDays.FallsBetween(Since, Day, deadlines);

    public bool IsDueAt(DateTime now) => State == ReminderState.Waiting && Until <= now;

    /// <summary>Whether the next day's mail reminds of it too: the person has not got it, or nobody knows.</summary>
    public bool IsMadeUpFor => State is ReminderState.Waiting or ReminderState.Sending or ReminderState.Uncertain;

    public void HandOver(string address, string subject, DateTime now)
    {
        (Address, Subject) = (address, subject.Length <= SubjectMaxLength ? subject : subject[..SubjectMaxLength]);
        Tries++;
        Become(ReminderState.Sending, "", now, until: now + HandingOver);
    }

    public void Sent(DateTime now) => Become(ReminderState.Sent, "", now);

    /// <summary>It has certainly not been sent, and is tried again after a pause that grows.</summary>
    public void Fail(string reason, DateTime now)
    {
        // a try that came as far as handing over is counted already
        Tries += State == ReminderState.Waiting ? 1 : 0;
        Become(ReminderState.Waiting, reason, now, until: now + Pauses[Math.Min(Tries, Pauses.Length) - 1]);
    }

    /// <summary>It cannot be sent, and trying again is no use.</summary>
    public void Refuse(string reason, DateTime now) => Become(ReminderState.Refused, reason, now);

    /// <summary>It may have arrived.</summary>
    public void LoseSight(string reason, DateTime now) => Become(ReminderState.Uncertain, reason, now);

    /// <summary>There was nothing left to do when it should be sent.</summary>
    public void Drop(DateTime now) => Become(ReminderState.NotNeeded, "", now);

    /// <summary>Its day went by; what there still is to do stands in a later day's mail. What may have arrived stays uncertain.</summary>
    public void GiveWay(DateTime now)
    {
        if (State == ReminderState.Waiting)
        {
            Become(ReminderState.Replaced, Reason, now);
        }
    }

    private void Become(ReminderState state, string reason, DateTime now, DateTime? until = null)
    {
        State = state;
        Reason = reason.Length <= ReasonMaxLength ? reason : reason[..ReasonMaxLength];
        ChangedAt = now;
        Until = until;
        Version = Guid.NewGuid();
    }
}

public enum ReminderState
{
    /// <summary>For its first or its next try.</summary>
    Waiting,

    /// <summary>Being handed over to the mail server by an instance.</summary>
    Sending,
    Sent,

    /// <summary>Not sent, and not tried again.</summary>
    Refused,

    /// <summary>Handed over, with no answer heard: not tried again.</summary>
    Uncertain,

    /// <summary>Done meanwhile.</summary>
    NotNeeded,

    /// <summary>By the mail of a later day.</summary>
    Replaced,
}

public static class ReminderStateWords
{
    public static string InWords(this ReminderState state) =>
        state switch
        {
            ReminderState.Waiting => "Venter",
            ReminderState.Sending => "Bliver sendt",
            ReminderState.Sent => "Sendt",
            ReminderState.Refused => "Afvist",
            ReminderState.Uncertain => "Uvist",
            ReminderState.NotNeeded => "Ikke nødvendig",
            _ => "Erstattet",
        };
}
