using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>What one centre promised and delivered to one goal. Two figures side by side; its own follow-up is a third, and they are never added up.</summary>
public sealed record CentreGoal(
    Centre Centre,
    GoalProgress Goal,
    IReadOnlyList<PromisedContribution> Contributions,
    CentreShare? Share,
    IReadOnlyList<LeftOut> LeftOut
)
{
    private const string SumOfPromises =
        "Lovet er summen af de tal, centrets egen årsaftale lover. Enhedernes løfter står ved siden af og lægges ikke til.";

    /// <summary>Null where no number is promised: level goals, and goals computed from agreements.</summary>
    public int? Promised => Share?.Promised;

    /// <summary>Null where nothing can be divided among centres, and where nothing has been recorded at all.</summary>
    public int? Delivered => Goal.Value is null ? null : Share?.Counted.Count;

    public IReadOnlyList<TallySubject> Counted => Share?.Counted ?? [];

    public IReadOnlyList<TallySubject> OnTheWay => Share?.Partly ?? [];

    /// <summary>Null where nothing can be on its way: level goals, goals computed from agreements, and where nothing has been recorded at all.</summary>
    public int? UnderWay => Delivered is not null && Goal.Count!.Source == CountSource.Evidence ? OnTheWay.Count : null;

    /// <summary>The initiatives of the centre's agreement that point at the goal, each once.</summary>
    public IReadOnlyList<InitiativeContent> Initiatives =>
        [.. Contributions.Select(c => c.Initiative).DistinctBy(i => i.Id)];

    /// <summary>One centre's part of a goal, whether or not the centre still is active.</summary>
    public static CentreGoal Of(Centre centre, GoalProgress goal, YearFacts facts) =>
        new(
            centre,
            goal,
            [.. goal.Contributions.Where(c => c.Publication.Content.OwnerCode == centre.Code)],
            goal.Tally is null ? null : CentreShare.Of(centre, goal),
            [.. (goal.Tally?.LeftOut ?? []).Where(l => CentreIdOf(l.Row, facts) == centre.Id)]
        );

    /// <summary>How what is promised and delivered to a goal is divided among the centres, in words.</summary>
    public static IReadOnlyList<string> RulesOf(GoalProgress goal) =>
        goal.Count switch
        {
            null =>
            [
                "Målet er et niveau for hele kommunen. Det bliver hverken lovet eller leveret i antal og bliver ikke delt mellem centrene.",
            ],
            { Source: CountSource.Agreements } =>
            [
                "Der loves ikke et antal: Centret tæller med, eller det gør det ikke.",
            ],
            { Subject: SubjectKind.Centre } =>
            [
                "Lovet er én, når centrets årsaftale bidrager til målet. Enhedernes løfter står ved siden af og lægges ikke til.",
                "Det, der tæller, er centret selv.",
            ],
            { Subject: SubjectKind.Unit } =>
            [
                SumOfPromises,
                "En levering hører til det center, enheden lå under den dag, det sidste kriterium blev opfyldt. Senere flytninger ændrer det ikke.",
            ],
            _ =>
            [
                SumOfPromises,
                "En form hører til de centre, hvor den er prøvet eller evalueret. Er den prøvet i to centre, står den i begge og én gang i summen.",
            ],
        };

    /// <summary>The centre the unit was under on the day it happened; for a named thing the centre where it was.</summary>
    private static int? CentreIdOf(LedgerRow row, YearFacts facts) =>
        row is not Evidence evidence ? null
        : evidence.UnitId is { } unit ? facts.Units.Single(u => u.Id == unit).On(evidence.HappenedOn).CentreId
        : evidence.CentreId;
}

/// <summary>A centre with each goal of the year, in the goals' order.</summary>
public sealed record CentreRow(Centre Centre, IReadOnlyList<CentreGoal> Cells)
{
    public bool HasDelivered => Cells.Any(c => c.Counted.Count + c.OnTheWay.Count > 0);
}

/// <summary>Each centre and each goal on a date: the centres active that day, and closed ones whose deliveries still stand.</summary>
public sealed record CentreMatrix(YearProgress Year, IReadOnlyList<CentreRow> Rows)
{
    public static CentreMatrix Of(YearProgress year) =>
        new(
            year,
            [
                .. year
                    .Facts.Centres.Select(c => Row(c, year))
                    .Where(r => r.Centre.IsActiveOn(year.Date) || r.HasDelivered)
                    .OrderBy(r => r.Centre.Abbreviation, Danish.Order),
            ]
        );

    public CentreRow? Of(string code) =>
        Rows.FirstOrDefault(r => string.Equals(r.Centre.Code, code, StringComparison.OrdinalIgnoreCase));

    private static CentreRow Row(Centre centre, YearProgress year) =>
        new(centre, [.. year.Goals.Select(g => CentreGoal.Of(centre, g, year.Facts))]);
}
