using System.Text.Json.Serialization;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Strategies;

/// <summary>
/// One year of a strategy: its deadlines, its goals, and the settings that its statuses are decided by. This is the newest
/// edition; what readers are shown is the one in force on the date, <see cref="On"/>.
/// </summary>
public class StrategyYear
{
    private readonly List<YearRevision> _revisions = [];

    public int Id { get; init; }

    public int GroupStrategyId { get; init; }

    public GroupStrategy GroupStrategy { get; init; } = null!;

    public required int Year { get; init; }

    /// <summary>The day the strategy office opened the year; null while it is being prepared.</summary>
    public required DateOnly? OpenedOn { get; set; }

    /// <summary>Centre agreements are concluded by the end of this day in Copenhagen (Koncernstrategi 2019: 15 January).</summary>
    public required DateOnly CentreDeadline { get; set; }

    /// <summary>Decentral agreements are concluded by the end of this day (Koncernstrategi 2019: 1 March).</summary>
    public required DateOnly DecentralDeadline { get; set; }

    /// <summary>How far behind the planned path, as a share of the whole, still is "På sporet".</summary>
    public decimal OnTrackMargin { get; set; } = 0.10m;

    /// <summary>How far behind the planned path still is "I risiko"; further is "Bagud".</summary>
    public decimal AtRiskMargin { get; set; } = 0.25m;

    /// <summary>Days without anything recorded after which a goal reads "Mangler opfølgning".</summary>
    public int StalenessDays { get; set; } = 100;

    /// <summary>Days after the due date within which the deciding reading of a level goal may be dated.</summary>
    public int ClosingReadingDays { get; set; } = 31;

    /// <summary>Whether one initiative may fill the cells of several themes.</summary>
    public bool OneInitiativeMayFillSeveralThemes { get; set; } = true;

    /// <summary>Whether an initiative in a decentral agreement may fill the cell of its centre.</summary>
    public bool DecentralInitiativeMayFillItsCentresCell { get; set; }

    /// <summary>Whether amendments are concluded by the other party, as first agreements are.</summary>
    public bool AmendmentsNeedTheOtherParty { get; set; }

    /// <summary>Renewed with each change of the year, its goals and its texts: of two at once the second is told.</summary>
    [JsonIgnore]
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>When these limits and settings were decided; null while they are being prepared.</summary>
    public Decided? LimitsDecided { get; set; }

    public List<SharedGoal> Goals { get; } = [];

    /// <summary>All that agreements may refer to beside the goals, as it was named and put in focus; none in an edition from before it was kept.</summary>
    public List<Framework> Frameworks { get; } = [];

    /// <summary>Later deadlines granted to single centres and units.</summary>
    [JsonIgnore]
    public List<DeadlineExtension> Extensions { get; } = [];

    /// <summary>The rounds of follow-up, where they have been asked for.</summary>
    [JsonIgnore]
    public List<FollowUpRound> Rounds { get; } = [];

    /// <summary>What was decided about the year, one whole edition for each time.</summary>
    [JsonIgnore]
    public IReadOnlyList<YearRevision> Revisions => _revisions;

    /// <summary>The revision this edition was read from; null for the newest edition.</summary>
    [JsonIgnore]
    public YearRevision? Revision { get; private set; }

    [JsonIgnore]
    public YearClosing? Closing { get; private set; }

    [JsonIgnore]
    public DateOnly FirstDay => new(Year, 1, 1);

    [JsonIgnore]
    public DateOnly LastDay => new(Year, 12, 31);

    /// <summary>The last day that an agreement of the year applied, when that has passed: its owner closed, or the year is over.</summary>
    public DateOnly? AgreementAppliedUntil(DateOnly? ownersLastDay, DateOnly today)
    {
        var last = ownersLastDay < LastDay ? ownersLastDay.Value : LastDay;
        return last < today ? last : null;
    }

    [JsonIgnore]
    public IReadOnlyList<Theme> Themes => [.. GroupStrategy.Themes.OrderBy(t => t.Number)];

    [JsonIgnore]
    public IReadOnlyList<SharedGoal> GoalsInOrder => [.. Goals.OrderBy(g => g.Number, Danish.NumberOrder)];

    /// <summary>As named in this edition, or else as its goals name them.</summary>
    [JsonIgnore]
    public IReadOnlyList<Framework> NamedFrameworks =>
        Frameworks.Count > 0
            ? Frameworks
            :
            [
                .. Goals
                    .Select(g => g.Measure)
                    .OfType<CountMeasure>()
                    .Select(m => m.Framework)
                    .OfType<Framework>()
                    .DistinctBy(f => f.Id),
            ];

    public SharedGoal Goal(int id) => Goals.Single(g => g.Id == id);

    /// <summary>The year as it was decided by the end of the day, applying on it. Before the first revision, and while the year is prepared, the year itself.</summary>
    public StrategyYear On(DateOnly date)
    {
        if (_revisions.Where(r => r.HoldsOn(date)).MaxBy(r => r.Number) is not { } revision)
        {
            return this;
        }

        if (revision.Year != this)
        {
            revision.Year.Follow(this, revision);
        }

        return revision.Year;
    }

    /// <summary>
    /// A change is known from the day it is made and applies from then or later, never earlier; one that waits goes before the
    /// next. After the year has begun it takes a reason.
    /// </summary>
    public IReadOnlyList<Obstacle> ObstaclesToRevision(DateOnly appliesFrom, string? reason, DateOnly today)
    {
        List<Obstacle> obstacles = [.. ClosedObstacles()];

        if (appliesFrom < today)
        {
            obstacles.Add(
                new Obstacle(
                    "AppliesBeforeToday",
                    $"En ændring gælder tidligst fra i dag, {Danish.Long(today)}.",
                    "AppliesFrom"
                )
            );
        }
        else if (Waiting(today) is { } waiting && appliesFrom < waiting.AppliesFrom)
        {
            obstacles.Add(
                new Obstacle(
                    "AnotherChangeWaits",
                    $"Der venter en ændring, som gælder fra {Danish.Long(waiting.AppliesFrom)}. Fortryd den først, eller lad denne gælde fra samme dag.",
                    "AppliesFrom"
                )
            );
        }

        return
        [
            .. obstacles,
            .. Obstacle.ToText(
                reason,
                YearRevision.ReasonMaxLength,
                "Reason",
                today >= FirstDay ? "Året er begyndt. Skriv, hvorfor der ændres." : null
            ),
        ];
    }

    private IReadOnlyList<Obstacle> ClosedObstacles() =>
        Closing is null ? [] : [new Obstacle("YearClosed", "Året er gjort op og kan ikke ændres.")];

    /// <summary>The change that is made but does not apply yet.</summary>
    public YearRevision? Waiting(DateOnly today) =>
        _revisions.Where(r => r.WithdrawnAt is null && r.AppliesFrom > today).MaxBy(r => r.Number);

    /// <summary>Margins are shares of the whole way (0 to 1); the wider one is the risk.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToSettings(
        DateOnly? centreDeadline,
        DateOnly? decentralDeadline,
        decimal? onTrack,
        decimal? atRisk,
        int? stalenessDays,
        int? closingReadingDays
    ) =>
        [
            .. DeadlineObstacles(centreDeadline, nameof(CentreDeadline)),
            .. DeadlineObstacles(decentralDeadline, nameof(DecentralDeadline)),
            .. Unless(
                decentralDeadline is null || centreDeadline is null || decentralDeadline >= centreDeadline,
                new("DeadlinesOutOfOrder", "Enhedernes frist skal ligge efter centrenes.", nameof(DecentralDeadline))
            ),
            .. Unless(
                onTrack is >= 0 and <= 1,
                new("MarginOutOfRange", "Skriv et tal mellem 0 og 100, fx 10.", nameof(OnTrackMargin))
            ),
            .. Unless(
                atRisk is >= 0 and <= 1 && !(atRisk < onTrack),
                new(
                    "MarginOutOfRange",
                    "Skriv et tal mellem 0 og 100, som ikke er mindre end grænsen for På sporet, fx 25.",
                    nameof(AtRiskMargin)
                )
            ),
            .. Unless(
                stalenessDays is >= 1 and <= 366,
                new("DaysOutOfRange", "Skriv et antal dage mellem 1 og 366, fx 100.", nameof(StalenessDays))
            ),
            .. Unless(
                closingReadingDays is >= 0 and <= 366,
                new("DaysOutOfRange", "Skriv et antal dage mellem 0 og 366, fx 31.", nameof(ClosingReadingDays))
            ),
        ];

    private IEnumerable<Obstacle> DeadlineObstacles(DateOnly? deadline, string place) =>
        deadline is not { } day ? [new("DateMissing", $"Skriv fristen, fx 15.01.{Year}.", place)]
        : day < FirstDay.AddYears(-1) || day > LastDay
            ? [new("DeadlineOutsideTheYear", $"Fristen skal ligge senest den 31. december {Year}.", place)]
        : [];

    private static IEnumerable<Obstacle> Unless(bool fine, Obstacle obstacle) => fine ? [] : [obstacle];

    /// <summary>A year is opened when each theme has a goal and the deadlines lie in order.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToOpening() =>
        [
            .. OpenedOn is null ? Array.Empty<Obstacle>() : [new("AlreadyOpened", $"{Year} er allerede åbnet.")],
            .. Themes
                .Where(t => Goals.TrueForAll(g => g.Theme.Number != t.Number))
                .Select(t => new Obstacle(
                    "ThemeWithoutGoal",
                    $"Tema {t.Number} har ingen mål. Tilføj mindst ét.",
                    "maal"
                )),
            .. DecentralDeadline < CentreDeadline
                ? [new("DeadlinesOutOfOrder", "Enhedernes frist skal ligge efter centrenes.", "frister")]
                : Array.Empty<Obstacle>(),
        ];

    /// <summary>From now on everyone can read the year, and agreements can be written.</summary>
    public void Open(DateOnly today)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToOpening());
        OpenedOn = today;
        Touch();
    }

    /// <summary>Takes back a change that does not apply yet; the year reads as the edition in force again.</summary>
    public IReadOnlyList<SharedGoal> WithdrawWaiting(string by, DateOnly today, DateTime now)
    {
        var waiting = Waiting(today);
        BrokenRuleException.ThrowIfAny(
            waiting?.ObstaclesToWithdrawal(today) ?? [new Obstacle("NothingWaits", "Der er ingen ændring at fortryde.")]
        );
        BrokenRuleException.ThrowIfAny(ClosedObstacles());
        waiting!.Withdraw(by, now);
        Touch();
        var standing = _revisions.Where(r => r.WithdrawnAt is null).MaxBy(r => r.Number)!.Year;
        var added = Goals.Where(g => standing.Goals.TrueForAll(known => known.Id != g.Id)).ToList();
        Goals.RemoveAll(added.Contains);
        foreach (var goal in Goals)
        {
            var then = standing.Goal(goal.Id);
            then.Theme = goal.Theme;
            goal.Become(then);
        }

        return added;
    }

    /// <summary>Next year, prepared from this one: the themes and efforts copied, the goals as drafts a year later.</summary>
    public StrategyYear PrepareNext()
    {
        var strategy = GroupStrategy.ForTheYear(Year + 1);
        var next = new StrategyYear
        {
            Year = Year + 1,
            GroupStrategy = strategy,
            OpenedOn = null,
            CentreDeadline = CentreDeadline.AddYears(1),
            DecentralDeadline = DecentralDeadline.AddYears(1),
            OnTrackMargin = OnTrackMargin,
            AtRiskMargin = AtRiskMargin,
            StalenessDays = StalenessDays,
            ClosingReadingDays = ClosingReadingDays,
            OneInitiativeMayFillSeveralThemes = OneInitiativeMayFillSeveralThemes,
            DecentralInitiativeMayFillItsCentresCell = DecentralInitiativeMayFillItsCentresCell,
            AmendmentsNeedTheOtherParty = AmendmentsNeedTheOtherParty,
        };
        next.Goals.AddRange(
            GoalsInOrder.Select(g => g.AYearLater(strategy.Themes.Single(t => t.Number == g.Theme.Number)))
        );
        return next;
    }

    /// <summary>Settles the year: the report is written once, and its agreements are <i>Afsluttet</i>.</summary>
    public YearClosing Close(
        YearProgress progress,
        IReadOnlyDictionary<string, string> whys,
        IEnumerable<Agreement> agreements,
        Signature by,
        DateTime now
    )
    {
        Closing = YearClosing.Of(progress, whys, by.InWords, by.PersonId, now);
        Touch();
        foreach (var agreement in agreements)
        {
            agreement.Close();
        }

        return Closing;
    }

    /// <summary>When the year is settled, nothing more is recorded about it.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToRecording() =>
        Closing is null ? [] : [new Obstacle("YearClosed", $"{Year} er gjort op. Der kan ikke registreres mere.")];

    /// <summary>Something in the year, its goals or its texts was changed.</summary>
    public void Touch() => Version = Guid.NewGuid();

    /// <summary>Keeps the year as it now is, whole, as what applies from a day on. Everything new in it has its id by then.</summary>
    public YearRevision Revise(DateOnly appliesFrom, string reason, string by, int? byId, DateTime now)
    {
        var revision = YearRevision.Of(this, appliesFrom, reason.Trim(), by, byId, now);
        _revisions.Add(revision);
        return revision;
    }

    /// <summary>What is dated on its own, beside the editions, is the same for all of them.</summary>
    private void Follow(StrategyYear newest, YearRevision revision)
    {
        Revision = revision;
        Closing = newest.Closing;
        _revisions.Clear();
        _revisions.AddRange(newest._revisions);
        Extensions.Clear();
        Extensions.AddRange(newest.Extensions);
        Rounds.Clear();
        Rounds.AddRange(newest.Rounds);
    }
}
