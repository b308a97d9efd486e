using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Progress;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Search;

/// <summary>Finds in all published texts and names, for everyone.</summary>
public sealed class SearchController(StrategyDbContext db, KeptIndex index, Actor me) : Controller
{
    [HttpGet("/soeg")]
    public async Task<IActionResult> Index([Bind(Prefix = "")] SearchFilter filter)
    {
        var query = SearchQuery.Of(filter.Q);
        filter = filter with { Q = query.Typed };
        ModelState.Add(query.Obstacles());
        return View(
            query.IsEmpty
                ? new SearchPage(filter, new SearchResult(query, [])) { AllYears = await db.OpenedYearsAsync(me.Today) }
                : await index.FindAsync(db, me, all => Page(filter, query, all), page => page.Shown)
        );
    }

    [HttpGet("/soeg/excel")]
    public async Task<IActionResult> Excel([Bind(Prefix = "")] SearchFilter filter)
    {
        var query = SearchQuery.Of(filter.Q);
        filter = filter with { Q = query.Typed, Side = null };
        if (query.IsEmpty)
        {
            return Redirect(filter.Address);
        }

        var page = await index.FindAsync(
            db,
            me,
            all => Page(filter, query, all),
            found => found.Found.Take(FoundInExcel.Most)
        );
        return page.InExcel(Request.Home(), me.Today);
    }

    private static SearchPage Page(SearchFilter filter, SearchQuery query, SearchIndex all)
    {
        var found = all.Find(query);
        return found.Hits.Count > 0
            ? new SearchPage(filter, found)
            : new SearchPage(filter, found)
            {
                Meant = all.SpeltOtherwise(query, filter.WithReplaced),
                WordLess = all.WithAWordLess(query, filter.WithReplaced),
            };
    }
}
