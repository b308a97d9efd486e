using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.SharedGoals;
using LT.Strategy.Web.Features.Word;

namespace LT.Strategy.Web.Features.Progress;

/// <summary>How the whole municipality stands on a day, as a document for Word: every figure with its explanation.</summary>
internal static class OverviewInWord
{
    public static WordDocument Document(this OverviewPage page, Uri address)
    {
        var document = new WordDocument(
            $"Status for {page.Year.Year.GroupStrategy.Name}",
            $"{(page.Shown.IsToday ? "Sådan står" : "Sådan stod")} det den {Danish.Long(page.Shown.Date)}"
        )
            .Facts([.. Facts(page)])
            .Contents();
        document.AddAttention(page.AllAttention);
        document.AddGoals(page);
        document.AddCoverage(page.Year);
        document.AddDeadlines(page);
        document.AddOwnAssessments(page);
        return document
            .Note(
                "Med er det, der var registreret og indgået ved udgangen af dagen. Det, der er kommet til senere, ændrer ikke tallene for den dag."
            )
            .Link("Overblikket i LT Strategi: ", address.AbsoluteUri, address);
    }

    private static IEnumerable<(string Name, string Value)> Facts(OverviewPage page)
    {
        var year = page.Year;
        yield return ("Fælles mål", year.OnTrack.Sentence("er"));
        yield return ("Dækning", $"{year.Coverage.Filled} af {year.Coverage.Of} felter er dækket");
        yield return ("Centrenes årsaftaler", Concluded(page, page.Centres));
        yield return ("Enhedernes årsaftaler", Concluded(page, page.Units));
    }

    private static string Concluded(OverviewPage page, IReadOnlyList<OwnersDelivery> of) =>
        $"{page.Concluded(of)} af {of.Count} er indgået, heraf {page.In(of, DeliveryState.OnTime)} rettidigt";

    private static void AddAttention(this WordDocument document, IReadOnlyList<Attention> attention)
    {
        document.Heading(1, "Det kræver opmærksomhed først");
        if (attention.Count == 0)
        {
            document.Text(
                "Intet kræver opmærksomhed: Alle mål er på sporet, alle felter er dækket, og alle aftaler er indgået."
            );
        }

        document.List(attention.Select(a => $"{a.Wrong} {a.Fact}"));
    }

    private static void AddGoals(this WordDocument document, OverviewPage page)
    {
        document
            .Heading(1, "De fælles mål")
            .Table(
                "De fælles mål: hvad der er nået, lovet og planlagt",
                page.Year.Goals,
                new WordColumn<GoalProgress>("Mål", 36, g => g.Name),
                new("Nu", 15, g => Figure.Of(g).ToString()),
                new("Lovet", 9, g => g.Promised is { } promised ? Danish.Number(promised) : "–", IsNumber: true),
                new("Plan", 9, Figure.Plan, IsNumber: true),
                new("Status", 17, g => g.Status.InWords()),
                new("Senest", 14, g => g.LastOn is { } last ? Danish.Short(last) : "–")
            )
            .Note("Et tema viser sine måls status og får ikke selv et tal.");
        foreach (var theme in page.Year.Themes)
        {
            document
                .Heading(1, $"Tema {theme.Theme.Number}: {theme.Theme.Title}")
                .Text($"{theme.OnTrack.Sentence("mål er")}.");
            foreach (var goal in theme.Goals)
            {
                document.AddGoal(goal, page.AssessmentOf(goal));
            }
        }
    }

    private static void AddCoverage(this WordDocument document, YearProgress year)
    {
        var (coverage, why) = (year.Coverage, CoverageExplanation.Of(year));
        document
            .Heading(1, $"Dækning: {coverage.Filled} af {coverage.Of} felter")
            .Text(why.Rule)
            .Table(
                "Indsatser for hvert center og tema",
                coverage.Rows,
                [
                    new WordColumn<CoverageRow>("Center", 36, r => r.Centre.NameOn(year.Date)),
                    .. coverage.Themes.Select(
                        (theme, at) =>
                            new WordColumn<CoverageRow>(
                                $"Tema {theme.Number}",
                                64 / coverage.Themes.Count,
                                r => InCell(r.Cells[at])
                            )
                    ),
                ]
            )
            .Note("Tallet er antallet af indsatser, der peger på et fælles mål under temaet.")
            .Table(
                "Sådan er dækningen talt",
                why.Sum,
                new WordColumn<SumLine>("Sådan er det talt", 78, l => l.Text),
                new("Tal", 22, l => l.Number, IsNumber: true)
            )
            .List(why.Settings)
            .Note(why.Validity);
    }

    private static string InCell(CoverageCell cell) =>
        cell.State == CellState.Covered ? Danish.Number(cell.Initiatives.Count) : cell.State.InWords();

    private static void AddDeadlines(this WordDocument document, OverviewPage page)
    {
        document
            .Heading(1, "Årsaftaler og frister")
            .Text(
                $"Centrenes frist er den {Danish.Long(page.Year.Year.CentreDeadline)}, og enhedernes er den {Danish.Long(page.Year.Year.DecentralDeadline)}. En aftale er rettidig, når den er indgået senest på fristens dag. Med forlænget frist er det den, der gælder."
            )
            .Heading(2, "Centrenes årsaftaler")
            .Table("Centrenes årsaftaler og deres frist", page.Centres, Columns);
        var behind = page.Units.Where(u => u.Delivery.State != DeliveryState.OnTime).ToList();
        document.Heading(2, "Enhedernes årsaftaler").Text($"{Concluded(page, page.Units)}.");
        if (behind.Count > 0)
        {
            document.Table("Enhedernes årsaftaler, der ikke er indgået rettidigt", behind, Columns);
        }
    }

    private static IReadOnlyList<WordColumn<OwnersDelivery>> Columns =>
        [
            new("Årsaftale", 46, d => d.IsCentre ? d.OwnerName : $"{d.OwnerName} ({d.Centre.Abbreviation})"),
            new("Frist", 14, d => Danish.Short(d.Delivery.Deadline)),
            new("Indgået", 14, d => d.ConcludedInWords),
            new(
                "Tilstand",
                26,
                d => $"{Danish.Capital(d.Delivery.InWords)}{(d.Delivery.IsExtended ? ", forlænget frist" : "")}"
            ),
        ];

    private static void AddOwnAssessments(this WordDocument document, OverviewPage page)
    {
        if (page.OwnWords is not { } words)
        {
            return;
        }

        document
            .Heading(1, "Centrenes egne vurderinger")
            .Table(
                "Indsatser fordelt på centrenes egen vurdering",
                words,
                new WordColumn<AssessmentCount>("Vurdering", 78, c => StatusLook.Of(c.Status).Word),
                new("Indsatser", 22, c => Danish.Number(c.Count), IsNumber: true)
            )
            .Note(
                $"{Danish.Count(page.Initiatives, "indsats", "indsatser")} i centrenes aftaler, hver med sin nyeste vurdering. Vurderingerne indgår ikke i målenes status."
            );
    }
}
