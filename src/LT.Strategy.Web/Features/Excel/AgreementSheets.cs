using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.DesignSystem.Texts;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Differences;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>Published agreements as rows: the agreements, their initiatives, what they promise, and what has changed.</summary>
internal static class AgreementSheets
{
    public static Workbook AddAgreements(
        this Workbook file,
        IEnumerable<CentreOnList> groups,
        Func<ListedAgreement, string> address
    ) =>
        file.Add(
            "Årsaftaler",
            groups.SelectMany(g => g.Agreements.Select(a => (g.Centre, Agreement: a))),
            new("Center", 10, r => r.Centre.Abbreviation),
            new("Navn", 40, r => r.Agreement.Name),
            new("Slags", 12, r => r.Agreement.IsCentre ? "Center" : "Enhed"),
            new("Version", 10, r => r.Agreement.Publication.Number),
            new("Indgået", 12, r => r.Agreement.ConcludedOn),
            new("Ændret", 12, r => r.Agreement.ChangedOn),
            new(
                "Indsatser",
                12,
                r => r.Agreement.IsIntact ? r.Agreement.Publication.Content.ActiveInitiatives.Count() : null
            ),
            new("Adresse", 50, r => address(r.Agreement))
        );

    public static Workbook AddInitiatives(
        this Workbook file,
        IEnumerable<(AgreementContent Agreement, InitiativeContent Initiative)> rows
    )
    {
        var all = rows.ToList();
        return file.Add(
                "Indsatser",
                all,
                [
                    .. Owner<(AgreementContent Agreement, InitiativeContent Initiative)>(r => r.Agreement),
                    new("Nr.", 6, r => r.Initiative.Number),
                    new("Indsats", 40, r => r.Initiative.Title),
                    new("Hvorfor", 50, r => Markdown.ToPlain(r.Initiative.Why)),
                    new("Hvad vi gør", 50, r => Markdown.ToPlain(r.Initiative.What)),
                    new("Ansvarlig", 30, r => r.Initiative.Responsible),
                    new("Fra", 12, r => r.Initiative.From),
                    new("Til", 12, r => r.Initiative.To),
                    new("Det er lykkedes, når", 50, r => Markdown.ToPlain(r.Initiative.SuccessCriterion)),
                    new("Mål", 12, r => Danish.List(r.Initiative.Contributions.Select(c => c.GoalNumber))),
                    new("Tilstand", 12, r => r.Initiative.IsDiscontinued ? "Udgået" : "Gælder"),
                ]
            )
            .Add(
                "Bidrag",
                all.SelectMany(r => r.Initiative.Contributions.Select(c => (r.Agreement, r.Initiative, Promise: c))),
                [
                    .. Owner<(AgreementContent Agreement, InitiativeContent Initiative, ContributionContent Promise)>(
                        r => r.Agreement
                    ),
                    new("Indsats", 40, r => r.Initiative.Title),
                    new("Tema", 8, r => r.Promise.ThemeNumber),
                    new("Mål", 12, r => r.Promise.GoalNumber),
                    new("Målets titel", 30, r => r.Promise.GoalTitle),
                    new("Det lovede bidrag", 60, r => r.Promise.Words),
                    new("Lovet", 10, r => r.Promise.Number),
                    new("Sætter fokus på", 40, r => Danish.List(r.Promise.Items.Select(i => i.Name))),
                ]
            )
            .Add(
                "Milepæle",
                all.SelectMany(r => r.Initiative.Milestones.Select(m => (r.Agreement, r.Initiative, Milestone: m))),
                [
                    .. Owner<(AgreementContent Agreement, InitiativeContent Initiative, MilestoneContent Milestone)>(
                        r => r.Agreement
                    ),
                    new("Indsats", 40, r => r.Initiative.Title),
                    new("Dato", 12, r => r.Milestone.On),
                    new("Milepæl", 60, r => r.Milestone.Text),
                ]
            );
    }

    public static Workbook AddVersions(this Workbook file, AgreementPage page, Func<Publication, string> address) =>
        file.Add(
            "Versioner",
            page.Versions,
            new("Version", 10, v => v.Number),
            new("Indgået", 12, v => v.ConcludedOn),
            new("Af", 34, v => v.ConcludedBy),
            new("Hvorfor", 50, v => AgreementWords.WhyConcluded(v)),
            new("Kontrolmærke (SHA-256)", 40, v => v.IsIntact ? v.ContentHash : "Teksten er ændret"),
            new("Adresse", 50, v => address(v))
        );

    public static Workbook AddUnits(this Workbook file, IReadOnlyList<UnitBelow> units) =>
        units.Count == 0
            ? file
            : file.Add(
                "Enhedernes aftaler",
                units,
                new("Enhed", 40, u => u.Name),
                new("Version", 10, u => u.InForce?.Number),
                new("Indgået", 12, u => u.InForce?.ConcludedOn),
                new("Indsatser", 12, u => u.Initiatives)
            );

    public static Workbook AddChanges(this Workbook file, SincePage page, Func<AgreementSince, string> address) =>
        file.Add(
            "Ændringer",
            page.Agreements.SelectMany(a => Changes(a).Select(c => (Agreement: a, c.What, c.Change))),
            new("Center", 10, r => r.Agreement.Owner.Centre.Abbreviation),
            new("Navn", 40, r => r.Agreement.Owner.Name),
            new("Hvad", 24, r => r.What),
            new("Ændring", 80, r => r.Change),
            new("Begrundelse for tillægget", 50, r => string.Join(' ', r.Agreement.Reasons.Select(Reasons.AsSentence))),
            new("Version", 10, r => r.Agreement.After?.Number),
            new("Indgået", 12, r => r.Agreement.After?.ConcludedOn),
            new("Adresse", 50, r => address(r.Agreement))
        );

    /// <summary>A row for each thing that differs, in the parts and the order of the page.</summary>
    public static Workbook AddDifferences(this Workbook file, VersionDifference difference) =>
        file.Add<DifferenceRow>(
            "Forskelle",
            [
                .. difference.Initiatives.SelectMany(i =>
                    i.Differences.Select(d => new DifferenceRow("Indsatser", i, d))
                ),
                .. difference.Texts.Select(d => new DifferenceRow("Resten af aftalen", null, d)),
                .. difference.Names.Select(d => new DifferenceRow("Navne og mål", null, d)),
            ],
            new("Afsnit", 26, r => r.Part),
            new("Indsats", 40, r => r.In?.Name),
            new("Slags", 12, r => KindOf(r.One)),
            new("Forskel", 60, r => $"{r.One.Sentence}."),
            new("Før", 50, r => Written(r.One, r.One.Before)),
            new("Efter", 50, r => Written(r.One, r.One.After)),
            new("Begrundelse", 40, r => r.In is null ? null : string.Join(' ', r.In.Reasons.Select(Reasons.AsSentence)))
        );

    private sealed record DifferenceRow(string Part, InitiativeDifference? In, Difference One);

    private static string KindOf(Difference difference) =>
        difference switch
        {
            { Kind: DifferenceKind.Added } or { Kind: DifferenceKind.Name, Before: null } => "Tilføjet",
            { Kind: DifferenceKind.Removed } or { Kind: DifferenceKind.Name, After: null } => "Fjernet",
            { Kind: DifferenceKind.Postponed } => "Udskudt",
            { Kind: DifferenceKind.BroughtForward } => "Fremrykket",
            _ => "Ændret",
        };

    private static string? Written(Difference difference, string? text) =>
        difference.IsText ? Markdown.ToPlain(text!) : text;

    private static IEnumerable<(string What, string Change)> Changes(AgreementSince agreement) =>
        [
            .. agreement.IsAltered
                ? [("Teksten er ændret", "Aftalens tekst svarer ikke til det, der blev indgået.")]
                : Array.Empty<(string, string)>(),
            .. agreement.Withdrawn is { WithdrawnAt: { } at } withdrawn
                ?
                [
                    (
                        "Trukket tilbage",
                        $"Aftalen er trukket tilbage {Danish.Long(Copenhagen.DayOf(at))}. {Reasons.InOneLine(withdrawn.WithdrawalReason)}"
                    ),
                ]
                : Array.Empty<(string, string)>(),
            .. agreement.Concluded is { } concluded
                ? [("Indgået", $"Aftalen er indgået {Danish.Long(concluded.ConcludedOn)}.")]
                : Array.Empty<(string, string)>(),
            .. agreement.Initiatives.Select(i => ("Indsats", i.InOneLine)),
            .. agreement.Texts.Select(t => ("Anden tekst", $"{t.Sentence}.")),
        ];

    private static IReadOnlyList<Column<T>> Owner<T>(Func<T, AgreementContent> agreement) =>
        [new("Center", 10, r => agreement(r).CentreAbbreviation), new("Navn", 40, r => agreement(r).OwnerName)];
}
