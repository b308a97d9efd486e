using System.Globalization;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Learnings;

/// <summary>All learnings that the filter finds as a file for Excel.</summary>
internal static class LearningsInExcel
{
    public static FileContentResult InExcel(this LearningsPage page, string home, string query) =>
        new Workbook()
            .AddAbout(
                "Læring",
                page.Reader.Today,
                $"{home}/laering{query}",
                new ExplanationRow("Udvalget", "Læringer, der passer til det valgte", page.Found.Found),
                new("Udvalget", "Læringer i alt", page.Found.All),
                new("Udvalget", "Læringer, der ikke kan vises, fordi årsaftalens tekst er ændret", page.Found.Hidden)
            )
            .Add(
                "Læring",
                page.Found.Shown,
                new("Læring", 50, i => i.Learning.Title),
                new("Udfald", 16, i => i.Learning.OutcomeInWords),
                new("Det prøvede vi", 50, i => i.Learning.Tried),
                new("Det skete der", 50, i => i.Learning.Happened),
                new("Det bør andre vide", 50, i => i.Learning.Advice),
                new("Indsats", 40, i => i.Initiative.Title),
                new("Navn", 40, i => i.Agreement.OwnerName),
                new("Center", 10, i => i.Agreement.CentreAbbreviation),
                new("Delt", 12, i => i.Learning.SharedOn),
                new("Delt af", 34, i => i.SharedBy(page.Reader)),
                new("Adresse", 50, i => $"{home}/laering/{i.Learning.Id.ToString(CultureInfo.InvariantCulture)}")
            )
            .File("laering", page.Reader.Today);
}
