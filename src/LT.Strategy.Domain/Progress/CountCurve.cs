using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>From this day on so many count, of so many.</summary>
/// <param name="Value">Null where it cannot be known: nothing is recorded, or no agreement holds.</param>
public sealed record CountStep(DateOnly On, int? Value, int? Target);

/// <summary>
/// How many counted on each day, up to the date shown: every fact stands on the day it happened, as it is known on the date
/// shown. What has been withdrawn by then was never there; labels merged by then were always one. The last step is the
/// goal's value.
/// </summary>
public sealed record CountCurve(IReadOnlyList<CountStep> Steps, IReadOnlyList<PlanPoint> Plan)
{
    /// <summary>The first day of the curve, and the last: the date shown, or the due date where that comes first.</summary>
    public DateOnly From => Steps[0].On;

    public required DateOnly Until { get; init; }

    public static CountCurve Of(GoalProgress progress, YearFacts facts)
    {
        var (goal, measure) = (progress.Goal, progress.Count!);
        var until = progress.Date < goal.DueOn ? progress.Date : goal.DueOn;
        var first = goal.FirstDayIn(facts.Year);
        ICountedDays counted =
            measure.Source == CountSource.Agreements
                ? new DaysOfAgreements(progress, facts)
                : new DaysOfEvidence(progress, measure, facts);
        var steps = StepsOf(counted, first < until ? first : until, until);
        return new CountCurve(steps, PlanOf(progress, steps)) { Until = until };
    }

    /// <summary>What counted at the end of a day: the newest step by then.</summary>
    public CountStep On(DateOnly day) => Steps.Last(s => s.On <= day || s == Steps[0]);

    private static IReadOnlyList<CountStep> StepsOf(ICountedDays counted, DateOnly from, DateOnly until)
    {
        List<CountStep> steps = [];
        foreach (var day in counted.Days.Where(d => d > from && d <= until).Append(from).Distinct().Order())
        {
            var step = new CountStep(day, counted.ValueOn(day), counted.TargetOn(day));
            if (steps.Count == 0 || steps[^1] with { On = day } != step)
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    /// <summary>The corners of the plan, and both sides of each day on which the target changed.</summary>
    private static IReadOnlyList<PlanPoint> PlanOf(GoalProgress progress, IReadOnlyList<CountStep> steps)
    {
        var (goal, year) = (progress.Goal, progress.Year);
        var corners = PlannedPath.Points(goal, year).Select(p => p.On).ToList();
        List<PlanPoint> plan = [];
        for (var i = 0; i < steps.Count; i++)
        {
            var start = i == 0 ? corners[0] : steps[i].On;
            var end = i == steps.Count - 1 ? corners[^1] : steps[i + 1].On;
            plan.AddRange(
                from day in corners.Where(d => d > start && d < end).Prepend(start).Append(end)
                let value = PlannedPath.Expected(goal, year, day, steps[i].Target)
                where value is not null
                select new PlanPoint(day, value.Value)
            );
        }

        return [.. plan.Distinct()];
    }
}

/// <summary>How many count on any day, and the days on which that may change.</summary>
internal interface ICountedDays
{
    IEnumerable<DateOnly> Days { get; }

    int? ValueOn(DateOnly day);

    int? TargetOn(DateOnly day);
}
