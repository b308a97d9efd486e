using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.FollowUpRounds;

namespace LT.Strategy.Web.Features.FollowUps;

/// <summary>Whose agreement is followed up on: a unit's, or the centre's own.</summary>
public sealed record Followed(Centre Centre, Unit? Unit, Publication Version)
{
    public string Code => Unit?.Code ?? Centre.Code;

    public Agreement Agreement => Version.Agreement;

    public string NameOn(DateOnly day) => Unit?.On(day).Name ?? Centre.NameOn(day);
}

/// <summary>All that is read for the page.</summary>
public sealed record FollowUpFacts(
    YearFacts Year,
    IReadOnlyList<FollowUpRound> Rounds,
    IReadOnlyList<FollowUp> FollowUps,
    IReadOnlyList<Evidence> Evidence
);

/// <summary>All initiatives of the agreement in force, one after the other, in a round or outside.</summary>
public sealed class FollowUpPage
{
    /// <summary>More than these are folded away.</summary>
    public const int MostUnitsOpen = 8;

    private readonly FollowUpFacts _facts;

    public FollowUpPage(Followed followed, FollowUpFacts facts, Actor reader)
    {
        (Followed, Reader, _facts) = (followed, reader, facts);
        Round = facts.Rounds.CurrentFor(followed.Code, reader.Today);
        Cards = [.. followed.Version.Content.ActiveInitiatives.OrderBy(i => i.Number).Select(Card)];
    }

    public Followed Followed { get; }

    public Actor Reader { get; }

    public DateOnly Today => Reader.Today;

    /// <summary>The open round that asks here; the oldest that is not handed in. Null outside rounds.</summary>
    public FollowUpRound? Round { get; }

    public IReadOnlyList<FollowUpCard> Cards { get; }

    public StrategyYear Year => _facts.Year.Year;

    public string Name => Followed.NameOn(Today);

    public bool IsCentre => Followed.Unit is null;

    public string Address => $"/opfoelgning/{Year.Year}/{Followed.Code}";

    public string AgreementAddress => $"/aarsaftaler/{Year.Year}/{Followed.Code}";

    public int Answered => Cards.Count(c => c.Answer is not null);

    public bool MayShareLearning => Reader.MayShareLearning(Followed.Agreement);

    public bool MayAnswer => Reader.MayFollowUp(Followed.Agreement) && Year.Closing is null;

    public bool MayHandIn => Reader.MayHandIn(Followed.Agreement);

    public HandIn? HandIn => Round?.HandInOf(Followed.Code);

    public IReadOnlyList<Obstacle> ObstaclesToHandingIn =>
        Round!.ObstaclesToHandingIn(Followed.Code, Followed.Version, Own, Today);

    /// <summary>The units that owe an agreement, for the centre's chief to see beside the own initiatives.</summary>
    public IReadOnlyList<UnitBeside> Units => field ??= [.. UnitsUnder().Select(Beside)];

    /// <summary>As on the round's own page; outside rounds how many there are.</summary>
    public string UnitsInShort =>
        Board?.UnitsUnder(Followed.Centre).ToList() is { Count: > 0 } asked
            ? asked.UnitsInShort()
            : Danish.Count(Units.Count, "enhed", "enheder");

    private IEnumerable<FollowUp> Own => _facts.FollowUps.Where(f => f.AgreementId == Followed.Agreement.Id);

    public FollowUpCard? CardOf(Guid initiative) => Cards.FirstOrDefault(c => c.Initiative.Id == initiative);

    /// <summary>The first that nobody has answered for, after this one or else from the beginning.</summary>
    public FollowUpCard? NextAfter(FollowUpCard card) =>
        Cards
            .Where(c => c != card && c.Answer is null)
            .OrderBy(c => c.Initiative.Number < card.Initiative.Number)
            .ThenBy(c => c.Initiative.Number)
            .FirstOrDefault();

    private FollowUpCard Card(InitiativeContent initiative) =>
        new(
            initiative,
            Round,
            [.. Own.Where(f => f.InitiativeId == initiative.Id).OrderBy(f => f.RecordedAt).ThenBy(f => f.Id)],
            EvidenceNear.Of(initiative, Followed.Centre, Followed.Unit, Year, _facts.Year.Units, _facts.Evidence),
            [
                .. from unit in UnitsUnder()
                from carrying in unit.InForce.Content.ActiveInitiatives
                where carrying.Carries.Any(c => c.Id == initiative.Id)
                select new UnitsAnswer(
                    unit.Unit.Code,
                    unit.Unit.On(Today).Name,
                    carrying,
                    Assessments.NewestOf(carrying)
                ),
            ]
        );

    private OwnAssessments Assessments => field ??= new OwnAssessments(_facts.FollowUps, Today);

    private RoundBoard? Board =>
        field ??= Round is null ? null : new RoundBoard(Round, _facts.Year, _facts.FollowUps, Today);

    private IEnumerable<(Unit Unit, Publication InForce)> UnitsUnder()
    {
        var inForce = _facts.Year.AgreementsOn(Today);
        return IsCentre
            ? _facts
                .Year.Units.Where(u => u.IsActiveOn(Today) && u.On(Today).CentreId == Followed.Centre.Id)
                .Select(u => (Unit: u, InForce: inForce.OfUnit(u)))
                .Where(u => u.InForce is { IsIntact: true })
                .Select(u => (u.Unit, u.InForce!))
                .OrderBy(u => u.Unit.On(Today).Name, Danish.Order)
            : [];
    }

    private UnitBeside Beside((Unit Unit, Publication InForce) unit) =>
        new(
            unit.Unit.Code,
            unit.Unit.On(Today).Name,
            Board?.Units.FirstOrDefault(l => l.OwnerCode == unit.Unit.Code),
            Assessments.CountsOf(unit.InForce.Content.ActiveInitiatives)
        );
}

public static class CurrentRound
{
    public static FollowUpRound? CurrentFor(this IEnumerable<FollowUpRound> rounds, string code, DateOnly today) =>
        rounds
            .Where(r => r.IsOpenOn(today) && r.Asks(code))
            .OrderBy(r => r.HandInOf(code) is not null)
            .ThenBy(r => r.OpensOn)
            .FirstOrDefault();
}
