using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>The agreement of a unit's centre, to be read while the unit writes its own: the version in force, never a draft.</summary>
public sealed record CentreAgreementBeside(Centre Centre, int Year, DateOnly Today, Publication? InForce)
{
    public string Address => $"/aarsaftaler/{Year}/{Centre.Code}";
}

public static class CentreAgreementQueries
{
    /// <summary>Null for a centre's own agreement. The centre is the one the unit is under today.</summary>
    public static async Task<CentreAgreementBeside?> CentreAgreementBesideAsync(
        this StrategyDbContext db,
        Agreement agreement,
        DateOnly today
    )
    {
        if (agreement is not DecentralAgreement decentral)
        {
            return null;
        }

        var centre = decentral.Unit.On(today).Centre;
        var versions = await db
            .Publications.AsNoTracking()
            .Where(p =>
                p.Agreement.StrategyYearId == agreement.StrategyYearId
                && ((CentreAgreement)p.Agreement).CentreId == centre.Id
            )
            .ToListAsync();
        return new CentreAgreementBeside(centre, agreement.Year.Year, today, versions.InForceOn(today));
    }
}
