using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>The editor: what is written, what the coverage rule says of it, and what is missing before it can be sent.</summary>
public sealed record DraftPage(
    Agreement Agreement,
    Initiative? Open,
    DateOnly Today,
    Delivery Delivery,
    bool MaySubmit,
    IReadOnlyList<Evidence> OwnEvidence,
    IReadOnlyList<Conflict> Conflicts
)
{
    public AgreementContent Content { get; } = Agreement.Content(Today);

    public IReadOnlyList<Obstacle> Missing { get; } = Agreement.ObstaclesToSubmission();

    public IReadOnlyList<ThemeCoverage> Coverage => Domain.Progress.Coverage.ByTheme(Content, Agreement.Year);

    public bool IsCentre => Agreement is CentreAgreement;

    public IEnumerable<Initiative> Removed =>
        Agreement.Initiatives.Where(i => i.State == InitiativeState.Removed).OrderBy(i => i.Number);

    public int MissingIn(Initiative initiative) => initiative.Missing(Agreement.Year.Goals).Count;

    public string Address => $"/arbejde/aftaler/{Agreement.Id}";

    /// <summary>Goals that centres meet by evidence: what is recorded is shown, not typed again.</summary>
    public IEnumerable<SharedGoal> CentreGoals =>
        IsCentre
            ? Agreement.Year.GoalsInOrder.Where(g =>
                g.Measure is CountMeasure { Subject: SubjectKind.Centre, Source: CountSource.Evidence }
            )
            : [];
}
