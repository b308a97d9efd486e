using LT.Strategy.Domain.Search;

namespace LT.Strategy.Web.Features.Search;

/// <summary>What was found, narrowed by the filter in the address and shown a page at a time.</summary>
public sealed class SearchPage(SearchFilter filter, SearchResult result)
{
    private const int PageSize = 20;

    private readonly IReadOnlyList<Hit> _inTime = [.. result.Hits.Where(h => filter.WithEarlier || h.What.IsCurrent)];

    public SearchFilter Filter => filter;

    public SearchQuery Query => result.Query;

    /// <summary>What may have been meant, when nothing was found.</summary>
    public Suggestion? Meant { get; init; }

    /// <summary>What is found with one word less, when nothing was found with all.</summary>
    public IReadOnlyList<Suggestion> WordLess { get; init; } = [];

    public IReadOnlyList<Hit> Found => [.. OfYear.Where(IsOfKind)];

    /// <summary>The last one there is, when the address asks for one beyond it.</summary>
    public int Page => Math.Clamp(filter.Page, 1, Math.Max(1, Pages));

    public IEnumerable<Hit> Shown => Found.Skip((Page - 1) * PageSize).Take(PageSize);

    public int FirstNumber => ((Page - 1) * PageSize) + 1;

    public int Pages => (Found.Count + PageSize - 1) / PageSize;

    /// <summary>How many of all kinds, in the years chosen.</summary>
    public int OfAllKinds => OfYear.Count();

    /// <summary>The kinds there are, with how many.</summary>
    public IReadOnlyList<(FindableKind Kind, int Count)> Kinds =>
        [
            .. KindWords
                .All.Select(kind => (Kind: kind, Count: OfYear.Count(h => h.What.Kind == kind)))
                .Where(k => k.Count > 0 || k.Kind == filter.Kind),
        ];

    /// <summary>The years there are, the newest first, with how many of the kind chosen.</summary>
    public IReadOnlyList<(int Year, int Count)> Years =>
        [
            .. _inTime
                .Where(IsOfKind)
                .Where(h => h.What.Year is not null)
                .GroupBy(h => h.What.Year!.Value)
                .OrderByDescending(y => y.Key)
                .Select(y => (y.Key, y.Count())),
        ];

    /// <summary>How many more there are in earlier versions and years.</summary>
    public int Earlier => result.Hits.Count - _inTime.Count;

    /// <summary>"version 1", "2018".</summary>
    public static string NotCurrent(Findable what) =>
        what.Version is { } version && what.Address.Contains("/version/", StringComparison.Ordinal)
            ? $"ældre version ({version})"
            : $"fra {what.Year}";

    private IEnumerable<Hit> OfYear => _inTime.Where(h => filter.Year is null || h.What.Year == filter.Year);

    private bool IsOfKind(Hit hit) => filter.Kind is null || hit.What.Kind == filter.Kind;
}
