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
    private const int MostNamed = 3;

    /// <summary>Units of the centre that are part of its agreement, in Danish order.</summary>
    public IReadOnlyList<string> WithoutOwn { get; init; } = [];

    public int Concluded => Units.Count(u => u.InForce is not null);

    /// <summary>"10 af 11 enheder har indgået deres årsaftale for 2019. Visitationen laver ikke sin egen årsaftale, men er med i centrets."</summary>
    public string InShort(int year) => (OwnInShort(year) + OthersInShort).TrimEnd();

    private string OwnInShort(int year) =>
        Units.Count == 0
            ? ""
            : $"{Concluded} af {Danish.Count(Units.Count, "enhed", "enheder")} har indgået {(Units.Count == 1 ? "sin" : "deres")} årsaftale for {year}. ";

    private string OthersInShort =>
        WithoutOwn.Count switch
        {
            0 => "",
            1 => $"{WithoutOwn[0]} laver ikke sin egen årsaftale, men er med i centrets.",
            <= MostNamed => $"{Danish.List(WithoutOwn)} laver ikke deres egen årsaftale, men er med i centrets.",
            var many =>
                $"{Danish.Count(many, "enhed", "enheder")} laver ikke deres egen årsaftale, men er med i centrets.",
        };
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
        var ever = await db
            .Units.AsNoTrackingWithIdentityResolution()
            .Where(u => u.Periods.Any(p => p.CentreId == centre.Id))
            .ToListAsync();
        var units = ever.FindAll(u => u.IsActiveOn(today) && u.On(today).CentreId == centre.Id);
        var ids = units.Select(u => u.Id).ToList();
        var versions = await db
            .Publications.AsNoTrackingWithIdentityResolution()
            .Include(p => p.Agreement)
            .Where(p => p.Agreement.StrategyYearId == year.Id && ids.Contains(((DecentralAgreement)p.Agreement).UnitId))
            .ToListAsync();
        var byUnit = versions.ToLookup(p => ((DecentralAgreement)p.Agreement).UnitId);
        var byOwn = units
            .OrderBy(u => u.On(today).Name, Danish.Order)
            .ToLookup(u => u.MakesOwnAgreementOn(today) || byUnit[u.Id].InForceOn(today) is not null);
        return new Neighbours([.. byOwn[true].Select(u => Below(u, byUnit[u.Id], year, today))], null, null)
        {
            WithoutOwn = [.. byOwn[false].Select(u => u.On(today).Name)],
        };
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
