using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Progress;

public static class FollowUpQueries
{
    /// <summary>The follow-ups on the centres' agreements that this reader may see; nothing is asked for those who see none.</summary>
    public static async Task<OwnAssessments> OwnAssessmentsAsync(
        this StrategyDbContext db,
        YearProgress year,
        Actor reader
    )
    {
        var centres = year.Facts.Centres.Where(c => reader.MaySeeFollowUpsOf(c.Id)).Select(c => c.Id).ToList();
        if (centres.Count == 0)
        {
            return new OwnAssessments([], year.Date);
        }

        var agreements = db
            .CentreAgreements.Where(a => a.StrategyYearId == year.Year.Id && centres.Contains(a.CentreId))
            .Select(a => a.Id);
        var followUps = await db
            .FollowUps.AsNoTrackingWithIdentityResolution()
            .Include(f => f.RecordedBy)
            .Where(f => agreements.Contains(f.AgreementId))
            .ToListAsync();
        return new OwnAssessments(followUps, year.Date);
    }
}
