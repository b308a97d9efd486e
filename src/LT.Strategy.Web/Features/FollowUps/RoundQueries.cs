using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Agreements;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.FollowUps;

public static class RoundQueries
{
    /// <summary>A year's rounds with who has handed in.</summary>
    public static Task<List<FollowUpRound>> RoundsAsync(this StrategyDbContext db, int yearId) =>
        db.FollowUpRounds.AsNoTracking().Where(r => r.StrategyYearId == yearId).OrderBy(r => r.OpensOn).ToListAsync();

    /// <summary>The page of one centre or unit; null where nothing is in force, and for those who do not see its follow-ups.</summary>
    public static async Task<FollowUpPage?> FollowUpPageAsync(
        this StrategyDbContext db,
        int year,
        string code,
        Actor reader
    )
    {
        if (
            await db.PublishedYearAsync(year, reader.Today) is not { } published
            || published.Find(code, reader.Today) is not { Version.IsIntact: true } followed
            || !reader.MaySee(followed)
        )
        {
            return null;
        }

        var agreements = published.AgreementsFollowedBy(followed, reader.Today).ToList();
        var goals = published.Year.Goals.Select(g => g.Id).ToList();
        var evidence = await db
            .Evidence.AsNoTracking()
            .Include(e => e.Label)
            .Where(e => goals.Contains(e.SharedGoalId) && e.WithdrawnAt == null)
            .ToListAsync();
        var facts = new FollowUpFacts(
            published.Facts,
            await db.RoundsAsync(published.Year.Id),
            await db.FollowUpsOfAsync(agreements),
            evidence
        );
        return new FollowUpPage(followed, facts, reader);
    }

    public static Task<List<FollowUp>> FollowUpsOfAsync(
        this StrategyDbContext db,
        IReadOnlyCollection<int> agreements
    ) =>
        db
            .FollowUps.AsNoTrackingWithIdentityResolution()
            .Include(f => f.RecordedBy)
            .Include(f => f.RecordedFor)
            .Where(f => agreements.Contains(f.AgreementId))
            .ToListAsync();

    public static bool MaySee(this Actor reader, Followed followed) =>
        followed.Unit is { } unit ? reader.MaySeeFollowUpsOf(unit) : reader.MaySeeFollowUpsOf(followed.Centre.Id);

    /// <summary>The centre or unit with this code, by its newest version that holds.</summary>
    public static Followed? Find(this PublishedYear year, string code, DateOnly today)
    {
        var unit = year.Units.FirstOrDefault(u => u.Code == code);
        var centreId = unit?.On(today).CentreId;
        var centre = year.Centres.FirstOrDefault(c => unit is null ? c.Code == code : c.Id == centreId);
        var version = year
            .Publications.Where(p =>
                unit is null
                    ? p.Agreement is CentreAgreement c && c.CentreId == centre?.Id
                    : p.Agreement is DecentralAgreement d && d.UnitId == unit.Id
            )
            .InForceNow();
        return centre is null || version is null ? null : new Followed(centre, unit, version);
    }

    /// <summary>The own agreement, and for a centre those of its units.</summary>
    private static IEnumerable<int> AgreementsFollowedBy(this PublishedYear year, Followed followed, DateOnly today)
    {
        var units = year
            .Units.Where(u => followed.Unit is null && u.On(today).CentreId == followed.Centre.Id)
            .Select(u => u.Id)
            .ToHashSet();
        return year
            .Publications.Select(p => p.Agreement)
            .Where(a => a.Id == followed.Agreement.Id || (a is DecentralAgreement d && units.Contains(d.UnitId)))
            .Select(a => a.Id)
            .Distinct();
    }
}
