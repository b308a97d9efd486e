using System.Text;
using CsvHelper;
using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.Rules;

namespace LT.Strategy.Web.Features.Imports;

/// <summary>Reads CSV as people have it: semicolon, tab or comma, UTF-8 or Windows-1252, quotes, blank lines.</summary>
internal static class CsvFile
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, true)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false, true)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false, true)),
    ];

    private static readonly char[] Separators = [';', '\t', ','];

    private static readonly Obstacle NotText = new(
        "NotCsv",
        "Filen hedder noget med .csv, men det er ikke en CSV-fil. Gem den som CSV, eller vælg Excel-filen (.xlsx)."
    );

    public static (Sheet? Sheet, Obstacle? Problem) Read(byte[] bytes) =>
        TextOf(bytes) is { } text && !text.Any(IsNoText) ? (new Sheet(LinesOf(text)), null) : (null, NotText);

    /// <summary>By its mark; without one as UTF-8, and as Windows wrote it when it is not that.</summary>
    private static string? TextOf(byte[] bytes)
    {
        try
        {
            foreach (var (mark, encoding) in Marks)
            {
                if (bytes.AsSpan().StartsWith(mark))
                {
                    return encoding.GetString(bytes[mark.Length..]);
                }
            }

            return new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    private static bool IsNoText(char letter) => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n');

    private static List<SheetLine> LinesOf(string text)
    {
        Dictionary<long, CsvMalformedReason> malformed = [];
        using var reader = CsvReader.Create(
            new StringReader(text),
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = SeparatorOf(text),
                TrackLineNumbers = true,
                OnMalformedRecord = record => malformed[record.LineNumber] = record.Reason,
            }
        );
        List<SheetLine> lines = [];
        while (reader.Read())
        {
            var number = reader.LineNumber;
            var cells = reader.Current.ToArray();
            lines.Add(new SheetLine((int)number, cells, ProblemOf(malformed, number)));
        }

        return lines;
    }

    /// <summary>The one that the first line with any of them has most of; Excel may name it: "sep=;".</summary>
    private static char? SeparatorOf(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var line = text.Split('\n').FirstOrDefault(l => l.IndexOfAny(Separators) >= 0) ?? "";
        return Separators.MaxBy(s => line.Count(c => c == s));
    }

    // A quote in the middle of a text is only a quote.
    private static Obstacle? ProblemOf(Dictionary<long, CsvMalformedReason> malformed, long number) =>
        malformed.TryGetValue(number, out var reason) && reason is not CsvMalformedReason.StrayQuote
            ? new Obstacle("Quotes", "Et anførselstegn er ikke lukket, eller der står noget efter det. Ret linjen.")
            : null;
}
