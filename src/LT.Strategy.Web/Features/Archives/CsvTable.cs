using System.Globalization;
using System.Text;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>Rows as a spreadsheet in Danish opens them: UTF-8 with its mark, semicolons, decimal commas; days as year, month and day, and moments in UTC.</summary>
internal static class CsvTable
{
    public static byte[] Of<T>(
        IEnumerable<T> rows,
        params IReadOnlyList<(string Heading, Func<T, object?> Value)> columns
    )
    {
        var text = new StringBuilder();
        text.AppendLine(columns.Select(c => Cell(c.Heading)));
        foreach (var row in rows)
        {
            text.AppendLine(columns.Select(c => Cell(c.Value(row))));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void AppendLine(this StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(';', cells).Append("\r\n");

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            decimal number => number.ToString("0.######", Danish.Culture),
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => Quoted(Harmless(Signs.Kept(value.ToString()!))),
        };

    /// <summary>A spreadsheet takes what begins so for a formula.</summary>
    private static string Harmless(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny("\";\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
