using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.Word;

namespace LT.Strategy.Web.Features.Centres;

/// <summary>How one centre stands on a day, as a document for Word: agreement, goals, coverage, documentation, units, and its own follow-up for those who may see it.</summary>
internal static class CentreInWord
{
    public static WordDocument Document(this CentrePage page, Uri address)
    {
        var document = new WordDocument(
            $"Status for {page.Centre.NameOn(page.Year.Date)}",
            $"{(page.Seen.Date.IsToday ? "Sådan står" : "Sådan stod")} det den {Danish.Long(page.Year.Date)}"
        )
            .Facts([.. Facts(page)])
            .Contents();
        document.AddGoals(page);
        document.AddCoverage(page);
        document.AddUnits(page);
        document.AddFollowUps(page);
        return document
            .Note(
                "Med er det, der var registreret og indgået ved udgangen af dagen. Det, der er kommet til senere, ændrer ikke tallene for den dag."
            )
            .Link("Centret i LT Strategi: ", address.AbsoluteUri, address);
    }

    private static IEnumerable<(string Name, string Value)> Facts(CentrePage page)
    {
        yield return (
            "Årsaftale",
            page.Agreement is { } agreement
                ? $"Version {agreement.Number} fra {Danish.Long(agreement.ConcludedOn)}"
                : "Ingen, der gælder på dagen"
        );
        if (CoverageOf(page) is { } coverage)
        {
            yield return (
                "Dækning",
                $"{coverage.Cells.Count(c => c.State == CellState.Covered)} af {coverage.Cells.Count} temaer er dækket"
            );
        }

        if (
            Deliveries
                .OfCentres(page.Year.Date, page.Year.Facts)
                .FirstOrDefault(d => d.OwnerCode == page.Centre.Code) is
            { Delivery.HasDeadline: true } own
        )
        {
            yield return (
                own.Delivery.IsExtended ? "Forlænget frist" : "Frist",
                $"{Danish.Long(own.Delivery.Deadline)}, {own.Delivery.InWords}"
            );
        }
    }

    private static CoverageRow? CoverageOf(CentrePage page) =>
        page.Year.Coverage.Rows.FirstOrDefault(r => r.Centre.Id == page.Centre.Id);

    private static void AddGoals(this WordDocument document, CentrePage page)
    {
        document
            .Heading(1, "Mål for mål")
            .Table(
                "Hvad centret har lovet og leveret til hvert mål",
                page.Row.Cells,
                new WordColumn<CentreGoal>("Mål", 48, c => c.Goal.Name),
                new("Lovet", 12, c => Number(c.Promised), IsNumber: true),
                new("Leveret", 14, c => Number(c.Delivered), IsNumber: true),
                new("På vej", 12, c => Number(c.UnderWay), IsNumber: true),
                new("Indsatser", 14, c => Danish.Number(c.Initiatives.Count), IsNumber: true)
            )
            .Note("En streg betyder, at målet ikke har et antal, der kan deles mellem centrene.");
        foreach (var cell in page.Row.Cells.Where(IsTouched))
        {
            document.AddGoal(cell, page);
        }
    }

    private static bool IsTouched(CentreGoal cell) =>
        cell.Contributions.Count + cell.Counted.Count + cell.OnTheWay.Count > 0;

    private static void AddGoal(this WordDocument document, CentreGoal cell, CentrePage page)
    {
        document
            .Heading(2, cell.Goal.Name)
            .Facts(
                ("Hele kommunen", $"{Figure.Of(cell.Goal)} {cell.Goal.Goal.UnitText}"),
                ("Status", $"{cell.Goal.Status.InWords()}. {cell.Goal.Ground}")
            );
        if (cell.Contributions.Count > 0)
        {
            document.Heading(3, "Centrets bidrag").List(cell.Contributions.Select(InWords));
        }

        document.AddEvidence(cell, page);
        document
            .Heading(3, "Sådan er tallet beregnet")
            .List([Explanation.Of(cell.Goal).Rule, .. CentreGoal.RulesOf(cell.Goal)]);
    }

    private static string InWords(PromisedContribution contribution) =>
        string.Join(
            ' ',
            new[]
            {
                contribution.Contribution.Words.Length > 0
                    ? $"{contribution.Initiative.Title}: {Reasons.AsSentence(contribution.Contribution.Words)}"
                    : $"{contribution.Initiative.Title}.",
                contribution.Contribution.Items.Count > 0
                    ? $"Sætter fokus på {Danish.List(contribution.Contribution.Items.Select(i => i.Name))}."
                    : "",
                contribution.Contribution.Number is { } number ? $"Lovet: {Danish.Number(number)}." : "",
            }.Where(part => part.Length > 0)
        );

    private static void AddEvidence(this WordDocument document, CentreGoal cell, CentrePage page)
    {
        var rows = FigureRow
            .Of(cell.Goal, page.Year.Facts)
            .Where(r => r.Row is Evidence && r.Centre?.Id == page.Centre.Id)
            .OrderBy(r => r.Subject, Danish.Order)
            .ToList();
        if (rows.Count == 0)
        {
            return;
        }

        document
            .Heading(3, "Dokumentation")
            .Table(
                $"Dokumentation for {page.Centre.Abbreviation} til mål {cell.Goal.Goal.Number}",
                rows,
                new WordColumn<FigureRow>("Navn", 27, r => r.Subject),
                new("Hvad", 25, r => CriterionIn(r.Row, cell.Goal)),
                new("Skete", 13, r => Danish.Short(r.Row.HappenedOn)),
                new("Registreret af", 18, r => page.Seen.Reader.WhoRecorded(r.Row)),
                new("Tæller", 17, r => r.WhyNot is { } why ? Danish.Capital(why) : "Ja")
            );
    }

    private static string CriterionIn(LedgerRow row, GoalProgress goal) =>
        goal.Count!.Criteria.Find(c => c.Id == ((Evidence)row).CriterionId)?.ShortName ?? "";

    private static void AddCoverage(this WordDocument document, CentrePage page)
    {
        if (CoverageOf(page) is not { } row)
        {
            return;
        }

        document
            .Heading(1, "Dækning")
            .Text(CoverageExplanation.Of(page.Year).Rule)
            .Table(
                "Indsatser, der dækker hvert tema",
                row.Cells,
                new WordColumn<CoverageCell>("Tema", 36, c => $"{c.Theme.Number}. {c.Theme.Title}"),
                new("Tilstand", 20, c => c.State.InWords()),
                new("Indsatser", 44, c => string.Join("; ", c.Initiatives.Select(i => i.Title)))
            );
    }

    private static void AddUnits(this WordDocument document, CentrePage page)
    {
        document.Heading(1, "Enhederne");
        if (page.Units.Count == 0)
        {
            document.Text("Centret har ingen enheder på dagen.");
            return;
        }

        var deliveries = Deliveries.OfUnits(page.Year.Date, page.Year.Facts).ToDictionary(d => d.OwnerCode);
        document
            .Text("Det, en enhed lover i sin egen årsaftale, står ved siden af centrets løfte og lægges ikke til.")
            .Table(
                "Enhedernes aftaler, løfter og dokumentation",
                page.Units,
                new WordColumn<UnitRow>(
                    "Enhed",
                    34,
                    u => u.IsUnder ? u.Name : $"{u.Name} (ikke under centret på dagen; det leverede bliver her)"
                ),
                new(
                    "Årsaftale",
                    26,
                    u =>
                        deliveries.TryGetValue(u.Unit.Code, out var delivery)
                            ? Danish.Capital(delivery.Delivery.InWords)
                            : "Skal ikke lave egen"
                ),
                new("Tæller med i", 20, u => Goals(u, c => c.Counts)),
                new("På vej i", 20, u => Goals(u, c => c.Subject is not null && !c.Counts))
            );
    }

    private static string Goals(UnitRow unit, Func<UnitGoal, bool> are) =>
        unit.Cells.Where(are).Select(c => $"mål {c.Goal.Goal.Number}").ToList() is { Count: > 0 } goals
            ? Danish.Capital(Danish.List(goals))
            : "–";

    private static void AddFollowUps(this WordDocument document, CentrePage page)
    {
        if (!page.Seen.FollowUpsOf(page.Centre) || page.Agreement is not { IsIntact: true } agreement)
        {
            return;
        }

        document
            .Heading(1, "Centrets egen opfølgning")
            .Text("Det er centrets egen vurdering. Den indgår ikke i målenes status.")
            .Table(
                "Den nyeste vurdering af hver indsats",
                agreement.Content.ActiveInitiatives.Select(i => (Initiative: i, Newest: page.Seen.Own.NewestOf(i))),
                new WordColumn<(InitiativeContent Initiative, FollowUp? Newest)>(
                    "Indsats",
                    34,
                    f => f.Initiative.Title
                ),
                new("Vurdering", 18, f => StatusLook.Of(f.Newest?.Status).Word),
                new("Kommentar", 34, f => f.Newest?.Comment ?? ""),
                new("Fulgt op", 14, f => f.Newest is { } n ? Danish.Short(Copenhagen.DayOf(n.RecordedAt)) : "–")
            );
    }

    private static string Number(int? number) => number is { } known ? Danish.Number(known) : "–";
}
