using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Amendments;

/// <summary>An amendment before it is concluded or dropped: what it changes, what the coverage rule says before and after, what is missing.</summary>
public sealed record AmendmentPage(Agreement Agreement, DateOnly Today)
{
    public Publication Version { get; } = Agreement.InForce!;

    /// <summary>As it stands today.</summary>
    public StrategyYear Year { get; } = Agreement.Year.On(Today);

    public AgreementContent Content { get; } = Agreement.Content(Today);

    public VersionDifference Changes => VersionDifference.Between(Version.Content, Content);

    public IReadOnlyList<Obstacle> Obstacles => Agreement.ObstaclesToConcludingAmendmentAlone(Today);

    public CoverageChange? CoverageChange => CoverageChange.Of(Agreement, Year, Today);

    public string Address => $"/arbejde/aftaler/{Agreement.Id}";

    public string PublishedAddress => $"/aarsaftaler/{Agreement.Year.Year}/{Agreement.OwnerCode}";
}
