using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.SharedGoals;

/// <summary>
/// A dated fact about a goal. It is appended, and may be withdrawn with a reason; it is never edited or deleted, so that any
/// page can be shown as of any date.
/// </summary>
public abstract class LedgerRow
{
    public const int ReasonMaxLength = 500;

    public const int RecordedAsMaxLength = 200;

    public int Id { get; init; }

    public bool IsSample { get; init; }

    public required int SharedGoalId { get; init; }

    /// <summary>The day it happened, or was measured or answered.</summary>
    public required DateOnly HappenedOn { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required int RecordedById { get; init; }

    public Person? RecordedBy { get; init; }

    /// <summary>The one a deputy recorded it for.</summary>
    public int? RecordedForId { get; init; }

    public Person? RecordedFor { get; init; }

    /// <summary>The role it was recorded in, in words: "Centerchef, CSO". This is what most readers see.</summary>
    public string RecordedAs { get; init; } = "";

    public int? ImportId { get; init; }

    /// <summary>The file that the row came from; null for one recorded by hand.</summary>
    public Import? Import { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    public int? WithdrawnById { get; private set; }

    public Person? WithdrawnBy { get; init; }

    public int? WithdrawnForId { get; private set; }

    public Person? WithdrawnFor { get; init; }

    public string? WithdrawalReason { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public DateOnly RecordedOn => Copenhagen.DayOf(RecordedAt);

    /// <summary>The name, or both names when a deputy recorded it; the role when the names are not at hand.</summary>
    public string RecordedInWords => Signature.InWordsOf(RecordedBy, RecordedFor) ?? RecordedAs;

    public string? WithdrawnInWords => Signature.InWordsOf(WithdrawnBy, WithdrawnFor);

    /// <summary>"trukket tilbage den 3. maj 2019: Forkert enhed."</summary>
    public string WithdrawalInWords =>
        $"trukket tilbage den {Danish.Long(Copenhagen.DayOf(WithdrawnAt!.Value))}: {WithdrawalReason}";

    public bool IsKnownOn(DateOnly date) => RecordedOn <= date;

    /// <summary>A row withdrawn that day does not count that day.</summary>
    public bool IsWithdrawnOn(DateOnly date) => WithdrawnAt is { } at && Copenhagen.DayOf(at) <= date;

    /// <summary>Happened on or before the date, recorded before its end in Copenhagen, and not withdrawn by then.</summary>
    public bool CountsOn(DateOnly date) => HappenedOn <= date && IsKnownOn(date) && !IsWithdrawnOn(date);

    public IReadOnlyList<Obstacle> ObstaclesToWithdrawal(string? reason)
    {
        List<Obstacle> obstacles = [];
        if (WithdrawnAt is not null)
        {
            obstacles.Add(new Obstacle("AlreadyWithdrawn", "Registreringen er allerede trukket tilbage."));
        }

        return
        [
            .. obstacles,
            .. Obstacle.ToText(reason, ReasonMaxLength, "Reason", "Skriv, hvorfor registreringen trækkes tilbage."),
        ];
    }

    public void Withdraw(int byId, string reason, DateTime now, int? onBehalfOfId = null)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWithdrawal(reason));
        WithdrawnAt = now;
        WithdrawnById = byId;
        WithdrawnForId = onBehalfOfId;
        WithdrawalReason = reason.Trim();
        Version = Guid.NewGuid();
    }

    /// <summary>What happened lies in the past or is today; after today is refused.</summary>
    public static Obstacle? AfterToday(DateOnly happenedOn, DateOnly today) =>
        happenedOn > today
            ? new Obstacle(
                "AfterToday",
                $"Datoen kan ikke ligge efter i dag. Skriv den dag, det skete, fx {Danish.Short(today)}.",
                "HappenedOn"
            )
            : null;
}

/// <summary>One fact about one subject and one criterion of a count goal (et bilag).</summary>
public class Evidence : LedgerRow
{
    public const int NoteMaxLength = 500;

    public const int LinkMaxLength = 500;

    public required int CriterionId { get; init; }

    public int? UnitId { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>The centre that is the subject; for a label the centre where it happened.</summary>
    public int? CentreId { get; init; }

    public Centre? Centre { get; init; }

    public int? LabelId { get; init; }

    public Label? Label { get; init; }

    public string? Note { get; init; }

    public string? Link { get; init; }

    public Guid? InitiativeId { get; init; }

    public int SubjectId(SubjectKind kind) =>
        kind switch
        {
            SubjectKind.Unit => UnitId!.Value,
            SubjectKind.Centre => CentreId!.Value,
            _ => LabelId!.Value,
        };

    /// <summary>The row, among those of the same subject and criterion, that already says this: one that its day lets count, or one of the very day.</summary>
    public static Evidence? AlreadySaid(
        IEnumerable<Evidence> recorded,
        SharedGoal goal,
        StrategyYear year,
        DateOnly happenedOn
    ) =>
        recorded.FirstOrDefault(r =>
            r.WithdrawnAt is null && (goal.Takes(r.HappenedOn, year) || r.HappenedOn == happenedOn)
        );

    /// <summary>The first and the last day are those on which the subject is active; null where there is none.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToRecording(
        DateOnly? happenedOn,
        string? note,
        DateOnly today,
        DateOnly? lastDay = null,
        DateOnly? firstDay = null
    )
    {
        List<Obstacle> obstacles = [];
        if (happenedOn is not { } day)
        {
            obstacles.Add(
                new Obstacle("DateMissing", $"Skriv den dag, det skete, fx {Danish.Short(today)}.", "HappenedOn")
            );
        }
        else if (AfterToday(day, today) is { } afterToday)
        {
            obstacles.Add(afterToday);
        }
        else if (day > lastDay)
        {
            obstacles.Add(
                new Obstacle(
                    "AfterClosing",
                    $"Sidste dag var {Danish.Long(lastDay.Value)}. Skriv en dag før.",
                    "HappenedOn"
                )
            );
        }
        else if (day < firstDay)
        {
            obstacles.Add(
                new Obstacle(
                    "BeforeOpening",
                    $"Første dag var {Danish.Long(firstDay.Value)}. Skriv den dag eller en senere.",
                    "HappenedOn"
                )
            );
        }

        return [.. obstacles, .. Obstacle.ToText(note, NoteMaxLength, "Note")];
    }
}

/// <summary>One dated measurement of a level goal, with its source.</summary>
public class Reading : LedgerRow
{
    public const int SourceMaxLength = 200;

    /// <summary>Beyond this no measure of a municipality goes; the databases keep twelve digits before the comma.</summary>
    public const decimal ValueMax = 1_000_000_000;

    /// <summary>As many as the databases keep.</summary>
    public const int ValueDecimals = 6;

    public required decimal Value { get; init; }

    public required string Source { get; init; }

    /// <summary>A day has one measurement: another may be recorded when the first is withdrawn.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToRecording(
        decimal? value,
        DateOnly? measuredOn,
        string? source,
        IEnumerable<Reading> recorded,
        DateOnly today
    )
    {
        List<Obstacle> obstacles = [];
        if (value is null)
        {
            obstacles.Add(new Obstacle("ValueMissing", "Skriv værdien, fx 13,5.", "Value"));
        }
        else if (Math.Abs(value.Value) > ValueMax)
        {
            obstacles.Add(new Obstacle("ValueTooLarge", $"Skriv højst {Danish.Number(ValueMax)}.", "Value"));
        }
        else if (decimal.Round(value.Value, ValueDecimals) != value)
        {
            obstacles.Add(new Obstacle("TooManyDecimals", $"Skriv højst {ValueDecimals} decimaler.", "Value"));
        }

        if (measuredOn is null)
        {
            obstacles.Add(
                new Obstacle("DateMissing", $"Skriv den dag, målingen gælder, fx {Danish.Short(today)}.", "HappenedOn")
            );
        }
        else if (AfterToday(measuredOn.Value, today) is { } afterToday)
        {
            obstacles.Add(afterToday);
        }
        else if (recorded.FirstOrDefault(r => r.HappenedOn == measuredOn && r.WithdrawnAt is null) is { } same)
        {
            obstacles.Add(AlreadyMeasured(same));
        }

        return
        [
            .. obstacles,
            .. Obstacle.ToText(source, SourceMaxLength, "Source", "Skriv, hvor tallet kommer fra, fx KMD."),
        ];
    }

    /// <summary>What is asked before a value is stored that lies very far from all that is known: a comma forgotten, two digits exchanged.</summary>
    public static Obstacle? FarOff(decimal value, LevelMeasure measure, IEnumerable<Reading> recorded)
    {
        var readings = recorded.Where(r => r.WithdrawnAt is null).ToList();
        decimal[] known = [measure.BaselineValue, measure.TargetValue, .. readings.Select(r => r.Value)];
        var (lowest, highest) = (known.Min(), known.Max());
        var room = Math.Max(2 * (highest - lowest), Math.Max(Math.Abs(lowest), Math.Abs(highest)) / 2);
        if (value >= lowest - room && value <= highest + room)
        {
            return null;
        }

        var newest = readings.MaxBy(r => r.HappenedOn) is { } last ? $" og den seneste måling {Plain(last.Value)}" : "";
        return new Obstacle(
            "FarOff",
            $"{Plain(value)} ligger langt fra udgangspunktet {Plain(measure.BaselineValue)}{newest}.",
            "Value"
        );
    }

    private static Obstacle AlreadyMeasured(Reading same) =>
        new(
            "AlreadyMeasured",
            $"Der er allerede en måling pr. {Danish.Long(same.HappenedOn)} ({Plain(same.Value)}). Træk den tilbage først.",
            "HappenedOn"
        );

    private static string Plain(decimal value) => value.ToString("#,0.######", Danish.Culture);
}

public enum Concern
{
    NotStated,
    Yes,
    No,
}

/// <summary>An answer to the goal's concern question. The newest answer, by its own date, counts.</summary>
public class ConcernAnswer : LedgerRow
{
    public required Concern Answer { get; init; }

    public int? UnitId { get; init; }

    public Unit? Unit { get; init; }

    public int? CentreId { get; init; }

    public int SubjectId(SubjectKind kind) => kind == SubjectKind.Centre ? CentreId!.Value : UnitId!.Value;

    /// <summary>The answer that holds on a date, of one subject's answers: the newest by its own date.</summary>
    public static ConcernAnswer? Holding(IEnumerable<ConcernAnswer> answers, DateOnly date) =>
        answers
            .Where(a => a.CountsOn(date))
            .OrderBy(a => a.HappenedOn)
            .ThenBy(a => a.RecordedAt)
            .ThenBy(a => a.Id)
            .LastOrDefault();
}

public static class ConcernWords
{
    public static string InWords(this Concern concern) =>
        concern switch
        {
            Concern.Yes => "Ja",
            Concern.No => "Nej",
            _ => "Ikke oplyst",
        };
}

/// <summary>A named thing that counts for a goal, such as a form of involvement.</summary>
public class Label
{
    public const int NameMaxLength = 120;

    public int Id { get; init; }

    public required int SharedGoalId { get; init; }

    public required string Name { get; init; }

    public DateTime RecordedAt { get; init; }

    public bool IsSample { get; init; }

    /// <summary>As it is kept: no blanks at the ends, one between words.</summary>
    public static string Written(string? name) =>
        string.Join(' ', Folding.Readable(name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Normalize();

    /// <summary>Whether a typed name means this label: case and blanks make no difference, "Bruger test" is "brugertest".</summary>
    public bool IsCalled(string name) => string.Equals(Folded(Name), Folded(name), StringComparison.Ordinal);

    private static string Folded(string name) =>
        Written(name).Replace(" ", "", StringComparison.Ordinal).ToLower(Danish.Culture);

    public static IReadOnlyList<Obstacle> ObstaclesToName(string? name) =>
        [.. Obstacle.ToText(Written(name), NameMaxLength, "Name", "Vælg fra listen, eller skriv et nyt navn.")];
}

/// <summary>Two labels are one thing from the day it was recorded; withdrawing the row parts them again.</summary>
public class LabelMerge : LedgerRow
{
    public required int LabelId { get; init; }

    public Label? Label { get; init; }

    public required int IntoLabelId { get; init; }

    public Label? IntoLabel { get; init; }

    /// <summary>The register is that of the goal today: what it does not hold is not of the goal.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToRecording(int? labelId, int? intoLabelId, LabelRegister register)
    {
        if (Chosen(labelId, intoLabelId, register) is { Count: > 0 } missing)
        {
            return missing;
        }

        var (label, into) = (labelId!.Value, intoLabelId!.Value);
        if (label == into)
        {
            return [new Obstacle("SameLabel", "Vælg to forskellige former.", nameof(IntoLabelId))];
        }

        var name = register.NameOf(label);
        if (register.Root(label) == register.Root(into))
        {
            return
            [
                new Obstacle(
                    "AlreadyTheSame",
                    $"{name} og {register.NameOf(into)} er allerede lagt sammen.",
                    nameof(LabelId)
                ),
            ];
        }

        // The newest merge of a label holds: another one would part it from what it was merged into.
        return register.Root(label) is var root && root != label
            ?
            [
                new Obstacle(
                    "MergedElsewhere",
                    $"{name} er allerede lagt sammen med {register.NameOf(root)}. Vælg {register.NameOf(root)} i stedet.",
                    nameof(LabelId)
                ),
            ]
            : [];
    }

    private static List<Obstacle> Chosen(int? labelId, int? intoLabelId, LabelRegister register)
    {
        List<Obstacle> missing = [];
        if (labelId is not { } label || !register.Has(label))
        {
            missing.Add(new Obstacle("LabelMissing", "Vælg en form fra listen.", nameof(LabelId)));
        }

        if (intoLabelId is not { } into || !register.Has(into))
        {
            missing.Add(new Obstacle("IntoLabelMissing", "Vælg den form, den er det samme som.", nameof(IntoLabelId)));
        }

        return missing;
    }
}
