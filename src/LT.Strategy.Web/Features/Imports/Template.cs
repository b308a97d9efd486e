using System.Data;
using System.Text;
using LT.Strategy.Domain.Imports;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;
using MiniExcelLibs;

namespace LT.Strategy.Web.Features.Imports;

/// <summary>An empty file for a goal: the headings, and in Excel what is written under each and the names that are known.</summary>
internal static class Template
{
    public static byte[] Csv(SharedGoal goal) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{string.Join(';', ColumnNames(goal))}\r\n")];

    public static async Task<byte[]> ExcelAsync(
        SharedGoal goal,
        IReadOnlyList<Centre> centres,
        IReadOnlyList<Unit> units,
        DateOnly today
    )
    {
        var sheets = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Import"] = Table(ColumnNames(goal), []),
            ["Vejledning"] = Table(
                ["Kolonne", "Skal udfyldes", "Hvad du skriver", "Eksempel"],
                ImportColumns.Of(goal).Select(c => new[] { c.Name, c.Required ? "ja" : "nej", c.Help, c.Example })
            ),
        };
        if (goal.Measure is CountMeasure { Subject: SubjectKind.Unit })
        {
            var active = units.Where(u => u.IsActiveOn(today)).OrderBy(u => u.On(today).Name, Danish.Order);
            sheets["Enheder"] = Table(
                ["Enhed", "Kode", "Center"],
                active.Select(u => new[] { u.On(today).Name, u.Code, u.On(today).Centre.Abbreviation })
            );
        }
        else if (goal.Measure is CountMeasure)
        {
            var active = centres.Where(c => c.IsActiveOn(today)).OrderBy(c => c.NameOn(today), Danish.Order);
            sheets["Centre"] = Table(
                ["Center", "Kode", "Forkortelse"],
                active.Select(c => new[] { c.NameOn(today), c.Code, c.Abbreviation })
            );
        }

        using var file = new MemoryStream();
        await file.SaveAsAsync(sheets);
        return file.ToArray();
    }

    private static IEnumerable<string> ColumnNames(SharedGoal goal) => ImportColumns.Of(goal).Select(c => c.Name);

    private static DataTable Table(IEnumerable<string> heading, IEnumerable<string[]> rows)
    {
        var table = new DataTable();
        table.Columns.AddRange([.. heading.Select(h => new DataColumn(h))]);
        foreach (var row in rows)
        {
            table.Rows.Add([.. row]);
        }

        return table;
    }
}
