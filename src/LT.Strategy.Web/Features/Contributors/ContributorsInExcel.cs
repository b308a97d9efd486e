using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Contributors;

/// <summary>Who writes for a centre or unit, and who acts for its chief or leader, as a file for Excel.</summary>
internal static class ContributorsInExcel
{
    public static FileContentResult InExcel(this ContributorsPage page, string address) =>
        new Workbook()
            .AddAbout($"Bidragydere og stedfortrædere: {page.Name}", page.Reader.Today, address)
            .Add(
                "Bidragydere",
                page.All,
                new("Navn", 40, r => r.Named.Person.Name),
                new("Rolle", 60, r => r.Named.Role.OnBehalfOf is null ? "Bidragyder" : "Stedfortræder"),
                new("På vegne af", 40, r => r.Named.Role.OnBehalfOf?.Name),
                new("Skriver for", 40, _ => page.Name),
                new("Første dag", 12, r => r.Named.Role.From),
                new("Sidste dag", 12, r => r.Named.Role.To),
                new("Tilstand", 20, r => r.State)
            )
            .File($"bidragydere-{page.Code}", page.Reader.Today);
}
