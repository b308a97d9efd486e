using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.Agreements;
using Microsoft.AspNetCore.Html;
using static LT.Strategy.Web.Features.Archives.ArchiveHtml;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>The archive's first page: what there is, where it stands, and how one sees that nothing is changed.</summary>
internal static class IndexInHtml
{
    public static string Page(
        StrategyYear year,
        DateTime madeAt,
        IReadOnlyList<ArchivedPublication> publications,
        IReadOnlyList<ArchivedEdition> editions,
        IReadOnlyList<ArchivedFile> files
    ) =>
        ArchiveHtml.Page(
            $"Arkiv for {year.Year}: {year.GroupStrategy.Name}",
            [
                Text(
                    "p",
                    $"Lyngby-Taarbæk Kommune. Arkivet er lavet den {Danish.Long(Copenhagen.DayOf(madeAt))} og kan læses uden programmet. Det rummer det, der er offentliggjort, og det, der er registreret om målene. Kladder og egne vurderinger er ikke med."
                ),
                Text("h2", $"Årsaftaler: {Danish.Count(publications.Count, "version", "versioner")}"),
                .. publications
                    .GroupBy(p => p.Owner, StringComparer.Ordinal)
                    .Select(versions => versions.OrderBy(v => v.Version).ToList())
                    .GroupBy(versions => versions[^1].Centre, StringComparer.Ordinal)
                    .OrderBy(g => NameOf(g), Danish.Order)
                    .SelectMany(Centre),
                Text("h2", "Dokumentation og målinger"),
                Text(
                    "p",
                    "Tabellerne er CSV med semikolon og decimalkomma og kan åbnes i et regneark. Rækker, der er trukket tilbage, er med. De, der har registreret, står med deres rolle."
                ),
                List(files.Where(f => f.Path.StartsWith("data/", StringComparison.Ordinal)).Select(File)),
                Text("h2", "Årets mål og indstillinger"),
                List(
                    editions.Select(e =>
                        Text(
                                "span",
                                $"Udgave {e.Number}, besluttet {Danish.Long(e.MadeOn)}, gælder fra {Danish.Long(e.AppliesFrom)}. {Reasons.AsSentence(e.Reason)} "
                            )
                            .Holding(Link(e.Json, e.Json))
                    )
                ),
                .. files.Any(f => f.Path == YearArchive.ReportPath)
                    ? [Text("p", "Årets opgørelse: ").Holding(Link(YearArchive.ReportPath, YearArchive.ReportPath))]
                    : Array.Empty<IHtmlContent>(),
                Text("h2", "Sådan kontrolleres arkivet"),
                Text(
                    "p",
                    "Filen SHA256SUMS har et kontrolmærke for hver fil. Kommandoen sha256sum -c SHA256SUMS siger, om noget er ændret. En årsaftales JSON-fil er præcis den tekst, der blev indgået, og dens mærke er det, programmet viser ved aftalen."
                ),
                Text("p", "")
                    .Holding(
                        Link("manifest.json", "manifest.json"),
                        Plain(" beskriver indholdet for programmer, og "),
                        Link("SHA256SUMS", "SHA256SUMS"),
                        Plain(" har kontrolmærkerne.")
                    ),
            ]
        );

    private static IEnumerable<IHtmlContent> Centre(IGrouping<string, List<ArchivedPublication>> centre) =>
        [
            Text("h3", NameOf(centre)),
            Table(
                $"Årsaftaler: {NameOf(centre)}",
                ["Årsaftale", "Version", "Indgået", "Tilstand"],
                centre
                    .OrderBy(versions => !versions[0].IsCentre)
                    .ThenBy(versions => versions[^1].OwnerName, Danish.Order)
                    .SelectMany(versions => versions.Select(v => Row(v, versions)))
            ),
        ];

    /// <summary>As it is called in the newest version under it. A unit that has moved stands where its newest version does.</summary>
    private static string NameOf(IEnumerable<List<ArchivedPublication>> centre) =>
        centre.Select(versions => versions[^1]).MaxBy(p => (p.ConcludedOn, p.Version))!.CentreName;

    private static IReadOnlyList<IHtmlContent> Row(
        ArchivedPublication version,
        IReadOnlyList<ArchivedPublication> versions
    ) =>
        [
            version.Version == 1
                ? Link(version.Html, version.OwnerName).With("id", version.Owner)
                : Link(version.Html, version.OwnerName),
            Plain(Danish.Number(version.Version)),
            Plain(Danish.Short(version.ConcludedOn)),
            Plain(
                !version.IsIntact ? "Teksten er ændret i databasen"
                : version.WithdrawnAt is { } at ? $"Trukket tilbage {Danish.Short(Copenhagen.DayOf(at))}"
                : version != versions.Last(v => v.WithdrawnAt is null) ? "Erstattet"
                : version.AppliedUntil is null ? "Gælder"
                : Danish.Capital(AgreementWords.Applied(version.ConcludedOn, version.AppliedUntil))
            ),
        ];

    private static IHtmlContent File(ArchivedFile file) => Link(file.Path, file.Path);
}
