using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Progress;

/// <summary>Lovet · leveret · mål, as a sentence: what the centres have promised and delivered, held against the target.</summary>
public static class PromiseInWords
{
    /// <summary>Null where no number is promised, or the target cannot be known.</summary>
    public static string? Of(GoalProgress goal)
    {
        if (goal is not { Promised: { } promised, Target: { } target and > 0 })
        {
            return null;
        }

        var said =
            $"Måltallet er {Danish.Number(target)} {goal.Count!.SubjectWord(target)}. Centrene har lovet {Danish.Number(promised)}, {Beside(promised, target)} måltallet.";
        return goal.Date < goal.Year.FirstDay ? said : $"{said} {Delivered(goal.Value, promised, target)}";
    }

    /// <summary>What is delivered may be others than those promised, so each is held against the target for itself.</summary>
    private static string Delivered(decimal? delivered, int promised, decimal target) =>
        delivered is not { } value ? "Der er ikke leveret noget endnu."
        : value > promised && value < target
            ? $"Leveret er {Danish.Number(value)}, {Beside(value, promised)} lovet, men {Beside(value, target)} måltallet."
        : $"Leveret er {Danish.Number(value)}, {Beside(value, target)} måltallet.";

    private static string Beside(decimal number, decimal other) =>
        (number - other) switch
        {
            0 => "lige så mange som",
            < 0 and var fewer => $"{Danish.Number(-fewer)} færre end",
            var more => $"{Danish.Number(more)} flere end",
        };
}
