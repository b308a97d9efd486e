using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Features.Word;

/// <summary>A4 with the number of the page at the foot.</summary>
internal static class WordFrame
{
    public static SectionProperties Of(MainDocumentPart main)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(
            new Paragraph(
                new ParagraphProperties(
                    new ParagraphStyleId { Val = "Note" },
                    new Justification { Val = JustificationValues.Right }
                ),
                WordText.Run("Side "),
                new SimpleField(WordText.Run("1")) { Instruction = " PAGE " },
                WordText.Run(" af "),
                new SimpleField(WordText.Run("1")) { Instruction = " NUMPAGES " }
            )
        );
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1134,
                Bottom = 1134,
                Left = 1134,
                Right = 1134,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            }
        );
    }
}
