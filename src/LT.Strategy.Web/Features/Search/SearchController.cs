using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Search;

/// <summary>Finds in all published texts and names, for everyone.</summary>
public sealed class SearchController(StrategyDbContext db, KeptIndex index, Actor me) : Controller
{
    [HttpGet("/soeg")]
    public async Task<IActionResult> Index(string? q, string? art, string? aar, string? tidligere, string? side)
    {
        var query = SearchQuery.Of(q);
        ModelState.Add(query.Obstacles());
        var filter = new SearchFilter(query.Typed, art, aar, tidligere, side);
        if (query.IsEmpty)
        {
            return View(new SearchPage(filter, new SearchResult(query, [])));
        }

        var searched = await index.UpToDateAsync(db, me.Today);
        var result = searched.Find(query);
        return View(
            result.Hits.Count > 0
                ? new SearchPage(filter, result)
                : new SearchPage(filter, result)
                {
                    Meant = searched.SpeltOtherwise(query, filter.WithEarlier),
                    WordLess = searched.WithAWordLess(query, filter.WithEarlier),
                }
        );
    }

    [HttpGet("/soeg/excel")]
    public async Task<IActionResult> Excel(string? q, string? art, string? aar, string? tidligere)
    {
        var query = SearchQuery.Of(q);
        var filter = new SearchFilter(query.Typed, art, aar, tidligere);
        return query.IsEmpty
            ? Redirect(filter.Address)
            : new SearchPage(filter, (await index.UpToDateAsync(db, me.Today)).Find(query)).InExcel(
                Request.Home(),
                me.Today
            );
    }
}
