using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.DesignSystem.Texts;
using LT.Strategy.Web.Features.Agreements;

namespace LT.Strategy.Web.Features.Search;

/// <summary>
/// Agreements and each of their initiatives. Of an older version only what the next one does not say. Of one that has been
/// withdrawn, or is altered, its name alone: it leads to the page that says so.
/// </summary>
internal static class FindableAgreements
{
    public static IEnumerable<FindableGroup> Of(PublishedTexts texts) =>
        texts.Versions.Values.GroupBy(v => v.AgreementId).Select(a => Group([.. a.OrderBy(v => v.Number)], texts));

    private static FindableGroup Group(IReadOnlyList<PublishedVersion> versions, PublishedTexts texts)
    {
        var owner = texts.Named[versions[0].OwnerCode];
        var past =
            versions[0].Year < texts.Year ? $"fra {versions[0].Year}"
            : owner.ClosedOn is not null ? "arbejdspladsen er lukket"
            : "";
        return new FindableGroup(
            $"årsaftale {string.Join(',', versions.Select(v => v.Key))}|{past}|{owner.Key}",
            () => OfOne(versions, owner, past)
        );
    }

    private static IEnumerable<Findable> OfOne(IReadOnlyList<PublishedVersion> all, NamedPlace owner, string past)
    {
        List<PublishedVersion> holding = [.. all.Where(v => !v.IsWithdrawn)];
        if (holding.Count == 0)
        {
            return
            [
                NameAlone(
                    all[^1],
                    owner,
                    $"Trukket tilbage den {Danish.Long(all[^1].WithdrawnOn!.Value)}",
                    "trukket tilbage"
                ),
            ];
        }

        return holding.SelectMany((v, i) => OfVersion(v, i + 1 < holding.Count ? holding[i + 1] : null, owner, past));
    }

    private static Findable NameAlone(PublishedVersion version, NamedPlace owner, string about, string past) =>
        new(FindableKind.Agreement, AddressOf(version), $"Årsaftale {version.Year} for {owner.Name}")
        {
            About = about,
            Names = owner.Names,
            Centre = owner.Centre,
            Year = version.Year,
            Past = past,
        };

    private static IEnumerable<Findable> OfVersion(
        PublishedVersion version,
        PublishedVersion? next,
        NamedPlace owner,
        string past
    )
    {
        if (version.Content is not { } content)
        {
            return next is null
                ? [NameAlone(version, owner, "Aftalens tekst svarer ikke til det, der blev indgået", past)]
                : [];
        }

        var common = new Findable(
            FindableKind.Agreement,
            next is null ? AddressOf(version) : $"{AddressOf(version)}/version/{version.Number}",
            ""
        )
        {
            Centre = owner.Centre,
            Year = content.Year,
            Version = version.Number,
            Publication = version.Id,
            IsReplaced = next is not null,
            Past = next is null ? past : $"ældre version ({version.Number})",
        };
        var agreement = Agreement(common, version, content, owner);
        var initiatives = content.Initiatives.Select(i => (i.Id, Found: Initiative(common, i, content, owner)));
        if (next?.Content is not { } newer)
        {
            return [agreement, .. initiatives.Select(i => i.Found)];
        }

        var said = newer.Initiatives.ToDictionary(i => i.Id, i => Initiative(common, i, newer, owner));
        return initiatives
            .Where(i => !said.TryGetValue(i.Id, out var now) || !ReadsAs(i.Found, now))
            .Select(i => i.Found)
            .Concat(ReadsAs(agreement, Agreement(common, next, newer, owner)) ? [] : [agreement]);
    }

    /// <summary>Today's centre for what holds today; for what is past the one it was concluded under.</summary>
    private static string CentreOf(Findable common, AgreementContent content, NamedPlace owner) =>
        common.IsCurrent ? owner.Centre.Abbreviation : content.CentreAbbreviation;

    /// <summary>The centre then, and the one it is under now.</summary>
    private static IReadOnlyList<string> CentresOf(AgreementContent content, NamedPlace owner) =>
        [content.CentreName, content.CentreAbbreviation, owner.Centre.Abbreviation];

    private static string AddressOf(PublishedVersion version) => $"/aarsaftaler/{version.Year}/{version.OwnerCode}";

    private static bool ReadsAs(Findable one, Findable other) =>
        (one.Title, one.Responsible) == (other.Title, other.Responsible) && one.Texts.SequenceEqual(other.Texts);

    private static Findable Agreement(
        Findable common,
        PublishedVersion version,
        AgreementContent content,
        NamedPlace owner
    ) =>
        common with
        {
            Title = $"Årsaftale {content.Year} for {content.OwnerName}",
            About =
                $"{(content.IsCentre ? content.CentreAbbreviation : $"Enhed under {CentreOf(common, content, owner)}")}, version {version.Number} fra {Danish.Long(version.ConcludedOn)}",
            Names = [content.OwnerName, .. owner.Names],
            Owner = content.CentreCode == owner.Centre.Code ? [] : CentresOf(content, owner),
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
        NamedPlace owner
    ) =>
        common with
        {
            Kind = FindableKind.Initiative,
            Address = $"{common.Address}#{AgreementWords.AnchorOf(initiative.Id)}",
            Title = initiative.Title,
            About =
                $"{content.OwnerName}{(content.IsCentre ? "" : $" ({CentreOf(common, content, owner)})")}, {content.Year}{(initiative.IsDiscontinued ? ", udgået" : "")}",
            Owner = [content.OwnerName, .. owner.Names, .. CentresOf(content, owner)],
            Responsible = initiative.Responsible,
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
                    .Append(initiative.ChangeReason)
                    .Where(t => t.Length > 0),
            ],
        };

    private static string InWords(ContributionContent contribution) =>
        string.Join(
            ". ",
            new[]
            {
                $"Bidrager til {Danish.Plain(contribution.GoalInASentence())}",
                contribution.Words,
                Danish.List(contribution.Items.Select(i => i.Name)),
            }.Where(t => t.Length > 0)
        );
}
