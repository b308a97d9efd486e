using System.Globalization;
using System.Text;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Search;

/// <summary>Where the words of a text begin and end, and how a word is written when upper case, accents and æ, ø, å make no difference.</summary>
internal static class WordBreaks
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Runs of letters and digits; a point or comma between digits is part of the number (1.1, 13,5).</summary>
    public static List<(int Start, int Length)> Of(string text)
    {
        List<(int, int)> words = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && IsInWord(text, at))
            {
                at++;
            }

            words.Add((start, at - start));
        }

        return words;
    }

    /// <summary>"Børnehusét" is boernehuset.</summary>
    public static string Folded(string word)
    {
        var folded = word.Folded();
        return folded.All(char.IsAsciiLetterOrDigit)
            ? folded
            : string.Concat(folded.Normalize(NormalizationForm.FormD).Where(c => c != SoftHyphen && !IsAccent(c)));
    }

    /// <summary>The words of a text, each folded.</summary>
    public static IReadOnlyList<string> FoldedWords(string text) =>
        [.. Of(text).Select(w => Folded(text.Substring(w.Start, w.Length)))];

    /// <summary>As it is read: without soft hyphens, and one way of writing an accent.</summary>
    public static string Plain(string word) =>
        word.Replace($"{SoftHyphen}", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);

    private static bool IsInWord(string text, int at) =>
        text[at] switch
        {
            '.' or ',' => at > 0
                && at < text.Length - 1
                && char.IsAsciiDigit(text[at - 1])
                && char.IsAsciiDigit(text[at + 1]),
            SoftHyphen => at > 0 && char.IsLetter(text[at - 1]),
            var c => char.IsLetterOrDigit(c) || IsAccent(c),
        };

    private static bool IsAccent(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
