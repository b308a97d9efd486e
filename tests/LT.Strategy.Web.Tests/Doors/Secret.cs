using System.Text.RegularExpressions;

namespace LT.Strategy.Web.Tests.Doors;

/// <summary>Something that only some may read, and the mark that it is known by wherever it turns up.</summary>
internal sealed partial record Secret(string Mark, IReadOnlyList<string> Readers)
{
    /// <summary>In every planted text beside its mark: a search for it finds all, and its echo in the field is no mark.</summary>
    public const string Common = "Kryptonit";

    /// <summary>What looks like a mark in a text; a key or a token may look so by chance.</summary>
    public static IEnumerable<string> MarksIn(string text) =>
        Marked().Matches(text).Select(m => m.Value.ToLowerInvariant()).Distinct();

    [GeneratedRegex("zq[a-z]+qz", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();
}
