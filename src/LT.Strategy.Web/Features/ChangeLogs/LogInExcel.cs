using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.ChangeLogs;

/// <summary>What a search in the change log finds as a file for Excel.</summary>
internal static class LogInExcel
{
    public static FileContentResult InExcel(this LogPage page, string home, LogFilter filter, DateOnly today) =>
        new Workbook()
            .AddAbout(
                "Ændringslog",
                today,
                home + filter.Before(null),
                new ExplanationRow("Udvalget", "Ændringer", page.Lines.Count),
                new(
                    "Udvalget",
                    "Ikke med",
                    page.BeginsWithFiles && !filter.WithFiles ? "Det, der kom fra filer, før nogen gik i gang." : null
                ),
                new(
                    "Udvalget",
                    "Ikke med",
                    page.Next is null
                        ? null
                        : $"Ældre ændringer. Filen rummer højst {Danish.Number(Workbook.Most)}; vælg dage for at få de ældre."
                )
            )
            .Add(
                "Ændringer",
                page.Lines,
                new("Hvornår", 18, l => Copenhagen.LocalOf(l.Entry.At)),
                new("Hvem", 40, l => l.Who),
                new("Handling", 12, l => l.Verb.ToString()),
                new("Hvad", 50, l => l.Thing),
                new("Ændring", 80, l => string.Join(' ', l.Changes)),
                new("Adresse", 50, l => l.Entry.Address.Length > 0 ? home + l.Entry.Address : null)
            )
            .File("aendringslog", today);
}
