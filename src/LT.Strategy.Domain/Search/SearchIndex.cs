using System.Globalization;

namespace LT.Strategy.Domain.Search;

/// <summary>
/// All that can be found, and in which of it each word stands. It never changes: what has been published since stands in the
/// next one. The same words give the same answer whatever database the texts came from.
/// </summary>
public sealed class SearchIndex
{
    private const int MostTermsToLeaveOut = 6;

    private static readonly Comparer<SortKey> DanishOrder = Comparer<SortKey>.Create(SortKey.Compare);

    private readonly List<Entry> _entries;

    private readonly List<Word> _words;

    private readonly Func<string, string> _stem;

    private readonly List<int>[] _places;

    public SearchIndex(IEnumerable<Findable> all, Vocabulary vocabulary)
    {
        _entries = [.. all.Select(f => new Entry(f, vocabulary))];
        _words = [.. vocabulary.Words];
        _stem = vocabulary.Stem;
        _places = [.. _words.Select(_ => new List<int>())];
        for (var number = 0; number < _entries.Count; number++)
        {
            foreach (var word in _entries[number].Words)
            {
                _places[word].Add(number);
            }
        }
    }

    /// <summary>Everything that meets all of what is asked for, the best first; among equals what holds now, then the newest year.</summary>
    public SearchResult Find(SearchQuery query)
    {
        var terms = Judged(query);
        return new SearchResult(
            query,
            [
                .. Candidates(terms)
                    .Select(number => _entries[number].Meets(terms))
                    .OfType<Hit>()
                    .OrderByDescending(h => h.Rank)
                    .ThenByDescending(h => h.IsTitle)
                    .ThenByDescending(h => h.What.IsCurrent)
                    .ThenByDescending(h => h.What.Year ?? int.MaxValue)
                    .ThenBy(h => h.What.Kind)
                    .ThenBy(h => h.Entry.Order, DanishOrder)
                    .ThenBy(h => h.What.Address, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>"Mente du": an unknown word spelt as a known one, when that finds something.</summary>
    public Suggestion? SpeltOtherwise(SearchQuery query, bool withEarlier) =>
        Spelling.Of(query, Judged(query), _words) is { } text ? Counted([text], withEarlier).FirstOrDefault() : null;

    /// <summary>One word less, where that finds something; of a long sentence no word is the one too many.</summary>
    public IReadOnlyList<Suggestion> WithAWordLess(SearchQuery query, bool withEarlier) =>
        query.Terms.Count is > 1 and <= MostTermsToLeaveOut
            ? [.. Counted(query.Terms.Select(query.Without), withEarlier)]
            : [];

    private IEnumerable<Suggestion> Counted(IEnumerable<string> queries, bool withEarlier) =>
        queries
            .Select(text => new Suggestion(
                text,
                Find(SearchQuery.Of(text)).Hits.Count(h => withEarlier || h.What.IsCurrent)
            ))
            .Where(s => s.Hits > 0);

    private List<JudgedTerm> Judged(SearchQuery query) =>
        [.. query.Terms.Select(t => new JudgedTerm(t, _words, _stem))];

    private IEnumerable<int> Candidates(List<JudgedTerm> terms)
    {
        HashSet<int>? all = null;
        foreach (var term in terms)
        {
            var places = term.Beginnings().SelectMany(word => _places[word]);
            if (all is null)
            {
                all = [.. places];
            }
            else
            {
                all.IntersectWith(places);
            }
        }

        return all ?? [];
    }
}

/// <summary>Another search, and how much it finds.</summary>
public sealed record Suggestion(string Query, int Hits);
