using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data;

/// <summary>Read with all that their verbs and calculations look at: a part left out would read as one that is not there.</summary>
public static class Whole
{
    /// <summary>Years as decided and in force on a date: their revision holds all there is to read, and <see cref="StrategyYear.On"/> gives it.</summary>
    public static IQueryable<StrategyYear> YearsAsOf(this StrategyDbContext db, DateOnly date)
    {
        var end = Copenhagen.MomentOf(date.AddDays(1), TimeOnly.MinValue);
        return db
            .Years.AsNoTrackingWithIdentityResolution()
            .Include(y => y.GroupStrategy)
            .Include(y => y.Extensions)
            .Include(y =>
                y.Revisions.Where(r => r.WithdrawnAt == null && r.AppliesFrom <= date && r.MadeAt < end)
                    .OrderByDescending(r => r.Number)
                    .Take(1)
            )
            .AsSingleQuery();
    }

    /// <summary>Years in their newest edition, to be written in.</summary>
    public static IQueryable<StrategyYear> WholeYears(this StrategyDbContext db) =>
        db.Years.Include(y => y.GroupStrategy.Themes).Include(y => y.Goals).Include(y => y.Extensions).AsSingleQuery();

    public static async Task<Agreement?> WholeAgreementAsync(this StrategyDbContext db, int id)
    {
        var agreement = await db.Agreements.WithItsParts().FirstOrDefaultAsync(a => a.Id == id);
        if (agreement is not null)
        {
            await db.WholeYears().Where(y => y.Id == agreement.StrategyYearId).LoadAsync();
            await db.YearRevisions.Where(r => r.StrategyYearId == agreement.StrategyYearId).LoadAsync();
        }

        return agreement;
    }

    public static IQueryable<Agreement> WithItsParts(this IQueryable<Agreement> agreements) =>
        agreements
            .Include(a => a.Initiatives)
            .Include(a => a.Publications)
            .Include(a => a.SubmittedBy)
            .Include(a => a.SubmittedOnBehalfOf)
            .WithOwner()
            .AsSplitQuery();

    public static IQueryable<Agreement> WithOwner(this IQueryable<Agreement> agreements) =>
        agreements.Include(a => ((CentreAgreement)a).Centre).Include(a => ((DecentralAgreement)a).Unit);

    /// <summary>Does it once more on fresh data when somebody else was first; what was typed is in hand the whole time.</summary>
    public static async Task<T> OnFreshDataAsync<T>(this StrategyDbContext db, Func<Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateException) when (attempt < 4)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
