using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Progress;

/// <summary>Loads a year whole, in a fixed number of queries whatever the number of centres, units and years.</summary>
public static class YearFactsQueries
{
    /// <summary>The year asked for, or the newest opened year that has begun on the date, as it was decided and in force that day.</summary>
    public static async Task<StrategyYear?> YearAsync(this StrategyDbContext db, int? year, DateOnly today) =>
        (
            await db.YearsAsOf(today)
                .Where(y => y.OpenedOn <= today && (year != null ? y.Year == year : y.Year <= today.Year))
                .OrderByDescending(y => y.Year)
                .FirstOrDefaultAsync()
        )?.On(today);

    /// <summary>All that has been recorded about the year. Management's own assessments only for those who may see them, so that no page can show them to others.</summary>
    public static async Task<YearFacts?> FactsOfAsync(
        this StrategyDbContext db,
        int? year,
        DateOnly today,
        bool withAssessments = false
    )
    {
        if (await db.YearAsync(year, today) is not { } found)
        {
            return null;
        }

        var goals = found.Goals.Select(g => g.Id).ToList();
        return new YearFacts(
            found,
            await db.Centres.AsNoTracking().ToListAsync(),
            await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync(),
            await db
                .Publications.AsNoTracking()
                .Include(p => p.Agreement)
                .Where(p => p.Agreement.StrategyYearId == found.Id)
                .ToListAsync(),
            await db.Labels.AsNoTracking().Where(l => goals.Contains(l.SharedGoalId)).ToListAsync(),
            await db
                .Ledger.AsNoTracking()
                .Include(r => r.RecordedBy)
                .Include(r => r.RecordedFor)
                .Where(r => goals.Contains(r.SharedGoalId) && (withAssessments || !(r is Assessment)))
                .ToListAsync()
        );
    }
}
