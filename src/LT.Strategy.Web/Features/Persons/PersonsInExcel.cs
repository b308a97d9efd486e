using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Persons;

/// <summary>Persons with their roles as files for Excel, a row for each role: all that were found, or one with the whole history.</summary>
internal static class PersonsInExcel
{
    public static FileContentResult InExcel(this PersonListPage page, string address) =>
        new Workbook()
            .AddAbout(
                page.Filter.Asks ? "Personer og roller" : page.Heading,
                page.Today,
                address,
                new ExplanationRow("Udvalget", "Navn, mail eller id", page.Filter.Q),
                new("Udvalget", "Personer", page.Found.Count)
            )
            .Add(
                "Personer",
                page.Shown.SelectMany(p => page.RolesOf(p).Select(r => (Person: p, Role: r))),
                new("Navn", 40, r => r.Person.Name),
                new("Mail", 40, r => r.Person.Email),
                new("Rolle i dag", 60, r => r.Role)
            )
            .File("personer", page.Today);

    public static FileContentResult InExcel(this PersonPage page, string address) =>
        new Workbook()
            .AddAbout(
                $"Roller: {page.Person.Name}",
                page.Today,
                address,
                new ExplanationRow("Personen", "Arbejdsmail", page.Person.Email),
                new("Personen", "Id hos identitetsudbyderen", page.Person.DirectoryId)
            )
            .Add(
                "Roller",
                page.Held(),
                new("Rolle", 60, r => page.InWords(r.Role)),
                new("Hvorfra", 40, r => page.Source(r.Role)),
                new("Første dag", 12, r => r.Role.From),
                new("Sidste dag", 12, r => r.Role.To),
                new("Tilstand", 20, r => r.State)
            )
            .File($"roller-{page.Person.Id}", page.Today);
}
