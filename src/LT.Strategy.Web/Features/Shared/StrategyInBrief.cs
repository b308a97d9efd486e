using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>The little that every page says about the strategy. It changes about once a year; <see cref="BriefRefresher"/> asks for it once a minute, so that pages need not.</summary>
public sealed record StrategyInBrief(string Name, string? NarrativeTitle, int Guideposts, bool HasSampleCentres)
{
    public static readonly StrategyInBrief Unknown = new("Koncernstrategi", null, 0, false);
}

public static class StrategyInBriefQueries
{
    public static async Task<StrategyInBrief> BriefAsync(
        this IMemoryCache cache,
        StrategyDbContext db,
        DateOnly today
    ) => cache.BriefOrNull() ?? await cache.RefreshBriefAsync(db, today);

    public static async Task<StrategyInBrief> RefreshBriefAsync(
        this IMemoryCache cache,
        StrategyDbContext db,
        DateOnly today
    )
    {
        var brief = await db
            .Years.Where(y => y.OpenedOn != null)
            .OrderBy(y => y.Year > today.Year)
            .ThenByDescending(y => y.Year)
            .Select(y => y.GroupStrategy)
            .Select(s => new StrategyInBrief(
                s.Name,
                db.FutureNarratives.OrderByDescending(n => n.Id).Select(n => n.Title).FirstOrDefault(),
                db.FutureNarratives.OrderByDescending(n => n.Id).Select(n => n.Guideposts.Count).FirstOrDefault(),
                db.Centres.Any(c => c.IsSample)
            ))
            .FirstOrDefaultAsync();
        return brief is null ? StrategyInBrief.Unknown : cache.Set(typeof(StrategyInBrief), brief);
    }

    /// <summary>What is known without asking the database.</summary>
    public static StrategyInBrief? BriefOrNull(this IMemoryCache cache) =>
        cache.Get<StrategyInBrief>(typeof(StrategyInBrief));
}
