using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Word;

/// <summary>Text as Word keeps it: line breaks are elements, and signs that a file cannot hold are none.</summary>
internal static class WordText
{
    public static Run Run(string text, string? style = null) =>
        style is null ? Filled(new Run(), text) : Run(text, new RunStyle { Val = style });

    public static Run Bold(string text) => Run(text, new Bold());

    /// <summary>With how it looks, in the order that the format asks for: style, bold, italic.</summary>
    public static Run Run(string text, params OpenXmlElement[] look) =>
        Filled(look.Length == 0 ? new Run() : new Run(new RunProperties(look)), text);

    private static Run Filled(Run run, string text)
    {
        foreach (var (at, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (at > 0)
            {
                run.AppendChild(new Break());
            }

            run.AppendChild(new Text(Signs.Kept(line)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
