using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Features.Word;

/// <summary>Text as Word keeps it: line breaks are elements, and what a file cannot hold is left out.</summary>
internal static class WordText
{
    public static Run Run(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null)
        {
            run.AppendChild(new RunProperties(new RunStyle { Val = style }));
        }

        return Filled(run, text);
    }

    public static Run Bold(string text) => Filled(new Run(new RunProperties(new Bold())), text);

    private static Run Filled(Run run, string text)
    {
        foreach (var (at, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (at > 0)
            {
                run.AppendChild(new Break());
            }

            run.AppendChild(new Text(Clean(line)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    internal static string Clean(string text) =>
        text.All(System.Xml.XmlConvert.IsXmlChar)
            ? text
            : string.Concat(text.EnumerateRunes().Select(r => r.ToString()).Where(IsKept));

    private static bool IsKept(string letter) => letter.Length > 1 || System.Xml.XmlConvert.IsXmlChar(letter[0]);
}
