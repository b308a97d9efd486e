using System.Data;
using System.Globalization;
using LT.Strategy.Domain.Language;
using Microsoft.AspNetCore.Mvc;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>A column of a sheet: its heading, how wide it is, and what stands in it. Dates are dates and numbers are numbers, unrounded.</summary>
public sealed record Column<T>(string Heading, int Width, Func<T, object?> Value);

/// <summary>A file for Excel: sheets of rows under a heading that stays in sight. A heading has the same width and form in all of them.</summary>
public sealed class Workbook
{
    /// <summary>Rows of a list that may grow without end; who needs more narrows it.</summary>
    public const int Most = 10_000;

    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What a cell of Excel holds.</summary>
    private const int LongestText = 32_767;

    private const string DateFormat = "dd.mm.yyyy";

    private const string MomentFormat = "dd.mm.yyyy hh:mm";

    private readonly List<DataTable> _sheets = [];

    private readonly Dictionary<string, DynamicExcelColumn> _columns = [];

    public Workbook Add<T>(string name, IEnumerable<T> rows, params IReadOnlyList<Column<T>> columns)
    {
        var sheet = new DataTable(name) { Locale = Danish.Culture };
        foreach (var column in columns)
        {
            sheet.Columns.Add(column.Heading, typeof(object));
            _columns.TryAdd(column.Heading, new DynamicExcelColumn(column.Heading) { Width = column.Width });
        }

        foreach (var row in rows)
        {
            sheet.Rows.Add([.. columns.Select(c => Cell(c.Value(row)))]);
        }

        _sheets.Add(sheet);
        return this;
    }

    /// <summary>"laering-2019-06-14.xlsx".</summary>
    public FileContentResult File(string name, DateOnly on) =>
        File($"{name}-{on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");

    public FileContentResult File(string name)
    {
        using var sheets = new DataSet { Locale = Danish.Culture };
        sheets.Tables.AddRange([.. _sheets]);
        using var file = new MemoryStream();
        file.SaveAs(sheets, configuration: Look());
        return new FileContentResult(file.ToArray(), MediaType) { FileDownloadName = $"{name}.xlsx" };
    }

    private static object Cell(object? value) =>
        value switch
        {
            null or "" => DBNull.Value,
            string text => Fitting(Danish.Plain(Signs.Kept(text))),
            _ => value,
        };

    private static string Fitting(string text) =>
        text.Length <= LongestText ? text : $"{Folding.Readable(text[..(LongestText - 1)])}…";

    /// <summary>A column's form is that of all its cells: numbers beside a date would be written as dates.</summary>
    private string? FormOf(string heading)
    {
        var values = _sheets
            .Where(s => s.Columns.Contains(heading))
            .SelectMany(s => s.Rows.Cast<DataRow>().Select(r => r[heading]))
            .ToList();
        return values.TrueForAll(v => v is DateOnly or DBNull) ? DateFormat
            : values.TrueForAll(v => v is DateTime or DBNull) ? MomentFormat
            : null;
    }

    private OpenXmlConfiguration Look()
    {
        foreach (var column in _columns.Values)
        {
            column.Format = FormOf(column.Key);
        }

        return new()
        {
            FreezeRowCount = 1,
            AutoFilter = true,
            DynamicColumns = [.. _columns.Values],
            StyleOptions = new OpenXmlStyleOptions
            {
                WrapCellContents = true,
                VerticalAlignment = VerticalCellAlignment.Top,
                HeaderStyle = new OpenXmlHeaderStyle
                {
                    WrapText = true,
                    BackgroundColor = System.Drawing.Color.FromArgb(0x14, 0x53, 0x5C),
                },
            },
        };
    }
}
