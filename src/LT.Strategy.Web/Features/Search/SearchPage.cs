using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Search;

namespace LT.Strategy.Web.Features.Search;

/// <summary>What was found, narrowed by the filter in the address and shown a page at a time.</summary>
public sealed class SearchPage(SearchFilter filter, SearchResult result)
{
    private const int PageSize = 20;

    private readonly IReadOnlyList<Hit> _all = [.. result.Hits.Where(h => filter.WithReplaced || !h.What.IsReplaced)];

    public SearchFilter Filter => filter;

    public SearchQuery Query => result.Query;

    /// <summary>The years to search in, for a form that nothing has been asked with yet.</summary>
    public IReadOnlyList<int> AllYears { get; init; } = [];

    /// <summary>What may have been meant, when nothing was found.</summary>
    public Suggestion? Meant { get; init; }

    /// <summary>What is found with one word less, when nothing was found with all.</summary>
    public IReadOnlyList<Suggestion> WordLess { get; init; } = [];

    public IReadOnlyList<Hit> Found => field ??= [.. _all.Where(h => IsOfKind(h) && IsOfYear(h) && IsOfCentre(h))];

    /// <summary>The last one there is, when the address asks for one beyond it.</summary>
    public int Page => Math.Clamp(filter.Page, 1, Math.Max(1, Pages));

    public IEnumerable<Hit> Shown => Found.Skip((Page - 1) * PageSize).Take(PageSize);

    public int FirstNumber => ((Page - 1) * PageSize) + 1;

    public int Pages => (Found.Count + PageSize - 1) / PageSize;

    /// <summary>How many there are of all kinds, in all years and centres.</summary>
    public int All => _all.Count;

    public int OfAllKinds => _all.Count(h => IsOfYear(h) && IsOfCentre(h));

    /// <summary>The kinds there are, with how many in the year and centre chosen.</summary>
    public IReadOnlyList<(FindableKind Kind, int Count)> Kinds =>
        field ??= [
            .. KindWords
                .All.Select(kind =>
                    (Kind: kind, Count: _all.Count(h => h.What.Kind == kind && IsOfYear(h) && IsOfCentre(h)))
                )
                .Where(k => k.Count > 0 || k.Kind == filter.Kind),
        ];

    /// <summary>The years there are, the newest first, with how many of the kind and centre chosen.</summary>
    public IReadOnlyList<(int Year, int Count)> Years =>
        field ??= [
            .. _all.Where(h => h.What.Year is not null && IsOfKind(h) && IsOfCentre(h))
                .GroupBy(h => h.What.Year!.Value)
                .OrderByDescending(y => y.Key)
                .Select(y => (y.Key, y.Count())),
        ];

    /// <summary>The centres there are, in Danish order, with how many of the kind and year chosen.</summary>
    public IReadOnlyList<(FindableCentre Centre, int Count)> Centres =>
        field ??= [
            .. _all.Where(h => h.What.Centre is not null)
                .GroupBy(h => h.What.Centre!)
                .OrderBy(c => c.Key.Abbreviation, Danish.Order)
                .Select(c => (Centre: c.Key, Count: c.Count(h => IsOfKind(h) && IsOfYear(h))))
                .Where(c => c.Count > 0 || c.Centre.Code == filter.Center),
        ];

    /// <summary>" under indsatser i 2018 (CPKS)".</summary>
    public string Narrowing =>
        string.Concat(
            filter.Kind is { } kind ? $" under {Danish.Lower(kind.InWords())}" : "",
            filter.Year is { } year ? $" i {year}" : "",
            Centres.FirstOrDefault(c => c.Centre.Code == filter.Center).Centre is { } centre
                ? $" ({centre.Abbreviation})"
                : ""
        );

    /// <summary>How many more there are in older versions, of the kind, year and centre chosen.</summary>
    public int Replaced => result.Hits.Count(h => IsOfKind(h) && IsOfYear(h) && IsOfCentre(h)) - Found.Count;

    private bool IsOfKind(Hit hit) => filter.Kind is null || hit.What.Kind == filter.Kind;

    private bool IsOfYear(Hit hit) => filter.Year is null || hit.What.Year == filter.Year;

    private bool IsOfCentre(Hit hit) =>
        string.IsNullOrWhiteSpace(filter.Center) || hit.What.Centre?.Code == filter.Center;
}
