using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

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
    public required Choices Choices { get; init; }

    /// <summary>The owner's agreement for the year before, to read beside the fields.</summary>
    public AgreementContent? LastYear { get; init; }

    public bool MayStartFromLastYear =>
        LastYear is { } before && !IsAmendment && Agreement.ObstaclesToStartingFrom(before).Count == 0;

    /// <summary>The published agreement of a unit's centre, beside its own; null for a centre.</summary>
    public CentreAgreementBeside? OfCentre { get; init; }

    public AgreementContent Content { get; } = Agreement.Content(Today);

    /// <summary>As it stands today: what is decided to apply later is not written yet.</summary>
    public StrategyYear Year { get; } = Agreement.Year.On(Today);

    public IReadOnlyList<Obstacle> Missing { get; } = Agreement.ObstaclesToSubmission(Today);

    public IReadOnlyList<ThemeCoverage> Coverage => Domain.Progress.Coverage.ByTheme(Content, Year);

    /// <summary>Initiatives in which nothing is missing.</summary>
    public int Complete => Agreement.ActiveInitiatives.Count(i => MissingIn(i) == 0);

    public IReadOnlyList<EditorPart> Parts => EditorPart.Of(Agreement, Complete, Coverage);

    /// <summary>"4. Fokusområder": a centre's agreement has one part less than a unit's.</summary>
    public string HeadingOf(string anchor)
    {
        var place = Parts.TakeWhile(p => p.Anchor != anchor).Count();
        return $"{place + 1}. {Parts[place].Name}";
    }

    public bool IsCentre => Agreement is CentreAgreement;

    /// <summary>May be put back; where nothing is in force that is all that was taken out.</summary>
    public IEnumerable<Initiative> Removed =>
        Agreement
            .Initiatives.Where(i =>
                i.State == InitiativeState.Removed
                || (Agreement.InForce is null && i.State == InitiativeState.Discontinued)
            )
            .OrderBy(i => i.Number);

    public bool IsAmendment => Agreement.IsBeingAmended;

    /// <summary>An amendment is concluded by the chief or leader alone, unless the year says otherwise.</summary>
    public bool IsSent => !IsAmendment || Year.AmendmentsNeedTheOtherParty;

    public string Definite => IsAmendment ? "tillægget" : "aftalen";

    public string Name => IsAmendment ? $"Tillæg til årsaftale {Year.Year}" : $"Årsaftale {Year.Year}";

    /// <summary>Taken out by an earlier amendment.</summary>
    public IEnumerable<Initiative> Discontinued =>
        Agreement
            .Initiatives.Where(i => i.State == InitiativeState.Discontinued)
            .Except(Agreement.Leaving)
            .Except(Removed)
            .OrderBy(i => i.Number);

    public bool IsNew(Initiative initiative) =>
        IsAmendment && Agreement.InForce!.Content.Initiatives.All(i => i.Id != initiative.Id);

    /// <summary>Themes that an amendment leaves without an initiative.</summary>
    public IReadOnlyList<int> ThemesLeft =>
        IsAmendment && IsCentre ? [.. Coverage.Where(t => !t.IsCovered).Select(t => t.Theme.Number)] : [];

    public int MissingIn(Initiative initiative) => Missing.Count(m => m.Place == initiative.Anchor);

    public string Address => $"/arbejde/aftaler/{Agreement.Id}";

    /// <summary>Goals that centres meet by evidence: what is recorded is shown, not typed again.</summary>
    public IEnumerable<SharedGoal> CentreGoals =>
        IsCentre
            ? Year.GoalsInOrder.Where(g =>
                g.Measure is CountMeasure { Subject: SubjectKind.Centre, Source: CountSource.Evidence }
            )
            : [];
}
