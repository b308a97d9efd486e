using System.Text.RegularExpressions;

namespace LT.Strategy.Web.Features.Shared;

public static partial class Paragraphs
{
    /// <summary>A blank line parts paragraphs; single line breaks stay in them.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. BlankLine().Split(text.ReplaceLineEndings("\n")).Select(p => p.Trim()).Where(p => p.Length > 0)];

    [GeneratedRegex(@"\n[^\S\n]*\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankLine();
}
