using System.Text;

namespace LT.Strategy.Domain.Language;

public static class Folding
{
    /// <summary>For finding: upper and lower case are one, and so are å and aa, æ and ae, ø and oe.</summary>
    public static string Folded(this string text) =>
        Readable(text)
            .Normalize(NormalizationForm.FormC)
            .ToLowerInvariant()
            .Replace("å", "aa", StringComparison.Ordinal)
            .Replace("æ", "ae", StringComparison.Ordinal)
            .Replace("ø", "oe", StringComparison.Ordinal);

    /// <summary>Without halves of characters and code points that are none: they cannot be normalised, and nobody means them.</summary>
    public static string Readable(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar && (r.Value & 0xFFFE) != 0xFFFE));

    /// <summary>Whether each word of what was asked for stands somewhere in one of the texts.</summary>
    public static bool IsFoundIn(this string asked, params IEnumerable<string> texts)
    {
        var folded = texts.Select(Folded).ToList();
        return asked
            .Folded()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => folded.Exists(t => t.Contains(word, StringComparison.Ordinal)));
    }
}
