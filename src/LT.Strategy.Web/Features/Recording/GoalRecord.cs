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

    private readonly HashSet<int> _onTheWay = [.. goal.Tally!.Partly.Select(s => s.Id)];

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

    /// <summary>Why so many count in a centre, where any do.</summary>
    public string CalculationOf(Centre centre, int counted) =>
        $"{GoalAddress}/beregning{(counted > 0 ? $"#{centre.Code}" : "")}";

    /// <summary>Where a centre's promise stands. One without any has no agreement, or none that names the goal.</summary>
    public string PromiseOf(Centre centre, int promised) =>
        promised > 0 ? $"/aarsaftaler/{Year.Year.Year}/{centre.Code}" : $"{GoalAddress}#bidrag";

    public string? ImportAddress => Me.MayImport(Goal) ? $"{GoalAddress}/import" : null;

    public string AddressOf(LedgerRow row) => $"{Address}/raekke/{row.Id}";

    /// <summary>The place with this code: a centre's or a unit's. Without a code the table of all centres, where centres are what is counted.</summary>
    public RecordingPlace? PlaceAt(string? code)
    {
        var centre = Year.Facts.Centres.FirstOrDefault(c => c.Code == code);
        var unit = Year.Facts.Units.FirstOrDefault(u => u.Code == code);
        return (Measure.Subject, centre, unit) switch
        {
            (SubjectKind.Centre, null, null) when code is null => new TablePage(this, null),
            (SubjectKind.Unit, not null, _) => new TablePage(this, centre),
            (SubjectKind.Unit, _, not null) => new UnitPage(this, unit),
            (SubjectKind.Label, not null, _) => new LabelsPage(this, centre),
            _ => null,
        };
    }

    /// <summary>Where this person may record: whole centres, and single units outside them.</summary>
    public WherePage Places()
    {
        var centres = Year
            .Facts.Centres.Where(c => c.IsActiveOn(Today) && Me.MayRecordUnitsOf(c))
            .OrderBy(c => c.Abbreviation, Danish.Order)
            .ToList();
        var units = Year.Facts.Units.Where(u =>
            Measure.Subject == SubjectKind.Unit
            && u.IsActiveOn(Today)
            && Me.MayRecordFor(u)
            && !centres.Contains(CentreOf(u))
        );
        return new WherePage(
            this,
            [.. centres.Select(PlaceOf)],
            [.. units.Select(Of).OrderBy(r => r.Name, Danish.Order)]
        );
    }

    private CentrePlace PlaceOf(Centre centre)
    {
        if (Measure.Subject == SubjectKind.Label)
        {
            return new CentrePlace(centre, Progress.Tally!.Counted.Count(s => s.Centres.Contains(centre)), null);
        }

        var rows = UnitsOf(centre);
        return new CentrePlace(centre, rows.Count(r => r.Counts), rows.Count);
    }

    public int? PromisedBy(Centre centre) => Progress.ByCentre([centre]) is [var share] ? share.Promised : null;

    public string? WhyLeftOut(LedgerRow row) => _leftOut.GetValueOrDefault(row);

    /// <summary>All that was ever recorded about a unit or a centre, the newest first.</summary>
    public IReadOnlyList<LedgerRow> HistoryOf(int subject) =>
        [
            .. Year
                .Facts.Rows<LedgerRow>(Goal)
                .Where(r =>
                    r is Evidence e && e.SubjectId(Measure.Subject) == subject
                    || r is ConcernAnswer a && a.SubjectId(Measure.Subject) == subject
                )
                .OrderByDescending(r => r.RecordedAt)
                .ThenByDescending(r => r.Id),
        ];

    /// <summary>"Ja", "Trukket tilbage", "På vej", or "Nej" and why not.</summary>
    public string Standing(LedgerRow row) =>
        row.WithdrawnAt is { } at ? $"Trukket tilbage {Danish.Short(Copenhagen.DayOf(at))}"
        : WhyLeftOut(row) is { } why ? $"Nej, {why}"
        : row is ConcernAnswer answer && !Holds(answer) ? "Nej, et nyere svar gælder"
        : row is Evidence e && _onTheWay.Contains(e.SubjectId(Measure.Subject)) ? "På vej, ikke alt er opfyldt"
        : "Ja";

    private bool Holds(ConcernAnswer answer) =>
        ConcernAnswer.Holding(_answers[answer.SubjectId(Measure.Subject)], Today) == answer;

    /// <summary>Who would count if these were recorded too.</summary>
    public Tally TallyWith(IReadOnlyList<LedgerRow> rows, Label? label = null)
    {
        IReadOnlyList<Label> labels =
            label is null || Year.Facts.Labels.Any(l => l.Id == label.Id)
                ? Year.Facts.Labels
                : [.. Year.Facts.Labels, label];
        var facts = Year.Facts with { Ledger = [.. Year.Facts.Ledger, .. rows], Labels = labels };
        return Tally.OfEvidence(Goal, Measure, facts, Today);
    }

    public string WhoRecorded(LedgerRow row) => Me.WhoRecorded(row);

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
                .Select(c => Row(c.Id, c.Code, c.NameOn(Today), c.From, c.To, Me.RecordsForAllAs()))
                .OrderBy(r => r.Name, Danish.Order),
        ];

    public SubjectRow Of(Unit unit) =>
        Row(unit.Id, unit.Code, unit.On(Today).Name, unit.From, unit.To, Me.RecordsAs(unit, CentreOf(unit))) with
        {
            RecordedForId = Me.RecordsFor(unit),
        };

    private SubjectRow Row(int id, string code, string name, DateOnly firstDay, DateOnly? lastDay, string recordedAs) =>
        new(
            id,
            code,
            name,
            firstDay,
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
