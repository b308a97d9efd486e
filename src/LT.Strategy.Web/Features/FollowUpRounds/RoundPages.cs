using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.FollowUpRounds;

/// <summary>An agreement that this person follows up on, and the round that asks about it.</summary>
public sealed record OwnFollowUp(
    string Code,
    string Name,
    int Initiatives,
    int Answered,
    FollowUpRound? Round,
    HandIn? HandIn
)
{
    public string InShort =>
        (Round, HandIn) switch
        {
            (null, _) => $"{Danish.Count(Initiatives, "indsats", "indsatser")}. Du kan altid følge op.",
            (_, { } handIn) =>
                $"{Danish.Count(Initiatives, "indsats", "indsatser")}. {Round.Name} er afleveret {Danish.DayAndMonth(Copenhagen.DayOf(handIn.At))}.",
            _ =>
                $"{Danish.Number(Answered)} af {Danish.Count(Initiatives, "indsats", "indsatser")} er besvaret. {Round.Name} er ikke afleveret endnu.",
        };
}

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
    private static readonly (string Address, string Words, string Afterwards, RoundState State)[] All =
    [
        ("mangler", "Mangler", "Ikke besvaret", RoundState.Missing),
        ("i-gang", "I gang", "Ikke afleveret", RoundState.UnderWay),
        ("afleveret", "Afleveret", "Afleveret", RoundState.HandedIn),
        ("ingen-aftale", "Ingen aftale endnu", "Ingen aftale", RoundState.NoAgreement),
    ];

    public IEnumerable<(string Address, string Words, RoundState State)> States =>
        All.Select(s => (s.Address, Round.HasEndedOn(Today) ? s.Afterwards : s.Words, s.State));

    /// <summary>How long answers are taken, or how it ended.</summary>
    public string Ending =>
        Round.ClosedOn is { } closed ? $" Lukket {Danish.Long(closed)}: Tavlen viser, hvordan det stod den dag."
        : Round.HasEndedOn(Today)
            ? $" Sluttede {Danish.Long(Round.LastDay!.Value)}, dagen før den næste runde åbnede: Tavlen viser, hvordan det stod den dag."
        : Round.LastDay is { } last
            ? $" Den tager imod svar, til den bliver lukket, og senest til og med {Danish.Long(last)}, dagen før den næste runde åbner."
        : "";

    /// <summary>"CUP: 3 af 19 enheder har afleveret; 1 uden aftale er ikke talt med", "CUP: 20 enheder".</summary>
    public string UnitsInShort(Centre centre)
    {
        var under = Board.UnitsUnder(centre).ToList();
        return Round.HasOpenedOn(Today)
            ? $"{centre.Abbreviation}: {under.UnitsInShort()}"
            : $"{centre.Abbreviation}: {Danish.Count(under.Count, "enhed", "enheder")}";
    }

    /// <summary>Who is not among those counted, and why.</summary>
    public string WithoutAgreement =>
        Board.All.WithoutAgreement() is > 0 and var without
            ? $" {Danish.Count(without, "center eller enhed", "centre og enheder")} uden aftale har ikke noget at følge op på og er ikke talt med."
            : "";

    public FollowUpRound Round => Board.Round;

    public string Address => $"/opfoelgning/runder/{Round.Id}";

    public IEnumerable<RoundLine> Centres => Board.Centres.Where(Shows);

    public IEnumerable<RoundLine> Units => Board.Units.Where(Shows);

    public int In(RoundState state) => Board.All.Count(l => l.State == state);

    public static RoundState? Read(string? address) =>
        All.Where(s => s.Address == address).Select(s => (RoundState?)s.State).FirstOrDefault();

    private bool Shows(RoundLine line) => Chosen is null || line.State == Chosen;
}

public static class RoundWords
{
    /// <summary>"Åbner 1. oktober 2019", "Åben, frist 21. juni 2019", "Lukket 26. april 2019".</summary>
    public static string StateOn(this FollowUpRound round, DateOnly today) =>
        round.ClosedOn is { } closed ? $"Lukket {Danish.Long(closed)}"
        : round.HasEndedOn(today) ? $"Sluttede {Danish.Long(round.LastDay!.Value)}"
        : !round.HasOpenedOn(today) ? $"Åbner {Danish.Long(round.OpensOn)}"
        : today > round.ClosesOn ? $"Åben, fristen var {Danish.Long(round.ClosesOn)}"
        : $"Åben, frist {Danish.Long(round.ClosesOn)}";

    /// <summary>Who has an agreement to follow up on, and therefore can hand in, is counted; no others.</summary>
    public static int MayHandIn(this IEnumerable<RoundLine> lines) => lines.Count(l => l.MayHandIn);

    public static int HandedIn(this IEnumerable<RoundLine> lines) => lines.Count(l => l.State == RoundState.HandedIn);

    public static int WithoutAgreement(this IEnumerable<RoundLine> lines) => lines.Count(l => !l.MayHandIn);

    /// <summary>"3 af 9 centre".</summary>
    public static string HandedInOf(this IReadOnlyCollection<RoundLine> lines, string one, string many) =>
        $"{Danish.Number(lines.HandedIn())} af {Danish.Count(lines.MayHandIn(), one, many)}";

    /// <summary>"1 af 10 enheder har afleveret; 1 uden aftale er ikke talt med".</summary>
    public static string UnitsInShort(this IReadOnlyCollection<RoundLine> units) =>
        $"{units.HandedInOf("enhed", "enheder")} har afleveret{(units.WithoutAgreement() is > 0 and var without ? $"; {Danish.Number(without)} uden aftale er ikke talt med" : "")}";
}
