using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>An agreement this reader may write that is not concluded yet: to begin, or to go on with when it has a draft.</summary>
public sealed record OwnAgreement(string Code, string Name, int? DraftId, bool IsSent = false);

public static class OwnAgreementQueries
{
    /// <summary>Nothing is asked of the database for those who write no agreement.</summary>
    public static async Task<IReadOnlyList<OwnAgreement>> OwnAgreementsAsync(
        this StrategyDbContext db,
        PublishedYear published,
        Actor me
    )
    {
        var centres = published.Centres.Where(c => me.MayStartFor(c)).ToList();
        var units = published.Units.Where(u => me.MayStartFor(u)).ToList();
        if (published.Year.Closing is not null || centres.Count + units.Count == 0)
        {
            return [];
        }

        var begun = await db
            .Agreements.AsNoTracking()
            .Where(a => a.StrategyYearId == published.Year.Id)
            .Select(a => new
            {
                a.Id,
                IsConcluded = a.Status == AgreementStatus.InForce,
                IsWithdrawn = a.Status == AgreementStatus.Withdrawn,
                IsSent = a.Status == AgreementStatus.Submitted,
                CentreId = (int?)((CentreAgreement)a).CentreId,
                UnitId = (int?)((DecentralAgreement)a).UnitId,
            })
            .ToListAsync();
        return
        [
            .. from centre in centres
            let there = begun.Find(a => a.CentreId == centre.Id)
            where there is not { IsConcluded: true }
            select new OwnAgreement(
                centre.Code,
                centre.NameOn(me.Today),
                there is { IsWithdrawn: false } ? there.Id : null,
                there is { IsSent: true }
            ),
            .. from unit in units
            let there = begun.Find(a => a.UnitId == unit.Id)
            where there is not { IsConcluded: true }
            select new OwnAgreement(
                unit.Code,
                unit.On(me.Today).Name,
                there is { IsWithdrawn: false } ? there.Id : null,
                there is { IsSent: true }
            ),
        ];
    }
}
