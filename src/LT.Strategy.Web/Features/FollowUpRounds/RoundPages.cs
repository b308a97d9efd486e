using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.FollowUpRounds;

/// <summary>An agreement that this person follows up on, and the round that asks about it.</summary>
public sealed record OwnFollowUp(string Code, string Name, int Initiatives, FollowUpRound? Round, HandIn? HandIn);

/// <summary>What there is to follow up on, and the year's rounds for those who see how they go.</summary>
public sealed record RoundsPage(
    StrategyYear Year,
    DateOnly Today,
    IReadOnlyList<OwnFollowUp> Own,
    IReadOnlyList<RoundBoard> Boards,
    bool SeesRounds,
    bool HoldsRounds
)
{
    /// <summary>Rounds of the three proposed that are not planned, and can still open.</summary>
    public IReadOnlyList<(int Number, RoundPlan Plan)> Proposals =>
        [
            .. RoundPlan
                .Proposed(Year, ["alle"])
                .Select((plan, i) => (Number: i + 1, Plan: plan))
                .Where(p =>
                    p.Plan.Obstacles(Year, Boards.Select(b => b.Round), Today, null).Count == 0 && Boards.Count < 3
                ),
        ];
}

/// <summary>Who has handed in in a round, who is under way and who is missing.</summary>
public sealed record BoardPage(
    RoundBoard Board,
    StrategyYear Year,
    DateOnly Today,
    RoundState? Chosen,
    bool HoldsRounds
)
{
    public static readonly IReadOnlyList<(string Address, string Words, RoundState State)> States =
    [
        ("mangler", "Mangler", RoundState.Missing),
        ("i-gang", "I gang", RoundState.UnderWay),
        ("afleveret", "Afleveret", RoundState.HandedIn),
        ("ingen-aftale", "Ingen aftale endnu", RoundState.NoAgreement),
    ];

    public FollowUpRound Round => Board.Round;

    public string Address => $"/opfoelgning/runder/{Round.Id}";

    public IEnumerable<RoundLine> Centres => Board.Centres.Where(Shows);

    public IEnumerable<RoundLine> Units => Board.Units.Where(Shows);

    public int In(RoundState state) => Board.All.Count(l => l.State == state);

    public static RoundState? Read(string? address) =>
        States.Where(s => s.Address == address).Select(s => (RoundState?)s.State).FirstOrDefault();

    private bool Shows(RoundLine line) => Chosen is null || line.State == Chosen;
}

public static class RoundWords
{
    /// <summary>"Åbner 1. oktober 2019", "Åben, frist 21. juni 2019", "Lukket 26. april 2019".</summary>
    public static string StateOn(this FollowUpRound round, DateOnly today) =>
        round.ClosedOn is { } closed ? $"Lukket {Domain.Language.Danish.Long(closed)}"
        : !round.HasOpenedOn(today) ? $"Åbner {Domain.Language.Danish.Long(round.OpensOn)}"
        : today > round.ClosesOn ? $"Åben, fristen var {Domain.Language.Danish.Long(round.ClosesOn)}"
        : $"Åben, frist {Domain.Language.Danish.Long(round.ClosesOn)}";

    /// <summary>"3 af 10 centre".</summary>
    public static int HandedIn(this IEnumerable<RoundLine> lines) => lines.Count(l => l.State == RoundState.HandedIn);
}
