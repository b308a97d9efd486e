using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Search;

/// <summary>A word as somebody wrote it, in lower case, with what it is found by.</summary>
internal sealed record Word(string Folded, string Stem, string Written);

/// <summary>
/// Gives every word that has been read a number; a text becomes the numbers of its words. It only grows, and only one at a time
/// may read with it: which words stand anywhere now is for each <see cref="SearchIndex"/> to say.
/// </summary>
public sealed class Vocabulary(Func<string, string> stem)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _lower = new(StringComparer.Ordinal);

    private readonly List<Word> _words = [];

    internal Func<string, string> Stem => stem;

    internal IReadOnlyList<Word> Words => _words;

    /// <summary>The numbers of the text's words, one for each of its <see cref="WordBreaks"/>.</summary>
    internal int[] NumbersOf(string text) =>
        [.. WordBreaks.Of(text).Select(w => NumberOf(text.AsSpan(w.Start, w.Length)))];

    private int NumberOf(ReadOnlySpan<char> written)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(written, out var number))
        {
            number = NumberOfNew(WordBreaks.Plain(written.ToString()).ToLower(Danish.Culture));
            numbers[written] = number;
        }

        return number;
    }

    private int NumberOfNew(string lower)
    {
        if (!_lower.TryGetValue(lower, out var number))
        {
            var folded = WordBreaks.Folded(lower);
            number = _words.Count;
            _words.Add(new Word(folded, stem(folded), lower));
            _lower[lower] = number;
        }

        return number;
    }
}
