using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Organisation;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Search;

/// <summary>
/// The index of this instance, in memory. Every search first asks the database whether anything has been published, withdrawn
/// or renamed since it was made: so what has landed is found at once, in every instance. Publications never change, and each
/// is read once: the next index takes over all that reads as it did. Who searches while that is made gets the one before,
/// unless something has been withdrawn or they have concluded something that is not in it.
/// </summary>
public sealed class KeptIndex : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);

    private readonly Vocabulary _vocabulary = new(DanishStem.Of);

    private volatile Kept? _kept;

    /// <summary>
    /// What is found, up to date with the database. Of what is drawn the stored text is looked at again: what no longer is as it was
    /// concluded is let go of, and the answer made anew without it.
    /// </summary>
    public async Task<T> FindAsync<T>(
        StrategyDbContext db,
        Actor me,
        Func<SearchIndex, T> find,
        Func<T, IEnumerable<Hit>> drawn
    )
    {
        var (kept, isJustRead) = await UpToDateAsync(db, me);
        var found = find(kept.Index);
        while (!isJustRead && await AlteredAsync(db, drawn(found), kept.Texts) is { Count: > 0 } altered)
        {
            kept = await WithoutAsync(altered);
            found = find(kept.Index);
        }

        return found;
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<(Kept Kept, bool IsJustRead)> UpToDateAsync(StrategyDbContext db, Actor me)
    {
        var places = await db.PlacesAsync(tracked: false);
        var (standing, own) = await StandingAsync(db, places, me);
        if (
            _kept is { } kept
            && (kept.Of == standing || (_oneAtATime.CurrentCount == 0 && kept.MayServe(standing, own)))
        )
        {
            return (kept, false);
        }

        await _oneAtATime.WaitAsync();
        try
        {
            if (_kept is { } before && before.Of == standing)
            {
                return (before, false);
            }

            // A new year changes what is past: all is read anew.
            var known = _kept?.Of.Years == standing.Years ? _kept : null;
            var texts = await TextsAsync(db, places, me.Today, known?.Texts);
            return (Keep(standing, texts), known is null);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private Kept Keep(Standing standing, PublishedTexts texts) =>
        _kept = new Kept(standing, texts, new SearchIndex(texts.Groups(), _vocabulary, _kept?.Index));

    private static async Task<IReadOnlyList<int>> AlteredAsync(
        StrategyDbContext db,
        IEnumerable<Hit> drawn,
        PublishedTexts texts
    )
    {
        var ids = drawn.Select(h => h.What.Publication).OfType<int>().Distinct().ToList();
        return ids.Count == 0
            ? []
            :
            [
                .. (await db.Publications.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync())
                    .Where(p => !p.IsIntact && texts.Versions[p.Id].Content is not null)
                    .Select(p => p.Id),
            ];
    }

    private async Task<Kept> WithoutAsync(IReadOnlyList<int> altered)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            var (standing, texts, _) = _kept!;
            var versions = texts.Versions.ToDictionary();
            foreach (var id in altered)
            {
                versions[id] = versions[id] with { Content = null };
            }

            return Keep(standing, texts with { Versions = versions });
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private static async Task<PublishedTexts> TextsAsync(
        StrategyDbContext db,
        Places places,
        DateOnly today,
        PublishedTexts? known
    )
    {
        var years = await db.YearsAsOf(today).Where(y => y.OpenedOn <= today).OrderBy(y => y.Year).ToListAsync();
        return new PublishedTexts(
            today,
            places,
            [.. years.Select(y => y.On(today))],
            known is not null
                ? known.Narrative
                : await db
                    .FutureNarratives.AsNoTracking()
                    .AsSingleQuery()
                    .Include(n => n.Guideposts)
                    .Include(n => n.Trends)
                    .OrderByDescending(n => n.Id)
                    .FirstOrDefaultAsync(),
            await VersionsAsync(db, places, known),
            await db.Learnings.AsNoTracking().Where(l => l.WithdrawnAt == null).ToListAsync()
        );
    }

    /// <summary>Those that are known, with those that have been published or withdrawn since.</summary>
    private static async Task<Dictionary<int, PublishedVersion>> VersionsAsync(
        StrategyDbContext db,
        Places places,
        PublishedTexts? known
    )
    {
        var versions = known?.Versions.ToDictionary() ?? [];
        var settled = versions.Values.Where(v => v.IsWithdrawn).Select(v => v.Id).ToList();
        var holding = versions.Values.Where(v => !v.IsWithdrawn).Select(v => v.Id).ToList();
        var centres = places.Centres.ToDictionary(c => c.Id, c => c.Code);
        var units = places.Units.ToDictionary(u => u.Id, u => u.Code);
        await foreach (
            var read in db
                .Publications.AsNoTracking()
                .Where(p => !settled.Contains(p.Id) && (p.WithdrawnAt != null || !holding.Contains(p.Id)))
                .Select(p => new
                {
                    Publication = p,
                    p.Agreement.Year.Year,
                    CentreId = (int?)((CentreAgreement)p.Agreement).CentreId,
                    UnitId = (int?)((DecentralAgreement)p.Agreement).UnitId,
                })
                .AsAsyncEnumerable()
        )
        {
            versions[read.Publication.Id] = PublishedVersion.Of(
                read.Publication,
                read.Year,
                read.CentreId is { } centre ? centres[centre] : units[read.UnitId!.Value]
            );
        }

        return versions;
    }

    /// <summary>Counted before anything is read: what lands in between is found now, and makes the next search read again. With it the newest that the reader has concluded.</summary>
    private static async Task<(Standing Standing, int? Own)> StandingAsync(
        StrategyDbContext db,
        Places places,
        Actor me
    )
    {
        var today = me.Today;
        var counted = await db
            .Years.OrderBy(y => y.Id)
            .Select(_ => new
            {
                Standing = new Standing(
                    today,
                    "",
                    db.Years.Count(y => y.OpenedOn <= today),
                    db.YearRevisions.Count(r => r.WithdrawnAt == null),
                    db.YearRevisions.Count(r => r.WithdrawnAt != null),
                    db.Publications.Count(p => p.WithdrawnAt == null),
                    db.Publications.Count(p => p.WithdrawnAt != null),
                    db.Learnings.Count(l => l.WithdrawnAt == null),
                    db.Learnings.Count(l => l.WithdrawnAt != null)
                ),
                Own = db.Publications.Where(p => p.ConcludedById == me.Person.Id).Max(p => (int?)p.Id),
            })
            .FirstOrDefaultAsync();
        var editions = places
            .Centres.OrderBy(c => c.Id)
            .Select(c => c.Version)
            .Concat(places.Units.OrderBy(u => u.Id).Select(u => u.Version));
        var standing = counted?.Standing ?? new Standing(today, "", 0, 0, 0, 0, 0, 0, 0);
        return (standing with { Places = string.Join(' ', editions) }, counted?.Own);
    }

    private sealed record Kept(Standing Of, PublishedTexts Texts, SearchIndex Index)
    {
        /// <summary>While the next is made: nothing has been withdrawn since, and what the reader has concluded is here.</summary>
        public bool MayServe(Standing now, int? own) =>
            Of.PublicationsWithdrawn == now.PublicationsWithdrawn
            && Of.LearningsWithdrawn == now.LearningsWithdrawn
            && (own is not { } id || Texts.Versions.ContainsKey(id));
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
