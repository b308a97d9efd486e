using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Initiatives;

/// <summary>An initiative's whole year as a file for Excel, a row for each thing that happened or is planned; own assessments for those who see them.</summary>
internal static class StoryInExcel
{
    public static FileContentResult InExcel(this InitiativePage page, string address) =>
        new Workbook()
            .AddAbout(
                $"Indsats {page.Initiative.Number}: {page.Initiative.Title}",
                page.Today,
                address,
                new ExplanationRow("Indsatsen", "Årsaftale", $"{page.Year.Year}, {page.OwnerName}"),
                new("Indsatsen", "Version", page.Version.Number),
                new("Indsatsen", "Ansvarlig", page.Initiative.Responsible),
                new("Indsatsen", "Periode", AgreementWords.Period(page.Initiative.From, page.Initiative.To))
            )
            .Add(
                "Indsatsen gennem året",
                page.Story,
                new("Dato", 12, e => e.On),
                new("Hvad", 24, e => What(e.Kind)),
                new("Overskrift", 50, e => e.FollowUp is { } said ? StatusLook.Of(said.Status).Word : e.Heading),
                new("Tekst", 80, e => e.Learning?.OutcomeInWords ?? string.Join(' ', e.Lines)),
                new("Af", 34, e => e.FollowUp?.RecordedInWords),
                new("Version", 10, e => e.Version),
                new("Mål", 8, e => e.GoalNumber)
            )
            .File($"indsats-{page.Year.Year}-{page.Version.Agreement.OwnerCode}-{page.Initiative.Number}", page.Today);

    private static string What(StoryKind kind) =>
        kind switch
        {
            StoryKind.Agreed => "Aftalt",
            StoryKind.Changed => "Ændring",
            StoryKind.Milestone => "Milepæl",
            StoryKind.FollowUp => "Egen vurdering",
            StoryKind.Evidence => "Dokumentation",
            StoryKind.Learning => "Læring",
            _ => "Trukket tilbage",
        };
}
