using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

/// <summary>Lines of measurements: a day, a value and a source.</summary>
internal sealed class ReadingLines(ImportGround ground, Heading heading) : LineReader(ground, heading)
{
    private readonly List<Reading> _recorded = [.. ground.Facts.Rows<Reading>(ground.Goal)];
    private readonly Dictionary<DateOnly, (int Line, decimal Value)> _days = [];

    protected override PreviewLine Understand(SheetLine line)
    {
        List<Obstacle> obstacles = [];
        var day = Day(Text(line, ImportColumn.Date), obstacles);
        var value = Number(Text(line, ImportColumn.Value), obstacles);
        var source = Text(line, ImportColumn.Source);
        var same = _recorded.Find(r => r.WithdrawnAt is null && IsSame(r, day, value, source));
        var others = value is null ? [] : _recorded.Where(r => r != same);
        Add(obstacles, Reading.ObstaclesToRecording(value, day, source, others, Ground.Today));
        Add(obstacles, value is null ? [] : Repeated(line, day, value.Value));
        if (obstacles.Count > 0)
        {
            return AsWritten(line) with { Obstacles = obstacles };
        }

        var read = new PreviewLine(
            line.Number,
            [.. Heading.Columns.Select(c => Shown(c, day!.Value, value!.Value, source))]
        );
        return same is not null
            ? read with
            {
                Already = [same],
            }
            : read with
            {
                Rows = [RowOf(day!.Value, value!.Value, source)],
                Warnings = Warnings(day!.Value, value.Value),
            };
    }

    private IEnumerable<Obstacle> Repeated(SheetLine line, DateOnly? day, decimal value)
    {
        if (day is not { } date || _days.TryAdd(date, (line.Number, value)))
        {
            yield break;
        }

        var first = _days[date];
        yield return first.Value == value
            ? Duplicate(first.Line)
            : new Obstacle(
                "AnotherValue",
                $"Linje {first.Line.ToString(Danish.Culture)} har en anden værdi for samme dag. Slet den, der er forkert."
            );
    }

    private static bool IsSame(Reading recorded, DateOnly? day, decimal? value, string source) =>
        recorded.HappenedOn == day
        && recorded.Value == value
        && string.Equals(recorded.Source, source, StringComparison.OrdinalIgnoreCase);

    private List<string> Warnings(DateOnly day, decimal value)
    {
        List<string> warnings = [];
        if (Reading.FarOff(value, (LevelMeasure)Ground.Goal.Measure, _recorded) is { } farOff)
        {
            warnings.Add($"{farOff.Sentence} Er det rigtigt?");
        }

        if (_recorded.Find(r => r.WithdrawnAt is not null && r.HappenedOn == day && r.Value == value) is { } withdrawn)
        {
            warnings.Add(withdrawn.WasWithdrawn());
        }

        return warnings;
    }

    private static string Shown(ImportColumn column, DateOnly day, decimal value, string source) =>
        column switch
        {
            ImportColumn.Date => Danish.Short(day),
            ImportColumn.Value => value.ToString("#,0.######", Danish.Culture),
            _ => source,
        };

    private Reading RowOf(DateOnly day, decimal value, string source) =>
        new()
        {
            SharedGoalId = Ground.Goal.Id,
            Value = value,
            HappenedOn = day,
            Source = source,
            RecordedAt = Ground.Now,
            RecordedById = Ground.Me.Person.Id,
            RecordedAs = Ground.Me.RecordsForAllAs(),
            Import = Ground.Import,
        };
}

internal static class WithdrawnWords
{
    /// <summary>A file that still says what somebody took back.</summary>
    public static string WasWithdrawn(this LedgerRow row) =>
        $"Det samme blev trukket tilbage {Danish.Long(Copenhagen.DayOf(row.WithdrawnAt!.Value))}: {row.WithdrawalReason}";
}
