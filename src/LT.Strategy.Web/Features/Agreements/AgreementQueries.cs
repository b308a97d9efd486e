using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>An agreement with all it takes to judge and change it: initiatives, versions, owner, and the year with its goals.</summary>
public static class AgreementQueries
{
    public static async Task<Agreement?> WholeAgreementAsync(this StrategyDbContext db, int id)
    {
        var agreement = await db
            .Agreements.Include(a => a.Initiatives)
            .Include(a => a.Publications)
            .Include(a => a.SubmittedBy)
            .WithOwner()
            .AsSplitQuery()
            .FirstOrDefaultAsync(a => a.Id == id);
        if (agreement is not null)
        {
            await db.Years.WithItsGoals().Where(y => y.Id == agreement.StrategyYearId).LoadAsync();
        }

        return agreement;
    }

    public static IQueryable<Agreement> WithOwner(this IQueryable<Agreement> agreements) =>
        agreements
            .Include(a => ((CentreAgreement)a).Centre)
            .Include(a => ((DecentralAgreement)a).Unit.Periods)
                .ThenInclude(p => p.Centre);

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
