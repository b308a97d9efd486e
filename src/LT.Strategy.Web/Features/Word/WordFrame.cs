using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Features.Word;

/// <summary>A4 with what the document is at the top of each page but the first, which has its title, and the number of the page at the foot.</summary>
internal static class WordFrame
{
    public static SectionProperties Of(MainDocumentPart main, string head)
    {
        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new Footer(
            Line(
                "Footer",
                WordText.Run("Side "),
                new SimpleField(WordText.Run("1")) { Instruction = " PAGE " },
                WordText.Run(" af "),
                new SimpleField(WordText.Run("1")) { Instruction = " NUMPAGES " }
            )
        );
        var top = main.AddNewPart<HeaderPart>();
        top.Header = new Header(Line("Header", WordText.Run(head)));
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(top) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            new FooterReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(foot) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1418,
                Bottom = 1134,
                Left = 1134,
                Right = 1134,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            },
            new TitlePage()
        );
    }

    /// <summary>Made for Word as it is now, so that it does not open as a file of an older one.</summary>
    public static Settings Settings() =>
        new(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Val = "15",
                    Uri = "http://schemas.microsoft.com/office/word",
                }
            ),
            new ThemeFontLanguages { Val = WordStyles.Language }
        );

    private static Paragraph Line(string style, params OpenXmlElement[] content)
    {
        var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        line.Append(content);
        return line;
    }
}
