using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data;

/// <summary>Read with all that their verbs and calculations look at: a part left out would read as one that is not there.</summary>
public static class Whole
{
    public static IQueryable<StrategyYear> WholeYears(this StrategyDbContext db) =>
        db.Years.Include(y => y.GroupStrategy.Themes).Include(y => y.Goals);

    public static IQueryable<Agreement> WholeAgreements(this StrategyDbContext db) =>
        db
            .Agreements.Include(a => a.Year.GroupStrategy.Themes)
            .Include(a => a.Year.Goals)
            .Include(a => a.Initiatives)
                .ThenInclude(i => i.Milestones)
            .Include(a => a.Initiatives)
                .ThenInclude(i => i.Contributions)
            .Include(a => a.Publications)
            .Include(a => a.FollowUps)
            .Include(a => ((CentreAgreement)a).Centre)
            .Include(a => ((DecentralAgreement)a).Unit)
            .AsSplitQuery();
}
