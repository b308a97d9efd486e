using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Recording;

/// <summary>A count goal that people record for, with all that is recorded about it today.</summary>
public sealed class GoalRecord(YearProgress year, GoalProgress goal, Actor me)
{
    private readonly HashSet<int> _counted = [.. goal.Tally!.Counted.Select(s => s.Id)];

    private readonly Dictionary<LedgerRow, string> _leftOut = goal.Tally!.LeftOut.ToDictionary(l => l.Row, l => l.Why);

    private readonly ILookup<int, Evidence> _evidence = year
        .Facts.Rows<Evidence>(goal.Goal)
        .Where(r => r.WithdrawnAt is null)
        .ToLookup(r => r.SubjectId(goal.Count!.Subject));

    private readonly ILookup<int, ConcernAnswer> _answers = year
        .Facts.Rows<ConcernAnswer>(goal.Goal)
        .ToLookup(r => r.SubjectId(goal.Count!.Subject));

    public YearProgress Year { get; } = year;

    public GoalProgress Progress { get; } = goal;

    public Actor Me { get; } = me;

    public SharedGoal Goal => Progress.Goal;

    public CountMeasure Measure => Progress.Count!;

    public DateOnly Today => Me.Today;

    public string GoalAddress => $"/maal/{Year.Year.Year}/{Goal.Number}";

    public string Address => $"{GoalAddress}/dokumentation";

    public string AddressOf(LedgerRow row) => $"{Address}/raekke/{row.Id}";

    public string? WhyLeftOut(LedgerRow row) => _leftOut.GetValueOrDefault(row);

    /// <summary>Who would count if these were recorded too.</summary>
    public Tally TallyWith(IReadOnlyList<LedgerRow> rows) =>
        Tally.OfEvidence(Goal, Measure, Year.Facts with { Ledger = [.. Year.Facts.Ledger, .. rows] }, Today);

    public string WhoRecorded(LedgerRow row) =>
        Me.MaySeeWhoRecorded() ? row.RecordedBy?.Name ?? row.RecordedAs : row.RecordedAs;

    public Centre CentreOf(Unit unit)
    {
        var id = unit.On(Today).CentreId;
        return Year.Facts.Centres.First(c => c.Id == id);
    }

    public IReadOnlyList<SubjectRow> UnitsOf(Centre centre) =>
        [
            .. Year
                .Facts.Units.Where(u => u.IsActiveOn(Today) && u.On(Today).CentreId == centre.Id)
                .Select(Of)
                .OrderBy(r => r.Name, Danish.Order),
        ];

    public IReadOnlyList<SubjectRow> Centres() =>
        [
            .. Year
                .Facts.Centres.Where(c => c.IsActiveOn(Today))
                .Select(c => Row(c.Id, c.Code, c.Name, c.To, Me.RecordsForCentresAs()))
                .OrderBy(r => r.Name, Danish.Order),
        ];

    public SubjectRow Of(Unit unit) =>
        Row(unit.Id, unit.Code, unit.On(Today).Name, unit.To, Me.RecordsAs(unit, CentreOf(unit)));

    private SubjectRow Row(int id, string code, string name, DateOnly? lastDay, string recordedAs) =>
        new(
            id,
            code,
            name,
            lastDay,
            recordedAs,
            Measure.ConcernQuestion is null ? null : ConcernAnswer.Holding(_answers[id], Today),
            [.. Measure.CriteriaInOrder.Select(c => CellOf(c, [.. _evidence[id].Where(r => r.CriterionId == c.Id)]))],
            _counted.Contains(id),
            Measure.ConcernQuestion is not null
        );

    private Cell CellOf(Criterion criterion, IReadOnlyList<Evidence> rows)
    {
        var inTime = rows.Where(r => Goal.Takes(r.HappenedOn, Year.Year)).MinBy(r => r.HappenedOn);
        var shown = inTime ?? rows.MaxBy(r => r.HappenedOn);
        return new Cell(criterion, shown, shown is null ? null : WhyLeftOut(shown), inTime is null, rows);
    }
}
