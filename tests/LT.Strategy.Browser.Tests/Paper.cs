using System.Text;
using System.Text.RegularExpressions;

namespace LT.Strategy.Browser.Tests;

internal static partial class Paper
{
    /// <summary>Pages of a PDF that a browser has made: it writes its list of objects as plain text.</summary>
    public static int PagesIn(byte[] pdf) => Page().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Page();
}
