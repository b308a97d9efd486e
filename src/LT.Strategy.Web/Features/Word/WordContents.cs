using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Features.Word;

/// <summary>A heading that the contents list leads to.</summary>
internal sealed record WordHeading(int Level, string Text, int Number)
{
    public string Bookmark => $"_Toc{Number.ToString("D4", CultureInfo.InvariantCulture)}";
}

/// <summary>
/// The contents list, filled in already and each line a link, so that Word need not ask whether to fill it in. Page numbers
/// come when it is updated in Word, which alone knows where the pages break.
/// </summary>
internal static class WordContents
{
    private const int DeepestLevel = 2;

    private const int FewestLines = 4;

    private const string Instruction = " TOC \\o \"1-2\" \\h \\z \\u ";

    /// <summary>Null where there are too few headings to need one.</summary>
    public static SdtBlock? Of(IReadOnlyList<WordHeading> headings)
    {
        var lines = headings.Where(h => h.Level <= DeepestLevel).Select(Line).ToList();
        if (lines.Count < FewestLines)
        {
            return null;
        }

        lines[0].ParagraphProperties!.InsertAfterSelf(new Run(Sign(FieldCharValues.Separate)));
        lines[0]
            .ParagraphProperties!.InsertAfterSelf(
                new Run(new FieldCode(Instruction) { Space = SpaceProcessingModeValues.Preserve })
            );
        lines[0].ParagraphProperties!.InsertAfterSelf(new Run(Sign(FieldCharValues.Begin)));
        lines[^1].AppendChild(new Run(Sign(FieldCharValues.End)));
        return new SdtBlock(
            new SdtProperties(
                new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())
            ),
            new SdtContentBlock([Styled("TOCHeading", WordText.Run("Indhold")), .. lines])
        );
    }

    private static Paragraph Line(WordHeading heading) =>
        Styled(
            $"TOC{heading.Level.ToString(CultureInfo.InvariantCulture)}",
            new Hyperlink(WordText.Run(heading.Text)) { Anchor = heading.Bookmark, History = true }
        );

    private static Paragraph Styled(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    private static FieldChar Sign(FieldCharValues kind) => new() { FieldCharType = kind };
}
