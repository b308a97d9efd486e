using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Learnings;

/// <summary>A learning with the initiative it comes from, as that was published.</summary>
public sealed record LearningItem(Learning Learning, AgreementContent Agreement, InitiativeContent Initiative)
{
    public string InitiativeAddress => $"/aarsaftaler/{Agreement.Year}/{Agreement.OwnerCode}/indsats/{Initiative.Id}";

    /// <summary>"Virum Skole (CUP)", "Center for Sundhed og Omsorg".</summary>
    public string Owner =>
        Agreement.IsCentre ? Agreement.OwnerName : $"{Agreement.OwnerName} ({Agreement.CentreAbbreviation})";

    public bool IsUnderTheme(int number) => Initiative.Contributions.Any(c => c.ThemeNumber == number);

    public bool IsFound(string words) =>
        words.IsFoundIn(
            Learning.Title,
            Learning.Tried,
            Learning.Happened,
            Learning.Advice,
            Initiative.Title,
            Agreement.OwnerName,
            Agreement.CentreName,
            Agreement.CentreAbbreviation
        );

    public string SharedBy(Actor reader) =>
        reader.MaySeeWhoRecorded()
            ? Signature.InWordsOf(Learning.SharedBy, Learning.SharedFor) ?? Learning.SharedAs
            : Learning.SharedAs;

    /// <summary>Those whose initiative stands in a published version; another is nobody's to read.</summary>
    public static IReadOnlyList<LearningItem> Of(IEnumerable<Learning> learnings, IEnumerable<Publication> versions)
    {
        var byAgreement = versions.ToLookup(v => v.AgreementId);
        return
        [
            .. from learning in learnings
            let version = byAgreement[learning.AgreementId].ToList().Holding(learning.InitiativeId)
            where version is not null
            orderby learning.SharedAt descending, learning.Id descending
            select new LearningItem(
                learning,
                version.Content,
                version.Content.Initiatives.Single(i => i.Id == learning.InitiativeId)
            ),
        ];
    }
}

public static class LearningQueries
{
    /// <summary>All that has been shared and not withdrawn, newest first, in two queries.</summary>
    public static async Task<IReadOnlyList<LearningItem>> LearningsAsync(this StrategyDbContext db)
    {
        var learnings = await db
            .Learnings.AsNoTrackingWithIdentityResolution()
            .Include(l => l.SharedBy)
            .Include(l => l.SharedFor)
            .Where(l => l.WithdrawnAt == null)
            .ToListAsync();
        var versions = await db
            .Publications.AsNoTracking()
            .Where(p => db.Learnings.Any(l => l.AgreementId == p.AgreementId && l.WithdrawnAt == null))
            .ToListAsync();
        return LearningItem.Of(learnings, versions);
    }
}
