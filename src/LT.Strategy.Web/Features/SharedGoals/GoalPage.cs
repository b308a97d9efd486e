using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.SharedGoals;

/// <summary>All themes with their goals, for reading.</summary>
public sealed record GoalsPage(YearProgress Year, ShownDate Shown);

/// <summary>One goal: its figure, how it is calculated, who delivered and who promised.</summary>
public sealed record GoalPage(
    GoalProgress Goal,
    YearProgress Year,
    ShownDate Shown,
    Actor Reader,
    RecordingLinks Recording,
    IReadOnlyCollection<YearRevision> Decided
)
{
    /// <summary>Target and plan as they applied on each day.</summary>
    public GoalEditions Editions { get; } = GoalEditions.Of(Goal, Decided);

    public bool SeesAssessments => Reader.MayAssess();

    /// <summary>Whose work it is to follow all centres; others read the agreements.</summary>
    public bool FollowsCentres => Reader.MaySeeAllFollowUps();

    /// <summary>Management's own assessment on the date; null where there is none, and for those who do not see it.</summary>
    public Assessment? Assessment =>
        Domain.SharedGoals.Assessment.Holding(Year.Facts.Rows<Assessment>(Goal.Goal), Shown.Date);

    /// <summary>How many there were before it.</summary>
    public int EarlierAssessments =>
        Year.Facts.Rows<Assessment>(Goal.Goal).Count(a => a.IsKnownOn(Shown.Date) && a != Assessment);

    public Figure Figure => Figure.Of(Goal);

    public Explanation Explanation => Explanation.Of(Goal);

    public IReadOnlyList<CentreShare> Centres =>
        Goal.Tally is null || Goal.Count!.Source == CountSource.Agreements ? [] : Goal.ByCentre(Year.Facts.Centres);

    /// <summary>Day by day, for a count.</summary>
    public CountCurve? Curve => field ??= Goal.Count is null ? null : CountCurve.Of(Goal, Year.Facts, Editions);

    public ContributionsTable OfCentres => field ??= new(Goal, [.. Goal.Contributions.InOrder()], OfUnits: false);

    public ContributionsTable OfUnits => field ??= new(Goal, [.. Goal.ContributionsOfUnits.InOrder()], OfUnits: true);

    public string Sentence => GoalInOneSentence.Of(Goal, Editions);

    public string Address => $"/maal/{Year.Year.Year}/{Goal.Goal.Number}";

    /// <summary>The register of named things, where they are what is counted.</summary>
    public string? LabelsAddress =>
        Goal.Count is { Source: CountSource.Evidence, Subject: SubjectKind.Label } ? $"{Address}/former" : null;

    public string WhoRecorded(LedgerRow row) => Reader.WhoRecorded(row);
}

/// <summary>Initiatives that point at a goal, by centre, with what they promise.</summary>
public sealed record ContributionsTable(GoalProgress Goal, IReadOnlyList<PromisedContribution> Rows, bool OfUnits);

/// <summary>The recording this reader may do for the goal.</summary>
public sealed record RecordingLinks(string? Evidence, string? Reading, string? Settlement = null);
