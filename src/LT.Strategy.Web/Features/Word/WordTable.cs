using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Word;

internal static class WordTable
{
    /// <summary>Fiftieths of a per cent, as Word counts a share of the width.</summary>
    private const int Fiftieths = 50;

    public static Table Of<T>(string caption, IEnumerable<T> rows, IReadOnlyList<WordColumn<T>> columns)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "LtTable" },
                new TableWidth { Width = Number(100 * Fiftieths), Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    Val = "0020",
                    FirstRow = true,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = Signs.Kept(caption) }
            ),
            new TableGrid(columns.Select(c => new GridColumn { Width = Number(c.Share * 96) }))
        );
        table.AppendChild(Row(columns.Select(c => Cell(c.Heading, c.Share, c.IsNumber)), isHead: true));
        foreach (var row in rows)
        {
            table.AppendChild(Row(columns.Select(c => Cell(c.Value(row), c.Share, c.IsNumber)), isHead: false));
        }

        return table;
    }

    private static TableRow Row(IEnumerable<TableCell> cells, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.AppendChild(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    private static TableCell Cell(string text, int share, bool isNumber) =>
        new(
            new TableCellProperties(
                new TableCellWidth { Width = Number(share * Fiftieths), Type = TableWidthUnitValues.Pct }
            ),
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = isNumber ? "TableNumber" : "TableText" }),
                WordText.Run(text.Length > 0 ? text : "–")
            )
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
