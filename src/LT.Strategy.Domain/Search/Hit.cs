namespace LT.Strategy.Domain.Search;

/// <summary>What was asked for, and everything that meets it, the best first.</summary>
public sealed record SearchResult(SearchQuery Query, IReadOnlyList<Hit> Hits);

/// <summary>A thing that was found; the higher the rank, the better it meets what was asked for.</summary>
public sealed class Hit
{
    private const int WordsOfALabel = 3;

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

    /// <summary>
    /// Where most of what was asked for stands together, in the text that has most of it; the beginning where none has any. A text
    /// too short to tell anything, such as a role, comes after the beginning of what is said.
    /// </summary>
    public IReadOnlyList<Run> Excerpt
    {
        get
        {
            var texts = What.AllTexts;
            if (texts.Count == 0)
            {
                return [];
            }

            var best = texts
                .Select((text, i) => (At: i, Best: Marking.Best(text, _entry.Texts[i], _terms)))
                .MaxBy(e => e.Best.Terms);
            IEnumerable<Run> label = best.At == What.Texts.Count ? [new Run("Ansvarlig: ")] : [];
            return best.At == 0 || _entry.Texts[best.At].Length > WordsOfALabel
                ? [.. label, .. best.Best.Runs]
                :
                [
                    .. Marking.Beginning(texts[0], _entry.Texts[0], _terms),
                    new Run(" – "),
                    .. label,
                    .. best.Best.Runs,
                ];
        }
    }

    internal Entry Entry => _entry;
}

/// <summary>A piece of text, and whether it is what was asked for.</summary>
public sealed record Run(string Text, bool IsFound = false);
