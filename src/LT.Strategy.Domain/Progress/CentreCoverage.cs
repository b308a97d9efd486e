using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Domain.Progress;

/// <summary>One centre's row of the coverage, day by day, by the same rule as the matrix.</summary>
internal sealed class CentreCoverage
{
    private readonly List<(DateOnly Day, CoverageRow? Row)> _rows = [];

    private readonly List<CellChange> _changes = [];

    private CentreCoverage(Centre centre) => Centre = centre;

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

    public static CentreCoverage Of(Centre centre, YearFacts facts, DateOnly first, DateOnly date)
    {
        var life = new CentreCoverage(centre);
        var own = OwnFacts(centre, facts);
        foreach (var day in EventDays(own).Append(first).Where(d => d >= first && d <= date).Distinct().Order())
        {
            var row = Coverage.On(day, facts.Year, own.Centres, own.AgreementsOn(day)).Rows is [var only] ? only : null;
            life.Compare(day, row, own.Publications);
            life._rows.Add((day, row));
        }

        return life;
    }

    /// <summary>Only what can fill this centre's cells: its own agreement, and its units' where the setting lets them.</summary>
    private static YearFacts OwnFacts(Centre centre, YearFacts facts)
    {
        var units = facts.Year.DecentralInitiativeMayFillItsCentresCell
            ? facts.Units.Where(u => u.Periods.Exists(p => p.CentreId == centre.Id)).ToList()
            : [];
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

    private static IEnumerable<DateOnly> EventDays(YearFacts own) =>
        own
            .Publications.Select(p => p.ConcludedOn)
            .Concat(own.Publications.Where(p => p.WithdrawnAt is not null).Select(WithdrawnOn))
            .Concat(own.Units.SelectMany(u => u.Periods).Select(p => p.From))
            .Concat(own.Units.Where(u => u.To is not null).Select(u => u.To!.Value.AddDays(1)))
            .Concat(own.Centres.Select(c => c.From))
            .Concat(own.Centres.Where(c => c.To is not null).Select(c => c.To!.Value.AddDays(1)));

    private void Compare(DateOnly day, CoverageRow? row, IReadOnlyList<Publication> publications)
    {
        foreach (var cell in row?.Cells ?? [])
        {
            var isFilled = cell.State == CellState.Covered;
            var before = _changes.FindLast(c => c.Theme == cell.Theme)?.Kind;
            if (isFilled == before is CellChangeKind.Filled or CellChangeKind.Refilled)
            {
                continue;
            }

            var kind =
                !isFilled ? CellChangeKind.Broken
                : before is null ? CellChangeKind.Filled
                : CellChangeKind.Refilled;
            _changes.Add(new CellChange(day, Centre, cell.Theme, kind, CauseOf(day, kind, publications)));
        }
    }

    private static CoverageCause CauseOf(DateOnly day, CellChangeKind kind, IReadOnlyList<Publication> publications)
    {
        var concluded = publications.Where(p => p.ConcludedOn == day && p.HoldsOn(day)).ToList();
        if (concluded.OrderBy(p => p.Agreement is CentreAgreement).ThenBy(p => p.Number).LastOrDefault() is { } version)
        {
            var broke = kind == CellChangeKind.Broken && version.BrokenCoverageReason.Length > 0;
            return new CoverageCause(version, false, broke ? version.BrokenCoverageReason : version.Reason);
        }

        return publications.FirstOrDefault(p => p.WithdrawnAt is not null && WithdrawnOn(p) == day) is { } withdrawn
            ? new CoverageCause(withdrawn, true, withdrawn.WithdrawalReason)
            : new CoverageCause(null, false, "");
    }

    private static DateOnly WithdrawnOn(Publication publication) => Copenhagen.DayOf(publication.WithdrawnAt!.Value);

    private CoverageRow? RowOn(DateOnly day) => _rows.FindLast(r => r.Day <= day).Row;
}
