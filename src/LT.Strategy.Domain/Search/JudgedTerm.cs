namespace LT.Strategy.Domain.Search;

/// <summary>How well a word that stands somewhere meets one that is asked for, the least first.</summary>
internal enum Fit : byte
{
    None,

    /// <summary>It begins with it, or has it inside: "sygefraværet" for "fravær".</summary>
    Part,

    /// <summary>Another form of it: "fraværet".</summary>
    Form,

    Exact,
}

/// <summary>A term held up against every word of the vocabulary: each is judged once, however many places it stands in.</summary>
internal sealed class JudgedTerm
{
    private const int ShortestBeginning = 3;

    private const int ShortestPart = 4;

    private const int LongestShortEnding = 2;

    private readonly Fit[][] _fits;

    private readonly Fit _least;

    public JudgedTerm(SearchTerm term, IReadOnlyList<Word> words, Func<string, string> stem)
    {
        Term = term;
        _least = term.IsQuoted ? Fit.Exact : Fit.Part;
        _fits = [.. term.Words.Select(w => Judge(w, stem(w), words))];
    }

    public SearchTerm Term { get; }

    public int Length => _fits.Length;

    public bool MayBegin(int word) => _fits[0][word] >= _least;

    /// <summary>Whether one of the words that are used fits the one at this place of the term.</summary>
    public bool IsKnownAt(int place, int[] uses) =>
        Enumerable.Range(0, uses.Length).Any(word => uses[word] > 0 && _fits[place][word] >= _least);

    public bool IsMetAt(int[] text, int at) => FitAt(text, at) != Fit.None;

    /// <summary>The best place in a text.</summary>
    public Fit BestIn(int[] text)
    {
        var best = Fit.None;
        for (var at = 0; at <= text.Length - Length && best != Fit.Exact; at++)
        {
            var fit = FitAt(text, at);
            best = fit > best ? fit : best;
        }

        return best;
    }

    /// <summary>As well as the word that fits least; none where not all of them stand together.</summary>
    private Fit FitAt(int[] text, int at)
    {
        if (at + Length > text.Length)
        {
            return Fit.None;
        }

        var least = Fit.Exact;
        for (var i = 0; i < Length && least != Fit.None; i++)
        {
            var fit = _fits[i][text[at + i]];
            least =
                fit < _least ? Fit.None
                : fit < least ? fit
                : least;
        }

        return least;
    }

    private static Fit[] Judge(string asked, string stem, IReadOnlyList<Word> words)
    {
        var fits = new Fit[words.Count];
        var isWord = asked.All(char.IsLetter);
        for (var number = 0; number < fits.Length; number++)
        {
            var word = words[number];
            fits[number] =
                word.Folded == asked ? Fit.Exact
                : !isWord ? Fit.None
                : word.Stem == stem && IsForm(asked, stem, word) ? Fit.Form
                : IsPart(asked, stem, word) ? Fit.Part
                : Fit.None;
        }

        return fits;
    }

    /// <summary>A short stem is often an accident: "demens" and "dem" have one, and are not the same word.</summary>
    private static bool IsForm(string asked, string stem, Word word) =>
        stem.Length >= ShortestPart || Math.Abs(asked.Length - word.Folded.Length) <= LongestShortEnding;

    private static bool IsPart(string asked, string stem, Word word) =>
        asked.Length >= ShortestBeginning && word.Folded.StartsWith(asked, StringComparison.Ordinal)
        || asked.Length >= ShortestPart && word.Folded.Contains(asked, StringComparison.Ordinal)
        || stem.Length >= ShortestPart
            && (
                word.Folded.StartsWith(stem, StringComparison.Ordinal)
                || word.Folded.EndsWith(stem, StringComparison.Ordinal)
                || word.Stem.EndsWith(stem, StringComparison.Ordinal)
            );
}
