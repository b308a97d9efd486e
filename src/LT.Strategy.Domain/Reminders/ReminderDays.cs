using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Reminders;

/// <summary>
/// On which days somebody is reminded of what they have to do: 20, 10 and 3 days before a deadline, the day after it, and then
/// weekly. What is overdue is told of together, in the week's rhythm of what has been overdue longest.
/// </summary>
public static class ReminderDays
{
    /// <summary>So many days before a deadline the first reminder is sent.</summary>
    public const int First = 20;

    private const int Week = 7;

    /// <summary>The day after is one day less than none.</summary>
    private static readonly int[] DaysBefore = [First, 10, 3, -1];

    /// <summary>By the clock on the wall in Copenhagen: also on the night when there is no half past two, and once when there are two.</summary>
    public static bool MailsAreSentAt(DateTime now, TimeOnly sendAt) => Copenhagen.TimeOf(now) >= sendAt;

    /// <summary>Whether a reminder falls on today or on a day since the last run that was missed, no longer back than a week.</summary>
    public static bool FallsBetween(DateOnly lastRun, DateOnly today, IReadOnlyCollection<DateOnly> deadlines)
    {
        for (var day = today; day > lastRun && day > today.AddDays(-Week); day = day.AddDays(-1))
        {
            if (FallsOn(day, deadlines))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody with these deadlines is reminded on the day.</summary>
    public static bool FallsOn(DateOnly day, IReadOnlyCollection<DateOnly> deadlines)
    {
        var overdue = deadlines.Where(d => d < day).ToList();
        return deadlines.Any(d => DaysBefore.Contains(d.DayNumber - day.DayNumber))
            || (overdue.Count > 0 && (day.DayNumber - overdue.Min().DayNumber) % Week == 1);
    }
}
