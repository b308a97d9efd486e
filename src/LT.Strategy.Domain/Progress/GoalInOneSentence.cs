using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Progress;

/// <summary>What a goal's curve shows, in one Danish sentence that can stand alone: for those who hear it, and under it for all.</summary>
public static class GoalInOneSentence
{
    /// <param name="editions">What was decided about the goal; left out for one that was never changed.</param>
    public static string Of(GoalProgress goal, GoalEditions? editions = null)
    {
        string[] changed = editions?.NewestChange is { } change ? [change] : [];
        return goal.Level is null ? OfCount(goal, changed) : OfLevel(goal, changed);
    }

    private static string OfLevel(GoalProgress goal, string[] changed) =>
        $"{goal.Goal.ShortTitle} {Movement(goal)}; {Danish.List([Plan(goal), .. Ahead(goal), .. changed], ", og")}.";

    /// <summary>"er faldet fra 14,9 til 14,2 på 11 måneder".</summary>
    private static string Movement(GoalProgress goal)
    {
        var level = goal.Level!;
        var start = Danish.Number(level.BaselineValue, level.Decimals);
        if (goal.Value is not { } value)
        {
            return $"er ikke målt siden udgangspunktet {start} den {Danish.Long(level.BaselineOn)}";
        }

        var newest = goal.Readings[^1].HappenedOn;
        if (value == level.BaselineValue)
        {
            return $"er {start} den {Danish.Long(newest)}, det samme som udgangspunktet den {Danish.Long(level.BaselineOn)}";
        }

        var moved = value < level.BaselineValue ? "faldet" : "steget";
        return $"er {moved} fra {start} til {Beside(value, goal)} på {Danish.Span(level.BaselineOn, newest)}";
    }

    private static string Plan(GoalProgress goal)
    {
        var level = goal.Level!;
        var target = Danish.Number(level.TargetValue, level.Decimals);
        if (goal.Date > goal.Goal.DueOn)
        {
            return $"måltallet {target} gjaldt {Danish.Long(goal.Goal.DueOn)}";
        }

        if (goal.Value is { } value && level.Reaches(value))
        {
            return $"måltallet {target} er nået og gælder {Danish.Long(goal.Goal.DueOn)}";
        }

        return $"planen for {Danish.DayAndMonth(goal.Date)} er {Figure.Plan(goal)}";
    }

    private static IEnumerable<string> Ahead(GoalProgress goal) =>
        goal.Forecast is { } forecast
            ?
            [
                $"fortsætter udviklingen, bliver tallet {Beside(forecast.Value, goal)} den {Danish.Long(forecast.On)} mod måltallet {Danish.Number(goal.Level!.TargetValue, goal.Level.Decimals)}",
            ]
            : [];

    /// <summary>With as many decimals as it takes to tell the value from both the target and the baseline.</summary>
    private static string Beside(decimal value, GoalProgress goal)
    {
        var level = goal.Level!;
        return new[] { level.TargetValue, level.BaselineValue }
            .Select(other => Danish.Precisely(value, other, level.Decimals))
            .MaxBy(text => text.Length)!;
    }

    private static string OfCount(GoalProgress goal, string[] changed)
    {
        var day = Danish.Long(goal.Date < goal.Goal.DueOn ? goal.Date : goal.Goal.DueOn);
        if (goal.Target is not ({ } of and > 0))
        {
            return $"Der er ingen at tælle den {day}: {Danish.Lower(goal.Ground)}";
        }

        var counted = goal.Value is { } value
            ? $"{Danish.Number(value)} af {Danish.Number(of)} {goal.Count!.SubjectWord(of)} tæller med den {day}"
            : $"Der er ikke registreret noget endnu for de {Danish.Number(of)} {goal.Count!.SubjectWord(of)}";
        return $"{counted}; {Danish.List([CountPlan(goal, of), .. Promise(goal), .. changed], ", og")}.";
    }

    private static string CountPlan(GoalProgress goal, decimal target) =>
        goal.Value >= target ? "måltallet er nået"
        : goal.Date > goal.Goal.DueOn ? $"målet gjaldt {Danish.Long(goal.Goal.DueOn)}"
        : $"planen for dagen er {Figure.PlanInASentence(goal)}";

    private static IEnumerable<string> Promise(GoalProgress goal) =>
        goal.Promised is { } promised ? [$"centrene har lovet {Danish.Number(promised)}"] : [];
}
