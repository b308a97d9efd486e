using System.Net;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Security;

public sealed class What_is_open_without_signing_in
{
    private static readonly string[] Open =
    [
        "/log-ind",
        "/log-ind/klar",
        "/log-ind/afvist",
        "/log-ind/farvel",
        "/was",
        "/privatliv",
        "/healthz/live",
        "/healthz/ready",
        "/js/site.js",
        "/favicon.svg",
    ];

    [Fact]
    public async Task The_sign_in_pages_the_two_texts_health_and_files_are_open()
    {
        await using var app = await People.App();
        foreach (var address in Open)
        {
            Assert.Equal(HttpStatusCode.OK, (await app.Anonymous().Visit(address)).Status);
        }
    }

    [Fact]
    public async Task Everything_else_leads_to_signing_in()
    {
        await using var app = await People.App();
        var session = app.Anonymous();
        foreach (var address in Addresses(app).Append("/findes-slet-ikke").Append("/"))
        {
            var answer = await session.Get(address);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{address} answered {answer.StatusCode}");
            Assert.Equal("/log-ind", answer.Headers.Location!.AbsolutePath);
        }
    }

    [Fact]
    public async Task What_programs_read_asks_for_a_key_and_leads_nowhere()
    {
        await using var app = await People.App();
        foreach (var address in Endpoints(app).Where(a => ApiAddress.Is(a)))
        {
            var answer = await app.Anonymous().Get(address);
            Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{address} answered {answer.StatusCode}");
            Assert.Equal("Bearer", Assert.Single(answer.Headers.WwwAuthenticate).Scheme);
        }
    }

    [Fact]
    public async Task Files_may_be_kept_and_pages_may_not()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        Assert.True((await session.Get("/proeve")).Headers.CacheControl!.NoStore);
        Assert.False((await session.Get("/js/site.js")).Headers.CacheControl!.NoStore);
    }

    /// <summary>Every address there is, with something in the place of its parts.</summary>
    private static IEnumerable<string> Addresses(StrategyApp app) =>
        Endpoints(app)
            .Where(address => !Open.Contains(address) && !address.StartsWith("/fejl/", StringComparison.Ordinal))
            .Where(address => address != "/log-af" && !ApiAddress.Is(address));

    private static IEnumerable<string> Endpoints(StrategyApp app) =>
        app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e =>
                e.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor>() is not null
            )
            .Select(e => "/" + string.Join('/', e.RoutePattern.PathSegments.Select(s => Filled(s))))
            .Distinct();

    private static string Filled(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPathSegment segment) =>
        segment.IsSimple && segment.Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal
            ? literal.Content
            : "1";
}
