using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

/// <summary>The line that names the columns, in any order and by ordinary words, and the lines below it.</summary>
public sealed class Heading
{
    /// <summary>How far down a heading is looked for: extracts begin with a title.</summary>
    private const int LookedAt = 10;

    private readonly IReadOnlyList<ColumnRule> _rules;
    private readonly SheetLine? _line;
    private readonly List<(ImportColumn Column, int Place)> _found = [];
    private readonly int _width;

    public Heading(Sheet sheet, IReadOnlyList<ColumnRule> rules)
    {
        _rules = rules;
        var lines = sheet.Lines.Where(l => !l.IsBlank).ToList();
        _line = lines.Take(LookedAt).FirstOrDefault(l => Known(l) > 1) ?? lines.FirstOrDefault();
        if (_line is null)
        {
            return;
        }

        Lines = [.. lines.Where(l => l.Number > _line.Number)];
        _width = LastFilled(_line) + 1;
        for (var place = 0; place < _width; place++)
        {
            if (ImportColumns.Called(_line[place], rules) is { } column)
            {
                _found.Add((column, place));
            }
        }
    }

    /// <summary>What is below, without the blank lines.</summary>
    public IReadOnlyList<SheetLine> Lines { get; } = [];

    /// <summary>The columns that are used, in the file's order.</summary>
    public IReadOnlyList<ImportColumn> Columns => [.. _found.Select(f => f.Column).Distinct()];

    /// <summary>Headings that say nothing to the goal.</summary>
    public IReadOnlyList<string> NotUsed =>
        [
            .. Enumerable
                .Range(0, _width)
                .Where(p => _line![p].Length > 0 && _found.TrueForAll(f => f.Place != p))
                .Select(p => _line![p]),
        ];

    public bool Has(ImportColumn column) => _found.Exists(f => f.Column == column);

    public string Text(SheetLine line, ImportColumn column) =>
        _found.FindIndex(f => f.Column == column) is >= 0 and var i ? line[_found[i].Place] : "";

    /// <summary>Something that stands to the right of all headings.</summary>
    public string? Beyond(SheetLine line) => line.Cells.Skip(_width).FirstOrDefault(c => c.Length > 0);

    public IReadOnlyList<Obstacle> Obstacles()
    {
        if (_line is null)
        {
            return [new Obstacle("Empty", "Filen er tom.")];
        }

        List<Obstacle> obstacles =
        [
            .. _rules.Where(c => IsRequired(c) && !Has(c.Column)).Select(Missing),
            .. _found.GroupBy(f => f.Column).Where(g => g.Count() > 1).Select(g => Twice(g.Key)),
        ];
        if (obstacles.Count == 0 && Lines.Count == 0)
        {
            obstacles.Add(new Obstacle("NoLines", "Der står ingen linjer under overskriften."));
        }

        if (Lines.Count > Import.MaxLines)
        {
            obstacles.Add(TooManyLines());
        }

        return obstacles;
    }

    public static Obstacle TooManyLines() =>
        new(
            "TooManyLines",
            $"Filen har flere end {Danish.Number(Import.MaxLines)} linjer, og det er det højeste. Del den i flere filer."
        );

    // With an answer to the concern question a line need not name a criterion.
    private bool IsRequired(ColumnRule rule) =>
        rule.Required && !(rule.Column == ImportColumn.Criterion && Has(ImportColumn.Concern));

    private Obstacle Missing(ColumnRule rule) =>
        new(
            "ColumnMissing",
            $"Kolonnen {rule.Name} mangler. I linje {_line!.Number} står der: {Danish.List(_line.Cells.Where(c => c.Length > 0).Take(10).Select(Quoted))}."
        );

    private Obstacle Twice(ImportColumn column) =>
        new(
            "ColumnTwice",
            $"Flere kolonner kan være {column.InWords()}: {Danish.List(_found.Where(f => f.Column == column).Select(f => Quoted(_line![f.Place])))}. Slet eller omdøb den, der ikke skal bruges."
        );

    private int Known(SheetLine line) =>
        line.Cells.Select(c => ImportColumns.Called(c, _rules)).OfType<ImportColumn>().Distinct().Count();

    private static int LastFilled(SheetLine line) => line.Cells.ToList().FindLastIndex(c => c.Length > 0);

    private static string Quoted(string text) => $"»{(text.Length > 40 ? $"{text[..40]}…" : text)}«";
}
