using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Features.Strategies;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>One theme: its goals, and what each centre does about them.</summary>
internal static class ThemeSheets
{
    public static Workbook AddTheme(this Workbook file, ThemePage page, PermanentAddress address)
    {
        var theme = page.Theme.Theme;
        return file.AddAbout(
                $"Tema {theme.Number}: {theme.Title}",
                page.Year,
                address.Of($"/temaer/{address.Year}/{theme.Number}"),
                [
                    new("Temaet", "Status, målenes værste", page.Theme.Worst?.InWords()),
                    new("Temaet", "Indsatser i centrenes årsaftaler", page.Initiatives),
                    .. GoalsSheet.Thresholds(page.Theme.Goals),
                ]
            )
            .AddGoals(page.Theme.Goals, address)
            .Add(
                "Det gør centrene",
                page.Centres,
                new("Center", 10, r => r.Cell.Centre.Abbreviation),
                new("Centrets navn", 40, r => r.Cell.Centre.NameOn(page.Year.Date)),
                new("Tilstand", 20, r => r.Cell.State.InWords()),
                new("Indsatser", 12, r => r.Own.Count),
                new("Indsatsernes titler", 60, r => string.Join("; ", r.Own.Select(i => i.Title))),
                new("Enhedernes indsatser", 14, r => r.UnitInitiatives),
                new("Version", 10, r => r.Cell.Publication?.Number),
                new("Indgået", 12, r => r.Cell.Publication?.ConcludedOn),
                new("Adresse", 50, r => address.OfAgreement(r.Cell.Centre.Code, r.Cell.Publication?.Number))
            );
    }
}
