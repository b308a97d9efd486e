using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.UnitAgreements;

/// <summary>How far a centre's units are with their agreements as a file for Excel.</summary>
internal static class UnitsInExcel
{
    public static FileContentResult InExcel(this UnitsPage page, string address) =>
        new Workbook()
            .AddAbout(
                $"Enhedernes årsaftaler {page.Year}: {page.Centre.NameOn(page.Today)}",
                page.Today,
                address,
                new ExplanationRow("Enhederne", "Frist", page.Deadline),
                new("Enhederne", "Indgået", page.Concluded),
                new("Enhederne", "Indgået rettidigt", page.OnTime),
                new("Enhederne", "Ud af", page.Owing)
            )
            .Add(
                "Enheder",
                page.Shown,
                new("Enhed", 40, l => l.Name),
                new("Aftalen", 20, l => l.Standing.InWords()),
                new("Frist", 12, l => l.Delivery.HasDeadline ? l.Delivery.Deadline : null),
                new("Forlænget, fordi", 40, l => l.Extension?.Reason),
                new("Tilstand", 20, l => Danish.Capital(l.Delivery.State.InWords())),
                new("Indgået", 12, l => l.Owner.ConcludedOn),
                new("Bemærkning", 40, l => page.Note(l.Unit))
            )
            .File($"enheder-{page.Year}-{page.Centre.Code}", page.Today);
}
