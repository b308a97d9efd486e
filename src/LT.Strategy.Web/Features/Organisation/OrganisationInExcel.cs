using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Organisation;

/// <summary>The centres and units that the filter finds as a file for Excel.</summary>
internal static class OrganisationInExcel
{
    public static FileContentResult InExcel(this OrganisationPage page, string address) =>
        new Workbook()
            .AddAbout(
                "Centre og enheder",
                page.Today,
                address,
                new ExplanationRow("Udvalget", "Centre", page.CentresShown),
                new("Udvalget", "Enheder", page.UnitsShown)
            )
            .Add(
                "Centre",
                page.Groups.Select(g => g.Centre).Where(page.IsShown),
                new("Kode", 24, c => c.Code),
                new("Center", 10, c => c.Abbreviation),
                new("Navn", 40, c => c.NameOn(c.To < page.Today ? c.To.Value : page.Today)),
                new("Åbnet", 12, c => c.From),
                new("Sidste dag", 12, c => c.To)
            )
            .Add(
                "Enheder",
                page.Groups.SelectMany(g => g.Units.Select(u => (g.Centre, Unit: u, Period: page.On(u)))),
                new("Kode", 24, u => u.Unit.Code),
                new("Center", 10, u => u.Centre.Abbreviation),
                new("Navn", 40, u => u.Period.Name),
                new("Slags", 18, u => Danish.Capital(u.Unit.Kind.InWords())),
                new("Laver egen årsaftale", 12, u => u.Unit.MakesOwnAgreementOn(page.Today) ? "Ja" : "Nej"),
                new("Åbnet", 12, u => u.Unit.From),
                new("Sidste dag", 12, u => u.Unit.To)
            )
            .File("organisation", page.Today);
}
