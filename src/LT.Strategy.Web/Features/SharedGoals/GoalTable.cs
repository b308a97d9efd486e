using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.SharedGoals;

/// <summary>What kind of number a row of a curve's table has.</summary>
public enum RowKind
{
    Past,
    Newest,
    Plan,
    Forecast,
}

/// <summary>One row of the numbers behind a level's curve.</summary>
public sealed record LevelRow(
    DateOnly On,
    string Value,
    string Plan,
    string Difference,
    RowKind Kind,
    string What,
    string Source = "",
    Reading? Reading = null
);

/// <summary>One row of the numbers behind a count's curve; null where there is none that day.</summary>
public sealed record CountRow(DateOnly On, int? Value, decimal? Plan, int? Promised, int? Target, RowKind Kind);

/// <summary>The same numbers as the picture has, by date.</summary>
public static class GoalTable
{
    private const string None = "–";

    public static IReadOnlyList<LevelRow> OfLevel(GoalProgress goal, GoalEditions editions)
    {
        var level = goal.Level!;
        List<LevelRow> rows =
        [
            Row(
                goal,
                editions,
                level.BaselineOn,
                level.BaselineValue,
                RowKind.Past,
                "Udgangspunkt",
                level.BaselineSource
            ),
            .. goal.Readings.Select(r => OfReading(goal, editions, r)),
            .. editions
                .Plan()
                .Select(c => c.On)
                .Distinct()
                .Where(on => on > level.BaselineOn && on < goal.Goal.DueOn && on != goal.Date)
                .Select(on => Row(goal, editions, on, null, RowKind.Plan, PlanOn(on, editions, "Plan"))),
        ];
        if (goal.Date > level.BaselineOn && goal.Date < goal.Goal.DueOn)
        {
            rows.Add(Row(goal, editions, goal.Date, null, RowKind.Plan, PlanOn(goal.Date, editions, "Plan på dagen")));
        }

        if (goal.Forecast is { } forecast)
        {
            var source = $"Ret linje gennem de {Danish.InWords(forecast.Readings.Count)} målinger";
            rows.Add(Row(goal, editions, forecast.On, forecast.Value, RowKind.Forecast, "Prognose", source));
        }

        rows.Add(Row(goal, editions, goal.Goal.DueOn, null, RowKind.Plan, "Måltal"));
        return [.. rows.OrderBy(r => r.On)];
    }

    public static IReadOnlyList<CountRow> OfCount(GoalProgress goal, CountCurve curve)
    {
        var days = curve
            .Steps.Select(s => s.On)
            .Concat(curve.Corners)
            .Concat(curve.Promise.Select(p => p.On))
            .Append(goal.Goal.FirstDayIn(goal.Year))
            .Append(goal.Goal.DueOn)
            .Append(curve.Until);
        return [.. days.Distinct().Order().Select(day => OfDay(curve, day))];
    }

    public static string Written(decimal? number, int decimals = 0) =>
        number is { } known ? Danish.Number(known, decimals) : None;

    private static CountRow OfDay(CountCurve curve, DateOnly day)
    {
        var step = curve.On(day);
        var isKnown = day >= curve.From && day <= curve.Until;
        return new CountRow(
            day,
            isKnown ? step.Value : null,
            curve.ExpectedOn(day),
            curve.PromisedOn(day),
            step.Target,
            day == curve.Until ? RowKind.Newest
                : isKnown ? RowKind.Past
                : RowKind.Plan
        );
    }

    /// <summary>A corner of the plan, or the day another target or plan applied from.</summary>
    private static string PlanOn(DateOnly on, GoalEditions editions, string unchanged) =>
        !editions.ChangedOn.Contains(on) ? unchanged
        : editions.On(on.AddDays(-1)).Goal.Measure is LevelMeasure before
        && editions.On(on).Goal.Measure is LevelMeasure after
        && before.TargetValue != after.TargetValue
            ? $"Måltal ændret til {Danish.Number(after.TargetValue, after.Decimals)}"
        : "Plan ændret";

    private static LevelRow OfReading(GoalProgress goal, GoalEditions editions, Reading reading)
    {
        var isNewest = reading == goal.Readings[^1];
        var (kind, what) = isNewest ? (RowKind.Newest, "Seneste måling") : (RowKind.Past, "Måling");
        return Row(goal, editions, reading.HappenedOn, reading.Value, kind, what, reading.Source) with
        {
            Reading = reading,
        };
    }

    private static LevelRow Row(
        GoalProgress goal,
        GoalEditions editions,
        DateOnly on,
        decimal? value,
        RowKind kind,
        string what,
        string source = ""
    )
    {
        var (level, plan) = (goal.Level!, editions.On(on).Expected(on)!.Value);
        return new LevelRow(
            on,
            value is null ? None : level.Written(value.Value),
            level.Planned(plan),
            value is null ? "" : level.FromPlan(value.Value, plan),
            kind,
            what,
            source
        );
    }
}
