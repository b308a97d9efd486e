using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Features.Word;

/// <summary>How the documents look. Headings have Word's own names, so that contents lists and screen readers find them.</summary>
internal static class WordStyles
{
    public const string Language = "da-DK";

    private const int BulletList = 1;

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
            Style("Title", "Title", before: 0, after: 200, look: [new Bold(), new Color { Val = Primary }, Size(22)]),
            Heading(1, 16, before: 360),
            Heading(2, 13, before: 240),
            Heading(3, 11, before: 160),
            Style("Note", "Note", before: 0, after: 60, look: [new Color { Val = Grey }, Size(9)]),
            Style("Facts", "Facts", before: 0, after: 20),
            Style("TableText", "Table Text", before: 30, after: 30, look: [Size(10)]),
            Bullet(),
            new Style(
                new StyleName { Val = "Hyperlink" },
                new StyleRunProperties(new Color { Val = Primary }, new Underline { Val = UnderlineValues.Single })
            )
            {
                Type = StyleValues.Character,
                StyleId = "Hyperlink",
            },
            Table()
        );

    /// <summary>The one list there is: with bullets.</summary>
    public static Numbering Bullets() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "284" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = BulletList }
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

    private static Style Bullet()
    {
        var style = Style("ListBullet", "List Bullet", before: 0, after: 60);
        style.StyleParagraphProperties!.PrependChild(new NumberingProperties(new NumberingId { Val = BulletList }));
        return style;
    }

    private static Style Style(
        string id,
        string name,
        int? before = null,
        int? after = null,
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
            style.AppendChild(
                new StyleParagraphProperties(
                    new SpacingBetweenLines { Before = Number(before ?? 0), After = Number(space) }
                )
            );
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
