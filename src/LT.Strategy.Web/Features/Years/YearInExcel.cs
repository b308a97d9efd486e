using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Years;

/// <summary>A year's goals and every decision about it, a row for each sentence, as a file for Excel.</summary>
internal static class YearInExcel
{
    public static FileContentResult InExcel(this YearPage page, string address) =>
        new Workbook()
            .AddAbout(
                $"Året {page.Year.Year}, {page.Year.GroupStrategy.Name}",
                page.Today,
                address,
                new ExplanationRow("Frister", "Centrenes årsaftaler", page.Year.CentreDeadline),
                new("Frister", "Enhedernes årsaftaler", page.Year.DecentralDeadline),
                new("Grænser", "På sporet, højst efter planen, andel", page.Year.OnTrackMargin),
                new("Grænser", "I risiko, højst efter planen, andel", page.Year.AtRiskMargin),
                new("Grænser", "Mangler opfølgning efter, dage", page.Year.StalenessDays)
            )
            .Add(
                "Mål",
                page.Year.GoalsInOrder,
                new("Mål", 8, g => g.Number),
                new("Titel", 30, g => g.ShortTitle),
                new("Formulering", 60, g => g.Statement),
                new("Måltal i ord", 50, g => YearPage.InShort(g)),
                new("Målets frist", 12, g => g.DueOn)
            )
            .Add(
                "Ændringer",
                page.Decisions.SelectMany(d => d.Sentences.Select(s => (d.Revision, Sentence: s))),
                new("Revision", 10, d => d.Revision.Number),
                new("Besluttet", 12, d => d.Revision.MadeOn),
                new("Gælder fra", 12, d => d.Revision.AppliesFrom),
                new("Fortrudt", 10, d => d.Revision.WithdrawnAt is null ? "Nej" : "Ja"),
                new("Ændring", 80, d => d.Sentence),
                new("Hvorfor", 50, d => d.Revision.Reason),
                new("Hvem", 34, d => d.Revision.MadeBy)
            )
            .File($"aaret-{page.Year.Year}", page.Today);
}
