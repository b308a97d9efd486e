using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.FollowUps;

/// <summary>How each initiative is going in the words of those who do it, every answer there has been, and the units' answers counted.</summary>
internal static class FollowUpInExcel
{
    public static FileContentResult InExcel(this FollowUpPage page, string address)
    {
        var file = new Workbook()
            .AddAbout(
                $"Opfølgning på årsaftale {page.Year.Year}: {page.Name}",
                page.Today,
                address,
                new ExplanationRow("Aftalen", "Version", page.Followed.Version.Number),
                new("Runden", "Navn", page.Round?.Name),
                new("Runden", "Frist", page.Round?.ClosesOn)
            )
            .Add("Sådan går det", page.Cards.Select(c => (c.Initiative, Said: c.Newest)), Columns)
            .Add(
                "Alle svar",
                page.Cards.SelectMany(c => c.FollowUps.Select(f => (c.Initiative, Said: (FollowUp?)f))),
                Columns
            );
        if (page.Units.Count > 0)
        {
            file.Add(
                "Enhedernes egne svar",
                page.Units.SelectMany(u => u.Words.Select(w => (u.Name, Count: w))),
                new("Enhed", 40, u => u.Name),
                new("Egen vurdering", 20, u => StatusLook.Of(u.Count.Status).Word),
                new("Indsatser", 12, u => u.Count.Count)
            );
        }

        return file.File($"opfoelgning-{page.Year.Year}-{page.Followed.Code}", page.Today);
    }

    private static IReadOnlyList<Column<(InitiativeContent Initiative, FollowUp? Said)>> Columns =>
        [
            new("Nr.", 6, r => r.Initiative.Number),
            new("Indsats", 40, r => r.Initiative.Title),
            new("Ansvarlig", 30, r => r.Initiative.Responsible),
            new("Egen vurdering", 20, r => StatusLook.Of(r.Said?.Status).Word),
            new("Kommentar", 60, r => r.Said?.Comment),
            new("Fulgt op", 12, r => r.Said?.RecordedOn),
            new("Fulgt op af", 34, r => r.Said?.RecordedInWords),
        ];
}
