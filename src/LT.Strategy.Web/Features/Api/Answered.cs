using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace LT.Strategy.Web.Features.Api;

/// <summary>How programs are answered: with data that they need not fetch again while it is the same, or a refusal that says what to do.</summary>
internal static class Answered
{
    /// <summary>As the framework writes JSON, with each letter as it is.</summary>
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ActionResult Data<T>(this ControllerBase api, T answer)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(answer, Format);
        return api.Kept(body, "application/json; charset=utf-8");
    }

    /// <summary>The same is answered with 304. A program may keep what it got, and ask each time; a browser, which others may use, keeps nothing.</summary>
    public static ActionResult Kept(this ControllerBase api, byte[] body, string type)
    {
        api.Response.Headers.Vary = "Authorization, Cookie";
        if (Caller.TokenOf(api.Request) is not null)
        {
            api.Response.Headers.CacheControl = "private, no-cache";
        }

        return api.File(
            body,
            type,
            null,
            new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\"")
        );
    }

    /// <summary>One page of what was found in a year.</summary>
    public static ActionResult Page<T>(
        this ControllerBase api,
        IReadOnlyList<T> found,
        (int Year, DateOnly Date, int Page, int Size) asked
    ) =>
        api.Data(
            new PageAnswer<T>
            {
                Year = asked.Year,
                AsOf = asked.Date,
                Total = found.Count,
                Page = asked.Page,
                PageSize = asked.Size,
                Items = api.RowsOn(found, asked.Page, asked.Size),
            }
        );

    /// <summary>The rows of the page; the answer leads to the pages beside it.</summary>
    public static IReadOnlyList<T> RowsOn<T>(this ControllerBase api, IReadOnlyList<T> found, int page, int size)
    {
        var before = (long)(page - 1) * size;
        List<string> links = [];
        if (before + size < found.Count)
        {
            links.Add(LinkTo(api.Request, page + 1, "next"));
        }

        if (page > 1)
        {
            links.Add(LinkTo(api.Request, page - 1, "prev"));
        }

        if (links.Count > 0)
        {
            api.Response.Headers.Link = string.Join(", ", links);
        }

        return before >= found.Count ? [] : [.. found.Skip((int)before).Take(size)];
    }

    public static ObjectResult Refused(this ControllerBase api, Refusal refusal) =>
        api.Problem(
            refusal.Sentence,
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["parameter"] = refusal.Parameter,
                ["example"] = refusal.Example,
            }
        );

    public static ObjectResult Missing(this ControllerBase api, string sentence) =>
        api.Problem(sentence, statusCode: StatusCodes.Status404NotFound);

    private static string LinkTo(HttpRequest request, int page, string rel)
    {
        var query = new QueryBuilder(
            request
                .Query.Where(p => !string.Equals(p.Key, "page", StringComparison.OrdinalIgnoreCase))
                .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? "")))
                .Append(KeyValuePair.Create("page", $"{page}"))
        );
        return $"<{request.PathBase}{request.Path}{query}>; rel=\"{rel}\"";
    }
}
