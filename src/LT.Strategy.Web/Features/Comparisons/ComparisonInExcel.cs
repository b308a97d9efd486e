using System.Globalization;
using LT.Strategy.Web.Features.Excel;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Comparisons;

/// <summary>What became different between two dates as a file for Excel, a row for each sentence.</summary>
internal static class ComparisonInExcel
{
    public static FileContentResult InExcel(this ComparisonPage page, string home)
    {
        var (from, to) = (page.Before.Date, page.After.Date);
        var address = new PermanentAddress(home, page.After.Year.Year, to);
        return new Workbook()
            .AddAbout(
                "Hvad er ændret",
                page.After,
                $"{home}/ledelse/aendringer?aar={address.Year}&fra={Iso(from)}&til={Iso(to)}",
                new ExplanationRow("Sammenlignet", "Fra udgangen af", from),
                new("Sammenlignet", "Til udgangen af", to)
            )
            .Add(
                "Ændringer",
                page.Parts.SelectMany(p => p.Changes.Select(c => (p.Heading, Change: c))),
                new("Afsnit", 26, c => c.Heading),
                new("Hvad det handler om", 40, c => c.Change.About),
                new("Ændring", 80, c => c.Change.Sentence),
                new("Adresse", 50, c => page.AddressOf(c.Change) is { } place ? home + place : null)
            )
            .File(address.FileName($"aendringer-siden-{Iso(from)}"));
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
