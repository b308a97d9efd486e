using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Organisation;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Search;

/// <summary>
/// The index of this instance, in memory. Every search first asks the database whether anything has been published, withdrawn
/// or renamed since it was made: so what has landed is found at once, in every instance. Publications never change, and each
/// is read once.
/// </summary>
public sealed class KeptIndex : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);

    private readonly Vocabulary _vocabulary = new(DanishStem.Of);

    private readonly Dictionary<int, PublishedVersion> _versions = [];

    private (Standing Of, SearchIndex Index)? _kept;

    /// <summary>All that everyone may find today; up to date with the database.</summary>
    public async Task<SearchIndex> UpToDateAsync(StrategyDbContext db, DateOnly today)
    {
        var places = await db.PlacesAsync(tracked: false);
        var standing = await StandingAsync(db, places, today);
        await _oneAtATime.WaitAsync();
        try
        {
            if (_kept is not { } kept || kept.Of != standing)
            {
                kept = (standing, new SearchIndex((await TextsAsync(db, places, today)).All(), _vocabulary));
                _kept = kept;
            }

            return kept.Index;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<PublishedTexts> TextsAsync(StrategyDbContext db, Places places, DateOnly today)
    {
        var known = _versions.Keys.ToList();
        await foreach (
            var publication in db
                .Publications.AsNoTracking()
                .Where(p => !known.Contains(p.Id) || p.WithdrawnAt != null)
                .AsAsyncEnumerable()
        )
        {
            _versions[publication.Id] = PublishedVersion.Of(publication);
        }

        var years = await db.YearsAsOf(today).Where(y => y.OpenedOn <= today).OrderBy(y => y.Year).ToListAsync();
        return new PublishedTexts(
            today,
            places,
            [.. years.Select(y => y.On(today))],
            await db
                .FutureNarratives.AsNoTracking()
                .AsSingleQuery()
                .Include(n => n.Guideposts)
                .Include(n => n.Trends)
                .OrderByDescending(n => n.Id)
                .FirstOrDefaultAsync(),
            _versions.Values,
            await db.Learnings.AsNoTracking().Where(l => l.WithdrawnAt == null).ToListAsync()
        );
    }

    /// <summary>Counted before anything is read: what lands in between is found now, and makes the next search read again.</summary>
    private static async Task<Standing> StandingAsync(StrategyDbContext db, Places places, DateOnly today)
    {
        var counted = await db
            .Years.OrderBy(y => y.Id)
            .Select(_ => new Standing(
                today,
                "",
                db.Years.Count(y => y.OpenedOn <= today),
                db.YearRevisions.Count(r => r.WithdrawnAt == null),
                db.YearRevisions.Count(r => r.WithdrawnAt != null),
                db.Publications.Count(p => p.WithdrawnAt == null),
                db.Publications.Count(p => p.WithdrawnAt != null),
                db.Learnings.Count(l => l.WithdrawnAt == null),
                db.Learnings.Count(l => l.WithdrawnAt != null)
            ))
            .FirstOrDefaultAsync();
        var editions = places
            .Centres.OrderBy(c => c.Id)
            .Select(c => c.Version)
            .Concat(places.Units.OrderBy(u => u.Id).Select(u => u.Version));
        return (counted ?? new Standing(today, "", 0, 0, 0, 0, 0, 0, 0)) with { Places = string.Join(' ', editions) };
    }

    /// <summary>What is published, counted. Rows are appended and withdrawn, and a centre or unit that changes gets a new version: the same standing is the same texts.</summary>
    private sealed record Standing(
        DateOnly Today,
        string Places,
        int Years,
        int Revisions,
        int RevisionsWithdrawn,
        int Publications,
        int PublicationsWithdrawn,
        int Learnings,
        int LearningsWithdrawn
    );
}
