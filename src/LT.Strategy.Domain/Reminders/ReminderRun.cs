namespace LT.Strategy.Domain.Reminders;

/// <summary>A day whose mails have been decided, once for all instances: the day is unique.</summary>
public class ReminderRun
{
    public int Id { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTime At { get; init; }
}
