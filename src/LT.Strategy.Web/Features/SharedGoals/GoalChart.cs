using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.DesignSystem.Charts;

namespace LT.Strategy.Web.Features.SharedGoals;

/// <summary>The big picture of a goal.</summary>
public static class GoalChart
{
    public static LevelChart OfLevel(GoalProgress goal, GoalEditions editions)
    {
        var level = goal.Level!;
        return new LevelChart(
            new ChartPoint(level.BaselineOn, level.BaselineValue),
            new ChartPoint(goal.Goal.DueOn, level.TargetValue),
            [.. goal.Readings.Select(r => new ChartPoint(r.HappenedOn, r.Value))],
            [.. editions.Plan().Select(Point)],
            goal.Expected,
            goal.Forecast is { } forecast ? new ChartPoint(forecast.On, forecast.Value) : null,
            level.Decimals,
            goal.Date
        )
        {
            Targets = [.. editions.Targets().Select(Point)],
        };
    }

    public static CountChart OfCount(GoalProgress goal, CountCurve curve) =>
        new(
            goal.Goal.FirstDayIn(goal.Year),
            goal.Goal.DueOn,
            goal.Date,
            curve.Until,
            [.. curve.Steps.Select(s => new ChartStep(s.On, s.Value, s.Target))],
            [.. curve.Plan.Select(Point)],
            goal.Expected,
            goal.Promised
        )
        {
            Promises = [.. curve.Promise.Select(p => new ChartStep(p.On, null, p.Promised))],
        };

    private static ChartPoint Point(PlanPoint point) => new(point.On, point.Value);
}
