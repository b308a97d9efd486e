using System.Text;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace LT.Strategy.Web.Tests.Imports;

/// <summary>Files as people have them, and the way through the pages that they take.</summary>
internal static class ImportingApp
{
    public const string Look = "Se filen igennem";

    public static string Address(string goal) => $"/maal/2019/{goal}/import";

    public static byte[] Windows1252(params string[] lines) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text(lines));

    public static byte[] Utf8(params string[] lines) => Encoding.UTF8.GetBytes(Text(lines));

    public static byte[] Utf8WithMark(params string[] lines) => [.. Encoding.UTF8.Preamble, .. Utf8(lines)];

    /// <summary>Each row is a list of cells: text, numbers, days, or nothing.</summary>
    public static byte[] Xlsx(string[] heading, params object?[][] rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(
            rows.Select(r => heading.Zip(r).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal)).ToList()
        );
        return file.ToArray();
    }

    public static async Task<Page> LookThrough(
        this StrategyApp app,
        string goal,
        byte[] file,
        string name = "udtræk.csv",
        string person = RecordingApp.Office
    ) => await (await (await app.SignInAs(person)).Visit(Address(goal))).Form().Attach("Fil", name, file).Press(Look);

    public static Task<List<Reading>> Readings(this StrategyApp app) =>
        app.Stored(db => db.Readings.OrderBy(r => r.Id).ToListAsync());

    private static string Text(string[] lines) => string.Join("\r\n", lines) + "\r\n";
}
