using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>What is planned to be reached by a day, in the goal's own unit.</summary>
public sealed record PlanPoint(DateOnly On, decimal Value);

/// <summary>What is planned to be reached by a day, as a share of the whole way.</summary>
internal sealed record PlanCorner(DateOnly On, decimal Fraction);

/// <summary>What is planned to be reached on a date, as a share of the whole way: straight lines between the start, the path points and the target, by whole days.</summary>
public static class PlannedPath
{
    /// <summary>0 on the first day, 1 on the due date and after. Where a level is only to be kept, the whole is expected every day.</summary>
    public static decimal ExpectedFraction(SharedGoal goal, StrategyYear year, DateOnly on)
    {
        if (IsToBeKept(goal.Measure))
        {
            return 1;
        }

        if (StretchOn(goal, year, on) is not var (from, to))
        {
            return on > goal.DueOn ? 1 : 0;
        }

        var (gone, days) = (on.DayNumber - from.On.DayNumber, to.On.DayNumber - from.On.DayNumber);
        return on == to.On ? to.Fraction : from.Fraction + ((to.Fraction - from.Fraction) * gone / days);
    }

    /// <summary>The two corners a day lies between; the later one is in it. Null until the path begins, after it ends, and where a level is only to be kept.</summary>
    internal static (PlanCorner From, PlanCorner To)? StretchOn(SharedGoal goal, StrategyYear year, DateOnly on)
    {
        var points = Points(goal, year);
        var next = points.FindIndex(p => on <= p.On);
        return next > 0 && !IsToBeKept(goal.Measure) ? (points[next - 1], points[next]) : null;
    }

    /// <summary>The corners of the path, from the start to the due date.</summary>
    internal static List<PlanCorner> Points(SharedGoal goal, StrategyYear year)
    {
        var start = goal.Measure is LevelMeasure level ? level.BaselineOn : goal.CountsFrom ?? year.FirstDay;
        List<PlanCorner> points = [new(start, 0)];
        points.AddRange(
            goal.Path.Where(p => p.On > start && p.On < goal.DueOn)
                .OrderBy(p => p.On)
                .Select(p => new PlanCorner(p.On, FractionOf(p.Value, goal.Measure)))
        );
        points.Add(new(goal.DueOn, 1));
        return points;
    }

    /// <summary>What is expected on a day in the goal's own unit; of a count whose target cannot be known, null.</summary>
    /// <param name="target">How many it takes, for a count.</param>
    public static decimal? Expected(SharedGoal goal, StrategyYear year, DateOnly on, int? target = null) =>
        InTheUnit(goal.Measure, ExpectedFraction(goal, year, on), target);

    /// <summary>The corners of the path in the goal's own unit.</summary>
    public static IReadOnlyList<PlanPoint> Corners(SharedGoal goal, StrategyYear year, int? target = null) =>
        [
            .. from point in Points(goal, year)
            let value = InTheUnit(goal.Measure, point.Fraction, target)
            where value is not null
            select new PlanPoint(point.On, value.Value),
        ];

    private static decimal? InTheUnit(Measure measure, decimal fraction, int? target) =>
        measure is LevelMeasure level ? level.BaselineValue + ((level.TargetValue - level.BaselineValue) * fraction)
        : target > 0 ? target * fraction
        : null;

    /// <summary>A value in the goal's unit as a share of the way. Where there is no way to go, it is reached or it is not.</summary>
    internal static decimal FractionOf(decimal value, Measure measure) =>
        measure switch
        {
            LevelMeasure level when IsToBeKept(level) => level.Reaches(value) ? 1 : 0,
            LevelMeasure level => level.FractionAt(value),
            CountMeasure { Target: TargetKind.AtLeast, TargetNumber: > 0 and var target } => value / target,
            _ => value,
        };

    /// <summary>The baseline is the target: the level is where it should be, and has only to stay there.</summary>
    internal static bool IsToBeKept(Measure measure) =>
        measure is LevelMeasure level && level.BaselineValue == level.TargetValue;
}
