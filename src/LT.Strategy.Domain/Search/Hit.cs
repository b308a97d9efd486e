namespace LT.Strategy.Domain.Search;

/// <summary>What was asked for, and everything that meets it, the best first.</summary>
public sealed record SearchResult(SearchQuery Query, IReadOnlyList<Hit> Hits);

/// <summary>A thing that was found; the higher the rank, the better it meets what was asked for.</summary>
public sealed class Hit
{
    private readonly Entry _entry;

    private readonly IReadOnlyList<JudgedTerm> _terms;

    internal Hit(Entry entry, IReadOnlyList<JudgedTerm> terms, int rank)
    {
        _entry = entry;
        _terms = terms;
        Rank = rank;
        IsTitle = entry.IsCalled(terms);
    }

    public Findable What => _entry.What;

    public int Rank { get; }

    /// <summary>It is called what was asked for, neither more nor less.</summary>
    public bool IsTitle { get; }

    public IReadOnlyList<Run> Title => Marking.Whole(What.Title, _entry.Title, _terms);

    public IReadOnlyList<Run> About => Marking.Whole(What.About, _entry.About, _terms);

    /// <summary>Where most of what was asked for stands together, in the text that has most of it; the beginning where none has any.</summary>
    public IReadOnlyList<Run> Excerpt =>
        What.Texts.Count == 0
            ? []
            : What.Texts.Zip(_entry.Texts, (text, words) => Marking.Best(text, words, _terms)).MaxBy(e => e.Terms).Runs;

    internal Entry Entry => _entry;
}

/// <summary>A piece of text, and whether it is what was asked for.</summary>
public sealed record Run(string Text, bool IsFound = false);
