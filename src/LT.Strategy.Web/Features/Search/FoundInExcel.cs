using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Search;

/// <summary>All that a search finds as a file for Excel, the best first.</summary>
internal static class FoundInExcel
{
    /// <summary>Each is held up against what is stored before it is given out.</summary>
    public const int Most = 1_000;

    public static FileContentResult InExcel(this SearchPage page, string home, DateOnly today) =>
        new Workbook()
            .AddAbout(
                $"Søgning efter {page.Query.Typed}",
                today,
                home + page.Filter.Address,
                new ExplanationRow("Udvalget", "Fund", page.Found.Count),
                new("Udvalget", "Også ældre versioner", page.Filter.WithReplaced ? "Ja" : "Nej"),
                new(
                    "Udvalget",
                    "Ikke med",
                    page.Found.Count <= Most
                        ? null
                        : $"De sidste fund. Filen rummer højst {Danish.Number(Most)}; søg med flere ord."
                )
            )
            .Add(
                "Fund",
                page.Found.Take(Most),
                new("Slags", 18, h => h.What.Kind.One()),
                new("Titel", 50, h => h.What.Title),
                new("Hvor", 50, h => h.What.About),
                new("Uddrag", 80, h => string.Concat(h.Excerpt.Select(r => r.Text))),
                new("År", 8, h => h.What.Year),
                new("Gælder nu", 24, h => h.What.IsCurrent ? "Ja" : $"Nej, {h.What.Past}"),
                new("Adresse", 50, h => home + h.What.Address)
            )
            .File("soegning", today);
}
