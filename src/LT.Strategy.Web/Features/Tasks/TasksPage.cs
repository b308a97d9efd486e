using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Tasks;

/// <summary>Something one person has to do, by a day if there is one, with the button that does it. A start is a post, all else leads somewhere.</summary>
public sealed record TaskItem(
    DateOnly? Due,
    string Title,
    string Fact,
    string Button,
    string Address,
    StartOf? Start = null
)
{
    public int? DaysLeft(DateOnly today) => Due?.DayNumber - today.DayNumber;
}

/// <summary>The agreement a task starts.</summary>
public sealed record StartOf(int Year, string Code);

/// <summary>What this person must do, by date, and what waits for somebody else.</summary>
public sealed record TasksPage(
    string Who,
    DateOnly Today,
    IReadOnlyList<TaskItem> Tasks,
    IReadOnlyList<TaskItem> Waiting
)
{
    /// <summary>Whether units' agreements are this person's to follow.</summary>
    public bool HasUnits { get; init; }

    /// <summary>The tasks of all years together with those of no year, by date.</summary>
    internal static TasksPage Of(
        string who,
        DateOnly today,
        IReadOnlyList<TaskList> years,
        IEnumerable<TaskItem> beside
    ) =>
        new(
            who,
            today,
            [.. years.SelectMany(y => y.Tasks()).Concat(beside).OrderBy(t => t.Due ?? today).ThenBy(t => t.Title, Danish.Order)],
            [.. years.SelectMany(y => y.Waiting())]
        )
        {
            HasUnits = years.Any(y => y.HasUnits()),
        };

    public string Summary
    {
        get
        {
            if (Tasks.Count == 0)
            {
                return "Du har ingen opgaver lige nu.";
            }

            var overdue = Tasks.Count(t => t.DaysLeft(Today) < 0);
            var count = $"Du har {Danish.InWords(Tasks.Count)} {(Tasks.Count == 1 ? "opgave" : "opgaver")}.";
            return overdue == 0 ? count : $"{count} {Danish.Capital(Danish.InWords(overdue))} er over fristen.";
        }
    }
}
