using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Conclusions;

/// <summary>An agreement as it would be published, with what stands in the way and what this reader may do.</summary>
public sealed record ProposalPage(Agreement Agreement, Actor Reader)
{
    /// <summary>As it stands today.</summary>
    public StrategyYear Year { get; } = Agreement.Year.On(Reader.Today);

    public AgreementContent Content { get; } = Agreement.Content(Reader.Today);

    /// <summary>What is typed when an agreement is returned.</summary>
    public string? Remark { get; init; }

    public bool IsCentre => Agreement is CentreAgreement;

    public bool IsAmendment => Agreement.IsBeingAmended;

    public string Definite => IsAmendment ? "tillægget" : "aftalen";

    public string Name =>
        IsAmendment ? $"Tillæg til årsaftale {Agreement.Year.Year}" : $"Årsaftale {Agreement.Year.Year}";

    /// <summary>What an amendment changes; null for a first version.</summary>
    public VersionDifference? Changes =>
        IsAmendment ? VersionDifference.Between(Agreement.InForce!.Content, Content) : null;

    public bool HasProposal => Agreement.IsOpenForWriting || Agreement.IsAwaitingConclusion;

    public IReadOnlyList<ThemeCoverage> Coverage => Domain.Progress.Coverage.ByTheme(Content, Year);

    public CoverageChange? CoverageChange => CoverageChange.Of(Agreement, Year, Reader.Today);

    public IReadOnlyList<Obstacle> ObstaclesToSubmission => Agreement.ObstaclesToSubmission(Reader.Today);

    public IReadOnlyList<Obstacle> ObstaclesToConclusion =>
        Agreement.ObstaclesToConclusion(Reader.SignForConcluder(Agreement), Reader.Today);

    public bool MayWrite => Reader.MayWrite(Agreement);

    public bool MayEdit => MayWrite && Agreement.IsOpenForWriting;

    public bool MayTakeBack => Reader.MaySubmit(Agreement) && Agreement.IsAwaitingConclusion;

    public bool MayConclude => Reader.MayConclude(Agreement) && Agreement.IsAwaitingConclusion;

    public string Address => $"/arbejde/aftaler/{Agreement.Id}";

    public string PublishedAddress => $"/aarsaftaler/{Agreement.Year.Year}/{Agreement.OwnerCode}";

    public string NextAddress =>
        Agreement.IsAwaitingConclusion ? $"{Address}/laes"
        : Agreement.Status == AgreementStatus.InForce && Agreement.Amendment == AmendmentStatus.None ? PublishedAddress
        : Reader.MayWrite(Agreement) ? Address
        : "/opgaver";
}
