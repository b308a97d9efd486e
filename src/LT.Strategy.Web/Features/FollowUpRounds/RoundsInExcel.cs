using LT.Strategy.Web.Features.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.FollowUpRounds;

/// <summary>The year's rounds, and how many have handed in, as a file for Excel.</summary>
internal static class RoundsInExcel
{
    public static FileContentResult InExcel(this RoundsPage page, string home) =>
        new Workbook()
            .AddAbout($"Opfølgningsrunder {page.Year.Year}", page.Today, $"{home}/opfoelgning?aar={page.Year.Year}")
            .Add(
                "Runder",
                page.Boards,
                new("Runde", 40, b => b.Round.Name),
                new("Om perioden fra", 12, b => b.Round.PeriodFrom),
                new("Om perioden til", 12, b => b.Round.PeriodTo),
                new("Åbner", 12, b => b.Round.OpensOn),
                new("Frist", 12, b => b.Round.ClosesOn),
                new("Tilstand", 40, b => b.Round.StateOn(page.Today)),
                new("Centre, der har afleveret", 12, b => b.Centres.HandedIn()),
                new("Centre med en aftale", 10, b => b.Centres.MayHandIn()),
                new("Enheder, der har afleveret", 12, b => b.Units.HandedIn()),
                new("Enheder med en aftale", 10, b => b.Units.MayHandIn())
            )
            .File($"opfoelgningsrunder-{page.Year.Year}", page.Today);
}
