using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;

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

    /// <summary>The role it was recorded in, in words: "Centerchef, CSO". This is what most readers see.</summary>
    public string RecordedAs { get; init; } = "";

    public DateTime? WithdrawnAt { get; private set; }

    public int? WithdrawnById { get; private set; }

    public Person? WithdrawnBy { get; init; }

    public string? WithdrawalReason { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public DateOnly RecordedOn => Copenhagen.DayOf(RecordedAt);

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

        if (string.IsNullOrWhiteSpace(reason))
        {
            obstacles.Add(new Obstacle("ReasonMissing", "Skriv, hvorfor registreringen trækkes tilbage.", "Reason"));
        }
        else if (reason.Length > ReasonMaxLength)
        {
            obstacles.Add(new Obstacle("ReasonTooLong", $"Skriv højst {ReasonMaxLength} tegn.", "Reason"));
        }

        return obstacles;
    }

    public void Withdraw(int byId, string reason, DateTime now)
    {
        BrokenRuleException.ThrowIfAny(ObstaclesToWithdrawal(reason));
        WithdrawnAt = now;
        WithdrawnById = byId;
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
}

/// <summary>One dated measurement of a level goal, with its source.</summary>
public class Reading : LedgerRow
{
    public const int SourceMaxLength = 200;

    public required decimal Value { get; init; }

    public required string Source { get; init; }
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
}

/// <summary>Two labels are one thing from the day it was recorded; withdrawing the row parts them again.</summary>
public class LabelMerge : LedgerRow
{
    public required int LabelId { get; init; }

    public required int IntoLabelId { get; init; }
}

/// <summary>After the due date: the strategy office has recorded that the goal was partly fulfilled, with its ground.</summary>
public class PartialFulfilment : LedgerRow
{
    public const int GroundMaxLength = 1000;

    public required string Ground { get; init; }
}
