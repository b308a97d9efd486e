using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.DeadlineExtensions;

/// <summary>All extensions that a centre or unit has been granted in a year as a file for Excel.</summary>
internal static class ExtensionsInExcel
{
    public static FileContentResult InExcel(this ExtensionPage page, string address) =>
        new Workbook()
            .AddAbout(
                $"Forlængelser af fristen for årsaftale {page.Year.Year}: {page.Name}",
                page.Today,
                address,
                new ExplanationRow("Fristen", "Almindelig frist", page.Deadline.Ordinary),
                new("Fristen", "Frist nu", page.Deadline.Day),
                new("Fristen", "Tilstand", page.IsConcluded ? "Indgået" : Danish.Capital(page.Now.InWords))
            )
            .AddExtensions(page.Extensions.Select(e => (page.Name, e, e == page.Holding)), page.Today)
            .File($"forlaengelser-{page.Year.Year}-{page.Code}", page.Today);
}
