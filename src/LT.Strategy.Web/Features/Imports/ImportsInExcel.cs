using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Excel;
using LT.Strategy.Web.Features.Withdrawals;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Imports;

/// <summary>What came from one file, and the files that were imported for a goal, as files for Excel.</summary>
internal static class ImportsInExcel
{
    public static FileContentResult InExcel(this ImportedPage page, string home)
    {
        var (place, import) = (page.Place, page.Import);
        return new Workbook()
            .AddAbout(
                $"Import til {place.Goal.InASentence()}: {import.FileName}",
                place.Me.Today,
                $"{home}{place.Address}/{import.Id}",
                new ExplanationRow("Importen", "Fil", import.FileName),
                new("Importen", "Importeret", Copenhagen.DayOf(import.RecordedAt)),
                new("Importen", "Af", place.WhoImported(import)),
                new("Importen", "Rækker", page.Rows.Count),
                new("Importen", "SHA-256", import.Hash)
            )
            .Add("Registreret", page.Rows, [.. place.IsLevel ? Measured(place) : Recorded, .. Outcome(home)])
            .File($"import-{import.Id}-{place.Year.Year}-maal-{place.Goal.Number}", place.Me.Today);
    }

    public static FileContentResult InExcel(this ImportPage page, string address)
    {
        var place = page.Place;
        return new Workbook()
            .AddAbout($"Importer til {place.Goal.InASentence()}", place.Me.Today, address)
            .Add(
                "Importer",
                page.Earlier,
                new("Fil", 34, e => e.Import.FileName),
                new("Importeret", 12, e => Copenhagen.DayOf(e.Import.RecordedAt)),
                new("Importeret af", 34, e => place.WhoImported(e.Import)),
                new("Rækker", 12, e => e.Rows),
                new("SHA-256", 40, e => e.Import.Hash),
                new("Adresse", 50, e => $"{address}/{e.Import.Id}")
            )
            .File($"importer-{place.Year.Year}-maal-{place.Goal.Number}", place.Me.Today);
    }

    private static Column<WithdrawalPage>[] Measured(ImportPlace place) =>
        [
            new("Målt pr.", 12, r => r.Row.HappenedOn),
            new("Værdi, målt", 14, r => ((Reading)r.Row).Value),
            new("Enhed", 24, _ => place.Goal.UnitText),
            new("Kilde", 34, r => ((Reading)r.Row).Source),
        ];

    private static Column<WithdrawalPage>[] Recorded =>
        [
            new("Navn", 40, r => r.Subject),
            new("Hvad", 34, r => r.What),
            new("Skete", 12, r => r.Row.HappenedOn),
            new("Note", 50, r => (r.Row as Evidence)?.Note),
            new("Bilag", 40, r => (r.Row as Evidence)?.Link),
        ];

    private static Column<WithdrawalPage>[] Outcome(string home) =>
        [
            new("Tilstand", 20, r => r.Row.WithdrawnAt is null ? "Registreret" : "Trukket tilbage"),
            new("Trukket tilbage", 12, r => r.Row.WithdrawnAt is { } at ? Copenhagen.DayOf(at) : null),
            new("Trukket tilbage af", 34, r => r.WhoWithdrew),
            new("Hvorfor trukket tilbage", 40, r => r.Row.WithdrawalReason),
            new("Adresse", 50, r => home + r.Address),
        ];
}
