using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>How far one that is asked has come.</summary>
public enum RoundState
{
    Missing,
    UnderWay,
    HandedIn,

    /// <summary>Nothing is in force to follow up on.</summary>
    NoAgreement,
}

/// <summary>One centre or unit in a round.</summary>
public sealed record RoundLine(
    string OwnerCode,
    string OwnerName,
    Centre Centre,
    bool IsCentre,
    Publication? Agreement,
    int Answered,
    int Of,
    HandIn? HandIn,
    RoundState State,
    bool IsLate,
    bool HasEnded
)
{
    /// <summary>Whether there is an agreement to follow up on: the others are not counted.</summary>
    public bool MayHandIn => State != RoundState.NoAgreement;
}

/// <summary>Who has handed in, who is under way and who is missing, on a day; when the round is closed, as it stood then.</summary>
public sealed class RoundBoard
{
    private readonly YearFacts _facts;

    private readonly bool _hasEnded;

    private readonly ILookup<int, FollowUp> _followUps;

    private readonly Dictionary<DateOnly, AgreementsInForce> _inForce = [];

    public RoundBoard(FollowUpRound round, YearFacts facts, IEnumerable<FollowUp> followUps, DateOnly today)
    {
        (Round, _facts, _hasEnded) = (round, facts, round.HasEndedOn(today));
        Date = Earliest(round.LastDay ?? today, today);
        _followUps = followUps.Where(round.Takes).ToLookup(f => f.AgreementId);
        Centres =
        [
            .. facts
                .Centres.Where(c => round.Asks(c.Code))
                .Select(c => (Centre: c, There: LastDayThere(c.To)))
                .Select(c =>
                    Line(
                        c.Centre.Code,
                        c.Centre.NameOn(c.There),
                        c.Centre,
                        true,
                        InForce(c.There).OfCentre(c.Centre),
                        c.Centre.To
                    )
                )
                .OfType<RoundLine>()
                .OrderBy(l => l.Centre.Abbreviation, Danish.Order),
        ];
        Units =
        [
            .. facts
                .Units.Where(u => round.Asks(u.Code))
                .Select(u => (Unit: u, Period: u.On(LastDayThere(u.To))))
                .Select(u =>
                    Line(
                        u.Unit.Code,
                        u.Period.Name,
                        facts.Centres.First(c => c.Id == u.Period.CentreId),
                        false,
                        InForce(LastDayThere(u.Unit.To)).OfUnit(u.Unit),
                        u.Unit.To
                    )
                )
                .OfType<RoundLine>()
                .OrderBy(l => l.Centre.Abbreviation, Danish.Order)
                .ThenBy(l => l.OwnerName, Danish.Order),
        ];
    }

    public FollowUpRound Round { get; }

    /// <summary>The day it is shown for.</summary>
    public DateOnly Date { get; }

    public IReadOnlyList<RoundLine> Centres { get; }

    public IReadOnlyList<RoundLine> Units { get; }

    public IEnumerable<RoundLine> All => Centres.Concat(Units);

    public IEnumerable<RoundLine> UnitsUnder(Centre centre) => Units.Where(u => u.Centre.Id == centre.Id);

    /// <summary>Null for one that closed before the deadline without handing in: it is not counted.</summary>
    private RoundLine? Line(
        string code,
        string name,
        Centre centre,
        bool isCentre,
        Publication? agreement,
        DateOnly? lastDay
    )
    {
        var handIn = Round.HandInOf(code);
        if (handIn is null && lastDay < Earliest(Date, Round.ClosesOn))
        {
            return null;
        }

        var of = agreement?.Content.ActiveInitiatives.Count() ?? 0;
        var answered = agreement is null
            ? 0
            : of - Round.Unanswered(agreement, _followUps[agreement.AgreementId]).Count;
        var state =
            handIn is not null ? RoundState.HandedIn
            : agreement is null ? RoundState.NoAgreement
            : answered > 0 ? RoundState.UnderWay
            : RoundState.Missing;
        var isLate = handIn is null ? agreement is not null && Date > Round.ClosesOn : Round.IsLate(handIn.At);
        return new RoundLine(code, name, centre, isCentre, agreement, answered, of, handIn, state, isLate, _hasEnded);
    }

    /// <summary>What closed after the deadline still owes for the agreement it had on its last day.</summary>
    private DateOnly LastDayThere(DateOnly? lastDay) => Earliest(lastDay ?? Date, Date);

    private AgreementsInForce InForce(DateOnly day) =>
        _inForce.TryGetValue(day, out var known) ? known : _inForce[day] = _facts.AgreementsOn(day);

    private static DateOnly Earliest(DateOnly a, DateOnly b) => a < b ? a : b;
}
