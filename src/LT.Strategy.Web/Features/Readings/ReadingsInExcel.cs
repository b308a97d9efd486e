using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Readings;

/// <summary>All measurements of a goal as a file for Excel, also those that were withdrawn.</summary>
internal static class ReadingsInExcel
{
    public static FileContentResult InExcel(this ReadingsPage page, string address) =>
        new Workbook()
            .AddAbout(
                $"Målinger til {page.Goal.InASentence()}",
                page.Me.Today,
                address,
                new ExplanationRow("Målet", "Enhed", page.Goal.UnitText),
                new("Målet", "Udgangspunkt", page.Measure.BaselineValue),
                new("Målet", "Udgangspunktets dag", page.Measure.BaselineOn),
                new("Målet", "Måltal", page.Measure.TargetValue),
                new("Målet", "Målets frist", page.Goal.DueOn)
            )
            .Add(
                "Målinger",
                page.Readings,
                new("Målt pr.", 12, r => r.HappenedOn),
                new("Værdi, målt", 14, r => r.Value),
                new("Enhed", 24, _ => page.Goal.UnitText),
                new("Kilde", 34, r => r.Source),
                new("Registreret", 12, r => r.RecordedOn),
                new("Registreret af", 34, r => page.Me.WhoRecorded(r)),
                new("Tæller med", 40, page.Standing),
                new("Trukket tilbage", 12, r => r.WithdrawnAt is { } at ? Copenhagen.DayOf(at) : null),
                new("Fil", 34, r => r.Import?.FileName)
            )
            .File($"maalinger-{page.Year.Year}-maal-{page.Goal.Number}", page.Me.Today);
}
