namespace LT.Strategy.Domain.Progress;

/// <summary>The computed status of a goal, worst first: a theme takes its worst goal's status as its own.</summary>
public enum GoalStatus
{
    NotFulfilled,
    OffTrack,
    MissingFollowUp,
    AtRisk,
    PartlyFulfilled,
    NotStarted,
    OnTrack,
    Fulfilled,
    NotRelevant,
}

public static class GoalStatusWords
{
    public static string InWords(this GoalStatus status) =>
        status switch
        {
            GoalStatus.NotFulfilled => "Ikke opfyldt",
            GoalStatus.OffTrack => "Bagud",
            GoalStatus.MissingFollowUp => "Mangler opfølgning",
            GoalStatus.AtRisk => "I\u00A0risiko",
            GoalStatus.PartlyFulfilled => "Delvist opfyldt",
            GoalStatus.NotStarted => "Ikke startet",
            GoalStatus.OnTrack => "På sporet",
            GoalStatus.Fulfilled => "Opfyldt",
            _ => "Ikke relevant",
        };
}
