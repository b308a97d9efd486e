using System.Buffers;

namespace LT.Strategy.Domain.Search;

/// <summary>Marks the words in a text that were asked for.</summary>
internal static class Marking
{
    private const int WordsShown = 34;

    private const int WordsBefore = 7;

    private const int MostWordsOfASentenceBefore = 14;

    private const int WordsOfTheBeginning = 18;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\n");

    public static IReadOnlyList<Run> Whole(string text, int[] words, IReadOnlyList<JudgedTerm> terms) =>
        Runs(text, WordBreaks.Of(text), TermsAt(words, terms), 0, words.Length);

    public static IReadOnlyList<Run> Beginning(string text, int[] words, IReadOnlyList<JudgedTerm> terms) =>
        Runs(text, WordBreaks.Of(text), TermsAt(words, terms), 0, Math.Min(WordsOfTheBeginning, words.Length));

    /// <summary>The stretch of the text with most of the terms in it, and how many that is.</summary>
    public static (IReadOnlyList<Run> Runs, int Terms) Best(string text, int[] words, IReadOnlyList<JudgedTerm> terms)
    {
        var termsAt = TermsAt(words, terms);
        var (start, count) = (0, 0);
        for (var at = 0; at < words.Length; at++)
        {
            var there = termsAt[at] is null
                ? 0
                : termsAt.Skip(at).Take(WordsShown - MostWordsOfASentenceBefore).OfType<int>().Distinct().Count();
            (start, count) = there > count ? (at, there) : (start, count);
        }

        var breaks = WordBreaks.Of(text);
        var from =
            SentenceAt(start, text, breaks) is var sentence && start - sentence <= MostWordsOfASentenceBefore
                ? sentence
                : Math.Max(0, Math.Min(start - WordsBefore, words.Length - WordsShown));
        return (Runs(text, breaks, termsAt, from, Math.Min(from + WordsShown, words.Length)), count);
    }

    /// <summary>The word that begins the sentence in which the word stands.</summary>
    private static int SentenceAt(int word, string text, List<(int Start, int Length)> breaks)
    {
        while (word > 0 && !BeginsSentence(word, text, breaks))
        {
            word--;
        }

        return word;
    }

    /// <summary>A capital after a stop: "15. januar" is within one, and so is "2.1 Sygefravær".</summary>
    private static bool BeginsSentence(int word, string text, List<(int Start, int Length)> breaks)
    {
        var (before, length) = breaks[word - 1];
        return char.IsUpper(text[breaks[word].Start])
            && text.AsSpan((before + length)..breaks[word].Start).ContainsAny(Stops);
    }

    /// <summary>For each word which of the terms it is part of.</summary>
    private static int?[] TermsAt(int[] words, IReadOnlyList<JudgedTerm> terms)
    {
        var termsAt = new int?[words.Length];
        for (var term = 0; term < terms.Count; term++)
        {
            for (var at = 0; at < words.Length; at++)
            {
                if (terms[term].IsMetAt(words, at))
                {
                    Array.Fill(termsAt, term, at, terms[term].Length);
                }
            }
        }

        return termsAt;
    }

    private static List<Run> Runs(string text, List<(int Start, int Length)> breaks, int?[] termsAt, int from, int to)
    {
        var begin = from == 0 ? 0 : breaks[from].Start;
        var end = to == breaks.Count ? text.Length : breaks[to - 1].Start + breaks[to - 1].Length;
        List<Run> runs = from == 0 ? [] : [new Run("… ")];
        for (var word = from; word < to; word++)
        {
            if (termsAt[word] is not null)
            {
                var (start, length) = breaks[word];
                runs.Add(new Run(text[begin..start]));
                runs.Add(new Run(text.Substring(start, length), IsFound: true));
                begin = start + length;
            }
        }

        runs.Add(new Run(text[begin..end] + (to == breaks.Count ? "" : " …")));
        return runs.FindAll(r => r.Text.Length > 0);
    }
}
