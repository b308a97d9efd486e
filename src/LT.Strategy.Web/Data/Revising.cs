using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data;

/// <summary>Keeping a whole edition of a year for each decision about it.</summary>
public static class Revising
{
    private const string StrategyOffice = "Strategisekretariatet";

    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>A year with all that the strategy office decides, and every earlier decision.</summary>
    public static async Task<StrategyYear?> YearToReviseAsync(this StrategyDbContext db, int year) =>
        await db.WholeYears().FirstOrDefaultAsync(y => y.Year == year) is { } found
            ? await db.WithDecisionsAsync(found)
            : null;

    private static async Task<StrategyYear> WithDecisionsAsync(this StrategyDbContext db, StrategyYear year)
    {
        await db.Entry(year).Collection(nameof(StrategyYear.Revisions)).LoadAsync();
        await db.Entry(year.GroupStrategy).Collection(s => s.CrossCuttingFocuses).LoadAsync();
        if (year.Frameworks.Count == 0)
        {
            year.Frameworks.AddRange(await db.Frameworks.OrderBy(f => f.Id).ToListAsync());
        }

        return year;
    }

    /// <summary>Saves what was changed and the edition it makes, both or neither: what is new has its id when the edition is kept.</summary>
    public static async Task SaveRevisionAsync(this StrategyDbContext db, Func<YearRevision> revise)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.SaveChangesAsync();
        revise();
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>A change of one year by the strategy office: in a year that is opened it makes an edition; one being prepared is just saved. Nothing changed, nothing kept.</summary>
    public static async Task<IReadOnlyList<string>> SaveChangeAsync(
        this StrategyDbContext db,
        StrategyYear year,
        StrategyYear before,
        Func<YearRevision> revise
    )
    {
        if (!db.ChangeTracker.HasChanges())
        {
            return [];
        }

        year.Touch();
        if (year.OpenedOn is null || YearRevision.TextOf(before) == YearRevision.TextOf(year))
        {
            await db.SaveChangesAsync();
        }
        else
        {
            await db.SaveRevisionAsync(revise);
        }

        return YearDifference.Between(before, year) is { Count: > 0 } changes ? changes : ["Ændringen er gemt."];
    }

    /// <summary>A year that was opened outside the browser, by first data or before revisions were kept, gets its first edition.</summary>
    public static async Task KeepFirstEditionsAsync(this StrategyDbContext db, CancellationToken cancellationToken)
    {
        var years = await db.WholeYears()
            .Where(y => y.OpenedOn != null && !y.Revisions.Any())
            .ToListAsync(cancellationToken);
        foreach (var year in years)
        {
            await db.WithDecisionsAsync(year);
            var opened = year.OpenedOn!.Value;
            year.Revise(opened, "", StrategyOffice, byId: null, Copenhagen.MomentOf(opened, Morning));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
