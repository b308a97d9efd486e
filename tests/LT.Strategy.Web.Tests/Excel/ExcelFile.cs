using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;

namespace LT.Strategy.Web.Tests.Excel;

/// <summary>A file that somebody fetched. It is a valid workbook, or the test has failed already.</summary>
internal sealed class ExcelFile
{
    private readonly byte[] _bytes;

    private ExcelFile(byte[] bytes, string name) => (_bytes, Name) = (bytes, name);

    public string Name { get; }

    public IReadOnlyList<string> Sheets => MiniExcel.GetSheetNames(new MemoryStream(_bytes));

    public static async Task<ExcelFile> Fetch(Session session, string address)
    {
        var answer = await session.Get(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {answer.StatusCode}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => e.Description)
        );
        return new ExcelFile(bytes, answer.Content.Headers.ContentDisposition!.FileNameStar!);
    }

    /// <summary>The rows of a sheet by their headings; numbers are double and dates DateTime, as the file holds them.</summary>
    public IReadOnlyList<IDictionary<string, object?>> Rows(string sheet) =>
        [
            .. MiniExcel
                .Query(new MemoryStream(_bytes), useHeaderRow: true, sheetName: sheet)
                .Cast<IDictionary<string, object?>>(),
        ];

    public IReadOnlyList<string> Headings(string sheet) =>
        [
            .. MiniExcel
                .Query(new MemoryStream(_bytes), sheetName: sheet)
                .Cast<IDictionary<string, object?>>()
                .First()
                .Values.Select(v => (string)v!),
        ];

    /// <summary>What the explanation says about a subject.</summary>
    public object? About(string subject) => Rows(Sheets[0]).First(r => (string?)r["Emne"] == subject)["Værdi"];

    public IEnumerable<string> Texts(string sheet, string heading) =>
        Rows(sheet).Select(r => Convert.ToString(r[heading], CultureInfo.InvariantCulture)!);

    /// <summary>Every text in the file.</summary>
    public string AllText => string.Join('\n', Sheets.SelectMany(Rows).SelectMany(r => r.Values).OfType<string>());
}
