using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Progress;

public enum DeliveryState
{
    /// <summary>Rettidigt.</summary>
    OnTime,

    /// <summary>For sent.</summary>
    Late,

    /// <summary>Mangler.</summary>
    Missing,

    /// <summary>Ikke forfalden.</summary>
    NotDue,

    /// <summary>Ingen frist i år: opened after the ordinary deadline, and none granted. Not counted.</summary>
    NoDeadline,
}

public static class DeliveryStateWords
{
    public static string InWords(this DeliveryState state) =>
        state switch
        {
            DeliveryState.OnTime => "rettidigt",
            DeliveryState.Late => "for sent",
            DeliveryState.Missing => "mangler",
            DeliveryState.NoDeadline => "ingen frist i år",
            _ => "ikke forfalden",
        };
}

/// <summary>How an agreement stands against its deadline on a date. The deadline day lasts until midnight in Copenhagen; with an extension the extended date decides.</summary>
public sealed record Delivery(DeliveryState State, int Days, DateOnly Deadline, bool IsExtended)
{
    public static Delivery On(DateOnly date, DateOnly deadline, DateOnly? extended, DateOnly? concludedOn)
    {
        var due = extended ?? deadline;
        return concludedOn is { } day && day <= date
            ? new Delivery(
                day <= due ? DeliveryState.OnTime : DeliveryState.Late,
                Math.Max(0, day.DayNumber - due.DayNumber),
                due,
                extended is not null
            )
            : new Delivery(
                date <= due ? DeliveryState.NotDue : DeliveryState.Missing,
                Math.Abs(date.DayNumber - due.DayNumber),
                due,
                extended is not null
            );
    }

    /// <summary>Against the owner's own deadline, if there is one.</summary>
    public static Delivery On(DateOnly date, OwnersDeadline deadline, DateOnly? concludedOn) =>
        deadline.Day is null
            ? new Delivery(DeliveryState.NoDeadline, 0, deadline.Ordinary, IsExtended: false)
            : On(date, deadline.Ordinary, deadline.Extended, concludedOn);

    public bool HasDeadline => State != DeliveryState.NoDeadline;

    /// <summary>"rettidigt", "for sent (3 dage)", "mangler (12 dage over)", "ikke forfalden (17 dage tilbage)".</summary>
    public string InWords =>
        State switch
        {
            DeliveryState.OnTime or DeliveryState.NoDeadline => State.InWords(),
            DeliveryState.Late => $"{State.InWords()} ({InDays})",
            DeliveryState.Missing => $"{State.InWords()} ({InDays} over)",
            _ => $"{State.InWords()} ({InDays} tilbage)",
        };

    private string InDays => Danish.Count(Days, "dag", "dage");
}
