using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.GoalSetups;

/// <summary>A goal to be set up, and how it would read with what is recorded.</summary>
public sealed record GoalSetupPage(
    StrategyYear Year,
    SharedGoal? Current,
    bool HasRows,
    IReadOnlyList<Framework> Frameworks,
    DateOnly Today,
    GoalProgress? Preview = null
)
{
    public string YearAddress => $"/administration/aar/{Year.Year}";

    public string Address => $"{YearAddress}/maal/{Current?.Number ?? "nyt"}";

    public bool MayRemove => Current is not null && !HasRows && Year.OpenedOn is null;

    /// <summary>The year with the goal as wanted, computed on what is recorded; nothing of it is kept.</summary>
    public static GoalProgress PreviewOf(SharedGoal wanted, StrategyYear year, YearFacts facts, DateOnly today)
    {
        var copy = YearRevision.CopyOf(year);
        copy.Goals.RemoveAll(g => g.Id == wanted.Id);
        copy.Goals.Add(wanted);
        return YearProgress.On(today, facts with { Year = copy }).Goals.Single(g => g.Goal == wanted);
    }
}
