using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>What an editor reads beside the agreement itself.</summary>
public static class SourceQueries
{
    /// <summary>The owner's agreement for the year before, as it was concluded last; null where there is none to read.</summary>
    public static async Task<AgreementContent?> LastYearAsync(this StrategyDbContext db, Agreement agreement)
    {
        var versions = db
            .Publications.AsNoTracking()
            .Where(p => p.WithdrawnAt == null && p.Agreement.Year.Year == agreement.Year.Year - 1);
        versions = agreement switch
        {
            CentreAgreement centre => versions.Where(p =>
                ((CentreAgreement)p.Agreement).CentreId == centre.CentreId
            ),
            _ => versions.Where(p =>
                ((DecentralAgreement)p.Agreement).UnitId == ((DecentralAgreement)agreement).UnitId
            ),
        };
        return await versions.OrderByDescending(p => p.Number).FirstOrDefaultAsync() is { IsIntact: true } last
            ? last.Content
            : null;
    }

    public static async Task<Choices> ChoicesAsync(this StrategyDbContext db, Agreement agreement, DateOnly today)
    {
        var frameworks = await db
            .Frameworks.AsNoTrackingWithIdentityResolution()
            .Include(f => f.Items)
            .AsSingleQuery()
            .OrderBy(f => f.Id)
            .ToListAsync();
        return new Choices(
            Choices.NotAskedBy(agreement.Year, frameworks),
            agreement is DecentralAgreement unit ? await db.OfCentreAsync(unit, today) : null
        );
    }

    private static async Task<AgreementContent?> OfCentreAsync(
        this StrategyDbContext db,
        DecentralAgreement agreement,
        DateOnly today
    )
    {
        var centre = agreement.CentreIdOn(today);
        var versions = await db
            .Publications.AsNoTracking()
            .Where(p =>
                p.Agreement.StrategyYearId == agreement.StrategyYearId
                && ((CentreAgreement)p.Agreement).CentreId == centre
            )
            .ToListAsync();
        return versions.InForceOn(today) is { IsIntact: true } inForce ? inForce.Content : null;
    }
}
