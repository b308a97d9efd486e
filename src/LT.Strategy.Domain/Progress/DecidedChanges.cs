using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>What was decided about a year between two dates: one decision after another, each with its reason.</summary>
internal static class DecidedChanges
{
    public static IEnumerable<Change> Since(StrategyYear earlier, IEnumerable<YearRevision> decisions)
    {
        foreach (var decision in decisions.OrderBy(d => d.Number))
        {
            foreach (var change in Of(decision, earlier))
            {
                yield return change;
            }

            earlier = decision.Year;
        }
    }

    private static IEnumerable<Change> Of(YearRevision decision, StrategyYear earlier)
    {
        var later = decision.AppliesFrom == decision.MadeOn ? "" : $", gælder fra {Danish.Long(decision.AppliesFrom)}";
        var about = $"Besluttet {Danish.Long(decision.MadeOn)}{later} (revision {decision.Number})";
        var changes = YearDifference
            .Of(earlier, decision.Year)
            .Select(d => new Change(about, d.Sentence, d.Origin, d.GoalNumber));
        return decision.Reason.Length == 0
            ? changes
            : changes.Append(new Change(about, $"Begrundelse: {decision.Reason}"));
    }
}
