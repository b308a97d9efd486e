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

        var delivered = goal.Value is { } value ? $"leveret {Danish.Number(value)}" : "ikke leveret noget endnu";
        var said =
            goal.Date < goal.Year.FirstDay
                ? $"Centrene har lovet {Danish.Number(promised)}, og målet er {Danish.Number(target)}."
                : $"Centrene har lovet {Danish.Number(promised)}, {delivered}, målet er {Danish.Number(target)}.";
        return promised < target ? $"{said} Der mangler løfter om {Danish.Number(target - promised)}." : said;
    }
}
