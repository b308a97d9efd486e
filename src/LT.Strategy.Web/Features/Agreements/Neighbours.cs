using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>A unit under the centre, with its agreement when there is one to read. What has not been concluded is not told more about.</summary>
public sealed record UnitBelow(string Code, string Name, Publication? InForce, Delivery? Delivery)
{
    public int? Initiatives => InForce is { IsIntact: true } p ? p.Content.ActiveInitiatives.Count() : null;
}

/// <summary>The agreements beside the one that is read: those of a centre's units, or that of the unit's centre.</summary>
public sealed record Neighbours(IReadOnlyList<UnitBelow> Units, Centre? Centre, Publication? OfCentre)
{
    public int Concluded => Units.Count(u => u.InForce is not null);
}

public static class NeighbourQueries
{
    /// <summary>A version as it is read: under its own address with the agreements beside it.</summary>
    public static async Task<AgreementPage> AgreementPageAsync(
        this StrategyDbContext db,
        Publication shown,
        IReadOnlyList<Publication> versions,
        DateOnly today,
        bool isOwnAddress
    )
    {
        var year = (await db.YearsAsOf(today).FirstAsync(y => y.Id == shown.Agreement.StrategyYearId)).On(today);
        var neighbours = shown.Agreement is CentreAgreement centre
            ? await db.UnitsUnderAsync(centre.Centre, year, today)
            : await db.CentreOverAsync((DecentralAgreement)shown.Agreement, today);
        return new AgreementPage(shown, versions, year, neighbours, today, isOwnAddress);
    }

    public static async Task<Neighbours> UnitsUnderAsync(
        this StrategyDbContext db,
        Centre centre,
        StrategyYear year,
        DateOnly today
    )
    {
        var units = await db
            .Units.AsNoTrackingWithIdentityResolution()
            .Where(u => u.Periods.Any(p => p.CentreId == centre.Id))
            .ToListAsync();
        var owing = units.Where(u => u.IsActiveOn(today) && u.On(today).CentreId == centre.Id).ToList();
        var ids = owing.Select(u => u.Id).ToList();
        var versions = await db
            .Publications.AsNoTrackingWithIdentityResolution()
            .Include(p => p.Agreement)
            .Where(p => p.Agreement.StrategyYearId == year.Id && ids.Contains(((DecentralAgreement)p.Agreement).UnitId))
            .ToListAsync();
        var byUnit = versions.ToLookup(p => ((DecentralAgreement)p.Agreement).UnitId);
        return new Neighbours(
            [
                .. owing
                    .Where(u => u.MakesOwnAgreementOn(today) || byUnit[u.Id].InForceOn(today) is not null)
                    .OrderBy(u => u.On(today).Name, Danish.Order)
                    .Select(u => Below(u, byUnit[u.Id], year, today)),
            ],
            null,
            null
        );
    }

    public static async Task<Neighbours> CentreOverAsync(
        this StrategyDbContext db,
        DecentralAgreement agreement,
        DateOnly today
    )
    {
        var centre = agreement.Unit.On(today).Centre;
        var versions = await db
            .Publications.AsNoTracking()
            .Where(p =>
                p.Agreement.StrategyYearId == agreement.StrategyYearId
                && ((CentreAgreement)p.Agreement).CentreId == centre.Id
            )
            .ToListAsync();
        return new Neighbours([], centre, versions.InForceOn(today));
    }

    private static UnitBelow Below(Unit unit, IEnumerable<Publication> versions, StrategyYear year, DateOnly today)
    {
        var inForce = versions.InForceOn(today);
        return new UnitBelow(
            unit.Code,
            unit.On(today).Name,
            inForce,
            inForce is null ? null : Delivery.On(today, year.DeadlineOf(unit, today), versions.Min(v => v.ConcludedOn))
        );
    }
}
