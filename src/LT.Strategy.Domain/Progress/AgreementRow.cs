using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>A centre behind the figure of a goal that is computed from agreements: the version in force, and why it is not counted if it is not.</summary>
public sealed record AgreementRow(Centre Centre, string Name, Publication? Publication, string? WhyNot)
{
    public bool IsCounted => WhyNot is null;

    /// <summary>Every centre active on the day that decides, in Danish order; none for goals whose evidence people record.</summary>
    public static IReadOnlyList<AgreementRow> Of(GoalProgress goal, YearFacts facts)
    {
        if (goal.Count is not { Source: CountSource.Agreements } measure)
        {
            return [];
        }

        var day = goal.Date < goal.Goal.DueOn ? goal.Date : goal.Goal.DueOn;
        var agreements = facts.AgreementsOn(day);
        var counted = goal.Tally!.Counted.Select(c => c.Id).ToHashSet();
        return
        [
            .. facts
                .Centres.Where(c => c.IsActiveOn(day))
                .OrderBy(c => c.NameOn(goal.Date), Danish.Order)
                .Select(c =>
                {
                    var inForce = agreements.OfCentre(c);
                    return new AgreementRow(
                        c,
                        c.NameOn(goal.Date),
                        inForce,
                        counted.Contains(c.Id) ? null : WhyNotCounted(inForce, measure)
                    );
                }),
        ];
    }

    private static string WhyNotCounted(Publication? inForce, CountMeasure measure) =>
        inForce is null ? "ingen aftale, der gælder"
        : inForce.IsIntact ? $"nævner ikke noget punkt i {measure.Framework?.Name}"
        : "teksten svarer ikke til det, der blev indgået";
}
