using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Organisation;

/// <summary>A centre's or a unit's whole history as a file for Excel.</summary>
internal static class HistoryInExcel
{
    public static FileContentResult InExcel(this CentreHistoryPage page, string address) =>
        new Workbook()
            .AddAbout(
                $"{page.Centre.Abbreviation}: {page.Centre.NameOn(page.Today)}",
                page.Today,
                address,
                About("Centret", page.Centre.Code, page.Centre.From, page.Centre.To)
            )
            .Add(
                "Navne",
                page.Names,
                new("Navn", 40, n => n.Name),
                new("Første dag", 12, n => n.From),
                new("Sidste dag", 12, n => n.To)
            )
            .Add(
                "Enheder",
                page.Units,
                new("Kode", 24, u => u.Unit.Code),
                new("Enhed", 40, u => u.Stretch.Period.Name),
                new("Første dag", 12, u => u.Stretch.From),
                new("Sidste dag", 12, u => u.Stretch.To)
            )
            .AddAgreements(page.Agreements)
            .File($"organisation-{page.Centre.Code}", page.Today);

    public static FileContentResult InExcel(this UnitHistoryPage page, string address) =>
        new Workbook()
            .AddAbout(
                $"{Danish.Capital(page.Unit.Kind.InWords())}: {page.Now.Name}",
                page.Today,
                address,
                About("Enheden", page.Unit.Code, page.Unit.From, page.Unit.To)
            )
            .Add(
                "Navne og centre",
                page.Unit.Stretches(),
                new("Navn", 40, s => s.Period.Name),
                new("Center", 10, s => s.Period.Centre.Abbreviation),
                new("Første dag", 12, s => s.From),
                new("Sidste dag", 12, s => s.To)
            )
            .Add(
                "Egen årsaftale",
                page.OwnAgreement,
                new("Første dag", 12, o => o.From),
                new("Laver egen årsaftale", 12, o => o.Makes ? "Ja" : "Nej")
            )
            .AddAgreements(page.Agreements)
            .Add(
                "Registreret om enheden",
                page.Delivered,
                new("Mål", 8, d => d.Goal.Number),
                new("Titel", 30, d => d.Goal.ShortTitle),
                new("Hvad", 34, d => d.Criterion),
                new("Skete", 12, d => d.Day),
                new("Center dengang", 12, d => d.Centre.Abbreviation)
            )
            .File($"organisation-{page.Unit.Code}", page.Today);

    private static IEnumerable<ExplanationRow> About(string what, string code, DateOnly from, DateOnly? to) =>
        [new(what, "Kode", code), new(what, "Åbnet", from), new(what, "Sidste dag", to)];

    private static Workbook AddAgreements(this Workbook file, IReadOnlyList<AgreementOverTime> agreements) =>
        file.Add(
            "Årsaftaler",
            agreements,
            new("År", 8, a => a.Year),
            new("Version", 10, a => a.Publication.Number),
            new("Indgået", 12, a => a.Publication.ConcludedOn),
            new("Navn dengang", 40, a => a.Publication.IsIntact ? a.Publication.Content.OwnerName : "Kan ikke vises"),
            new("Center dengang", 12, a => a.Publication.IsIntact ? a.Publication.Content.CentreAbbreviation : null),
            new("Trukket tilbage", 12, a => a.Publication.WithdrawnAt is { } at ? Copenhagen.DayOf(at) : null)
        );
}
