namespace LT.Strategy.Domain.Search;

/// <summary>What sort of thing was found, in the order in which equals are shown.</summary>
public enum FindableKind
{
    Goal,
    Workplace,
    Agreement,
    Initiative,
    Strategy,
    Learning,
}

/// <summary>Something that everyone may read and find: where it is, what it is called, and what it says.</summary>
public sealed record Findable(FindableKind Kind, string Address, string Title)
{
    /// <summary>Whose it is and when, as it stands under the title.</summary>
    public string About { get; init; } = "";

    /// <summary>What else it is or was called.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Whose it is, by every name they have had.</summary>
    public IReadOnlyList<string> Owner { get; init; } = [];

    /// <summary>Null for what belongs to no year.</summary>
    public int? Year { get; init; }

    /// <summary>Which version of an agreement it stands in; null for all else.</summary>
    public int? Version { get; init; }

    /// <summary>It holds now; what does not is found by those who ask for earlier versions and years.</summary>
    public bool IsCurrent { get; init; } = true;
}
