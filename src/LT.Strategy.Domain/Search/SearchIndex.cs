using System.Globalization;

namespace LT.Strategy.Domain.Search;

/// <summary>
/// All that can be found, with the words of each. It never changes: what has been published since stands in the next one, which
/// takes over what reads as it did. The same words give the same answer whatever database the texts came from.
/// </summary>
public sealed class SearchIndex
{
    private const int MostTermsToLeaveOut = 6;

    private static readonly Comparer<SortKey> DanishOrder = Comparer<SortKey>.Create(SortKey.Compare);

    private readonly Dictionary<string, IReadOnlyList<Entry>> _groups = new(StringComparer.Ordinal);

    private readonly List<Entry> _entries = [];

    private readonly IReadOnlyList<Word> _words;

    private readonly Lazy<int[]> _uses;

    private readonly Func<string, string> _stem;

    public SearchIndex(IEnumerable<FindableGroup> groups, Vocabulary vocabulary, SearchIndex? before = null)
    {
        foreach (var group in groups)
        {
            var entries =
                group.Key is { } key && before?._groups.GetValueOrDefault(key) is { } known
                    ? known
                    : [.. group.Read().Select(f => new Entry(f, vocabulary))];
            _entries.AddRange(entries);
            if (group.Key is not null)
            {
                _groups[group.Key] = entries;
            }
        }

        _words = [.. vocabulary.Words];
        _stem = vocabulary.Stem;
        _uses = new Lazy<int[]>(Uses);
    }

    /// <summary>
    /// Everything that meets all of what is asked for: what holds now, then the past with the newest year first; in each the best
    /// first.
    /// </summary>
    public SearchResult Find(SearchQuery query)
    {
        var terms = Judged(query);
        return new SearchResult(
            query,
            [
                .. _entries
                    .Where(e => terms.Count > 0 && terms.TrueForAll(e.MayMeet))
                    .Select(e => e.Meets(terms))
                    .OfType<Hit>()
                    .OrderByDescending(h => h.What.IsCurrent ? int.MaxValue : h.What.Year ?? int.MaxValue)
                    .ThenByDescending(h => h.Rank)
                    .ThenByDescending(h => h.IsTitle)
                    .ThenByDescending(h => h.What.Year ?? int.MaxValue)
                    .ThenBy(h => h.What.Kind)
                    .ThenBy(h => h.Entry.Order, DanishOrder)
                    .ThenBy(h => h.What.Address, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>"Mente du": an unknown word spelt as a known one, when that finds something.</summary>
    public Suggestion? SpeltOtherwise(SearchQuery query, bool withReplaced) =>
        new Spelling(_words, _uses.Value).Of(query, Judged(query)) is { } text
            ? Counted([text], withReplaced).FirstOrDefault()
            : null;

    /// <summary>One word less, where that finds something; of a long sentence no word is the one too many.</summary>
    public IReadOnlyList<Suggestion> WithAWordLess(SearchQuery query, bool withReplaced) =>
        query.Terms.Count is > 1 and <= MostTermsToLeaveOut
            ? [.. Counted(query.Terms.Select(query.Without), withReplaced)]
            : [];

    private IEnumerable<Suggestion> Counted(IEnumerable<string> queries, bool withReplaced) =>
        queries
            .Select(text => new Suggestion(
                text,
                Find(SearchQuery.Of(text)).Hits.Count(h => withReplaced || !h.What.IsReplaced)
            ))
            .Where(s => s.Hits > 0);

    private List<JudgedTerm> Judged(SearchQuery query) =>
        [.. query.Terms.Select(t => new JudgedTerm(t, _words, _stem))];

    /// <summary>In how many things each word stands.</summary>
    private int[] Uses()
    {
        var uses = new int[_words.Count];
        foreach (var word in _entries.SelectMany(e => e.Words))
        {
            uses[word]++;
        }

        return uses;
    }
}

/// <summary>Another search, and how much it finds.</summary>
public sealed record Suggestion(string Query, int Hits);
