namespace LT.Strategy.Domain.Search;

/// <summary>A word that stands somewhere, once for all the places.</summary>
internal sealed record Word(string Folded, string Stem, string Written)
{
    /// <summary>In how many texts, to suggest a common word before a rare one.</summary>
    public int Uses { get; set; }
}

/// <summary>
/// Every word that stands in what can be found. A text becomes the numbers of its words, and is read once however often the
/// index is made anew. It only grows, and only one at a time may read with it.
/// </summary>
public sealed class Vocabulary(Func<string, string> stem)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _folded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int[]> _texts = new(StringComparer.Ordinal);

    private readonly List<Word> _words = [];

    internal Func<string, string> Stem => stem;

    internal IReadOnlyList<Word> Words => _words;

    /// <summary>The numbers of the text's words, one for each of its <see cref="WordBreaks"/>.</summary>
    internal int[] NumbersOf(string text)
    {
        if (!_texts.TryGetValue(text, out var numbers))
        {
            numbers = [.. WordBreaks.Of(text).Select(w => NumberOf(text.AsSpan(w.Start, w.Length)))];
            foreach (var number in numbers.Distinct())
            {
                _words[number].Uses++;
            }

            _texts[text] = numbers;
        }

        return numbers;
    }

    private int NumberOf(ReadOnlySpan<char> written)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(written, out var number))
        {
            number = NumberOfNew(written.ToString());
            numbers[written] = number;
        }

        return number;
    }

    private int NumberOfNew(string written)
    {
        var folded = WordBreaks.Folded(written);
        if (!_folded.TryGetValue(folded, out var number))
        {
            number = _words.Count;
            _words.Add(new Word(folded, stem(folded), written));
            _folded[folded] = number;
        }

        return number;
    }
}
