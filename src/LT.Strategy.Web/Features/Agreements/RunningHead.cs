using System.Globalization;
using System.Text;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>What stands at the top and foot of each printed page of a version. The browser takes it from a style sheet only, so this writes one.</summary>
internal static class RunningHead
{
    private const string Look = "color: #4a5558; font: 8pt 'IBM Plex Sans', sans-serif;";

    public static string Of(string owner, int year, Publication shown)
    {
        var name = Quoted($"Årsaftale {year} for {owner}");
        var version = Quoted($"Version {shown.Number} fra {Danish.Long(shown.ConcludedOn)}");
        return $$"""
            @page {
              margin: 20mm 20mm 18mm;
              @top-left { content: {{name}}; {{Look}} }
              @top-right { content: {{version}}; {{Look}} }
            }
            @page :first {
              margin-top: 12mm;
              @top-left { content: none; }
              @top-right { content: none; }
            }
            """;
    }

    /// <summary>As a string in a style sheet: everything but letters, digits and spaces by its number.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(
                Rune.IsLetterOrDigit(rune) || rune.Value == ' '
                    ? rune.ToString()
                    : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x6} ")
            );
        }

        return quoted.Append('"').ToString();
    }
}
