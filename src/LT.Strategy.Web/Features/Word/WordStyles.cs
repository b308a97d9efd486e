using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Features.Word;

/// <summary>How the documents look. Headings have Word's own names, so that contents lists and screen readers find them.</summary>
internal static class WordStyles
{
    public const string Language = "da-DK";

    private const string Font = "Calibri";

    private const string Primary = "14535C";

    private const string Grey = "4A5558";

    public static Styles All() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = Font,
                            HighAnsi = Font,
                            ComplexScript = Font,
                        },
                        Size(11),
                        new Languages { Val = Language }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = "120",
                            Line = "276",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            Style("Normal", "Normal", isDefault: true),
            Style("Title", "Title", before: 0, after: 60, look: [new Bold(), new Color { Val = Primary }, Size(22)]),
            Style("Subtitle", "Subtitle", before: 0, after: 160, look: [new Color { Val = Grey }, Size(13)]),
            Heading(1, 16, before: 360),
            Heading(2, 13, before: 240),
            Heading(3, 11, before: 160),
            Style("Note", "Note", before: 60, after: 60, look: [new Color { Val = Grey }, Size(9)]),
            Style("Facts", "Facts", before: 0, after: 20),
            Style("TableText", "Table Text", before: 30, after: 30, look: [Size(10)]),
            AtTheRight(Style("TableNumber", "Table Number", before: 30, after: 30, indentRight: 170, look: [Size(10)])),
            Style("ListBullet", "List Bullet", before: 0, after: 60),
            Style("ListNumber", "List Number", before: 0, after: 60),
            Style("ListContinue", "List Continue", before: 0, after: 60),
            Style("TOCHeading", "TOC Heading", before: 240, after: 80, look: [new Bold(), Size(13)]),
            Style("TOC1", "toc 1", before: 0, after: 40),
            Style("TOC2", "toc 2", before: 0, after: 40, indent: 284),
            Style("Header", "header", before: 0, after: 0, look: [new Color { Val = Grey }, Size(9)]),
            AtTheRight(Style("Footer", "footer", before: 0, after: 0, look: [new Color { Val = Grey }, Size(9)])),
            Mark("Deleted", "Deleted", new Strike(), new Color { Val = "8C1D18" }),
            Mark("Inserted", "Inserted", new Color { Val = Primary }, new Underline { Val = UnderlineValues.Double }),
            Mark("Hyperlink", "Hyperlink", new Color { Val = Primary }, new Underline { Val = UnderlineValues.Single }),
            Table()
        );

    private static Style Heading(int level, int points, int before)
    {
        var style = Style(
            $"Heading{Number(level)}",
            $"heading {Number(level)}",
            before: before,
            after: 80,
            look: [new Bold(), Size(points)]
        );
        style.StyleParagraphProperties!.PrependChild(new KeepNext());
        style.StyleParagraphProperties.AppendChild(new OutlineLevel { Val = level - 1 });
        return style;
    }

    private static Style AtTheRight(Style style)
    {
        style.StyleParagraphProperties!.AppendChild(new Justification { Val = JustificationValues.Right });
        return style;
    }

    /// <summary>Of words in a paragraph.</summary>
    private static Style Mark(string id, string name, params OpenXmlElement[] look) =>
        new(new StyleName { Val = name }, new StyleRunProperties(look)) { Type = StyleValues.Character, StyleId = id };

    private static Style Style(
        string id,
        string name,
        int? before = null,
        int? after = null,
        int? indent = null,
        int? indentRight = null,
        bool isDefault = false,
        params IReadOnlyList<OpenXmlElement> look
    )
    {
        var style = new Style(new StyleName { Val = name })
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = isDefault ? true : null,
        };
        if (!isDefault)
        {
            style.AppendChild(new BasedOn { Val = "Normal" });
        }

        style.AppendChild(new PrimaryStyle());
        if (after is { } space)
        {
            var paragraph = new StyleParagraphProperties(
                new SpacingBetweenLines { Before = Number(before ?? 0), After = Number(space) }
            );
            if (indent is not null || indentRight is not null)
            {
                paragraph.AppendChild(new Indentation { Left = Number(indent ?? 0), Right = Number(indentRight ?? 0) });
            }

            style.AppendChild(paragraph);
        }

        if (look.Count > 0)
        {
            style.AppendChild(new StyleRunProperties(look));
        }

        return style;
    }

    private static Style Table() =>
        new(
            new StyleName { Val = "LT Table" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder
                    {
                        Val = BorderValues.Single,
                        Size = 12,
                        Color = "1A1A1A",
                    },
                    new BottomBorder
                    {
                        Val = BorderValues.Single,
                        Size = 4,
                        Color = "7B8688",
                    },
                    new InsideHorizontalBorder
                    {
                        Val = BorderValues.Single,
                        Size = 4,
                        Color = "D5DBDA",
                    }
                ),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 115, Type = TableWidthValues.Dxa }
                )
            ),
            new TableStyleProperties(new RunPropertiesBaseStyle(new Bold()))
            {
                Type = TableStyleOverrideValues.FirstRow,
            }
        )
        {
            Type = StyleValues.Table,
            StyleId = "LtTable",
        };

    private static FontSize Size(int points) => new() { Val = Number(points * 2) };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
