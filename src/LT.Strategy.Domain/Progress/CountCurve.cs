using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>From this day on so many count, of so many.</summary>
/// <param name="Value">Null where it cannot be known: nothing is recorded, or no agreement holds.</param>
public sealed record CountStep(DateOnly On, int? Value, int? Target);

/// <summary>From this day on the centres had promised so many.</summary>
public sealed record PromiseStep(DateOnly On, int Promised);

/// <summary>
/// How many counted on each day, up to the date shown: every fact stands on the day it happened, as it is known on the date
/// shown. What has been withdrawn by then was never there; labels merged by then were always one. The last step is the
/// goal's value. Target, plan and promise are those that applied on each day.
/// </summary>
public sealed record CountCurve(IReadOnlyList<CountStep> Steps, IReadOnlyList<PlanPoint> Plan)
{
    private GoalEditions Editions { get; init; } = null!;

    /// <summary>The first day of the curve, and the last: the date shown, or the due date where that comes first.</summary>
    public DateOnly From => Steps[0].On;

    public required DateOnly Until { get; init; }

    /// <summary>Empty where no number is promised.</summary>
    public required IReadOnlyList<PromiseStep> Promise { get; init; }

    /// <param name="editions">What was decided about the goal; left out for one that was never changed.</param>
    public static CountCurve Of(GoalProgress progress, YearFacts facts, GoalEditions? editions = null)
    {
        var (goal, measure) = (progress.Goal, progress.Count!);
        var through = editions ?? GoalEditions.Of(progress, []);
        var until = progress.Date < goal.DueOn ? progress.Date : goal.DueOn;
        var first = goal.FirstDayIn(facts.Year);
        var from = first < until ? first : until;
        ICountedDays counted =
            measure.Source == CountSource.Agreements
                ? new DaysOfAgreements(progress, facts)
                : new DaysOfEvidence(progress, measure, facts);
        var steps = StepsOf(counted, through, from, until);
        return new CountCurve(steps, through.Plan([.. steps]))
        {
            Until = until,
            Promise = progress.Promised is null ? [] : PromiseOf(goal, measure, facts, from, until),
            Editions = through,
        };
    }

    /// <summary>What counted at the end of a day: the newest step by then.</summary>
    public CountStep On(DateOnly day) => Steps.Last(s => s.On <= day || s == Steps[0]);

    /// <summary>What the centres had promised at the end of a day.</summary>
    public int? PromisedOn(DateOnly day) => Promise.LastOrDefault(p => p.On <= day || p == Promise[0])?.Promised;

    /// <summary>What the plan of the day expected on it.</summary>
    public decimal? ExpectedOn(DateOnly day) => Editions.On(day).Expected(day, On(day).Target);

    /// <summary>The corners of the plan, as the plan of each of them has it.</summary>
    public IEnumerable<DateOnly> Corners => Plan.Select(p => p.On).Distinct();

    private static IReadOnlyList<CountStep> StepsOf(
        ICountedDays counted,
        GoalEditions editions,
        DateOnly from,
        DateOnly until
    )
    {
        List<CountStep> steps = [];
        foreach (var day in DaysBetween(from, until, counted.Days.Concat(editions.ChangedOn)))
        {
            var target = editions.On(day).Goal.Measure is CountMeasure rule ? counted.TargetOn(day, rule) : null;
            var step = new CountStep(day, counted.ValueOn(day), target);
            if (steps.Count == 0 || steps[^1] with { On = day } != step)
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private static IReadOnlyList<PromiseStep> PromiseOf(
        SharedGoal goal,
        CountMeasure measure,
        YearFacts facts,
        DateOnly from,
        DateOnly until
    )
    {
        var centres = facts with { Units = [], Publications = facts.CentrePublications };
        var days = centres
            .Publications.SelectMany(p =>
                new[] { p.ConcludedOn, p.WithdrawnAt is { } at ? Copenhagen.DayOf(at) : p.ConcludedOn }
            )
            .Concat(facts.Centres.SelectMany(c => new[] { c.From, c.To?.AddDays(1) ?? c.From }));
        List<PromiseStep> steps = [];
        foreach (var day in DaysBetween(from, until, days))
        {
            var contributions = centres.AgreementsOn(day).CentreContributionsTo(goal).ToList();
            var promised = GoalProgress.PromisedBy(contributions, measure) ?? 0;
            if (steps.Count == 0 || steps[^1].Promised != promised)
            {
                steps.Add(new PromiseStep(day, promised));
            }
        }

        return steps;
    }

    private static IEnumerable<DateOnly> DaysBetween(DateOnly from, DateOnly until, IEnumerable<DateOnly> days) =>
        days.Where(d => d > from && d <= until).Append(from).Distinct().Order();
}

/// <summary>How many count on any day, and the days on which that may change.</summary>
internal interface ICountedDays
{
    IEnumerable<DateOnly> Days { get; }

    int? ValueOn(DateOnly day);

    /// <summary>How many it takes by the rule that applied on the day.</summary>
    int? TargetOn(DateOnly day, CountMeasure rule);
}
