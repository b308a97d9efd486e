using System.Data;
using System.Linq.Expressions;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data;

/// <summary>Read with all that their verbs and calculations look at: a part left out would read as one that is not there.</summary>
public static class Whole
{
    private const int DeadlockVictim = 1205;

    /// <summary>Years as decided and in force on a date: their revision holds all there is to read, and <see cref="StrategyYear.On"/> gives it.</summary>
    public static IQueryable<StrategyYear> YearsAsOf(this StrategyDbContext db, DateOnly date)
    {
        var end = Copenhagen.MomentOf(date.AddDays(1), TimeOnly.MinValue);
        return db
            .Years.AsNoTrackingWithIdentityResolution()
            .Include(y => y.GroupStrategy)
            .Include(y => y.Extensions)
            .Include(y =>
                y.Revisions.Where(r => r.WithdrawnAt == null && r.AppliesFrom <= date && r.MadeAt < end)
                    .OrderByDescending(r => r.Number)
                    .Take(1)
            )
            .AsSingleQuery();
    }

    /// <summary>Persons as an actor takes them: with the roles they hold, on whose behalf, and those who act for them.</summary>
    public static IQueryable<Person> PersonsWithRoles(this StrategyDbContext db, DateOnly today) =>
        db
            .Persons.AsNoTracking()
            .AsSingleQuery()
            .Include(p => p.Roles)
                .ThenInclude(r => r.OnBehalfOf)
            .Include(p => p.Deputies.Where(d => d.To >= today));

    /// <summary>Years with every decision that came to hold by the end of the day: they read as they did on any day before.</summary>
    public static IQueryable<StrategyYear> YearsUpTo(this StrategyDbContext db, DateOnly date) =>
        db
            .Years.AsNoTrackingWithIdentityResolution()
            .Include(y => y.GroupStrategy)
            .Include(y => y.Extensions)
            .Include(y => y.Revisions.Where(r => r.WithdrawnAt == null && r.AppliesFrom <= date))
            .AsSingleQuery();

    /// <summary>Years in their newest edition, to be written in.</summary>
    public static IQueryable<StrategyYear> WholeYears(this StrategyDbContext db) =>
        db.Years.Include(y => y.GroupStrategy.Themes).Include(y => y.Goals).Include(y => y.Extensions).AsSingleQuery();

    public static async Task<Agreement?> WholeAgreementAsync(this StrategyDbContext db, int id)
    {
        var agreement = await db.AgreementToWriteInAsync(id);
        await db.Publications.Where(p => p.AgreementId == id).LoadAsync();
        return agreement;
    }

    /// <summary>All but its publications, for who reads others' along with them.</summary>
    public static async Task<Agreement?> AgreementToWriteInAsync(this StrategyDbContext db, int id)
    {
        var agreement = await db
            .Agreements.Include(a => a.SubmittedBy)
            .Include(a => a.SubmittedOnBehalfOf)
            .WithOwner()
            .AsSingleQuery()
            .FirstOrDefaultAsync(a => a.Id == id);
        if (agreement is not null)
        {
            await db.Set<Initiative>().Where(i => i.AgreementId == id).LoadAsync();
            await db.WholeYears().Where(y => y.Id == agreement.StrategyYearId).LoadAsync();
            await db.YearRevisions.Where(r => r.StrategyYearId == agreement.StrategyYearId).LoadAsync();
        }

        return agreement;
    }

    /// <summary>Several agreements of one year, whole, in as many queries as one.</summary>
    public static async Task<IReadOnlyList<Agreement>> WholeAgreementsAsync(
        this StrategyDbContext db,
        int year,
        Expression<Func<Agreement, bool>> which
    )
    {
        var agreements = await db.Agreements.WithItsParts().Where(a => a.Year.Year == year).Where(which).ToListAsync();
        await db.WholeYears().Where(y => y.Year == year).LoadAsync();
        await db.YearRevisions.Where(r => db.Years.Any(y => y.Id == r.StrategyYearId && y.Year == year)).LoadAsync();
        return agreements;
    }

    public static IQueryable<Agreement> WithItsParts(this IQueryable<Agreement> agreements) =>
        agreements
            .Include(a => a.Initiatives)
            .Include(a => a.Publications)
            .Include(a => a.SubmittedBy)
            .Include(a => a.SubmittedOnBehalfOf)
            .WithOwner()
            .AsSplitQuery();

    public static IQueryable<Agreement> WithOwner(this IQueryable<Agreement> agreements) =>
        agreements.Include(a => ((CentreAgreement)a).Centre).Include(a => ((DecentralAgreement)a).Unit);

    /// <summary>Does it once more on fresh data when somebody else was first; what was typed is in hand the whole time.</summary>
    public static async Task<T> OnFreshDataAsync<T>(this StrategyDbContext db, Func<Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (Exception e) when (attempt < 4 && SomebodyWasFirst(e))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>SQL Server ends one of two that wait for each other, whatever it was doing.</summary>
    private static bool SomebodyWasFirst(Exception e) =>
        e is DbUpdateException or SqlException { Number: DeadlockVictim }
        || (e.InnerException is { } inner && SomebodyWasFirst(inner));

    /// <summary>As <see cref="OnFreshDataAsync"/>, and alone: of two who act at once the second waits, and then sees what the first did.</summary>
    public static async Task<T> OneAtATimeAsync<T>(this StrategyDbContext db, Func<Task<T>> act) =>
        await db.OnFreshDataAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
            var answer = await act();
            await transaction.CommitAsync();
            return answer;
        });
}
