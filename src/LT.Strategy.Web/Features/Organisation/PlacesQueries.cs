using LT.Strategy.Domain.Organisation;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Organisation;

internal static class PlacesQueries
{
    /// <summary>All centres and units, to look at or to change.</summary>
    public static async Task<Places> PlacesAsync(this StrategyDbContext db, bool tracked) =>
        tracked
            ? new Places(await db.Centres.ToListAsync(), await db.Units.ToListAsync())
            : new Places(
                await db.Centres.AsNoTracking().ToListAsync(),
                await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync()
            );
}
