namespace LT.Strategy.Web.Data.ChangeLog;

public enum ChangeAction
{
    Added,
    Changed,
    Deleted,
}

/// <summary>One row added, changed or deleted: when, by whom, and old and new values. Of a person only the id is kept here.</summary>
public class ChangeLogEntry
{
    public const int EntityMaxLength = 60;

    public const int EntityIdMaxLength = 60;

    public long Id { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Who did it; null is the application itself. No reference, so that the log never stops a person from being deleted.</summary>
    public int? PersonId { get; init; }

    public required string Entity { get; init; }

    public required string EntityId { get; init; }

    public required ChangeAction Action { get; init; }

    /// <summary>{"Title": ["before", "after"]}; empty for a row added, whose values are in the row.</summary>
    public required string Changes { get; init; }
}
