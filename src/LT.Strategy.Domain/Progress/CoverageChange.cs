using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>What the coverage rule says of a centre's agreement now, and what it will say when the amendment is concluded (product rule: checked before the act).</summary>
public sealed record CoverageChange(
    int VersionNow,
    IReadOnlyList<ThemeCoverage> Before,
    IReadOnlyList<ThemeCoverage> After,
    string Reason
)
{
    /// <summary>Themes that are filled now and will not be.</summary>
    public IReadOnlyList<ThemeCoverage> Lost => [.. After.Where((theme, i) => !theme.IsCovered && Before[i].IsCovered)];

    /// <summary>Null for a unit, since the rule is about centres, and for an agreement that has no amendment in progress.</summary>
    public static CoverageChange? Of(Agreement agreement, StrategyYear year, DateOnly today) =>
        agreement is CentreAgreement { InForce: { } now, IsBeingAmended: true }
            ? new CoverageChange(
                now.Number,
                Coverage.ByTheme(now.Content, year),
                Coverage.ByTheme(agreement.Content(today), year),
                agreement.BrokenCoverageReason
            )
            : null;
}
