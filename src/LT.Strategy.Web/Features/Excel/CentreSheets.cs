using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.Centres;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>What each centre promised and delivered to each goal; how it goes by its own follow-up, for those who may see it.</summary>
internal static class CentreSheets
{
    public static Workbook AddCentres(
        this Workbook file,
        IReadOnlyList<CentreRow> rows,
        YearProgress year,
        Seen seen,
        PermanentAddress address
    ) =>
        file.Add("Centre og mål", rows, [.. MatrixColumns(year)])
            .AddCells([.. rows.SelectMany(r => r.Cells)], year, seen, address);

    /// <summary>One centre's figures for one goal, with all that is promised and what was left out.</summary>
    public static Workbook AddCentreAndGoal(this Workbook file, CentreGoalPage page, PermanentAddress address) =>
        file.AddAbout(
                $"{page.Centre.NameOn(page.Year.Date)} og {page.Goal.Goal.InASentence()}",
                page.Year,
                address.OfTheYear(page.Seen.AddressOf(page.Cell)),
                [
                    new("Centret", "Lovet", page.Cell.Promised),
                    new("Centret", "Leveret", page.Cell.Delivered),
                    new("Centret", "På vej", page.Cell.UnderWay),
                    .. page.Goal.Count is { Source: CountSource.Agreements }
                        ? [new("Centret", "Fra årsaftalen", page.WhyFromAgreements)]
                        : Array.Empty<ExplanationRow>(),
                    .. AboutGoal(page.Goal),
                ]
            )
            .AddCells([page.Cell], page.Year, page.Seen, address)
            .AddContributions("Bidrag", page.Cell.Contributions)
            .Add(
                "Ikke med",
                page.Cell.LeftOut,
                new("Navn", 40, l => l.Subject),
                new("Skete", 12, l => l.Row.HappenedOn),
                new("Fordi", 60, l => Danish.Capital(l.Why))
            );

    private static Workbook AddCells(
        this Workbook file,
        List<CentreGoal> cells,
        YearProgress year,
        Seen seen,
        PermanentAddress address
    )
    {
        file.Add(
                "Mål for mål",
                cells,
                [
                    .. CellColumns<CentreGoal>(year, c => c),
                    new("Lovet", 10, c => c.Promised),
                    new("Leveret", 10, c => c.Delivered),
                    new("På vej", 10, c => c.UnderWay),
                    new("Indsatser", 12, c => c.Initiatives.Count),
                    new("Indsatsernes titler", 60, c => string.Join("; ", c.Initiatives.Select(i => i.Title))),
                    new("Version", 10, c => year.Agreements.OfCentre(c.Centre)?.Number),
                    new("Adresse", 50, c => address.OfTheYear(seen.AddressOf(c))),
                ]
            )
            .Add(
                "Leveret og på vej",
                cells.SelectMany(Delivered),
                [
                    .. CellColumns<Delivery>(year, d => d.Cell),
                    new("Navn", 40, d => d.Subject.Name),
                    new("Tilstand", 20, d => d.Counts ? "Tæller med" : "På vej"),
                    new("Fra", 12, d => d.Counts ? d.Subject.CompletedOn : null),
                    new("Mangler", 40, d => Danish.Capital(d.Subject.MissingInWords)),
                ]
            );
        return cells.Exists(c => seen.FollowUpsOf(c.Centre)) ? file.AddFollowUps(cells, year, seen) : file;
    }

    public static Workbook AddUnits(this Workbook file, CentrePage page) =>
        file.Add(
            "Enheder",
            page.Units.SelectMany(u => u.Cells.Select(c => (Unit: u, Cell: c))),
            new("Enhed", 40, r => r.Unit.Name),
            new("Under centret", 14, r => r.Unit.IsUnder ? "Ja" : "Nej, men det leverede bliver her"),
            new("Mål", 8, r => r.Cell.Goal.Goal.Number),
            new("Titel", 30, r => r.Cell.Goal.Goal.ShortTitle),
            new("Enheden har lovet", 14, r => r.Cell.Promised),
            new(
                "Tilstand",
                20,
                r =>
                    r.Cell.Subject is null ? null
                    : r.Cell.Counts ? "Tæller med"
                    : "På vej"
            ),
            new("Fra", 12, r => r.Cell.Counts ? r.Cell.Subject!.CompletedOn : null),
            new("Mangler", 40, r => Danish.Capital(r.Cell.Subject?.MissingInWords ?? "")),
            new("Behov", 14, r => r.Cell.Answer?.InWords())
        );

    public static IEnumerable<ExplanationRow> AboutCentres(YearProgress year) => year.Goals.SelectMany(AboutGoal);

    private static IEnumerable<ExplanationRow> AboutGoal(GoalProgress goal)
    {
        var part = goal.Name;
        return
        [
            new(part, "Lovet, alle centre", goal.Promised),
            new(part, goal.Level is null ? "Leveret, alle centre" : "Nu, hele kommunen", goal.Value),
            new(part, "Måltal", goal.Target),
            new(part, "Sådan er tallet beregnet", Explanation.Of(goal).Rule),
            .. ExplanationRow.Lines(part, CentreGoal.RulesOf(goal)),
        ];
    }

    /// <summary>A row for each centre; the goals with a number that can be divided among centres.</summary>
    private static IEnumerable<Column<CentreRow>> MatrixColumns(YearProgress year) =>
        [
            new("Center", 10, r => r.Centre.Abbreviation),
            new("Centrets navn", 40, r => r.Centre.NameOn(year.Date)),
            .. year
                .Goals.Select((goal, place) => (goal, place))
                .Where(g => g.goal.Tally is not null)
                .SelectMany(g => MatrixColumns(g.goal, g.place)),
        ];

    private static IEnumerable<Column<CentreRow>> MatrixColumns(GoalProgress goal, int place)
    {
        if (goal.Promised is not null)
        {
            yield return new($"{goal.Goal.Number} lovet", 10, r => r.Cells[place].Promised);
        }

        yield return new($"{goal.Goal.Number} leveret", 10, r => r.Cells[place].Delivered);
    }

    private static Workbook AddFollowUps(this Workbook file, List<CentreGoal> cells, YearProgress year, Seen seen) =>
        file.Add(
            "Egen opfølgning",
            cells
                .Where(c => seen.FollowUpsOf(c.Centre))
                .SelectMany(c => c.Initiatives.Select(i => (Cell: c, Initiative: i, Newest: seen.Own.NewestOf(i)))),
            [
                .. CellColumns<(
                    CentreGoal Cell,
                    Domain.Publications.InitiativeContent Initiative,
                    Domain.FollowUps.FollowUp? Newest
                )>(year, f => f.Cell),
                new("Indsats", 40, f => f.Initiative.Title),
                new("Centrets egen vurdering", 30, f => StatusLook.Of(f.Newest?.Status).Word),
                new("Kommentar", 60, f => f.Newest?.Comment),
                new("Fulgt op", 12, f => f.Newest is { } newest ? Copenhagen.DayOf(newest.RecordedAt) : null),
                new("Fulgt op af", 34, f => seen.Reader.MaySeeWhoRecorded() ? f.Newest?.RecordedBy?.Name : null),
            ]
        );

    private static IReadOnlyList<Column<T>> CellColumns<T>(YearProgress year, Func<T, CentreGoal> cell) =>
        [
            new("Center", 10, t => cell(t).Centre.Abbreviation),
            new("Centrets navn", 40, t => cell(t).Centre.NameOn(year.Date)),
            new("Mål", 8, t => cell(t).Goal.Goal.Number),
            new("Titel", 30, t => cell(t).Goal.Goal.ShortTitle),
        ];

    private static IEnumerable<Delivery> Delivered(CentreGoal cell) =>
        cell
            .Counted.Select(s => new Delivery(cell, s, true))
            .Concat(cell.OnTheWay.Select(s => new Delivery(cell, s, false)));

    private sealed record Delivery(CentreGoal Cell, TallySubject Subject, bool Counts);
}
