using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>A goal with the target and plan that applied from a day on.</summary>
public sealed record GoalEdition(DateOnly From, SharedGoal Goal, StrategyYear Year)
{
    internal IReadOnlyList<PlanCorner> Points => PlannedPath.Points(Goal, Year);

    internal (TargetKind, decimal?) Target =>
        Goal.Measure switch
        {
            LevelMeasure level => (TargetKind.AtLeast, level.TargetValue),
            CountMeasure count => (count.Target, count.TargetNumber),
            _ => default,
        };

    internal string TargetInWords =>
        Goal.Measure is LevelMeasure level
            ? Danish.Number(level.TargetValue, level.Decimals)
            : YearDifference.Target((CountMeasure)Goal.Measure);

    /// <summary>What the plan of the day expected on it, in the goal's unit.</summary>
    public decimal? Expected(DateOnly day, int? target = null) => PlannedPath.Expected(Goal, Year, day, target);

    internal bool IsAs(GoalEdition other) =>
        Target == other.Target
        && (Goal.Measure as LevelMeasure)?.BaselineValue == (other.Goal.Measure as LevelMeasure)?.BaselineValue
        && Points.SequenceEqual(other.Points);
}

/// <summary>
/// A goal through all that was decided about its target and plan, as known on the date shown. A revision applies from its day
/// and never earlier, so each day of a curve has the target and plan that applied on it.
/// </summary>
public sealed class GoalEditions
{
    private readonly List<GoalEdition> _editions = [];

    private GoalEditions() { }

    /// <summary>The days from which another target or plan applied.</summary>
    public IEnumerable<DateOnly> ChangedOn => _editions.Skip(1).Select(e => e.From);

    /// <summary>The first days of the plan and of the curve.</summary>
    private DateOnly First => _editions[0].Points[0].On;

    private DateOnly Last => _editions[^1].Points[^1].On;

    /// <param name="decided">What was decided about the year; none is a goal that was never changed.</param>
    public static GoalEditions Of(GoalProgress progress, IReadOnlyCollection<YearRevision> decided)
    {
        var all = new GoalEditions();
        var known = decided.Where(r => r.HoldsOn(progress.Date)).ToList();
        foreach (var day in known.Select(r => r.MadeOn > r.AppliesFrom ? r.MadeOn : r.AppliesFrom).Distinct().Order())
        {
            var year = known.Where(r => r.HoldsOn(day)).MaxBy(r => r.Number)!.Year;
            if (year.Goals.Find(g => g.Id == progress.Goal.Id) is { } goal)
            {
                all.Add(new GoalEdition(day, goal, year));
            }
        }

        all.Add(new GoalEdition(progress.Date, progress.Goal, progress.Year));
        return all;
    }

    /// <summary>The newest by the day; the first one before that.</summary>
    public GoalEdition On(DateOnly day) => _editions.Last(e => e.From <= day || e == _editions[0]);

    /// <summary>The corners of the plan, and both sides of each day on which it, or the target of a count, changed.</summary>
    public IReadOnlyList<PlanPoint> Plan(params IReadOnlyList<CountStep> steps)
    {
        var starts = Breaks(steps.Skip(1).Select(s => s.On));
        List<PlanPoint> plan = [];
        foreach (var (start, end) in starts.Zip(starts.Skip(1).Append(Last)))
        {
            var (edition, target) = (On(start), steps.LastOrDefault(s => s.On <= start || s == steps[0])?.Target);
            plan.AddRange(
                from day in edition.Points.Select(p => p.On).Where(d => d > start && d < end).Prepend(start).Append(end)
                let value = edition.Expected(day, target)
                where value is not null
                select new PlanPoint(day, value.Value)
            );
        }

        return [.. plan.Distinct()];
    }

    /// <summary>The target of a level, from the first day to the last, with both sides of each day on which it changed.</summary>
    public IReadOnlyList<PlanPoint> Targets()
    {
        var starts = Breaks([]);
        return
        [
            .. from span in starts.Zip(starts.Skip(1).Append(Last))
            let level = On(span.First).Goal.Measure as LevelMeasure
            where level is not null
            from day in new[] { span.First, span.Second }
            select new PlanPoint(day, level.TargetValue),
        ];
    }

    /// <summary>"måltallet blev ændret fra 30 enheder til 20 enheder den 1. maj 2019"; null where nothing changed after the first day.</summary>
    public string? NewestChange
    {
        get
        {
            if (_editions.Count < 2 || _editions[^1].From <= First)
            {
                return null;
            }

            var (before, after) = (_editions[^2], _editions[^1]);
            return before.Target == after.Target
                ? $"planen blev ændret den {Danish.Long(after.From)}"
                : $"måltallet blev ændret fra {before.TargetInWords} til {after.TargetInWords} den {Danish.Long(after.From)}";
        }
    }

    private List<DateOnly> Breaks(IEnumerable<DateOnly> others) =>
        [.. others.Concat(ChangedOn).Where(d => d > First && d <= Last).Prepend(First).Distinct().Order()];

    /// <summary>Only what says something new about target or plan.</summary>
    private void Add(GoalEdition edition)
    {
        if (_editions.Count == 0 || !_editions[^1].IsAs(edition))
        {
            _editions.Add(edition);
        }
    }
}
