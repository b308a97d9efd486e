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

    /// <summary>The role that is responsible: found as a text, and shown with that word before it.</summary>
    public string Responsible { get; init; } = "";

    /// <summary>Whose it is, by every name they have had.</summary>
    public IReadOnlyList<string> Owner { get; init; } = [];

    /// <summary>Null for what belongs to no centre.</summary>
    public FindableCentre? Centre { get; init; }

    /// <summary>Null for what belongs to no year.</summary>
    public int? Year { get; init; }

    /// <summary>Which version of an agreement it stands in; null for all else.</summary>
    public int? Version { get; init; }

    /// <summary>The publication that it stands in, by its number in the database; null for all else.</summary>
    public int? Publication { get; init; }

    /// <summary>Why it holds no more, in a few words ("fra 2018"); empty for what holds.</summary>
    public string Past { get; init; } = "";

    internal IReadOnlyList<string> AllTexts => Responsible.Length > 0 ? [.. Texts, Responsible] : Texts;

    public bool IsCurrent => Past.Length == 0;

    /// <summary>It stands in a version that a newer one has replaced; found by those who ask for older versions.</summary>
    public bool IsReplaced { get; init; }
}

/// <summary>The centre that something belongs to today.</summary>
public sealed record FindableCentre(string Code, string Abbreviation, bool IsClosed = false)
{
    /// <summary>"CEB (lukket)".</summary>
    public string InWords => IsClosed ? $"{Abbreviation} (lukket)" : Abbreviation;
}

/// <summary>Things that are read anew only when their key is another than it was; each time when they have none.</summary>
public sealed record FindableGroup(string? Key, Func<IEnumerable<Findable>> Read);
