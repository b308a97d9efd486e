using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

/// <summary>Reads the lines of a file one by one, in the file's order. The rules are those of recording by hand.</summary>
internal abstract class LineReader(ImportGround ground, Heading heading)
{
    private static readonly string[] Midnight = [" 00:00:00", " 00:00", " 00.00.00", " 00.00"];

    private readonly Dictionary<object, int> _seen = [];

    protected ImportGround Ground { get; } = ground;

    protected Heading Heading { get; } = heading;

    public PreviewLine Read(SheetLine line)
    {
        var read = Understand(line);
        return (line.Problem ?? Stray(line)) is { } problem ? read with { Obstacles = [problem] } : read;
    }

    protected abstract PreviewLine Understand(SheetLine line);

    protected string Text(SheetLine line, ImportColumn column) => Heading.Text(line, column);

    /// <summary>The line as it stands in the file.</summary>
    protected PreviewLine AsWritten(SheetLine line) =>
        new(line.Number, [.. Heading.Columns.Select(c => Text(line, c))]);

    protected static DateOnly? Day(string text, List<Obstacle> obstacles)
    {
        var day = Midnight.FirstOrDefault(m => text.EndsWith(m, StringComparison.Ordinal)) is { } midnight
            ? text[..^midnight.Length]
            : text;
        return (DateOnly?)Value(day, Typing.Date, "HappenedOn", obstacles);
    }

    /// <summary>No point at all: whether it stands for thousands or for a comma cannot be known.</summary>
    protected static decimal? Number(string text, List<Obstacle> obstacles) =>
        (decimal?)Value(
            text,
            t => t.Contains('.', StringComparison.Ordinal) ? new Typed(null, Typing.UseComma) : Typing.Decimal(t),
            "Value",
            obstacles
        );

    /// <summary>A cell that cannot be read says only that.</summary>
    protected static void Add(List<Obstacle> obstacles, IEnumerable<Obstacle> rules) =>
        obstacles.AddRange(rules.Where(r => r.Place is null || !obstacles.Exists(o => o.Place == r.Place)).ToList());

    /// <summary>The line that said the same before; the first of them is kept.</summary>
    protected int? SeenIn(object key, SheetLine line) => _seen.TryAdd(key, line.Number) ? null : _seen[key];

    protected static Obstacle Duplicate(int first) =>
        new("Duplicate", $"Det samme står i linje {first.ToString(Danish.Culture)}. Slet den ene.");

    private Obstacle? Stray(SheetLine line) =>
        Heading.Beyond(line) is { } stray
            ? new Obstacle(
                "TooManyCells",
                $"Linjen har mere, end overskriften har kolonner: »{stray}«. Er der et skilletegn i en tekst eller et tal, skal det stå i anførselstegn."
            )
            : null;

    private static object? Value(string text, Func<string, Typed> read, string place, List<Obstacle> obstacles)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var (value, problem) = read(text);
        if (problem is not null)
        {
            obstacles.Add(new Obstacle("Unreadable", $"{problem}. I filen står »{text}«.", place));
        }

        return value;
    }
}
