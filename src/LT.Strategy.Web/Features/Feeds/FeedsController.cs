using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Api;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Feeds;

/// <summary>What is new in the published agreements, for programs that ask again and again.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class FeedsController(StrategyDbContext db, DomainClock clock) : ControllerBase
{
    private const string OfAll = ApiAddress.Feed + ApiAddress.FeedEnding;

    private const string OfOne = ApiAddress.Feed + "/{code}" + ApiAddress.FeedEnding;

    [HttpGet(OfAll), HttpHead(OfAll)]
    public async Task<IActionResult> All() => Answer(null, null, await EntriesAsync(db.Publications));

    /// <summary>A centre with its units, or one unit.</summary>
    [HttpGet(OfOne), HttpHead(OfOne)]
    public async Task<IActionResult> Of(string code)
    {
        var today = clock.Today();
        var units = await db.Units.AsNoTrackingWithIdentityResolution().ToListAsync();
        if (await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Code == code) is { } centre)
        {
            var under = units.Where(u => u.On(today).CentreId == centre.Id).Select(u => u.Id).ToList();
            return Answer(
                code,
                centre.NameOn(today),
                await EntriesAsync(
                    db.Publications.Where(p =>
                        ((CentreAgreement)p.Agreement).CentreId == centre.Id
                        || under.Contains(((DecentralAgreement)p.Agreement).UnitId)
                    )
                )
            );
        }

        return units.Find(u => u.Code == code) is { } unit
            ? Answer(
                code,
                unit.On(today).Name,
                await EntriesAsync(db.Publications.Where(p => ((DecentralAgreement)p.Agreement).UnitId == unit.Id))
            )
            : NotFound();
    }

    private ActionResult Answer(string? code, string? name, IReadOnlyList<FeedEntry> entries)
    {
        var feed = new AtomFeed(code, name, entries, Request.Home());
        return this.Kept(feed.Written(), "application/atom+xml; charset=utf-8");
    }

    /// <summary>The newest first. Agreements are read with all their versions: what changed is told from the one before.</summary>
    private async Task<IReadOnlyList<FeedEntry>> EntriesAsync(IQueryable<Publication> publications)
    {
        var today = clock.Today();
        var newest = await publications
            .OrderByDescending(p => p.WithdrawnAt ?? p.ConcludedAt)
            .Take(AtomFeed.MostEntries)
            .Select(p => p.AgreementId)
            .ToListAsync();
        var versions = await db
            .Publications.AsNoTrackingWithIdentityResolution()
            .Include(p => ((CentreAgreement)p.Agreement).Centre)
            .Include(p => ((DecentralAgreement)p.Agreement).Unit)
            .Where(p => newest.Contains(p.AgreementId))
            .OrderBy(p => p.Number)
            .ToListAsync();
        var ids = versions.Select(v => v.Agreement.StrategyYearId).Distinct().ToList();
        var years = await db.YearsUpTo(today).Where(y => ids.Contains(y.Id)).ToDictionaryAsync(y => y.Id);
        return
        [
            .. versions
                .GroupBy(v => v.AgreementId)
                .SelectMany(of => FeedEntry.Of([.. of], years[of.First().Agreement.StrategyYearId], today))
                .OrderByDescending(e => e.At)
                .ThenBy(e => e.Name, StringComparer.Ordinal)
                .Take(AtomFeed.MostEntries),
        ];
    }
}
