using System.Globalization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>A line of the sheet that explains the figures of the others.</summary>
public sealed record ExplanationRow(string Part, string Subject, object? Value)
{
    private static readonly IReadOnlyList<Column<ExplanationRow>> Columns =
    [
        new("Afsnit", 26, r => r.Part),
        new("Emne", 52, r => r.Subject),
        new("Værdi", 70, r => r.Value),
    ];

    public static void AddTo(Workbook file, string sheet, IEnumerable<ExplanationRow> rows) =>
        file.Add(sheet, rows.Where(r => r.Value is not (null or "")), Columns);

    public static IEnumerable<ExplanationRow> Lines(string part, IEnumerable<string> lines) =>
        lines.Select(l => new ExplanationRow(part, "", l));

    /// <summary>The lines of a sum, as numbers where they are numbers.</summary>
    public static IEnumerable<ExplanationRow> Sum(IEnumerable<SumLine> lines) =>
        lines.Select(l => new ExplanationRow("Regnestykket", l.Text, NumberIn(l.Number) ?? l.Number));

    private static object? NumberIn(string text) =>
        decimal.TryParse(
            text.Replace("− ", "-", StringComparison.Ordinal),
            NumberStyles.Number,
            Danish.Culture,
            out var number
        )
            ? number
            : null;
}
