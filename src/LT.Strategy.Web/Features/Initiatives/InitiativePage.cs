using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Agreements;

namespace LT.Strategy.Web.Features.Initiatives;

/// <summary>One initiative as it was last published, and its whole year.</summary>
public sealed record InitiativePage(
    Publication Version,
    InitiativeContent Initiative,
    StrategyYear Year,
    IReadOnlyList<StoryEvent> Story,
    DateOnly Today
)
{
    public string OwnerName => AgreementPage.OwnerNameOf(Version, Today);

    public string AgreementAddress => $"/aarsaftaler/{Year.Year}/{Version.Agreement.OwnerCode}";

    public string Address => $"{AgreementAddress}/indsats/{Initiative.Id}";

    public bool IsWithdrawn => Version.WithdrawnAt is not null;

    public IEnumerable<StoryEvent> Past => Story.Where(e => e.On <= Today);

    public IEnumerable<StoryEvent> Ahead => Story.Where(e => e.On > Today);

    /// <summary>The newest own assessment; null where there is none, and for those who see none.</summary>
    public FollowUp? Newest => Story.LastOrDefault(e => e.FollowUp is not null)?.FollowUp;

    public InitiativeThread Thread { get; init; } = new([], [], []);

    public bool SeesFollowUps { get; init; }

    public bool MayFollowUp { get; init; }

    public bool MayShare { get; init; }
}
