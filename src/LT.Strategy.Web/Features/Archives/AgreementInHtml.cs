using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.DesignSystem.Texts;
using LT.Strategy.Web.Features.Agreements;
using Microsoft.AspNetCore.Html;
using static LT.Strategy.Web.Features.Archives.ArchiveHtml;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>One version of an agreement as a page of the archive.</summary>
internal static class AgreementInHtml
{
    private const string Index = "../../index.html";

    public static string Page(Publication version, ArchivedPublication archived, int year) =>
        ArchiveHtml.Page(
            $"Årsaftale {year}: {archived.OwnerName}",
            [
                Markup
                    .Element("nav")
                    .Holding(Text("p", "").Holding(Link($"{Index}#{archived.Owner}", $"Alle årsaftaler {year}"))),
                Facts([
                    ("Version", $"{version.Number}"),
                    ("Indgået", $"{Danish.Long(version.ConcludedOn)} af {version.ConcludedBy}"),
                    .. Why(version),
                    ("Sagsnummer", archived.CaseNumber.Length > 0 ? archived.CaseNumber : "Ikke journaliseret"),
                ]),
                .. version.IsIntact
                    ? [.. Content(version.Content), .. Check(version)]
                    : new IHtmlContent?[] { Altered },
            ]
        );

    private static IEnumerable<(string Name, string Value)> Why(Publication version)
    {
        if (version.IsAmendment)
        {
            yield return ("Hvorfor", Reasons.AsSentence(version.Reason));
        }

        if (version.WithdrawnAt is { } at)
        {
            var day = Danish.Long(Copenhagen.DayOf(at));
            yield return ("Trukket tilbage", $"Den {day}: {Reasons.AsSentence(version.WithdrawalReason)}");
        }
    }

    private static IHtmlContent Altered =>
        Text(
            "p",
            "Aftalens tekst i databasen svarer ikke til det, der blev indgået. Derfor er den ikke med i arkivet."
        );

    private static IEnumerable<IHtmlContent?> Content(AgreementContent content) =>
        [
            Facts([
                ("Parter", content.Parties),
                ("Periode", AgreementWords.Period(content.PeriodFrom, content.PeriodTo)),
                ("Center", $"{content.CentreAbbreviation}: {content.CentreName}"),
            ]),
            .. Written("h2", "Indledning", content.Introduction),
            .. content.FocusAreas.Count > 0
                ? [Text("h2", "Fokusområder"), List(content.FocusAreas.Select(Plain))]
                : Array.Empty<IHtmlContent>(),
            Text("h2", AgreementWords.InitiativeHeading(content)),
            .. content.Initiatives.SelectMany(Initiative),
            .. Written("h2", "Rammer", content.Bounds),
            .. Written("h2", "Opfølgning", content.FollowUpPlan),
            .. Written("h2", "MED", content.Med),
            Text("h2", "Temaer og fælles mål, som de lød"),
            .. content.Themes.SelectMany(t =>
                new IHtmlContent[]
                {
                    Text("h3", $"{t.Number}. {t.Title}"),
                    List(t.Goals.Select(g => Plain($"{g.Number} {g.ShortTitle}: {g.Statement}"))),
                }
            ),
        ];

    private static IEnumerable<IHtmlContent?> Initiative(InitiativeContent initiative) =>
        [
            Text("h3", $"{initiative.Number}. {initiative.Title}").With("id", initiative.Anchor),
            initiative.IsDiscontinued ? Text("p", $"Udgået. {Reasons.AsSentence(initiative.ChangeReason)}") : null,
            Facts([
                .. initiative.Contributions.Select(c => ("Bidrager til", AgreementWords.Contribution(c))),
                .. initiative
                    .References.GroupBy(r => r.Framework, StringComparer.Ordinal)
                    .Select(f => (f.Key, Danish.List(f.Select(r => r.Name)))),
                .. initiative.Carries.Select(c => ("Fører videre", c.Title)),
                ("Ansvarlig", initiative.Responsible.Length > 0 ? initiative.Responsible : "Ikke angivet"),
                ("Periode", AgreementWords.Period(initiative.From, initiative.To)),
            ]),
            .. Written("h4", "Hvorfor", initiative.Why),
            .. Written("h4", "Hvad vi gør", initiative.What),
            .. Written("h4", "Det er lykkedes, når", initiative.SuccessCriterion),
            .. initiative.Milestones.Count > 0
                ?
                [
                    Text("h4", "Milepæle"),
                    List(
                        initiative.Milestones.Select(m =>
                            Plain($"{(m.On is { } on ? Danish.Short(on) : "Uden dato")}: {m.Text}")
                        )
                    ),
                ]
                : Array.Empty<IHtmlContent>(),
        ];

    private static IEnumerable<IHtmlContent> Written(string level, string heading, string text) =>
        text.Length == 0
            ? []
            : [Text(level, heading), Markup.Element("div").Holding(Markdown.ToHtml(Signs.Kept(text)))];

    private static IEnumerable<IHtmlContent> Check(Publication version) =>
        [
            Text("h2", "Kontrol"),
            Text(
                    "p",
                    "Teksten er kontrolleret: Den er som den dag, aftalen blev indgået. Den samme tekst for programmer er "
                )
                .Holding(
                    Link($"version-{version.Number}.json", $"version-{version.Number}.json"),
                    Plain(", og dens SHA-256 er:")
                ),
            Markup.Element("p", "mark", version.ContentHash),
        ];
}
