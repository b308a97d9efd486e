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

/// <summary>What was found: how many in all, how many of these succeeded, and one page of them. Those hidden on it come from an agreement whose text is no longer what was concluded.</summary>
public sealed record LearningsFound(int All, int Found, int Succeeded, IReadOnlyList<LearningItem> Shown, int Hidden)
{
    public string WhyHidden =>
        $"{Danish.Count(Hidden, "læring", "læringer")} kan ikke vises, fordi årsaftalens tekst er ændret i databasen.";
}

public static class LearningQueries
{
    public const int PageSize = 20;

    /// <summary>What the filter takes of all that is shared and not withdrawn, newest first, counted and cut by the database.</summary>
    public static async Task<LearningsFound> LearningsAsync(this StrategyDbContext db, LearningFilter filter, int most)
    {
        var all = db.Learnings.Where(l => l.WithdrawnAt == null);
        var found = filter.Of(all);
        var counts = await found.GroupBy(l => l.Succeeded).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var count = counts.Sum(c => c.Count);
        var shown = await found
            .AsNoTrackingWithIdentityResolution()
            .OrderByDescending(l => l.SharedAt)
            .ThenByDescending(l => l.Id)
            .Skip((filter.Page - 1) * PageSize)
            .Take(most)
            .ToListAsync();
        var agreements = shown.Select(l => l.AgreementId).Distinct().ToList();
        var versions = await db
            .Publications.AsNoTracking()
            .Where(p => agreements.Contains(p.AgreementId))
            .ToListAsync();
        var items = LearningItem.Of(shown, versions);
        return new LearningsFound(
            filter.IsEmpty ? count : await all.CountAsync(),
            count,
            counts.Where(c => c.Key).Sum(c => c.Count),
            items,
            shown.Count - items.Count
        );
    }

    /// <summary>Learnings shared before they were kept with what they are found by.</summary>
    public static async Task DescribeLearningsAsync(this StrategyDbContext db, CancellationToken cancellationToken)
    {
        var learnings = await db.Learnings.AsNoTracking().Where(l => l.Words == "").ToListAsync(cancellationToken);
        var agreements = learnings.Select(l => l.AgreementId).Distinct().ToList();
        var versions = await db
            .Publications.AsNoTracking()
            .Where(p => agreements.Contains(p.AgreementId))
            .ToListAsync(cancellationToken);
        foreach (var (learning, agreement, initiative) in LearningItem.Of(learnings, versions))
        {
            var text = new LearningText(learning.Title, null, learning.Tried, learning.Happened, learning.Advice);
            var words = Learning.WordsOf(text, agreement, initiative);
            var themes = Learning.ThemesOf(initiative);
            await db
                .Learnings.Where(l => l.Id == learning.Id)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(l => l.Words, words)
                            .SetProperty(l => l.Themes, themes)
                            .SetProperty(l => l.CentreCode, agreement.CentreCode),
                    cancellationToken
                );
        }
    }
}
