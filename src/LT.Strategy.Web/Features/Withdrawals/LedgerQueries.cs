using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Withdrawals;

public static class LedgerQueries
{
    /// <summary>With what it takes to say whose or what's fact a row is, and who recorded and withdrew it.</summary>
    public static IQueryable<LedgerRow> WithSubjects(this IQueryable<LedgerRow> rows) =>
        rows.Include(r => r.RecordedBy)
            .Include(r => r.RecordedFor)
            .Include(r => r.WithdrawnBy)
            .Include(r => r.WithdrawnFor)
            .Include(r => ((Evidence)r).Unit!.Periods)
            .Include(r => ((Evidence)r).Centre)
            .Include(r => ((Evidence)r).Label)
            .Include(r => ((ConcernAnswer)r).Unit!.Periods)
            .AsSingleQuery();
}
