using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>A theme shows its goals' statuses and takes the worst as its own. There is no number for a theme.</summary>
public sealed record ThemeProgress(Theme Theme, IReadOnlyList<GoalProgress> Goals)
{
    public GoalStatus? Worst => Goals.Count == 0 ? null : Goals.Min(g => g.Status);

    public OnTrackCount OnTrack => OnTrackCount.Of(Goals);
}

/// <summary>"n af m på sporet eller opfyldt": m leaves out Ikke relevant.</summary>
public sealed record OnTrackCount(int Count, int OutOf)
{
    public const string Words = "på sporet eller opfyldt";

    /// <summary>How many of m have each other status, worst first: "2 i risiko og 4 ikke startet"; empty where there are none.</summary>
    public string Others { get; private init; } = "";

    private int NotRelevant { get; init; }

    /// <summary>"på sporet eller opfyldt, 2 i risiko og 4 ikke startet": after "0 af 6", to which it adds up.</summary>
    public string WithOthers =>
        $"{Words}{(Others.Length > 0 ? $", {Others}" : "")}{(NotRelevant > 0 ? $"; {NotRelevant} er ikke {(NotRelevant == 1 ? "relevant" : "relevante")} og ikke talt med" : "")}";

    /// <summary>"0 af 6 er på sporet eller opfyldt, 2 i risiko og 4 ikke startet".</summary>
    public string Sentence(string goals) => $"{Count} af {OutOf} {goals} {WithOthers}";

    internal static OnTrackCount Of(IReadOnlyCollection<GoalProgress> goals)
    {
        var others = goals
            .Where(g => g.Status is not (GoalStatus.OnTrack or GoalStatus.Fulfilled or GoalStatus.NotRelevant))
            .GroupBy(g => g.Status)
            .OrderBy(g => g.Key)
            .Select(g => (Status: g.Key, Count: g.Count()))
            .ToList();
        var notRelevant = goals.Count(g => g.Status == GoalStatus.NotRelevant);
        var outOf = goals.Count - notRelevant;
        return new(outOf - others.Sum(o => o.Count), outOf)
        {
            Others = Danish.List(others.Select(o => $"{o.Count}\u00A0{Danish.Lower(o.Status.InWords())}")),
            NotRelevant = notRelevant,
        };
    }
}

/// <summary>The whole year on a date: the goals, the themes, the coverage. Three things that are never mixed or averaged.</summary>
public sealed class YearProgress
{
    private YearProgress(YearFacts facts, DateOnly date)
    {
        Facts = facts;
        Date = date;
        Agreements = facts.AgreementsOn(date);
        Goals = [.. facts.Year.GoalsInOrder.Select(g => GoalProgress.Of(g, facts, Agreements, date))];
        Themes =
        [
            .. facts.Year.Themes.Select(t => new ThemeProgress(t, [.. Goals.Where(g => g.Goal.ThemeId == t.Id)])),
        ];
        Coverage = Coverage.On(date, facts.Year, facts.Centres, Agreements);
    }

    public YearFacts Facts { get; }

    public StrategyYear Year => Facts.Year;

    public DateOnly Date { get; }

    public AgreementsInForce Agreements { get; }

    public IReadOnlyList<GoalProgress> Goals { get; }

    public IReadOnlyList<ThemeProgress> Themes { get; }

    public Coverage Coverage { get; }

    public OnTrackCount OnTrack => OnTrackCount.Of(Goals);

    /// <summary>As it was known at the end of the day, by the rules in force on it.</summary>
    public static YearProgress On(DateOnly date, YearFacts facts) => new(facts.On(date), date);

    public GoalProgress? Goal(string number) => Goals.FirstOrDefault(g => g.Goal.Number == number);
}
