using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

/// <summary>What importing a file would come to, line by line. With any bad line nothing is stored.</summary>
public sealed class ImportPreview
{
    private readonly ImportGround _ground;
    private readonly IReadOnlyList<Obstacle> _ofHeading;
    private readonly Lazy<GoalProgress> _after;

    public ImportPreview(Sheet sheet, ImportGround ground)
    {
        _ground = ground;
        Heading = new Heading(sheet, ImportColumns.Of(ground.Goal));
        _ofHeading = [.. ground.Facts.Year.ObstaclesToRecording(), .. Heading.Obstacles()];
        _after = new(() => ProgressWith(Rows));
        if (_ofHeading.Count > 0)
        {
            return;
        }

        if (ground.Goal.Measure is CountMeasure)
        {
            var reader = new EvidenceLines(ground, Heading);
            Lines = [.. Heading.Lines.Select(reader.Read)];
            NewLabels = reader.NewLabels;
        }
        else
        {
            Lines = [.. Heading.Lines.Select(new ReadingLines(ground, Heading).Read)];
        }
    }

    public Heading Heading { get; }

    public IReadOnlyList<PreviewLine> Lines { get; } = [];

    /// <summary>Names that the register does not know and that will be made.</summary>
    public IReadOnlyList<Label> NewLabels { get; } = [];

    public IReadOnlyList<LedgerRow> Rows => [.. Lines.SelectMany(l => l.Rows)];

    /// <summary>How the goal stands now.</summary>
    public GoalProgress Before => ProgressWith([]);

    /// <summary>How it would stand with the new rows.</summary>
    public GoalProgress After => _after.Value;

    public IReadOnlyList<PreviewLine> In(LineState state) => [.. Lines.Where(l => l.State == state)];

    public IReadOnlyList<Obstacle> ObstaclesToStoring()
    {
        if (_ofHeading.Count > 0)
        {
            return _ofHeading;
        }

        var bad = In(LineState.Bad).Count;
        return bad > 0 ? [BadLines(bad)]
            : Rows.Count == 0
                ? [new Obstacle("NothingNew", "Alt i filen er registreret allerede. Der er intet nyt at gemme.")]
            : [];
    }

    /// <summary>Asked of the calculation itself, so that the warning and the figure never disagree.</summary>
    public IReadOnlyList<string> WarningsOf(PreviewLine line) =>
        [
            .. line.Warnings,
            .. (After.Tally?.LeftOut ?? After.LeftOutReadings)
                .Where(l => line.Rows.Contains(l.Row))
                .Select(l => $"Tæller ikke med: {l.Why}.")
                .Distinct(StringComparer.Ordinal),
        ];

    private static Obstacle BadLines(int count) =>
        new(
            "BadLines",
            $"{Danish.Capital(Danish.InWords(count))} {(count == 1 ? "linje" : "linjer")} kan ikke bruges, og så bliver intet gemt. Ret dem i filen, og vælg den igen."
        );

    private GoalProgress ProgressWith(IReadOnlyList<LedgerRow> rows)
    {
        var facts = _ground.Facts with
        {
            Ledger = [.. _ground.Facts.Ledger, .. rows],
            Labels = [.. _ground.Facts.Labels, .. NewLabels],
        };
        return YearProgress.On(_ground.Today, facts).Goal(_ground.Goal.Number)!;
    }
}
