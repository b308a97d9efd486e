using System.Text.RegularExpressions;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Domain.Search;

/// <summary>A word that is asked for, or several that must stand together: in quotes, or held together by a hyphen.</summary>
public sealed record SearchTerm(string Written, IReadOnlyList<string> Words, bool IsQuoted)
{
    internal string Key => $"{IsQuoted}:{string.Join(' ', Words)}";
}

/// <summary>What somebody typed to find something. All terms must be met.</summary>
public sealed partial record SearchQuery(string Typed, IReadOnlyList<SearchTerm> Terms)
{
    public const int MaxLength = 200;

    /// <summary>Words that stand everywhere; they are left out when something else is asked for.</summary>
    private static readonly HashSet<string> SmallWords = new(
        WordBreaks.FoldedWords(
            "ad af alle at da de den der det du efter eller en end er et for fra har hos hun hvad hvem hvilke hvilken hvor hvordan hvorfor han i ikke jeg kan man med men mod må nu når og om op os på sig skal som så til ud under var ved vi vil være vores"
        ),
        StringComparer.Ordinal
    );

    public bool IsEmpty => Terms.Count == 0;

    public static SearchQuery Of(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > MaxLength)
        {
            return new SearchQuery(text, []);
        }

        var terms = Parts().Matches(text).Select(TermOf).Where(t => t.Words.Count > 0).DistinctBy(t => t.Key).ToList();
        var telling = terms.Where(t => t.IsQuoted || t.Words.Count > 1 || !SmallWords.Contains(t.Words[0])).ToList();
        return new SearchQuery(text, telling.Count > 0 ? telling : terms);
    }

    public IReadOnlyList<Obstacle> Obstacles() =>
        Typed.Length > MaxLength
            ? [new Obstacle("QueryTooLong", $"Skriv højst {MaxLength} tegn. Ofte er to eller tre ord nok.", "q")]
            : [];

    /// <summary>The same search with one word less.</summary>
    public string Without(SearchTerm term) =>
        string.Join(' ', Terms.Where(t => t.Key != term.Key).Select(t => t.Written));

    private static SearchTerm TermOf(Match part)
    {
        var quoted = part.Groups["quoted"];
        return new SearchTerm(
            part.Value,
            WordBreaks.FoldedWords(quoted.Success ? quoted.Value : part.Value),
            quoted.Success
        );
    }

    [GeneratedRegex(
        """["“”„»«](?<quoted>[^"“”„»«]+)["“”„»«]|[^\s"“”„»«]+""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Parts();
}
