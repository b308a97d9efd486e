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

    public const int ThingMaxLength = 250;

    public const int AddressMaxLength = 250;

    public const int WordsMaxLength = 2000;

    public long Id { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Who did it; null is the application itself. No reference, so that the log never stops a person from being deleted.</summary>
    public int? PersonId { get; init; }

    /// <summary>The one a deputy did it for.</summary>
    public int? OnBehalfOfId { get; init; }

    /// <summary>The person it is about: of a role, who holds it.</summary>
    public int? AboutPersonId { get; init; }

    public required string Entity { get; init; }

    public required string EntityId { get; init; }

    public required ChangeAction Action { get; init; }

    /// <summary>{"Title": ["before", "after"]}; empty for a row added, whose values are in the row.</summary>
    public required string Changes { get; init; }

    /// <summary>What was changed, in words, as it was called then: "årsaftalen 2019 for CBE". No names of persons.</summary>
    public string Thing { get; init; } = "";

    /// <summary>Where everyone can read about it; empty where there is no such page.</summary>
    public string Address { get; init; } = "";

    /// <summary>What the log shows of this, folded: what it does not show cannot be searched for.</summary>
    public string Words { get; init; } = "";
}
