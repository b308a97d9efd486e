using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>The year's ledger, withdrawn rows too, with the names of the day it happened and those who recorded it by role.</summary>
internal sealed class LedgerInCsv(
    StrategyYear year,
    IReadOnlyList<LedgerRow> rows,
    IReadOnlyList<Label> labels,
    IReadOnlyList<Centre> centres,
    IReadOnlyList<Unit> units
)
{
    private readonly Dictionary<int, SharedGoal> _goals = year.Goals.ToDictionary(g => g.Id);
    private readonly Dictionary<int, Unit> _units = units.ToDictionary(u => u.Id);
    private readonly Dictionary<int, Centre> _centres = centres.ToDictionary(c => c.Id);
    private readonly Dictionary<int, Label> _labels = labels.ToDictionary(l => l.Id);

    /// <summary>Each table with the name of its file, also one that nothing is recorded in.</summary>
    public IEnumerable<(string Name, byte[] Content)> Tables =>
        [
            ("dokumentation", Evidence()),
            ("behov", Concern()),
            ("maalinger", Readings()),
            ("former", Labels()),
            ("sammenlagte-former", Merges()),
            ("delvist-opfyldt", Settlements()),
        ];

    private byte[] Evidence() =>
        Table<Evidence>(
            ("Kriterium", e => CriterionOf(e)),
            ("Kode", e => CodeOf(e.UnitId, e.LabelId is null ? e.CentreId : null)),
            ("Navn", e => e.LabelId is { } label ? _labels[label].Name : NameOf(e.UnitId, e.CentreId, e.HappenedOn)),
            ("Center", e => CentreOf(e.UnitId, e.CentreId, e.HappenedOn)),
            ("Note", e => e.Note),
            ("Bilag", e => e.Link)
        );

    private byte[] Concern() =>
        Table<ConcernAnswer>(
            ("Kode", a => CodeOf(a.UnitId, a.CentreId)),
            ("Navn", a => NameOf(a.UnitId, a.CentreId, a.HappenedOn)),
            ("Center", a => CentreOf(a.UnitId, a.CentreId, a.HappenedOn)),
            ("Svar", a => a.Answer.InWords())
        );

    private byte[] Readings() => Table<Reading>(("Værdi", r => r.Value), ("Kilde", r => r.Source));

    private byte[] Merges() =>
        Table<LabelMerge>(
            ("Form", m => _labels[m.LabelId].Name),
            ("Er det samme som", m => _labels[m.IntoLabelId].Name)
        );

    private byte[] Settlements() => Table<PartialFulfilment>(("Begrundelse", s => s.Ground));

    private byte[] Labels() =>
        CsvTable.Of(
            labels.OrderBy(l => l.Id),
            ("Mål", l => _goals[l.SharedGoalId].Number),
            ("Form", l => l.Name),
            ("Registreret", l => l.RecordedAt)
        );

    private byte[] Table<T>(params IReadOnlyList<(string Heading, Func<T, object?> Value)> own)
        where T : LedgerRow =>
        CsvTable.Of(
            rows.OfType<T>().OrderBy(r => r.Id),
            [
                ("Række", r => r.Id),
                ("Mål", r => _goals[r.SharedGoalId].Number),
                ("Målets titel", r => _goals[r.SharedGoalId].ShortTitle),
                .. own,
                ("Skete", r => r.HappenedOn),
                ("Registreret", r => r.RecordedAt),
                ("Registreret af", r => r.RecordedAs),
                ("Trukket tilbage", r => r.WithdrawnAt),
                ("Hvorfor trukket tilbage", r => r.WithdrawalReason),
            ]
        );

    private string? CriterionOf(Evidence row) =>
        (_goals[row.SharedGoalId].Measure as CountMeasure)?.Criteria.Find(c => c.Id == row.CriterionId)?.Name;

    private string? CodeOf(int? unit, int? centre) =>
        unit is { } u ? _units[u].Code
        : centre is { } c ? _centres[c].Code
        : null;

    private string? NameOf(int? unit, int? centre, DateOnly day) =>
        unit is { } u ? _units[u].On(day).Name
        : centre is { } c ? _centres[c].NameOn(day)
        : null;

    private string? CentreOf(int? unit, int? centre, DateOnly day) =>
        unit is { } u ? _units[u].On(day).Centre.Abbreviation
        : centre is { } c ? _centres[c].Abbreviation
        : null;
}
