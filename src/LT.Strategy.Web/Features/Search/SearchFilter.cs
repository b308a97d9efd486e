using System.Globalization;
using LT.Strategy.Domain.Search;

namespace LT.Strategy.Web.Features.Search;

/// <summary>What is searched for and narrowed by, as it stands in the address. What cannot be read narrows nothing.</summary>
public sealed record SearchFilter(
    string? Q,
    string? Art = null,
    string? Aar = null,
    string? Center = null,
    string? Tidligere = null,
    string? Side = null
)
{
    private const string Yes = "ja";

    public FindableKind? Kind =>
        KindWords.All.Where(k => k.Slug() == Art).Select(k => (FindableKind?)k).FirstOrDefault();

    public int? Year => Number(Aar);

    /// <summary>Versions that newer ones have replaced too.</summary>
    public bool WithReplaced => Tidligere == Yes;

    public int Page => Number(Side) is { } page and > 0 and < 100_000 ? page : 1;

    public SearchFilter Of(FindableKind? kind) => this with { Art = kind?.Slug(), Side = null };

    public SearchFilter In(int? year) => this with { Aar = year?.ToString(CultureInfo.InvariantCulture), Side = null };

    public SearchFilter Under(string? centre) => this with { Center = centre, Side = null };

    public SearchFilter Replaced(bool with) => this with { Tidligere = with ? Yes : null, Side = null };

    /// <summary>The same search in all kinds, years and centres.</summary>
    public SearchFilter InAll() => new(Q, Tidligere: Tidligere);

    public SearchFilter Asking(string query) => new(query, Tidligere: Tidligere);

    public SearchFilter At(int page) => this with { Side = page.ToString(CultureInfo.InvariantCulture) };

    /// <summary>What narrows the search, for a form that asks for other words.</summary>
    public IEnumerable<(string Name, string Value)> Chosen =>
        new[] { ("art", Kind?.Slug()), ("aar", Aar), ("center", Center), ("tidligere", WithReplaced ? Yes : null) }
            .Where(p => !string.IsNullOrWhiteSpace(p.Item2))
            .Select(p => (p.Item1, p.Item2!));

    /// <summary>"/soeg?q=fravær&art=indsatser&side=2".</summary>
    public string Address => $"/soeg?{Query}";

    /// <summary>All that is found, not only the page of it.</summary>
    public string FileAddress => $"/soeg/excel?{(this with { Side = null }).Query}";

    private string Query =>
        string.Join(
            '&',
            new[] { ("q", Q), ("art", Art), ("aar", Aar), ("center", Center), ("tidligere", Tidligere), ("side", Side) }
                .Where(p => !string.IsNullOrWhiteSpace(p.Item2))
                .Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}")
        );

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

public static class KindWords
{
    public static readonly IReadOnlyList<FindableKind> All = Enum.GetValues<FindableKind>();

    public static string InWords(this FindableKind kind) =>
        kind switch
        {
            FindableKind.Goal => "Fælles mål",
            FindableKind.Workplace => "Arbejdspladser",
            FindableKind.Agreement => "Årsaftaler",
            FindableKind.Initiative => "Indsatser",
            FindableKind.Learning => "Læring",
            _ => "Strategien",
        };

    public static string One(this FindableKind kind) =>
        kind switch
        {
            FindableKind.Goal => "Fælles mål",
            FindableKind.Workplace => "Arbejdsplads",
            FindableKind.Agreement => "Årsaftale",
            FindableKind.Initiative => "Indsats",
            FindableKind.Learning => "Læring",
            _ => "Strategien",
        };

    public static string Slug(this FindableKind kind) =>
        kind switch
        {
            FindableKind.Goal => "maal",
            FindableKind.Workplace => "arbejdspladser",
            FindableKind.Agreement => "aarsaftaler",
            FindableKind.Initiative => "indsatser",
            FindableKind.Learning => "laering",
            _ => "strategien",
        };
}
