using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Features.Word;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>A version of an agreement as a document for Word: what its page says, from title to conclusion.</summary>
internal static class AgreementInWord
{
    public static WordDocument Document(this AgreementPage page, Uri address)
    {
        var shown = page.Shown;
        var document = new WordDocument(
            $"Årsaftale {page.Year.Year}: {page.OwnerName}",
            $"Version {Danish.Number(shown.Number)} fra {Danish.Long(shown.ConcludedOn)}"
        ).Note(page.Standing);
        if (!shown.IsIntact)
        {
            return document
                .Text(
                    $"Aftalens tekst svarer ikke til det, der blev indgået den {Danish.Long(shown.ConcludedOn)}. Derfor vises den ikke. Kontakt strategisekretariatet."
                )
                .Link("Årsaftalen i LT Strategi: ", address.AbsoluteUri, address);
        }

        document
            .Facts(
                ("Parter", page.Content.Parties),
                ("Periode", AgreementWords.Period(page.Content.PeriodFrom, page.Content.PeriodTo))
            )
            .Contents();
        document.AddSince(page);
        document.AddText(page.Text);
        document.AddNeighbours(page);
        document.AddConclusion(page);
        return document.Link("Årsaftalen i LT Strategi: ", address.AbsoluteUri, address);
    }

    private static void AddSince(this WordDocument document, AgreementPage page)
    {
        if (page.Since is not { } since)
        {
            return;
        }

        document.Heading(1, $"Siden {Danish.DayAndMonth(since.First.ConcludedOn)}");
        if (since.Difference.IsEmpty)
        {
            document.Text($"Teksten er som i version {Danish.Number(since.First.Number)}.");
        }

        document
            .List(since.Difference.Initiatives.Select(i => i.InOneLine))
            .List(since.Difference.Texts.Select(t => $"{t.Sentence}."));
    }

    private static void AddText(this WordDocument document, AgreementText text)
    {
        var content = text.Content;
        document.Heading(1, "Indledning").Written(content.Introduction);
        if (content.FocusAreas.Count > 0)
        {
            document.Heading(1, "Fokusområder").List(content.FocusAreas);
        }

        document.Heading(1, AgreementWords.InitiativeHeading(content));
        foreach (var initiative in content.Initiatives)
        {
            document.AddInitiative(initiative, text);
        }

        document
            .Heading(1, AgreementWords.TheThemes(content))
            .Text(AgreementWords.Coverage(text.Themes, content.IsCentre))
            .Table(
                "Indsatser, der peger på et fælles mål, tema for tema",
                text.Themes,
                new WordColumn<ThemeOnPage>("Tema", 60, t => $"{Danish.Number(t.Number)}. {t.Title}"),
                new("Indsats nr.", 20, t => t.Initiatives.Count == 0 ? "Ingen" : Numbers(t.Initiatives)),
                new("Fælles mål", 20, t => t.Goals.Count == 0 ? "–" : Danish.List(t.Goals))
            );
        foreach (
            var (heading, part) in new[]
            {
                ("Rammer", content.Bounds),
                ("Opfølgning", content.FollowUpPlan),
                ("MED", content.Med),
            }
        )
        {
            if (part.Length > 0)
            {
                document.Heading(1, heading).Written(part);
            }
        }
    }

    private static void AddInitiative(this WordDocument document, InitiativeContent initiative, AgreementText text)
    {
        var title = $"{Danish.Number(initiative.Number)}. {initiative.Title}";
        var mark = text.Since?.MarkOf(initiative) ?? (initiative.IsDiscontinued ? "Udgået" : null);
        document.Heading(2, mark is null ? title : $"{title} ({Danish.Lower(mark)})");
        if (initiative.IsDiscontinued)
        {
            document.Text($"Udgået. {Reasons.AsSentence(initiative.ChangeReason)}");
        }

        document.Facts([.. Facts(initiative, text)]);
        foreach (
            var (heading, words) in new[]
            {
                ("Hvorfor", initiative.Why),
                ("Hvad vi gør", initiative.What),
                ("Det er lykkedes, når", initiative.SuccessCriterion),
            }
        )
        {
            if (words.Length > 0)
            {
                document.Heading(3, heading).Written(words);
            }
        }

        if (initiative.Milestones.Count > 0)
        {
            document
                .Heading(3, "Milepæle")
                .Table(
                    $"Milepæle i indsats {Danish.Number(initiative.Number)}",
                    initiative.Milestones,
                    new WordColumn<MilestoneContent>("Dato", 16, m => m.On is { } on ? Danish.Short(on) : "–"),
                    new("Milepæl", 84, m => m.Text)
                );
        }
    }

    private static IEnumerable<(string Name, string Value)> Facts(InitiativeContent initiative, AgreementText text) =>
        [
            .. initiative.Contributions.Select(c => ("Bidrager til", AgreementWords.Contribution(c))),
            .. initiative
                .References.GroupBy(r => r.Framework, StringComparer.Ordinal)
                .Select(f => (f.Key, Danish.List(f.Select(r => r.Name)))),
            .. initiative.Carries.Select(c => ("Fører videre", $"{c.Title} ({AbbreviationOf(c, text.Content)})")),
            .. text.CarriedOn[initiative.Id].Select(c => ("Føres videre af", $"{c.Initiative.Title} ({c.UnitName})")),
            ("Ansvarlig", initiative.Responsible.Length > 0 ? initiative.Responsible : "Ikke angivet"),
            ("Periode", AgreementWords.Period(initiative.From, initiative.To)),
        ];

    private static string AbbreviationOf(CarriedInitiative carried, AgreementContent content) =>
        carried.CentreCode.Length > 0 ? carried.CentreAbbreviation : content.CentreAbbreviation;

    private static void AddNeighbours(this WordDocument document, AgreementPage page)
    {
        if (page is { IsOwnAddress: true, Neighbours: { Centre: { } centre, OfCentre: { } ofCentre } })
        {
            document
                .Heading(1, "Centrets aftale")
                .Text(
                    $"Enheden hører under {centre.NameOn(page.Today)}, hvis aftale {AgreementWords.Applies(page.Year, page.Today)} i version {ofCentre.Number} fra {Danish.Long(ofCentre.ConcludedOn)}."
                );
        }

        if (!page.IsOwnAddress || page.Neighbours.Units.Count == 0)
        {
            return;
        }

        var units = page.Neighbours.Units;
        document
            .Heading(1, "Enhedernes aftaler")
            .Text(page.Neighbours.InShort(page.Year.Year))
            .Table(
                "Enhedernes årsaftaler under centret",
                units,
                new WordColumn<UnitBelow>("Enhed", 50, u => u.Name),
                new(
                    "Årsaftale",
                    36,
                    u =>
                        u.InForce is { } version
                            ? $"Version {Danish.Number(version.Number)} fra {Danish.Short(version.ConcludedOn)}"
                            : "Ikke indgået endnu"
                ),
                new("Indsatser", 14, u => u.Initiatives is { } count ? Danish.Number(count) : "–", IsNumber: true)
            );
    }

    private static void AddConclusion(this WordDocument document, AgreementPage page)
    {
        document
            .Heading(1, "Indgåelse")
            .Facts(
                (page.FirstDelivery.IsExtended ? "Forlænget frist" : "Frist", page.DeadlineInWords),
                ("KLE-emne", $"{page.Shown.Agreement.Kle.Number} {page.Shown.Agreement.Kle.Name}"),
                ("Sagsnummer", CaseNumber(page.Shown.Agreement))
            )
            .Table(
                "Aftalens versioner, den nyeste først",
                page.Versions.Reverse(),
                new WordColumn<Publication>("Version", 11, v => Danish.Number(v.Number)),
                new("Indgået", 15, v => Danish.Short(v.ConcludedOn)),
                new("Af", 24, v => v.ConcludedBy),
                new("Hvorfor", 32, v => AgreementWords.WhyConcluded(v)),
                new("Kontrolmærke", 18, v => v.IsIntact ? AgreementPage.MarkOf(v) : "Teksten er ændret")
            )
            .Note(
                "Kontrolmærket er begyndelsen af tekstens SHA-256. Har to udskrifter samme mærke, er det den samme tekst."
            );
        if (page.IsSample)
        {
            document.Note("Eksempeldata. Aftalens indhold er opfundet.");
        }
    }

    private static string CaseNumber(Agreement agreement) =>
        agreement.CaseNumber.Length > 0 ? agreement.CaseNumber : "Ikke journaliseret endnu";

    private static string Numbers(IEnumerable<int> numbers) => Danish.List(numbers.Select(n => Danish.Number(n)));
}
