using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Search;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Api;

/// <summary>The search of the pages as data.</summary>
[ApiController]
[Tags("Søgning")]
[ProducesResponseType(200)]
[ProducesResponseType<ProblemDetails>(400, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(401, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(404, "application/problem+json")]
[ProducesResponseType<ProblemDetails>(429, "application/problem+json")]
public sealed class SearchApiController(StrategyDbContext db, KeptIndex index, Actor me) : ControllerBase
{
    public const string Path = "/api/v1/search";

    internal static readonly string[] Kinds = [.. Enum.GetNames<FindableKind>().Select(Danish.Lower)];

    internal static readonly string[] Answers = ["false", "true"];

    private const string Example = "sygefravær";

    [HttpGet(Path), HttpHead(Path)]
    [EndpointSummary("Søg i alle offentliggjorte tekster og navne")]
    public async Task<ActionResult<SearchAnswer>> Search(
        string? q,
        string? kind,
        string? year,
        string? earlier,
        string? page,
        string? pageSize
    )
    {
        var asked = new Asked(me.Today);
        var query = SearchQuery.Of(q);
        foreach (var obstacle in query.Obstacles())
        {
            asked.Refuse("q", obstacle.Sentence, Example);
        }

        if (query.IsEmpty)
        {
            asked.Refuse("q", $"Skriv, hvad du søger efter, i q, fx {Example}.", Example);
        }

        var (ofKind, ofYear, rows) = (
            asked.OneOf("kind", kind, Kinds),
            asked.Year(year),
            (Page: asked.Page(page), Size: asked.Size(pageSize))
        );
        var withReplaced = asked.OneOf("earlier", earlier, Answers) == Answers[1];
        if (asked.Refusal is { } refusal)
        {
            return this.Refused(refusal);
        }

        var found = await index.FindAsync(
            db,
            me,
            all =>
                all.Find(query)
                    .Hits.Where(h => withReplaced || !h.What.IsReplaced)
                    .Where(h => ofKind is null || Danish.Lower($"{h.What.Kind}") == ofKind)
                    .Where(h => ofYear is null || h.What.Year == ofYear)
                    .ToList(),
            hits => hits.Chunk(rows.Size).ElementAtOrDefault(rows.Page - 1) ?? []
        );
        return this.Data(
            new SearchAnswer
            {
                Total = found.Count,
                Page = rows.Page,
                PageSize = rows.Size,
                Items = [.. this.RowsOn(found, rows.Page, rows.Size).Select(OfHit)],
            }
        );
    }

    private static FoundAnswer OfHit(Hit hit) =>
        new()
        {
            Kind = hit.What.Kind,
            Title = Danish.Plain(hit.What.Title),
            About = Danish.Plain(hit.What.About),
            Excerpt = Danish.Plain(string.Concat(hit.Excerpt.Select(r => r.Text))),
            Year = hit.What.Year,
            Version = hit.What.Version,
            Current = hit.What.IsCurrent,
            Address = hit.What.Address,
        };
}
