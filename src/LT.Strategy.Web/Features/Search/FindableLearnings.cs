using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Search;

namespace LT.Strategy.Web.Features.Search;

/// <summary>What was learnt from an initiative that has been published.</summary>
internal static class FindableLearnings
{
    public static IEnumerable<FindableGroup> Of(PublishedTexts texts)
    {
        var versions = texts.Versions.Values.Where(v => v.Content is not null).ToLookup(v => v.AgreementId);
        return from learning in texts.Learnings
            let version = versions[learning.AgreementId]
                .Where(v => v.Content!.Initiatives.Any(i => i.Id == learning.InitiativeId))
                .MaxBy(v => v.Number)
            where version is not null
            let owner = texts.Named[version.OwnerCode]
            select new FindableGroup(
                $"læring {learning.Id}|{version.Key}|{owner.Key}",
                () => [Learnt(learning, version, owner)]
            );
    }

    private static Findable Learnt(Learning learning, PublishedVersion version, NamedPlace owner)
    {
        var content = version.Content!;
        return new Findable(FindableKind.Learning, $"/laering/{learning.Id}", learning.Title)
        {
            About = $"{content.OwnerName}, {Danish.Long(learning.SharedOn)}: {Danish.Lower(learning.OutcomeInWords)}",
            Publication = version.Id,
            Year = content.Year,
            Centre = owner.Centre,
            Owner =
            [
                content.OwnerName,
                .. owner.Names,
                content.CentreName,
                content.CentreAbbreviation,
                content.Initiatives.Single(i => i.Id == learning.InitiativeId).Title,
            ],
            Texts = [learning.Advice, learning.Happened, learning.Tried],
        };
    }
}
