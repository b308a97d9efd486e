using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Coverages;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>The coverage as a matrix of numbers, and felt for felt with the initiatives that fill it.</summary>
internal static class CoverageSheets
{
    public static Workbook AddCoverage(this Workbook file, YearProgress year, PermanentAddress address) =>
        file.Add("Centre og temaer", year.Coverage.Rows, [.. MatrixColumns(year.Coverage)])
            .Add(
                "Felt for felt",
                year.Coverage.Cells,
                new("Center", 10, c => c.Centre.Abbreviation),
                new("Centrets navn", 40, c => c.Centre.NameOn(year.Date)),
                new("Tema", 8, c => c.Theme.Number),
                new("Temaets titel", 40, c => c.Theme.Title),
                new("Tilstand", 20, c => c.State.InWords()),
                new("Indsatser", 12, c => c.Initiatives.Count),
                new("Indsatsernes titler", 60, c => string.Join("; ", c.Initiatives.Select(i => i.Title))),
                new("Mål, de peger på", 16, c => Danish.List(GoalsUnder(c))),
                new("Version", 10, c => c.Publication?.Number),
                new("Indgået", 12, c => c.Publication?.ConcludedOn),
                new("Adresse", 50, c => address.OfAgreement(c.Centre.Code, c.Publication?.Number))
            );

    /// <summary>Day by day, and what was covered and is not any longer.</summary>
    public static Workbook AddHistory(this Workbook file, CoverageHistory history) =>
        file.Add(
                "Dag for dag",
                history.Steps,
                new("Dato", 12, s => s.On),
                new("Dækket", 10, s => s.Filled),
                new("Ud af", 10, s => s.Of),
                new("Hvad der skete", 80, s => string.Join(' ', CoverageWords.Of(s)))
            )
            .Add(
                "Brudte felter",
                history.Broken,
                new("Center", 10, c => c.Centre.Abbreviation),
                new("Tema", 8, c => c.Theme.Number),
                new("Siden", 12, c => c.On),
                new("Hvordan og hvorfor", 80, c => CoverageWords.Of(c)),
                new("Af", 34, c => c.Cause.By)
            );

    /// <summary>One cell: what fills it, what does not and why not, and when it was filled.</summary>
    public static Workbook AddCell(this Workbook file, CellPage page, PermanentAddress address)
    {
        var cell = page.Cell;
        return file.AddAbout(
                $"Dækning: {cell.Centre.Abbreviation} og tema {cell.Theme.Number} {cell.Theme.ShortTitle}",
                page.Year,
                address.OfTheYear($"/ledelse/daekning/{cell.Centre.Code}/{cell.Theme.Number}"),
                AboutCell(page)
            )
            .Add(
                "Indsatser",
                page.Explanation.Filling.Concat(page.Explanation.NotCounted),
                new("Indsats", 40, i => i.Initiative.Title),
                new("Navn", 40, i => CellPage.OwnerOf(i)),
                new("Version", 10, i => i.Publication.Number),
                new("Indgået", 12, i => i.Publication.ConcludedOn),
                new("Dækker feltet", 12, i => i.Why.Length == 0 ? "Ja" : "Nej"),
                new("Fordi", 60, i => Danish.Capital(i.Why)),
                new("Mål", 12, i => Danish.List(i.Initiative.Contributions.Select(c => c.GoalNumber))),
                new("Adresse", 50, i => address.Home + page.AddressOf(i))
            )
            .Add(
                "Feltets historie",
                page.Changes,
                new("Dato", 12, c => c.On),
                new("Hvad der skete", 80, c => CoverageWords.Of(c)),
                new("Af", 34, c => c.Cause.By)
            );
    }

    private static IEnumerable<ExplanationRow> AboutCell(CellPage page) =>
        [
            new("Feltet", "Tilstand", page.Cell.State.InWords()),
            new("Feltet", "Indsatser, der dækker det", page.Explanation.Filling.Count),
            new("Aftalen", "Version", page.Agreement?.Number),
            new("Aftalen", "Indgået", page.Agreement?.ConcludedOn),
            new("Aftalen", "Indgået af", page.Agreement?.ConcludedBy),
            new(
                "Aftalen",
                page.Delivery.IsExtended ? "Forlænget frist" : "Frist",
                page.Delivery.HasDeadline ? page.Delivery.Deadline : null
            ),
            .. page.Agreement is { IsIntact: false }
                ? [new("Aftalen", "Kontrol", "Teksten svarer ikke til det, der blev indgået. Den er ikke regnet med.")]
                : Array.Empty<ExplanationRow>(),
            .. page.Explanation.Withdrawn.Select(w => new ExplanationRow(
                "Trukket tilbage",
                $"Version {w.Number} fra {Danish.Long(w.ConcludedOn)}",
                $"{Danish.Long(Copenhagen.DayOf(w.WithdrawnAt!.Value))}: {w.WithdrawalReason}"
            )),
            .. RuleOf(page.Year),
        ];

    public static IEnumerable<ExplanationRow> AboutCoverage(YearProgress year) =>
        [
            new("Dækning", "Dækkede felter", year.Coverage.Filled),
            new("Dækning", "Ud af", year.Coverage.Of),
            .. ExplanationRow.Sum(CoverageExplanation.Of(year).Sum),
            .. RuleOf(year),
        ];

    private static IEnumerable<ExplanationRow> RuleOf(YearProgress year)
    {
        var explanation = CoverageExplanation.Of(year);
        return
        [
            new("Reglen for dækning", "", explanation.Rule),
            .. ExplanationRow.Lines("Indstillinger", explanation.Settings),
            new("Gyldighed af dækning", "", explanation.Validity),
        ];
    }

    private static IEnumerable<Column<CoverageRow>> MatrixColumns(Coverage coverage) =>
        coverage
            .Themes.Select(
                (theme, i) =>
                    new Column<CoverageRow>(
                        $"Tema {theme.Number.ToString(Danish.Culture)}",
                        12,
                        r => r.Publication is null ? null : r.Cells[i].Initiatives.Count
                    )
            )
            .Prepend(new("Center", 10, r => r.Centre.Abbreviation))
            .Append(new("Dækket", 10, r => r.Cells.Count(c => c.State == CellState.Covered)));

    private static IEnumerable<string> GoalsUnder(CoverageCell cell) =>
        cell
            .Initiatives.SelectMany(i => i.Contributions)
            .Where(c => c.ThemeNumber == cell.Theme.Number)
            .Select(c => c.GoalNumber)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
