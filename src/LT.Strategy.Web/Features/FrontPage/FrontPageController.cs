using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Learnings;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace LT.Strategy.Web.Features.FrontPage;

/// <summary>Where everyone begins: their own workplace, the shared goals, what is new.</summary>
public sealed class FrontPageController(StrategyDbContext db, IMemoryCache cache, Actor me, DomainClock clock)
    : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index()
    {
        var today = clock.Today();
        return await db.FactsOfAsync(null, today) is { } facts
            ? View(
                new WelcomePage(YearProgress.On(today, facts), me, await cache.BriefAsync(db, today))
                {
                    Learnings = LearningItem.Of(await NewestAsync(facts), facts.Publications),
                }
            )
            : View("NoYear");
    }

    /// <summary>What this year's initiatives have taught lately.</summary>
    private Task<List<Learning>> NewestAsync(YearFacts facts) =>
        db
            .Learnings.AsNoTracking()
            .Where(l => l.WithdrawnAt == null && l.Agreement.StrategyYearId == facts.Year.Id)
            .OrderByDescending(l => l.SharedAt)
            .Take(WelcomePage.LearningsShown)
            .ToListAsync();
}
