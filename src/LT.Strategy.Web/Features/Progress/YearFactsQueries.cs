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

    /// <summary>The years opened by the day, the newest first.</summary>
    public static async Task<IReadOnlyList<int>> OpenedYearsAsync(this StrategyDbContext db, DateOnly day) =>
        await db.Years.Where(y => y.OpenedOn <= day).OrderByDescending(y => y.Year).Select(y => y.Year).ToListAsync();

    /// <summary>All that has been recorded about the year. Management's own assessments only for those who may see them, so that no page can show them to others.</summary>
    public static async Task<YearFacts?> FactsOfAsync(
        this StrategyDbContext db,
        int? year,
        DateOnly today,
        bool withAssessments = false
    ) => await db.YearAsync(year, today) is { } found ? (await db.FactsOfAsync([found], withAssessments))[0] : null;

    /// <summary>
    /// The years that things are still done in, with the rounds that are open: the one that runs, last year while it is not
    /// settled, and those opened for later. Of named forms those that something is recorded about: they come with it, and the
    /// page has a query to spare.
    /// </summary>
    public static async Task<IReadOnlyList<YearFacts>> FactsOfYearsAtWorkAsync(
        this StrategyDbContext db,
        DateOnly today
    )
    {
        var opened = await db.YearsAsOf(today)
            .Include(y => y.Rounds.Where(r => r.ClosedAt == null && r.OpensOn <= today))
            .Where(y => y.OpenedOn <= today && y.Closing == null && y.Year >= today.Year - 1)
            .OrderBy(y => y.Year)
            .ToListAsync();
        return opened.Count == 0
            ? []
            : await db.FactsOfAsync([.. opened.Select(y => y.On(today))], false, withAllLabels: false);
    }

    private static async Task<IReadOnlyList<YearFacts>> FactsOfAsync(
        this StrategyDbContext db,
        IReadOnlyList<StrategyYear> years,
        bool withAssessments,
        bool withAllLabels = true
    )
    {
        var ids = years.Select(y => y.Id).ToList();
        var goals = years.SelectMany(y => y.Goals).Select(g => g.Id).ToList();
        var centres = await db.Centres.AsNoTracking().ToListAsync();
        var units = await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync();
        var publications = await db
            .Publications.AsNoTracking()
            .Include(p => p.Agreement)
            .Where(p => ids.Contains(p.Agreement.StrategyYearId))
            .ToListAsync();
        IQueryable<LedgerRow> rows = db.Ledger.AsNoTracking().Include(r => r.RecordedBy).Include(r => r.RecordedFor);
        var ledger = await (withAllLabels ? rows : rows.WithLabels())
            .Where(r => goals.Contains(r.SharedGoalId) && (withAssessments || !(r is Assessment)))
            .ToListAsync();
        var labels = withAllLabels
            ? await db.Labels.AsNoTracking().Where(l => goals.Contains(l.SharedGoalId)).ToListAsync()
            : [.. ledger.SelectMany(LabelsOf).OfType<Label>().DistinctBy(l => l.Id)];
        return
        [
            .. from year in years
            let own = year.Goals.Select(g => g.Id).ToHashSet()
            select new YearFacts(
                year,
                centres,
                units,
                publications.FindAll(p => p.Agreement.StrategyYearId == year.Id),
                labels.FindAll(l => own.Contains(l.SharedGoalId)),
                ledger.FindAll(r => own.Contains(r.SharedGoalId))
            ),
        ];
    }

    private static IQueryable<LedgerRow> WithLabels(this IQueryable<LedgerRow> rows) =>
        rows.Include(r => ((Evidence)r).Label)
            .Include(r => ((LabelMerge)r).Label)
            .Include(r => ((LabelMerge)r).IntoLabel);

    private static IEnumerable<Label?> LabelsOf(LedgerRow row) =>
        row switch
        {
            Evidence evidence => [evidence.Label],
            LabelMerge merge => [merge.Label, merge.IntoLabel],
            _ => [],
        };

    /// <summary>What was decided about the year by the date: each earlier day is shown by what applied on that day.</summary>
    public static async Task<IReadOnlyCollection<YearRevision>> DecidedAsync(
        this StrategyDbContext db,
        StrategyYear year,
        DateOnly date
    )
    {
        var decided = await db
            .YearRevisions.AsNoTracking()
            .Where(r => r.StrategyYearId == year.Id && r.AppliesFrom <= date)
            .ToListAsync();
        return [.. decided.Where(r => r.HoldsOn(date))];
    }
}
