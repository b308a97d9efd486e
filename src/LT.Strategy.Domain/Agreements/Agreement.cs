using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Agreements;

public enum AgreementStatus
{
    Draft,
    Submitted,
    Returned,

    /// <summary>Concluded and published; the newest publication holds.</summary>
    InForce,
    Withdrawn,

    /// <summary>The year is settled.</summary>
    Closed,
}

/// <summary>Where a working copy beside the version in force stands.</summary>
public enum AmendmentStatus
{
    None,
    Draft,
    Submitted,
    Returned,
}

/// <summary>
/// An annual agreement (årsaftale). What is written here is the working copy; what has been agreed is in its publications,
/// and those never change. Two kinds: <see cref="CentreAgreement"/> and <see cref="DecentralAgreement"/>.
/// </summary>
public abstract class Agreement
{
    public const int TextMaxLength = 4000;

    public const int ReasonMaxLength = 500;

    public const int MaxInitiatives = 60;

    public const int CaseNumberMaxLength = 40;

    private readonly List<Initiative> _initiatives = [];

    private readonly List<Publication> _publications = [];

    private readonly List<FollowUp> _followUps = [];

    private readonly List<Learning> _learnings = [];

    public int Id { get; init; }

    public int StrategyYearId { get; init; }

    /// <summary>Read along with it, or given by whoever has the year in hand.</summary>
    public StrategyYear Year { get; set; } = null!;

    public AgreementStatus Status { get; private set; }

    public AmendmentStatus Amendment { get; private set; }

    /// <summary>The owner's core task and local challenges; required.</summary>
    public string Introduction { get; private set; } = "";

    /// <summary>Rammer: what law and budget allow to promise; optional.</summary>
    public string Bounds { get; private set; } = "";

    /// <summary>How and when the owner follows up; optional.</summary>
    public string FollowUpPlan { get; private set; } = "";

    /// <summary>When the agreement was discussed in the MED committee; optional, no names.</summary>
    public string Med { get; private set; } = "";

    public IReadOnlyList<Initiative> Initiatives => _initiatives;

    public IReadOnlyList<Publication> Publications => _publications;

    public IReadOnlyList<FollowUp> FollowUps => _followUps;

    public IReadOnlyList<Learning> Learnings => _learnings;

    public bool IsSample { get; init; }

    public DateTime StartedAt { get; init; }

    public DateTime? SavedAt { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    public int? SubmittedById { get; private set; }

    public Person? SubmittedBy { get; init; }

    public int? SubmittedOnBehalfOfId { get; private set; }

    public Person? SubmittedOnBehalfOf { get; init; }

    /// <summary>The sender, and the one a deputy sent it for.</summary>
    public string SubmittedInWords =>
        SubmittedBy is { } by
            ? new Signature(by.Id, by.Name, SubmittedOnBehalfOfId, SubmittedOnBehalfOf?.Name).InWords
            : "";

    public string ReturnRemark { get; private set; } = "";

    public DateTime? ReturnedAt { get; private set; }

    /// <summary>Who returned it, in words, with whom they were deputy for.</summary>
    public string ReturnedBy { get; private set; } = "";

    public string AmendmentReason { get; private set; } = "";

    /// <summary>Why an amendment leaves a theme without an initiative; the strategy office sees it.</summary>
    public string BrokenCoverageReason { get; private set; } = "";

    /// <summary>The case in the municipality's journal that holds the agreement; empty until it has been journalised.</summary>
    public string CaseNumber { get; private set; } = "";

    /// <summary>The agreement's subject in KL's classification of municipal tasks (KLE).</summary>
    public abstract KleSubject Kle { get; }

    /// <summary>Renewed by every change, so that two who change at once do not overwrite each other.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    public abstract string OwnerCode { get; }

    public abstract string OwnerNameOn(DateOnly day);

    /// <summary>What the owner was called before the day, the first one first.</summary>
    public abstract IReadOnlyList<FormerName> FormerOwnerNamesOn(DateOnly day);

    /// <summary>The centre the agreement is under: its own, or the one its unit is under that day.</summary>
    public abstract int CentreIdOn(DateOnly day);

    /// <summary>The parties, in words: filled in by the system.</summary>
    public abstract string PartiesOn(DateOnly day);

    public Publication? InForce => Publications.InForceNow();

    public IEnumerable<Initiative> ActiveInitiatives =>
        _initiatives.Where(i => i.State == InitiativeState.Active).OrderBy(i => i.Number);

    /// <summary>In force still, and taken out by the amendment in progress.</summary>
    public IReadOnlyList<Initiative> Leaving =>
        [
            .. _initiatives
                .Where(i =>
                    i.State == InitiativeState.Discontinued
                    && InForce?.Content.ActiveInitiatives.Any(c => c.Id == i.Id) == true
                )
                .OrderBy(i => i.Number),
        ];

    /// <summary>Whether its own people may write in it now.</summary>
    public bool IsOpenForWriting =>
        Status is AgreementStatus.Draft or AgreementStatus.Returned
        || (Status == AgreementStatus.InForce && Amendment is AmendmentStatus.Draft or AmendmentStatus.Returned);

    public bool IsAwaitingConclusion =>
        Status == AgreementStatus.Submitted
        || (Status == AgreementStatus.InForce && Amendment == AmendmentStatus.Submitted);

    /// <summary>Whether there is a working copy beside the version in force, wherever it stands.</summary>
    public bool IsBeingAmended => Status == AgreementStatus.InForce && Amendment != AmendmentStatus.None;

    private static Obstacle NoAmendmentObstacle => new("NoAmendment", "Der er intet tillæg under udarbejdelse.");

    private bool IsAmendment => Status == AgreementStatus.InForce;

    public void Write(AgreementPart part, string text, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWriting());
        switch (part)
        {
            case AgreementPart.Introduction:
                Introduction = text;
                break;
            case AgreementPart.Bounds:
                Bounds = text;
                break;
            case AgreementPart.FollowUpPlan:
                FollowUpPlan = text;
                break;
            default:
                Med = text;
                break;
        }

        Saved(now);
    }

    public string TextOf(AgreementPart part) =>
        part switch
        {
            AgreementPart.Introduction => Introduction,
            AgreementPart.Bounds => Bounds,
            AgreementPart.FollowUpPlan => FollowUpPlan,
            _ => Med,
        };

    public IReadOnlyList<Obstacle> ObstaclesToWriting() => IsOpenForWriting ? [] : [LockedObstacle()];

    public Initiative AddInitiative(DateTime now)
    {
        List<Obstacle> obstacles = [.. ObstaclesToWriting()];
        if (_initiatives.Count(i => i.State != InitiativeState.Removed) >= MaxInitiatives)
        {
            obstacles.Add(new Obstacle("TooManyInitiatives", $"En aftale kan højst have {MaxInitiatives} indsatser."));
        }

        BrokenRuleException.ThrowIfAny(obstacles);
        var initiative = new Initiative { Number = _initiatives.Count(i => i.State != InitiativeState.Removed) + 1 };
        _initiatives.Add(initiative);
        Saved(now);
        return initiative;
    }

    /// <summary>Says that an initiative of this agreement has been changed.</summary>
    public void Changed(Initiative initiative, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWriting());
        initiative.Version = Guid.NewGuid();
        Saved(now);
    }

    /// <summary>Takes an initiative out. In a draft it may be put back; one that has been concluded becomes "Udgået" and keeps its place.</summary>
    public void Remove(Initiative initiative, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWriting());
        initiative.State = HasBeenPublished(initiative) ? InitiativeState.Discontinued : InitiativeState.Removed;
        Renumber();
        Changed(initiative, now);
    }

    public void PutBack(Initiative initiative, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWriting());
        if (InForce?.Content.Initiatives.Any(i => i.Id == initiative.Id && i.IsDiscontinued) == true)
        {
            return;
        }

        initiative.State = InitiativeState.Active;
        Renumber();
        Changed(initiative, now);
    }

    public IReadOnlyList<Obstacle> ObstaclesToMoving(Initiative initiative, Move move) =>
        [
            .. ObstaclesToWriting(),
            .. Neighbour(initiative, move) is null
                ? [new Obstacle("NowhereToMove", $"{initiative.Name} kan ikke flyttes længere {InWords(move)}.")]
                : Array.Empty<Obstacle>(),
        ];

    /// <summary>Changes places with the initiative before or after it, and the numbers follow; one that is "Udgået" keeps its place.</summary>
    public void MoveInitiative(Initiative initiative, Move move, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToMoving(initiative, move));
        var other = Neighbour(initiative, move)!;
        (initiative.Number, other.Number) = (other.Number, initiative.Number);
        Changed(other, now);
        Changed(initiative, now);
    }

    public IReadOnlyList<Obstacle> ObstaclesToStartingFrom(AgreementContent before) =>
        [
            .. ObstaclesToWriting(),
            .. IsEmpty && before.OwnerCode == OwnerCode
                ? Array.Empty<Obstacle>()
                : [new Obstacle("AlreadyWritten", "Der er allerede skrevet i aftalen, og det bliver ikke erstattet.")],
        ];

    /// <summary>Takes over the words of the owner's agreement for the year before. Periods, milestones and promised numbers are this year's own and start empty.</summary>
    public void StartFrom(AgreementContent before, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToStartingFrom(before));
        (Introduction, Bounds, FollowUpPlan) = (before.Introduction, before.Bounds, before.FollowUpPlan);
        TakeOverOwn(before);
        var goals = Year.On(Copenhagen.DayOf(now)).Goals;
        foreach (var written in before.ActiveInitiatives)
        {
            AddInitiative(now).Repeat(written, goals);
        }

        Saved(now);
    }

    /// <summary>Nothing has been written yet.</summary>
    public bool IsEmpty =>
        Introduction.Length + Bounds.Length + FollowUpPlan.Length == 0
        && _initiatives.TrueForAll(i => i.State == InitiativeState.Removed)
        && OwnIsEmpty;

    /// <summary>All that stands between this draft and being sent, by the rules of the day: what the page lists while one writes.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToSubmission(DateOnly today)
    {
        List<Obstacle> obstacles = [.. ObstaclesToWriting()];
        obstacles.AddRange(Missing(today));
        if (IsAmendment)
        {
            obstacles.AddRange(MissingInAmendment(today));
        }

        return obstacles;
    }

    public void Submit(Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToSubmission(Copenhagen.DayOf(now)));
        if (IsAmendment)
        {
            Amendment = AmendmentStatus.Submitted;
        }
        else
        {
            Status = AgreementStatus.Submitted;
        }

        SubmittedAt = now;
        SubmittedById = by.PersonId;
        SubmittedOnBehalfOfId = by.OnBehalfOfId;
        Touch();
    }

    public IReadOnlyList<Obstacle> ObstaclesToTakingBack() =>
        IsAwaitingConclusion
            ? []
            :
            [
                Status == AgreementStatus.InForce
                    ? new Obstacle("AlreadyConcluded", "Aftalen er indgået og kan kun ændres med et tillæg.")
                    : new Obstacle("NotSubmitted", "Aftalen er ikke sendt til godkendelse."),
            ];

    /// <summary>The sender undoes the sending, until it is concluded.</summary>
    public void TakeBack()
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToTakingBack());
        Reopen(AgreementStatus.Draft, AmendmentStatus.Draft);
        ReturnRemark = "";
    }

    public IReadOnlyList<Obstacle> ObstaclesToReturning(string? remark) =>
        [
            .. ObstaclesWhenNotAwaiting(),
            .. Obstacle.ToText(remark, ReasonMaxLength, "Remark", "Skriv en bemærkning om, hvad der skal rettes."),
        ];

    public void Return(string remark, DateTime now, Signature? by = null)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToReturning(remark));
        Reopen(AgreementStatus.Returned, AmendmentStatus.Returned);
        ReturnRemark = remark.Trim();
        ReturnedAt = now;
        ReturnedBy = by?.InWords ?? "";
    }

    public IReadOnlyList<Obstacle> ObstaclesToConclusion(Signature by, DateOnly today)
    {
        List<Obstacle> obstacles = [.. ObstaclesWhenNotAwaiting()];
        if (obstacles.Count == 0 && by.SharesAPersonWith(SubmittedById, SubmittedOnBehalfOfId))
        {
            obstacles.Add(
                new Obstacle("OwnSubmission", "Du kan ikke indgå en aftale, som du selv har sendt til godkendelse.")
            );
        }

        obstacles.AddRange(Missing(today));
        return obstacles;
    }

    /// <summary>What was read is what is decided on: what has been changed since is read again first.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToDecidingOn(Guid versionRead) =>
        ObstaclesWhenNotAwaiting().ToList() is { Count: > 0 } notAwaiting ? notAwaiting
        : Version == versionRead ? []
        :
        [
            new Obstacle(
                "ChangedSinceRead",
                IsAmendment
                    ? "Tillægget er ændret, siden du læste det. Læs det igen, før du indgår det."
                    : "Aftalen er ændret, siden du læste den. Læs den igen, før du indgår den."
            ),
        ];

    /// <summary>What has been published is journalised. A number that somebody else wrote meanwhile is read before it is replaced.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToJournalising(string? number, string numberRead)
    {
        List<Obstacle> obstacles = [];
        if (Publications.Count == 0)
        {
            obstacles.Add(new Obstacle("NotPublished", "Kun en indgået aftale kan journaliseres."));
        }

        if (CaseNumber != numberRead)
        {
            obstacles.Add(
                new Obstacle(
                    "ChangedSinceRead",
                    CaseNumber.Length > 0
                        ? $"En anden har imens skrevet sagsnummeret {CaseNumber}. Gem igen, hvis dit er det rigtige."
                        : "En anden har imens fjernet sagsnummeret. Gem igen, hvis dit er det rigtige.",
                    nameof(CaseNumber)
                )
            );
        }

        var typed = (number ?? "").Trim();
        if (typed.Length > CaseNumberMaxLength)
        {
            obstacles.Add(new Obstacle("TextTooLong", $"Skriv højst {CaseNumberMaxLength} tegn.", nameof(CaseNumber)));
        }
        else if (!typed.All(c => char.IsLetterOrDigit(c) || ".-/ ".Contains(c, StringComparison.Ordinal)))
        {
            obstacles.Add(
                new Obstacle(
                    "CaseNumberWrong",
                    $"Skriv sagsnummeret med tal, bogstaver, punktum og bindestreg, fx {Kle.Number}-A00-6-19.",
                    nameof(CaseNumber)
                )
            );
        }

        return obstacles;
    }

    /// <summary>Writes down the case that holds the agreement, or that none does. The agreement itself is as it was.</summary>
    public void Journalise(string? number, string numberRead)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToJournalising(number, numberRead));
        CaseNumber = (number ?? "").Trim();
    }

    /// <summary>Concluding is publishing: one act, one moment, an immutable copy.</summary>
    public Publication Conclude(Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToConclusion(by, Copenhagen.DayOf(now)));
        return Publish(by, now);
    }

    public IReadOnlyList<Obstacle> ObstaclesToAmending() =>
        Status != AgreementStatus.InForce
            ? [new Obstacle("NotInForce", "Kun en indgået aftale kan ændres med et tillæg.")]
        : Amendment != AmendmentStatus.None
            ? [new Obstacle("AmendmentInProgress", "Der er allerede et tillæg under udarbejdelse.")]
        : [];

    /// <summary>Opens a working copy; the version in force goes on holding.</summary>
    public void StartAmendment(DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToAmending());
        Amendment = AmendmentStatus.Draft;
        AmendmentReason = "";
        BrokenCoverageReason = "";
        foreach (var initiative in _initiatives.Where(i => i.State == InitiativeState.Active))
        {
            initiative.ChangeReason = "";
        }

        Saved(now);
    }

    public IReadOnlyList<Obstacle> ObstaclesToDroppingAmendment() =>
        IsBeingAmended ? ObstaclesToWriting() : [NoAmendmentObstacle];

    /// <summary>Throws the working copy away: the agreement reads as the version in force again.</summary>
    public void DropAmendment(DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToDroppingAmendment());
        var (version, content) = (InForce!, InForce!.Content);
        (Introduction, Bounds) = (content.Introduction, content.Bounds);
        (FollowUpPlan, Med) = (content.FollowUpPlan, content.Med);
        (AmendmentReason, BrokenCoverageReason) = (version.Reason, version.BrokenCoverageReason);
        _initiatives.RemoveAll(i => content.Initiatives.All(c => c.Id != i.Id));
        foreach (var initiative in _initiatives)
        {
            initiative.Restore(content.Initiatives.First(c => c.Id == initiative.Id));
        }

        TakeOverOwn(content);
        Amendment = AmendmentStatus.None;
        ReturnRemark = "";
        Saved(now);
    }

    public void ExplainAmendment(string reason, string brokenCoverageReason, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(IsOpenForWriting && !IsAmendment ? [NoAmendmentObstacle] : ObstaclesToWriting());
        AmendmentReason = reason.Trim();
        BrokenCoverageReason = brokenCoverageReason.Trim();
        Saved(now);
    }

    /// <summary>By default the chief (or leader) concludes an amendment alone, since the strategy lets chiefs adjust during the year.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToConcludingAmendmentAlone(DateOnly today)
    {
        if (Status != AgreementStatus.InForce || Amendment == AmendmentStatus.None)
        {
            return [NoAmendmentObstacle];
        }

        List<Obstacle> obstacles = [];
        if (Year.On(today).AmendmentsNeedTheOtherParty)
        {
            obstacles.Add(new Obstacle("OtherPartyNeeded", "Tillæg skal sendes til godkendelse i år."));
        }

        obstacles.AddRange(ObstaclesToSubmission(today));
        return obstacles;
    }

    public Publication ConcludeAmendmentAlone(Signature by, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToConcludingAmendmentAlone(Copenhagen.DayOf(now)));
        SubmittedById = by.PersonId;
        SubmittedOnBehalfOfId = by.OnBehalfOfId;
        SubmittedAt = now;
        return Publish(by, now);
    }

    public IReadOnlyList<Obstacle> ObstaclesToWithdrawing(string? reason) =>
        [
            .. Status != AgreementStatus.InForce
                ? [new Obstacle("NotInForce", "Kun en indgået aftale kan trækkes tilbage.")]
                : Array.Empty<Obstacle>(),
            .. Obstacle.ToText(reason, ReasonMaxLength, "Reason", "Skriv, hvorfor aftalen trækkes tilbage."),
        ];

    /// <summary>The agreement no longer holds; it is kept and marked.</summary>
    public void Withdraw(Signature by, string reason, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWithdrawing(reason));
        foreach (var publication in _publications.Where(p => p.WithdrawnAt is null))
        {
            publication.Withdraw(by, reason.Trim(), now);
        }

        Status = AgreementStatus.Withdrawn;
        Amendment = AmendmentStatus.None;
        Touch();
    }

    public IReadOnlyList<Obstacle> ObstaclesToStartingAnew() =>
        Status == AgreementStatus.Withdrawn
            ? []
            : [new Obstacle("NotWithdrawn", "Kun en aftale, der er trukket tilbage, kan begyndes forfra.")];

    /// <summary>After a withdrawal the owner writes again: the text is a draft, the next conclusion a first one, and what was withdrawn stays so.</summary>
    public void StartAnew(DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToStartingAnew());
        Status = AgreementStatus.Draft;
        (AmendmentReason, BrokenCoverageReason, ReturnRemark) = ("", "", "");
        (SubmittedAt, SubmittedById, SubmittedOnBehalfOfId) = (null, null, null);
        foreach (var initiative in _initiatives.Where(i => i.State == InitiativeState.Active))
        {
            initiative.ChangeReason = "";
        }

        Saved(now);
    }

    /// <summary>The year is settled: what is in force stays readable as <i>Afsluttet</i>, and nothing more is written.</summary>
    internal void Close()
    {
        if (Status == AgreementStatus.Withdrawn)
        {
            return;
        }

        Status = AgreementStatus.Closed;
        Amendment = AmendmentStatus.None;
        Touch();
    }

    public IReadOnlyList<Obstacle> ObstaclesToFollowingUp(Guid initiativeId) =>
        Status == AgreementStatus.Closed ? [LockedObstacle()]
        : InForce?.Content.ActiveInitiatives.Any(i => i.Id == initiativeId) == true ? []
        : [new Obstacle("NotInForce", "Der følges op på indsatser i en aftale, der gælder.")];

    public FollowUp FollowUp(
        Guid initiativeId,
        OwnAssessment status,
        string comment,
        int byId,
        DateTime now,
        int? onBehalfOfId = null
    )
    {
        List<Obstacle> obstacles = [.. ObstaclesToFollowingUp(initiativeId)];
        obstacles.AddRange(Domain.FollowUps.FollowUp.ObstaclesTo(status, comment));
        BrokenRuleException.ThrowIfAny(obstacles);
        var followUp = new FollowUp
        {
            AgreementId = Id,
            InitiativeId = initiativeId,
            Status = status,
            Comment = comment.Trim(),
            RecordedAt = now,
            RecordedById = byId,
            RecordedForId = onBehalfOfId,
            IsSample = IsSample,
        };
        _followUps.Add(followUp);
        return followUp;
    }

    /// <summary>One learns also from what was given up; what only a draft says is nobody else's to read, nor what was never concluded.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToSharing(Guid initiativeId) =>
        InForce is { IsIntact: true } version && version.Content.Initiatives.Any(i => i.Id == initiativeId)
            ? []
            : [new Obstacle("NotPublished", "En læring deles fra en indsats i en aftale, der er indgået.")];

    /// <summary>Shares what an initiative has taught with everyone.</summary>
    public Learning Share(Guid initiativeId, LearningText text, Signature by, string sharedAs, DateTime now)
    {
        BrokenRuleException.ThrowIfAny([.. ObstaclesToSharing(initiativeId), .. text.Obstacles()]);
        var learning = Learning.Of(this, initiativeId, text, by, sharedAs, now);
        _learnings.Add(learning);
        return learning;
    }

    /// <summary>The agreement as it would be published now.</summary>
    public AgreementContent Content(DateOnly day) => AgreementContent.Of(this, day);

    /// <summary>Takes over what only this kind of agreement holds.</summary>
    protected virtual void TakeOverOwn(AgreementContent content) { }

    protected virtual bool OwnIsEmpty => true;

    /// <summary>The owner's own requirements beside those of each initiative.</summary>
    protected virtual IEnumerable<Obstacle> MissingForOwner(DateOnly today) => [];

    private IEnumerable<Obstacle> Missing(DateOnly today)
    {
        List<Obstacle> missing = [];
        if (string.IsNullOrWhiteSpace(Introduction))
        {
            missing.Add(
                new Obstacle("IntroductionMissing", "Skriv indledningen", "del-2") { Field = nameof(Introduction) }
            );
        }

        var goals = Year.On(today).Goals;
        missing.AddRange(MissingForOwner(today));
        missing.AddRange(ActiveInitiatives.SelectMany(i => i.Missing(goals)));
        return missing;
    }

    private IEnumerable<Obstacle> MissingInAmendment(DateOnly today)
    {
        var before = InForce!.Content;
        var after = Content(today);
        if (AmendmentReason.Length == 0)
        {
            yield return new Obstacle("AmendmentReasonMissing", "Skriv, hvorfor aftalen ændres", "tillaeg")
            {
                Field = nameof(AmendmentReason),
            };
        }

        if (after.Says(before))
        {
            yield return new Obstacle("NothingChanged", "Tillægget ændrer ikke noget endnu", "tillaeg");
        }

        foreach (var initiative in after.Initiatives.Where(i => string.IsNullOrWhiteSpace(i.ChangeReason)))
        {
            var old = before.Initiatives.FirstOrDefault(i => i.Id == initiative.Id);
            if (old is null || !initiative.Says(old))
            {
                var verb =
                    old is null ? "tilføjes"
                    : initiative.IsDiscontinued ? "udgår"
                    : "ændres";
                yield return new Obstacle(
                    "ChangeReasonMissing",
                    $"Skriv, hvorfor indsats {initiative.Number} {verb}",
                    initiative.Anchor
                )
                {
                    Field = initiative.IsDiscontinued ? null : nameof(Initiative.ChangeReason),
                };
            }
        }
    }

    /// <summary>Themes without an initiative: they stop a first conclusion; an amendment may leave one, with a reason.</summary>
    protected IEnumerable<Obstacle> ThemesWithoutInitiative(DateOnly today)
    {
        var gaps = Coverage.ByTheme(Content(today), Year.On(today)).Where(c => c.Initiatives.Count == 0).ToList();
        if (IsAmendment)
        {
            return gaps.Count > 0 && BrokenCoverageReason.Length == 0
                ?
                [
                    new Obstacle(
                        "BrokenCoverageReasonMissing",
                        $"Skriv, hvorfor tema {Danish.List(gaps.Select(g => g.Theme.Number.ToString(Danish.Culture)))} ikke længere har en indsats",
                        "tillaeg"
                    )
                    {
                        Field = nameof(BrokenCoverageReason),
                    },
                ]
                : [];
        }

        return gaps.Select(g => new Obstacle(
            "ThemeWithoutInitiative",
            $"Tilføj en indsats under tema {g.Theme.Number}",
            "del-5"
        ));
    }

    private Publication Publish(Signature by, DateTime now)
    {
        _initiatives.RemoveAll(i => i.State == InitiativeState.Removed);
        var day = Copenhagen.DayOf(now);
        var publication = Publication.Of(this, Content(day), by, now);
        _publications.Add(publication);
        Status = AgreementStatus.InForce;
        Amendment = AmendmentStatus.None;
        ReturnRemark = "";
        Touch();
        return publication;
    }

    private void Reopen(AgreementStatus first, AmendmentStatus amendment)
    {
        if (IsAmendment)
        {
            Amendment = amendment;
        }
        else
        {
            Status = first;
        }

        SubmittedAt = null;
        SubmittedById = null;
        SubmittedOnBehalfOfId = null;
        Touch();
    }

    private IEnumerable<Obstacle> ObstaclesWhenNotAwaiting() =>
        IsAwaitingConclusion ? []
        : Status == AgreementStatus.InForce ? [new Obstacle("AlreadyConcluded", "Aftalen er allerede indgået.")]
        : [new Obstacle("NotSubmitted", "Aftalen er ikke sendt til godkendelse.")];

    private Obstacle LockedObstacle() =>
        Status switch
        {
            AgreementStatus.Submitted => new Obstacle(
                "AlreadySubmitted",
                "Aftalen er sendt til godkendelse og er låst."
            ),
            AgreementStatus.InForce when Amendment == AmendmentStatus.Submitted => new Obstacle(
                "AlreadySubmitted",
                "Tillægget er sendt til godkendelse og er låst."
            ),
            AgreementStatus.InForce => new Obstacle(
                "AlreadyConcluded",
                "Aftalen er indgået og kan kun ændres med et tillæg."
            ),
            AgreementStatus.Withdrawn => new Obstacle("Withdrawn", "Aftalen er trukket tilbage."),
            _ => new Obstacle("YearClosed", "Året er gjort op."),
        };

    private Initiative? Neighbour(Initiative initiative, Move move) =>
        initiative.State != InitiativeState.Active ? null
        : move == Move.Up ? ActiveInitiatives.LastOrDefault(i => i.Number < initiative.Number)
        : ActiveInitiatives.FirstOrDefault(i => i.Number > initiative.Number);

    private static string InWords(Move move) => move == Move.Up ? "op" : "ned";

    private bool HasBeenPublished(Initiative initiative) =>
        _publications.Exists(p => p.Content.Initiatives.Any(i => i.Id == initiative.Id));

    private void Renumber()
    {
        var number = 0;
        foreach (var initiative in _initiatives.Where(i => i.State != InitiativeState.Removed).OrderBy(i => i.Number))
        {
            initiative.Number = ++number;
        }
    }

    private protected void Saved(DateTime now)
    {
        SavedAt = now;
        Touch();
    }

    private void Touch() => Version = Guid.NewGuid();
}

/// <summary>One place up or down in a list.</summary>
public enum Move
{
    Up,
    Down,
}

/// <summary>The texts of an agreement beside its initiatives.</summary>
public enum AgreementPart
{
    Introduction,
    Bounds,
    FollowUpPlan,
    Med,
}
