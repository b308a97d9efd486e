using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Progress;

/// <summary>One centre's row of the coverage, day by day, by the same rule as the matrix.</summary>
internal sealed class CentreCoverage
{
    private readonly List<(DateOnly Day, CoverageRow? Row)> _rows = [];

    private readonly List<CellChange> _changes = [];

    private readonly YearFacts _own;

    private readonly IReadOnlyCollection<YearRevision> _decided;

    private CentreCoverage(Centre centre, YearFacts own, IReadOnlyCollection<YearRevision> decided) =>
        (Centre, _own, _decided) = (centre, own, decided);

    public Centre Centre { get; }

    public IReadOnlyList<CellChange> Changes => _changes;

    /// <summary>The days on which a cell changed, or the centre came or went.</summary>
    public IEnumerable<DateOnly> Days =>
        _rows
            .Where((row, i) => i > 0 && (row.Row is null) != (_rows[i - 1].Row is null))
            .Select(r => r.Day)
            .Concat(_changes.Select(c => c.On));

    public int FilledOn(DateOnly day) => RowOn(day)?.Cells.Count(c => c.State == CellState.Covered) ?? 0;

    public int CellsOn(DateOnly day) => RowOn(day)?.Cells.Count ?? 0;

    public static CentreCoverage Of(
        Centre centre,
        YearFacts facts,
        IReadOnlyCollection<YearRevision> decided,
        DateOnly first,
        DateOnly date
    )
    {
        var life = new CentreCoverage(centre, OwnFacts(centre, facts, decided), decided);
        foreach (var day in life.EventDays().Append(first).Where(d => d >= first && d <= date).Distinct().Order())
        {
            var agreements = life._own.AgreementsOn(day);
            var row = Coverage.On(day, life.YearOn(day), [centre], agreements).Rows is [var only] ? only : null;
            life.Compare(day, row);
            life._rows.Add((day, row));
        }

        return life;
    }

    /// <summary>Only what can fill this centre's cells: its own agreement, and its units' where the setting lets them, or ever did.</summary>
    private static YearFacts OwnFacts(Centre centre, YearFacts facts, IReadOnlyCollection<YearRevision> decided)
    {
        var unitsMayFill = decided
            .Select(r => r.Year)
            .Append(facts.Year)
            .Any(y => y.DecentralInitiativeMayFillItsCentresCell);
        var units = unitsMayFill ? facts.Units.Where(u => u.Periods.Exists(p => p.CentreId == centre.Id)).ToList() : [];
        var ids = units.Select(u => u.Id).ToHashSet();
        return facts with
        {
            Centres = [centre],
            Units = units,
            Publications =
            [
                .. facts.Publications.Where(p =>
                    p.Agreement is CentreAgreement own && own.CentreId == centre.Id
                    || p.Agreement is DecentralAgreement unit && ids.Contains(unit.UnitId)
                ),
            ],
        };
    }

    private StrategyYear YearOn(DateOnly day) =>
        _decided.Where(r => r.HoldsOn(day)).MaxBy(r => r.Number)?.Year ?? _own.Year;

    private IEnumerable<DateOnly> EventDays() =>
        _own
            .Publications.Select(p => p.ConcludedOn)
            .Concat(_own.Publications.Where(p => p.WithdrawnAt is not null).Select(WithdrawnOn))
            .Concat(_own.Units.SelectMany(u => u.Periods).Select(p => p.From))
            .Concat(_own.Units.Select(u => u.From))
            .Concat(_own.Units.Where(u => u.To is not null).Select(u => u.To!.Value.AddDays(1)))
            .Concat(_decided.Select(r => r.AppliesFrom))
            .Append(Centre.From)
            .Concat(Centre.To is { } last ? [last.AddDays(1)] : []);

    private void Compare(DateOnly day, CoverageRow? row)
    {
        foreach (var cell in row?.Cells ?? [])
        {
            var isFilled = cell.State == CellState.Covered;
            var before = _changes.FindLast(c => c.Theme.Number == cell.Theme.Number)?.Kind;
            if (isFilled == before is CellChangeKind.Filled or CellChangeKind.Refilled)
            {
                continue;
            }

            var kind =
                !isFilled ? CellChangeKind.Broken
                : before is null ? CellChangeKind.Filled
                : CellChangeKind.Refilled;
            _changes.Add(new CellChange(day, Centre, cell.Theme, kind, CauseOf(day, kind)));
        }
    }

    private CoverageCause CauseOf(DateOnly day, CellChangeKind kind)
    {
        var concluded = _own.Publications.Where(p => p.ConcludedOn == day && p.HoldsOn(day));
        if (concluded.OrderBy(p => p.Agreement is CentreAgreement).ThenBy(p => p.Number).LastOrDefault() is { } version)
        {
            var broke = kind == CellChangeKind.Broken && version.BrokenCoverageReason.Length > 0;
            return new CoverageCause(
                CauseKind.Concluded,
                version,
                broke ? version.BrokenCoverageReason : version.Reason
            );
        }

        if (_own.Publications.FirstOrDefault(p => p.WithdrawnAt is not null && WithdrawnOn(p) == day) is { } withdrawn)
        {
            return new CoverageCause(CauseKind.Withdrawn, withdrawn, withdrawn.WithdrawalReason);
        }

        return _decided.FirstOrDefault(r => r.AppliesFrom == day && r.HoldsOn(day)) is { } decision
            ? new CoverageCause(CauseKind.Decided, null, decision.Reason)
            : new CoverageCause(CauseKind.Organisation, null, "");
    }

    private static DateOnly WithdrawnOn(Publication publication) => Copenhagen.DayOf(publication.WithdrawnAt!.Value);

    private CoverageRow? RowOn(DateOnly day) => _rows.FindLast(r => r.Day <= day).Row;
}
