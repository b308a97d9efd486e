using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.FollowUps;

/// <summary>
/// A round (opfølgningsrunde) in which centres and units say how each of their initiatives is going. What is followed up on
/// from the day it opens until it is closed, or until the year's next round opens, is an answer in it; nothing is stored twice.
/// </summary>
public class FollowUpRound
{
    public const int NameMaxLength = 80;

    public int Id { get; init; }

    public bool IsSample { get; init; }

    public required int StrategyYearId { get; init; }

    public required string Name { get; set; }

    /// <summary>What the answers are about.</summary>
    public required DateOnly PeriodFrom { get; set; }

    public required DateOnly PeriodTo { get; set; }

    public required DateOnly OpensOn { get; set; }

    /// <summary>The deadline, to midnight in Copenhagen; what comes later is late until the round is closed.</summary>
    public required DateOnly ClosesOn { get; set; }

    /// <summary>The codes of the centres and units that are asked.</summary>
    public required List<string> Asked { get; init; }

    /// <summary>Who has answered for all, each once.</summary>
    public List<HandIn> HandIns { get; } = [];

    /// <summary>The moment of one that opened on the day it was planned: what was said earlier that day is no answer.</summary>
    public DateTime? OpenedAt { get; private set; }

    /// <summary>When the year's next round opens: from that day on this one takes nothing more, so that no answer is in two.</summary>
    public DateOnly? NextOpensOn { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public int? ClosedById { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>The day the strategy office closed it.</summary>
    public DateOnly? ClosedOn => ClosedAt is { } at ? Copenhagen.DayOf(at) : null;

    /// <summary>The last day it takes answers, once that is known.</summary>
    public DateOnly? LastDay => ClosedOn ?? NextOpensOn?.AddDays(-1);

    public bool HasOpenedOn(DateOnly day) => OpensOn <= day;

    public bool HasEndedOn(DateOnly day) => ClosedAt is not null || NextOpensOn <= day;

    /// <summary>Also after the deadline: until the strategy office closes it, or the next opens.</summary>
    public bool IsOpenOn(DateOnly day) => HasOpenedOn(day) && !HasEndedOn(day);

    public bool Asks(string ownerCode) => Asked.Contains(ownerCode);

    public HandIn? HandInOf(string ownerCode) => HandIns.Find(h => h.OwnerCode == ownerCode);

    /// <summary>Followed up on while the round was open.</summary>
    public bool Takes(FollowUp followUp) =>
        followUp.RecordedOn >= OpensOn
        && !(followUp.RecordedAt < OpenedAt)
        && !(followUp.RecordedOn >= NextOpensOn)
        && !(followUp.RecordedAt >= ClosedAt);

    public bool IsLate(DateTime moment) => Copenhagen.DayOf(moment) > ClosesOn;

    /// <summary>The initiatives in force that nobody has answered for in this round.</summary>
    public IReadOnlyList<InitiativeContent> Unanswered(Publication? inForce, IEnumerable<FollowUp> followUps)
    {
        var answered = followUps.Where(Takes).Select(f => f.InitiativeId).ToHashSet();
        return [.. (inForce?.Content.ActiveInitiatives ?? []).Where(i => !answered.Contains(i.Id))];
    }

    /// <summary>The follow-ups come as an argument: a page has read them without the agreement.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToHandingIn(
        string ownerCode,
        Publication? inForce,
        IEnumerable<FollowUp> followUps,
        DateOnly today
    ) =>
        !IsOpenOn(today) ? [new Obstacle("RoundNotOpen", "Runden er ikke åben.")]
        : !Asks(ownerCode) ? [new Obstacle("NotAsked", "Runden spørger ikke her.")]
        : HandInOf(ownerCode) is not null ? [new Obstacle("AlreadyHandedIn", "Der er allerede afleveret.")]
        : inForce is null ? [new Obstacle("NotInForce", "Der følges op på indsatser i en aftale, der gælder.")]
        :
        [
            .. Unanswered(inForce, followUps)
                .Select(i => new Obstacle("Unanswered", $"Svar på {i.Number}. {i.Title}", $"svar-{i.Number}")),
        ];

    /// <summary>Says that all initiatives have been answered for.</summary>
    public HandIn HandIn(Agreement agreement, Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(
            ObstaclesToHandingIn(agreement.OwnerCode, agreement.InForce, agreement.FollowUps, Copenhagen.DayOf(now))
        );
        var handIn = new HandIn(agreement.OwnerCode, now, by.PersonId, by.OnBehalfOfId, by.InWords);
        HandIns.Add(handIn);
        Version = Guid.NewGuid();
        return handIn;
    }

    public IReadOnlyList<Obstacle> ObstaclesToClosing(DateOnly today) =>
        HasEndedOn(today) ? [AlreadyEnded]
        : HasOpenedOn(today) ? []
        : [new Obstacle("NotOpened", "Runden er ikke åbnet endnu.")];

    /// <summary>From now on it stands as it is; later answers are ordinary follow-ups.</summary>
    public void Close(int byId, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToClosing(Copenhagen.DayOf(now)));
        (ClosedAt, ClosedById) = (now, byId);
        Version = Guid.NewGuid();
    }

    /// <summary>One that has not opened has asked nobody anything, and may be taken back.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToDropping(DateOnly today) =>
        HasOpenedOn(today) ? [new Obstacle("AlreadyOpened", "Runden er åbnet og kan ikke fortrydes.")] : [];

    /// <summary>The one before it then goes on until the one after it.</summary>
    public void Drop(IEnumerable<FollowUpRound> ofTheYear, DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToDropping(today));
        Follow([.. ofTheYear.Where(r => r != this)]);
    }

    public IReadOnlyList<Obstacle> ObstaclesToPlanning(
        RoundPlan plan,
        StrategyYear year,
        IEnumerable<FollowUpRound> ofTheYear,
        DateOnly today
    ) =>
        HasEndedOn(today)
            ? [AlreadyEnded]
            : [.. plan.Obstacles(year, ofTheYear.Where(r => r != this), today, HasOpenedOn(today) ? OpensOn : null)];

    /// <summary>Another name, other days, others to ask: until it has ended. Who has handed in stays asked.</summary>
    public void Plan(RoundPlan plan, StrategyYear year, IReadOnlyCollection<FollowUpRound> ofTheYear, DateTime now)
    {
        var today = Copenhagen.DayOf(now);
        BrokenRuleException.ThrowIfAny(ObstaclesToPlanning(plan, year, ofTheYear, today));
        OpenedAt ??= !HasOpenedOn(today) && plan.OpensOn == today ? now : null;
        (Name, PeriodFrom, PeriodTo) = (plan.Name!.Trim(), plan.PeriodFrom!.Value, plan.PeriodTo!.Value);
        (OpensOn, ClosesOn) = (plan.OpensOn!.Value, plan.ClosesOn!.Value);
        List<string> asked = [.. plan.Asked.Union(HandIns.Select(h => h.OwnerCode))];
        Asked.Clear();
        Asked.AddRange(asked);
        Version = Guid.NewGuid();
        EndOthers(ofTheYear, now);
        Follow([.. ofTheYear.Union([this])]);
    }

    public static FollowUpRound Of(
        RoundPlan plan,
        StrategyYear year,
        IReadOnlyCollection<FollowUpRound> ofTheYear,
        DateTime now,
        bool isSample = false
    )
    {
        var today = Copenhagen.DayOf(now);
        BrokenRuleException.ThrowIfAny(plan.Obstacles(year, ofTheYear, today, null));
        var round = new FollowUpRound
        {
            StrategyYearId = year.Id,
            IsSample = isSample,
            Name = plan.Name!.Trim(),
            PeriodFrom = plan.PeriodFrom!.Value,
            PeriodTo = plan.PeriodTo!.Value,
            OpensOn = plan.OpensOn!.Value,
            ClosesOn = plan.ClosesOn!.Value,
            Asked = [.. plan.Asked],
            OpenedAt = plan.OpensOn == today ? now : null,
        };
        round.EndOthers(ofTheYear, now);
        Follow([.. ofTheYear, round]);
        return round;
    }

    private Obstacle AlreadyEnded =>
        ClosedAt is not null
            ? new("RoundClosed", "Runden er lukket og kan ikke ændres.")
            : new(
                "RoundClosed",
                $"Runden sluttede {Danish.Long(LastDay!.Value)}, dagen før den næste åbnede, og kan ikke ændres."
            );

    /// <summary>One that opens this very moment closes those that were left open, so that what was said earlier in the day stays theirs.</summary>
    private void EndOthers(IEnumerable<FollowUpRound> ofTheYear, DateTime now)
    {
        if (OpenedAt != now)
        {
            return;
        }

        foreach (var open in ofTheYear.Where(r => r != this && r.IsOpenOn(Copenhagen.DayOf(now))))
        {
            open.ClosedAt = now;
            open.Version = Guid.NewGuid();
        }
    }

    /// <summary>Each round is told when the next one opens; a closed one has ended already.</summary>
    private static void Follow(List<FollowUpRound> ofTheYear)
    {
        foreach (var round in ofTheYear.Where(r => r.ClosedAt is null))
        {
            round.NextOpensOn = ofTheYear.Where(r => r.OpensOn > round.OpensOn).Min(r => (DateOnly?)r.OpensOn);
        }
    }
}

/// <summary>That a centre or unit has answered for all its initiatives in a round (en aflevering): when, by whom, and for whom when a deputy did it.</summary>
public sealed record HandIn(string OwnerCode, DateTime At, int ById, int? ForId, string By);
