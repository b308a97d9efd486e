using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>The status of a goal on a date. Read from the top; the first that fits decides.</summary>
internal static class StatusRule
{
    public static (GoalStatus Status, string Ground) Of(GoalProgress p)
    {
        if (NobodyIsConcerned(p))
        {
            return (GoalStatus.NotRelevant, "Alle har svaret, og ingen har behov.");
        }

        if (p.Date > p.Goal.DueOn)
        {
            return Settled(p);
        }

        if (p.Count is not null && IsReached(p) && EveryoneHasAnswered(p))
        {
            return (GoalStatus.Fulfilled, "Måltallet er nået.");
        }

        if (p.Fraction is null)
        {
            return Unknown(p);
        }

        if (IsStale(p))
        {
            return (
                GoalStatus.MissingFollowUp,
                $"Der er gået {Danish.Count(DaysSince(p.LastOn!.Value, p), "dag", "dage")}, siden noget sidst blev {Recorded(p)} den {Danish.Long(p.LastOn.Value)}. Grænsen er {p.Year.StalenessDays} dage."
            );
        }

        if (p.Level is { } level && level.Reaches(p.Value!.Value))
        {
            return (
                GoalStatus.OnTrack,
                $"Måltallet er nået pr. {Danish.Long(p.LastOn!.Value)}; målet gælder ved årets udgang."
            );
        }

        return AgainstThePlan(p);
    }

    /// <summary>The reading that decides a level goal after its due date: the earliest one dated within the days after it.</summary>
    public static Reading? Closing(SharedGoal goal, StrategyYear year, IEnumerable<Reading> inOrder) =>
        inOrder.FirstOrDefault(r =>
            r.HappenedOn >= goal.DueOn && r.HappenedOn <= goal.DueOn.AddDays(year.ClosingReadingDays)
        );

    /// <summary>The last day before the goal reads "Mangler opfølgning", or the day that made it read so.</summary>
    public static DateOnly FollowUpBy(GoalProgress p) =>
        p.Date > p.Goal.DueOn ? p.Goal.DueOn.AddDays(p.Level is null ? 0 : p.Year.ClosingReadingDays)
        : p.Count is { Source: CountSource.Agreements } ? p.Year.CentreDeadline
        : (p.Fraction is null ? p.Year.FirstDay : p.LastOn!.Value).AddDays(p.Year.StalenessDays);

    private static (GoalStatus, string) AgainstThePlan(GoalProgress p)
    {
        var (f, e) = (p.Fraction!.Value, p.ExpectedFraction);
        var way = WayInWords.Of(p);
        var behind = $"Vi er nået {way.Covered} af vejen, og planen for dagen er {way.Planned}.";
        if (f >= e - p.Year.OnTrackMargin && e < 1)
        {
            return (GoalStatus.OnTrack, behind);
        }

        return f >= e - p.Year.AtRiskMargin ? (GoalStatus.AtRisk, behind) : (GoalStatus.OffTrack, behind);
    }

    private static (GoalStatus, string) Settled(GoalProgress p)
    {
        if (PartialFulfilment.Holding(p.Settlements, p.Date) is { } partial)
        {
            return (GoalStatus.PartlyFulfilled, $"Strategisekretariatet har gjort målet op: {partial.Ground}");
        }

        if (p.Level is { } level)
        {
            return Closing(p.Goal, p.Year, p.Readings) is not { } deciding
                ? (GoalStatus.MissingFollowUp, $"Målingen pr. {Danish.DayAndMonth(p.Goal.DueOn)} mangler.")
                : Verdict(level.Reaches(deciding.Value));
        }

        return EveryoneHasAnswered(p)
            ? Verdict(IsReached(p))
            : (
                GoalStatus.MissingFollowUp,
                $"{Danish.Capital(Danish.InWords(p.Tally!.Unanswered.Count))} har ikke oplyst deres behov."
            );
    }

    private static (GoalStatus, string) Verdict(bool reached) =>
        reached
            ? (GoalStatus.Fulfilled, "Målet er nået.")
            : (GoalStatus.NotFulfilled, "Målet blev ikke nået inden fristen.");

    private static (GoalStatus, string) Unknown(GoalProgress p)
    {
        if (p.Count is { Source: CountSource.Agreements })
        {
            return p.Date <= p.Year.CentreDeadline
                ? (GoalStatus.NotStarted, "Ingen centre har indgået en aftale endnu, og fristen er ikke nået.")
                : (GoalStatus.MissingFollowUp, "Ingen centre har en aftale, der gælder.");
        }

        var nothing =
            p.Tally is { ValidRows.Count: > 0, Concerned.Count: 0 } && p.Count!.Target == TargetKind.EveryoneConcerned
                ? "Ingen har oplyst, at de har behov."
            : p.Level is not null ? "Der er ingen målinger efter udgangspunktet."
            : "Der er ikke registreret noget endnu.";
        return p.Date <= p.Year.FirstDay.AddDays(p.Year.StalenessDays)
            ? (GoalStatus.NotStarted, nothing)
            : (
                GoalStatus.MissingFollowUp,
                $"{nothing} Det er mere end {p.Year.StalenessDays} dage siden årets første dag."
            );
    }

    private static bool NobodyIsConcerned(GoalProgress p) =>
        p.Count is { Target: TargetKind.EveryoneConcerned }
        && p.Tally is { Population.Count: > 0, Unanswered.Count: 0, Concerned.Count: 0 };

    private static bool EveryoneHasAnswered(GoalProgress p) => p.Tally is null or { Unanswered.Count: 0 };

    private static bool IsReached(GoalProgress p) => p is { Value: { } value, Target: > 0 } && value >= p.Target;

    private static bool IsStale(GoalProgress p) =>
        p.Count is not { Source: CountSource.Agreements }
        && p.LastOn is { } last
        && DaysSince(last, p) > p.Year.StalenessDays;

    private static int DaysSince(DateOnly day, GoalProgress p) => p.Date.DayNumber - day.DayNumber;

    private static string Recorded(GoalProgress p) => p.Level is null ? "registreret" : "målt";
}
