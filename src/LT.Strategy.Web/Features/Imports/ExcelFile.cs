using System.Globalization;
using System.IO.Compression;
using System.Xml;
using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.SharedGoals;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace LT.Strategy.Web.Features.Imports;

/// <summary>Reads the first sheet of an .xlsx file: typed cells or text. Formulas give the value they had when the file was saved.</summary>
internal static class ExcelFile
{
    /// <summary>Unpacked; a file that grows beyond it was made to.</summary>
    private const int MaxUnpackedBytes = 20 * Import.MaxBytes;

    private const int MaxParts = 500;

    private const int MaxColumns = 100;

    /// <summary>With the blank ones, which do not count as lines.</summary>
    private const int MaxRows = 10 * Import.MaxLines;

    private static readonly Obstacle NotExcel = new(
        "NotExcel",
        "Filen hedder noget med .xlsx, men det er ikke en Excel-fil uden adgangskode. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx)."
    );

    private static readonly Obstacle TooMuch = new(
        "TooMuch",
        $"Regnearket er for stort. Det må højst have {Danish.Number(Import.MaxLines)} linjer og {MaxColumns} kolonner."
    );

    public static (Sheet? Sheet, Obstacle? Problem) Read(byte[] bytes)
    {
        try
        {
            return Unpacks(bytes) && LinesOf(bytes) is { } lines ? (new Sheet(lines), null) : (null, TooMuch);
        }
        catch (Exception notExcel)
            when (notExcel
                    is InvalidDataException
                        or XmlException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or NotSupportedException
                        or KeyNotFoundException
                        or NullReferenceException
                        or IndexOutOfRangeException
                        or OverflowException
                        or InvalidCastException
            )
        {
            return (null, NotExcel);
        }
    }

    /// <summary>Counted while unpacking: what a packed file says of its own size need not be true.</summary>
    private static bool Unpacks(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (archive.GetEntry("xl/workbook.xml") is null)
        {
            throw new InvalidDataException("No workbook");
        }

        var room = (long)MaxUnpackedBytes;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; room >= 0 && (read = part.Read(buffer)) > 0; )
            {
                room -= read;
            }
        }

        return room >= 0 && archive.Entries.Count <= MaxParts;
    }

    /// <summary>Null when there are too many.</summary>
    private static List<SheetLine>? LinesOf(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var settings = new OpenXmlConfiguration { EnableSharedStringCache = false };
        List<SheetLine> lines = [];
        foreach (IDictionary<string, object?> row in stream.Query(useHeaderRow: false, configuration: settings))
        {
            if (row.Count > MaxColumns || lines.Count >= MaxRows)
            {
                return null;
            }

            lines.Add(new SheetLine(lines.Count + 1, Cells(row)));
        }

        return lines;
    }

    private static string[] Cells(IDictionary<string, object?> row)
    {
        var cells = new string[row.Keys.Select(Place).DefaultIfEmpty(-1).Max() + 1];
        Array.Fill(cells, "");
        foreach (var (column, value) in row)
        {
            cells[Place(column)] = Text(value);
        }

        return cells;
    }

    /// <summary>"A" is 0, "AA" 26.</summary>
    private static int Place(string column) =>
        column.Aggregate(0, (place, letter) => (place * 26) + letter - 'A' + 1) - 1;

    /// <summary>As it would have been typed in Danish.</summary>
    private static string Text(object? value) =>
        value switch
        {
            null => "",
            DateTime { TimeOfDay.Ticks: 0 } day => Danish.Short(DateOnly.FromDateTime(day)),
            double and (> 1e15 or < -1e15 or double.NaN) => Invariant(value),
            double number => Typed((decimal)number),
            decimal number => Typed(number),
            bool yes => yes ? "ja" : "nej",
            _ => Invariant(value),
        };

    private static string Typed(decimal number) =>
        number.ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
