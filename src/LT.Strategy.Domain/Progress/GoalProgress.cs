using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>
/// How a shared goal stands on a date: value, target, promise, what the plan expects, and the computed status with its ground.
/// Decimal arithmetic, unrounded. Where something cannot be known it is null, never 0.
/// </summary>
public sealed record GoalProgress
{
    private GoalProgress(SharedGoal goal, DateOnly date, StrategyYear year)
    {
        (Goal, Date, Year) = (goal, date, year);
        ExpectedFraction = PlannedPath.ExpectedFraction(goal, year, date);
    }

    public SharedGoal Goal { get; }

    /// <summary>"1.1 Relationel koordinering".</summary>
    public string Name => $"{Goal.Number} {Goal.ShortTitle}";

    public DateOnly Date { get; }

    public StrategyYear Year { get; }

    /// <summary>The number counted, or the newest reading.</summary>
    public decimal? Value { get; private init; }

    public decimal? Target { get; private init; }

    /// <summary>f: distance covered of the distance needed.</summary>
    public decimal? Fraction { get; private init; }

    /// <summary>e: what the planned path expects on the date.</summary>
    public decimal ExpectedFraction { get; }

    /// <summary>What the planned path expects, in the goal's unit.</summary>
    public decimal? Expected { get; private init; }

    public GoalStatus Status { get; private init; }

    /// <summary>Why the status is what it is, as a Danish sentence.</summary>
    public string Ground { get; private init; } = "";

    /// <summary>Last recorded: for counts the day the newest valid row was recorded, for levels the date of the newest reading.</summary>
    public DateOnly? LastOn { get; private init; }

    /// <summary>By when something should be recorded for the goal not to read "Mangler opfølgning".</summary>
    public DateOnly FollowUpBy => StatusRule.FollowUpBy(this);

    /// <summary>Lovet: what centre agreements in force promise; null where no number is promised.</summary>
    public int? Promised { get; private init; }

    /// <summary>What decentral agreements promise: shown beside, never added.</summary>
    public int? PromisedByUnits { get; private init; }

    public IReadOnlyList<PromisedContribution> Contributions { get; private init; } = [];

    public IReadOnlyList<PromisedContribution> ContributionsOfUnits { get; private init; } = [];

    /// <summary>Who counts, for a count goal.</summary>
    public Tally? Tally { get; private init; }

    /// <summary>Valid readings after the baseline, oldest first, for a level goal.</summary>
    public IReadOnlyList<Reading> Readings { get; private init; } = [];

    public IReadOnlyList<LeftOut> LeftOutReadings { get; private init; } = [];

    public Forecast? Forecast { get; private init; }

    /// <summary>What is known on the date of the strategy office's recording of a partial fulfilment, withdrawn ones too.</summary>
    public IReadOnlyList<PartialFulfilment> Settlements { get; private init; } = [];

    public CountMeasure? Count => Goal.Measure as CountMeasure;

    public LevelMeasure? Level => Goal.Measure as LevelMeasure;

    public static GoalProgress Of(SharedGoal goal, YearFacts facts, AgreementsInForce agreements, DateOnly date) =>
        goal.Measure switch
        {
            CountMeasure count => OfCount(goal, count, facts, agreements, date),
            LevelMeasure level => OfLevel(goal, level, facts, agreements, date),
            _ => throw new ArgumentException($"Unknown measure of goal {goal.Number}", nameof(goal)),
        };

    private static GoalProgress OfCount(
        SharedGoal goal,
        CountMeasure measure,
        YearFacts facts,
        AgreementsInForce agreements,
        DateOnly date
    )
    {
        var fromAgreements = measure.Source == CountSource.Agreements;
        var tally = fromAgreements
            ? Tally.OfAgreements(goal, facts, date)
            : Tally.OfEvidence(goal, measure, facts, date);
        var nothingRecorded = fromAgreements ? tally.NoneInForce : tally.ValidRows.Count == 0;
        var known = !nothingRecorded && tally.Target > 0;
        var progress = new GoalProgress(goal, date, facts.Year)
        {
            Tally = tally,
            Value = nothingRecorded ? null : tally.Value,
            Target = tally.Target,
            Fraction = known ? (decimal)tally.Value / tally.Target!.Value : null,
            LastOn = fromAgreements
                ? tally.Counted.Select(c => c.Publication?.ConcludedOn).Max()
                : tally.ValidRows.Select(r => (DateOnly?)r.RecordedOn).Max(),
            Settlements = KnownSettlements(goal, facts, date),
            Contributions = [.. agreements.CentreContributionsTo(goal)],
            ContributionsOfUnits = [.. agreements.UnitContributionsTo(goal)],
        };
        progress = progress with
        {
            Expected = PlannedPath.Expected(goal, facts.Year, date, tally.Target),
            Promised = PromisedBy(progress.Contributions, measure),
            PromisedByUnits = measure.AsksForANumber ? SumOf(progress.ContributionsOfUnits) : null,
        };
        var (status, ground) = StatusRule.Of(progress);
        return progress with { Status = status, Ground = ground };
    }

    private static GoalProgress OfLevel(
        SharedGoal goal,
        LevelMeasure measure,
        YearFacts facts,
        AgreementsInForce agreements,
        DateOnly date
    )
    {
        var known = facts.Rows<Reading>(goal).Where(r => r.IsKnownOn(date) && r.HappenedOn <= date).ToList();
        var valid = known
            .Where(r => r.CountsOn(date) && r.HappenedOn > measure.BaselineOn)
            .OrderBy(r => r.HappenedOn)
            .ThenBy(r => r.RecordedAt)
            .ThenBy(r => r.Id)
            .ToList();
        var decisive = date > goal.DueOn ? valid.FindAll(r => IsNotTooLate(r, goal, facts.Year, valid)) : valid;
        var newest = decisive.LastOrDefault();
        var progress = new GoalProgress(goal, date, facts.Year)
        {
            Value = newest?.Value,
            Target = measure.TargetValue,
            Fraction = newest is null ? null : PlannedPath.FractionOf(newest.Value, measure),
            Expected = PlannedPath.Expected(goal, facts.Year, date),
            LastOn = newest?.HappenedOn,
            Readings = decisive,
            LeftOutReadings =
            [
                .. known
                    .Except(decisive)
                    .OrderBy(r => r.HappenedOn)
                    .ThenBy(r => r.Id)
                    .Select(r => new LeftOut(r, r.Source, WhyLeftOut(r, goal, measure, date))),
            ],
            Forecast = date <= goal.DueOn ? Forecast.Of(valid, goal.DueOn) : null,
            Settlements = KnownSettlements(goal, facts, date),
            Contributions = [.. agreements.CentreContributionsTo(goal)],
            ContributionsOfUnits = [.. agreements.UnitContributionsTo(goal)],
        };
        var (status, ground) = StatusRule.Of(progress);
        return progress with { Status = status, Ground = ground };
    }

    private static IReadOnlyList<PartialFulfilment> KnownSettlements(SharedGoal goal, YearFacts facts, DateOnly date) =>
        [
            .. facts
                .Rows<PartialFulfilment>(goal)
                .Where(r => r.IsKnownOn(date))
                .OrderBy(r => r.RecordedAt)
                .ThenBy(r => r.Id),
        ];

    private static string WhyLeftOut(Reading reading, SharedGoal goal, LevelMeasure measure, DateOnly date) =>
        reading.IsWithdrawnOn(date) ? reading.WithdrawalInWords
        : reading.HappenedOn <= measure.BaselineOn
            ? $"målt senest på udgangspunktets dag {Danish.Long(measure.BaselineOn)}"
        : $"målt efter den måling, der afgør målet pr. {Danish.Long(goal.DueOn)}";

    /// <summary>The reading that closes the goal, or one before the due date: what is measured later says nothing about it.</summary>
    private static bool IsNotTooLate(Reading reading, SharedGoal goal, StrategyYear year, List<Reading> valid) =>
        reading.HappenedOn < goal.DueOn || reading == StatusRule.Closing(goal, year, valid);

    /// <summary>With centres as subjects one for each centre that contributes; otherwise the sum of the numbers.</summary>
    internal static int? PromisedBy(IReadOnlyList<PromisedContribution> contributions, CountMeasure measure) =>
        measure switch
        {
            { Source: CountSource.Agreements } => null,
            { Subject: SubjectKind.Centre } => contributions.Select(c => c.Publication.AgreementId).Distinct().Count(),
            _ => SumOf(contributions),
        };

    private static int SumOf(IEnumerable<PromisedContribution> contributions) =>
        contributions.Sum(c => c.Contribution.Number ?? 0);

    /// <summary>What a centre promised and delivered: its own column in the goal's table. A level is never divided among centres.</summary>
    public IReadOnlyList<CentreShare> ByCentre(IEnumerable<Centre> centres) =>
        [
            .. centres
                .Where(_ => Tally is not null)
                .Select(c => CentreShare.Of(c, this))
                .Where(s => s.Centre.IsActiveOn(Date) || s.Counted.Count + s.Partly.Count > 0)
                .OrderBy(s => s.Centre.Abbreviation, Danish.Order),
        ];
}

/// <summary>One centre's part of a count goal.</summary>
public sealed record CentreShare(
    Centre Centre,
    int? Promised,
    IReadOnlyList<TallySubject> Counted,
    IReadOnlyList<TallySubject> Partly
)
{
    public static CentreShare Of(Centre centre, GoalProgress progress)
    {
        var own = progress.Contributions.Where(c => c.Publication.Content.OwnerCode == centre.Code).ToList();
        int? promised =
            progress.Promised is null ? null
            : progress.Count!.Subject == SubjectKind.Centre ? Math.Min(1, own.Count)
            : own.Sum(c => c.Contribution.Number ?? 0);
        return new CentreShare(
            centre,
            promised,
            [.. progress.Tally!.Counted.Where(s => s.Centres.Contains(centre))],
            [.. progress.Tally.Partly.Where(s => s.Centres.Contains(centre))]
        );
    }
}
