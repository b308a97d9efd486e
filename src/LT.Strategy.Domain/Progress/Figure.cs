using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Progress;

/// <summary>A goal's figure as it is written everywhere: the value, and what it is held against. "18" "af 30"; "14,2" "mod 13,5".</summary>
public sealed record Figure(string Value, string Rest)
{
    private const string Unknown = "–";

    public static Figure Of(GoalProgress goal) =>
        goal.Level is { } level
            ? new(
                goal.Value is { } reading ? level.Written(reading) : Unknown,
                $"mod {Danish.Number(level.TargetValue, level.Decimals)}"
            )
            : new(
                goal.Value is { } count ? Danish.Number(count) : Unknown,
                $"af {(goal is { Target: { } target } and not { Value: null, Target: 0 } ? Danish.Number(target) : Unknown)}"
            );

    /// <summary>What the plan expects on the date: "21,9"; of a level "13,98".</summary>
    public static string Plan(GoalProgress goal) =>
        goal.Expected is not { } expected ? Unknown
        : goal.Level is { } level ? level.Planned(expected)
        : Danish.Number(expected, 1);

    /// <summary>The same in a sentence, where a count has a decimal only when the plan lies between two.</summary>
    internal static string PlanInASentence(GoalProgress goal) =>
        goal is { Level: null, Expected: { } expected } && decimal.IsInteger(Danish.Rounded(expected, 1))
            ? Danish.Number(expected)
            : Plan(goal);

    public override string ToString() => $"{Value} {Rest}";
}
