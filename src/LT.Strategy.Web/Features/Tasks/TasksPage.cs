using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;

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

    /// <summary>"17 dage tilbage", "fristen er i dag", "3 dage over fristen"; empty without a day.</summary>
    public string LeftInWords(DateOnly today) =>
        DaysLeft(today) switch
        {
            null => "",
            0 => "fristen er i dag",
            < 0 and var left => $"{Danish.Count(-left, "dag", "dage")} over fristen",
            { } left => $"{Danish.Count(left, "dag", "dage")} tilbage",
        };
}

/// <summary>The agreement a task starts.</summary>
public sealed record StartOf(int Year, string Code);

/// <summary>What this person must do, by date, and what waits for somebody else.</summary>
public sealed record TasksPage(
    string Who,
    DateOnly Today,
    IReadOnlyList<TaskItem> Tasks,
    IReadOnlyList<TaskItem> Waiting,
    IReadOnlyList<Told> Told
)
{
    /// <summary>Whether units' agreements are this person's to follow.</summary>
    public bool HasUnits { get; init; }

    /// <summary>The tasks of all years together with those of no year, by date; what has none comes last.</summary>
    internal static TasksPage Of(Actor me, IReadOnlyList<TaskList> years, IEnumerable<TaskItem> ofNoYear) =>
        new(
            $"{me.Person.Name} · {Danish.WithWeekday(me.Today)}",
            me.Today,
            [
                .. years
                    .SelectMany(y => y.Tasks())
                    .Concat(ofNoYear)
                    .OrderBy(t => t.Due ?? DateOnly.MaxValue)
                    .ThenBy(t => t.Title, Danish.Order),
            ],
            [.. years.SelectMany(y => y.Waiting())],
            [.. years.SelectMany(y => y.Told()).OrderByDescending(t => t.On)]
        )
        {
            HasUnits = years.Any(y => y.HasUnits()),
        };

    public IReadOnlyList<DateOnly> Deadlines => [.. Tasks.Select(t => t.Due).OfType<DateOnly>()];

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
            return overdue == 0 ? count
                : Tasks.Count == 1 ? $"{count} Den er over fristen."
                : $"{count} {Danish.Capital(Danish.InWords(overdue))} er over fristen.";
        }
    }
}
