using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>A year's published agreements and whose they are.</summary>
public sealed record PublishedYear(
    StrategyYear Year,
    IReadOnlyList<Centre> Centres,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Publication> Publications
)
{
    /// <summary>Without the ledger: for pages about agreements and not about goals.</summary>
    public YearFacts Facts => new(Year, Centres, Units, Publications, [], []);

    public AgreementsInForce InForceOn(DateOnly date) => new(date, Centres, Units, Publications);
}

/// <summary>What everyone may read. The agreement comes along for its owner only; its texts are the working copy.</summary>
public static class PublishedQueries
{
    public static async Task<PublishedYear?> PublishedYearAsync(this StrategyDbContext db, int? year, DateOnly today) =>
        await db.YearAsync(year, today) is { } found
            ? new PublishedYear(
                found,
                await db.Centres.AsNoTracking().ToListAsync(),
                await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync(),
                await db
                    .Publications.AsNoTrackingWithIdentityResolution()
                    .Include(p => p.Agreement)
                    .Where(p => p.Agreement.StrategyYearId == found.Id)
                    .ToListAsync()
            )
            : null;

    /// <summary>One that has been published, to act on; nothing is told of a draft.</summary>
    public static Task<Agreement?> PublishedAgreementAsync(this StrategyDbContext db, int year, string code) =>
        db
            .Agreements.Include(a => a.Publications)
            .Include(a => a.Year)
            .WithOwner()
            .AsSingleQuery()
            .Where(a => a.Year.Year == year && a.Publications.Any())
            .FirstOrDefaultAsync(a =>
                ((CentreAgreement)a).Centre.Code == code || ((DecentralAgreement)a).Unit.Code == code
            );

    /// <summary>All versions of one owner's agreement, oldest first; none when nothing has been published.</summary>
    public static Task<List<Publication>> VersionsAsync(this StrategyDbContext db, int year, string code) =>
        db.OfOwner(code).Where(p => p.Agreement.Year.Year == year).OrderBy(p => p.Number).ToListAsync();

    /// <summary>All versions of all the years.</summary>
    public static Task<List<Publication>> VersionsAsync(this StrategyDbContext db, string code) =>
        db.OfOwner(code).Include(p => p.Agreement.Year).OrderBy(p => p.Number).ToListAsync();

    private static IQueryable<Publication> OfOwner(this StrategyDbContext db, string code) =>
        db
            .Publications.AsNoTrackingWithIdentityResolution()
            .Include(p => ((CentreAgreement)p.Agreement).Centre)
            .Include(p => ((DecentralAgreement)p.Agreement).Unit)
            .Where(p =>
                ((CentreAgreement)p.Agreement).Centre.Code == code
                || ((DecentralAgreement)p.Agreement).Unit.Code == code
            );
}
