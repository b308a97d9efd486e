using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.DesignSystem.Texts;
using LT.Strategy.Web.Features.Agreements;

namespace LT.Strategy.Web.Features.Search;

/// <summary>Agreements and each of their initiatives. Of an older version only what reads otherwise in the next one.</summary>
internal static class FindableAgreements
{
    public static IEnumerable<Findable> Of(PublishedTexts texts) =>
        texts
            .Versions.Where(v => !v.IsWithdrawn)
            .GroupBy(v => v.AgreementId)
            .SelectMany(a => OfOne([.. a.OrderBy(v => v.Number)], texts));

    private static IEnumerable<Findable> OfOne(IReadOnlyList<PublishedVersion> versions, PublishedTexts texts) =>
        versions.SelectMany((version, i) => OfVersion(version, i + 1 < versions.Count ? versions[i + 1] : null, texts));

    private static IEnumerable<Findable> OfVersion(
        PublishedVersion version,
        PublishedVersion? next,
        PublishedTexts texts
    )
    {
        if (version.Content is not { } content)
        {
            return [];
        }

        var address = $"/aarsaftaler/{content.Year}/{content.OwnerCode}";
        var common = new Findable(
            FindableKind.Agreement,
            next is null ? address : $"{address}/version/{version.Number}",
            ""
        )
        {
            Year = content.Year,
            Version = version.Number,
            IsCurrent = next is null && content.Year >= texts.Year,
        };
        List<Findable> found = [Agreement(common, version, content, texts)];
        found.AddRange(content.Initiatives.Select(i => Initiative(common, i, content, texts)));
        return next?.Content is { } newer
            ? found.ExceptBy(TextsOf(next, newer, common, texts), ReadsAs, StringComparer.Ordinal)
            : found;
    }

    private static IEnumerable<string> TextsOf(
        PublishedVersion version,
        AgreementContent content,
        Findable common,
        PublishedTexts texts
    ) =>
        content
            .Initiatives.Select(i => Initiative(common, i, content, texts))
            .Append(Agreement(common, version, content, texts))
            .Select(ReadsAs);

    private static string ReadsAs(Findable findable) =>
        string.Join('\n', [findable.Kind.ToString(), findable.Title, .. findable.Texts]);

    private static Findable Agreement(
        Findable common,
        PublishedVersion version,
        AgreementContent content,
        PublishedTexts texts
    ) =>
        common with
        {
            Title = $"Årsaftale {content.Year} for {content.OwnerName}",
            About =
                $"{(content.IsCentre ? content.CentreAbbreviation : $"Enhed under {content.CentreAbbreviation}")}, version {version.Number} fra {Danish.Long(version.ConcludedOn)}",
            Names = [content.OwnerName, .. texts.Names[content.OwnerCode]],
            Texts =
            [
                .. new[]
                {
                    Markdown.ToPlain(content.Introduction),
                    string.Join(", ", content.FocusAreas),
                    Markdown.ToPlain(content.Bounds),
                    Markdown.ToPlain(content.FollowUpPlan),
                    Markdown.ToPlain(content.Med),
                }.Where(t => t.Length > 0),
            ],
        };

    private static Findable Initiative(
        Findable common,
        InitiativeContent initiative,
        AgreementContent content,
        PublishedTexts texts
    ) =>
        common with
        {
            Kind = FindableKind.Initiative,
            Address = $"{common.Address}#{AgreementWords.AnchorOf(initiative.Id)}",
            Title = initiative.Title,
            About =
                $"{content.OwnerName}{(content.IsCentre ? "" : $" ({content.CentreAbbreviation})")}, {content.Year}{(initiative.IsDiscontinued ? ", udgået" : "")}",
            Owner =
            [
                content.OwnerName,
                .. texts.Names[content.OwnerCode],
                content.CentreName,
                content.CentreAbbreviation,
            ],
            Texts =
            [
                .. new[]
                {
                    Markdown.ToPlain(initiative.What),
                    Markdown.ToPlain(initiative.Why),
                    Markdown.ToPlain(initiative.SuccessCriterion),
                }
                    .Concat(initiative.Contributions.Select(InWords))
                    .Concat(initiative.Milestones.Select(m => m.Text))
                    .Concat(initiative.References.Select(r => $"{r.Framework}: {r.Name}"))
                    .Append(initiative.Responsible)
                    .Append(initiative.ChangeReason)
                    .Where(t => t.Length > 0),
            ],
        };

    private static string InWords(ContributionContent contribution) =>
        string.Join(
            ". ",
            new[]
            {
                $"Bidrager til mål {contribution.GoalNumber} {contribution.GoalTitle}",
                contribution.Words,
                Danish.List(contribution.Items.Select(i => i.Name)),
            }.Where(t => t.Length > 0)
        );
}
