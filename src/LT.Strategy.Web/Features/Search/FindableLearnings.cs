using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Search;

namespace LT.Strategy.Web.Features.Search;

/// <summary>What was learnt from an initiative that has been published.</summary>
internal static class FindableLearnings
{
    public static IEnumerable<Findable> Of(PublishedTexts texts)
    {
        var versions = texts.Versions.Where(v => v.Content is not null).ToLookup(v => v.AgreementId);
        return from learning in texts.Learnings
            let version = versions[learning.AgreementId]
                .Where(v => v.Content!.Initiatives.Any(i => i.Id == learning.InitiativeId))
                .MaxBy(v => v.Number)
            where version is not null
            select Learnt(learning, version, texts);
    }

    private static Findable Learnt(Learning learning, PublishedVersion version, PublishedTexts texts)
    {
        var content = version.Content!;
        return new Findable(FindableKind.Learning, $"/laering/{learning.Id}", learning.Title)
        {
            About = $"{content.OwnerName}, {Danish.Long(learning.SharedOn)}: {Danish.Lower(learning.OutcomeInWords)}",
            Year = content.Year,
            Owner =
            [
                content.OwnerName,
                .. texts.Names[content.OwnerCode],
                content.CentreName,
                content.CentreAbbreviation,
                content.Initiatives.Single(i => i.Id == learning.InitiativeId).Title,
            ],
            Texts = [learning.Advice, learning.Happened, learning.Tried],
        };
    }
}
