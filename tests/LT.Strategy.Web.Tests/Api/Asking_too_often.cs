using System.Net;
using LT.Strategy.Web.Tests.ClientKeys;

namespace LT.Strategy.Web.Tests.Api;

public sealed class Asking_too_often
{
    [Fact]
    public async Task Is_told_so_with_when_to_ask_again_and_hinders_nobody_else()
    {
        await using var app = await StrategyApp.WithSampleData(("Api:RequestsPerMinute", "2"));
        var (program, other) = (await app.ProgramWithKey(), await app.ProgramWithKey("Power BI"));
        Assert.Equal(HttpStatusCode.OK, (await program.Get("/api/v1/goals")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await program.Get("/nyheder.atom")).StatusCode);
        var refused = await program.Get("/api/v1/goals");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("urn:lt-strategi:too-many-requests", (await ApiSession.Read(refused)).Text("type"));
        Assert.Equal(HttpStatusCode.OK, (await other.Get("/api/v1/goals")).StatusCode);
        var reader = await app.SignInAs("medarbejder");
        for (var visit = 0; visit < 4; visit++)
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.Visit("/aarsaftaler")).Status);
        }
    }

    [Fact]
    public async Task With_wrong_keys_is_counted_too()
    {
        await using var app = await StrategyApp.WithSampleData(("Api:RequestsPerMinute", "2"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Program("ltk_a").Get("/api/v1/goals")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Program("ltk_b").Get("/api/v1/goals")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await app.Program("ltk_c").Get("/api/v1/goals")).StatusCode);
    }

    [Fact]
    public async Task With_wrong_keys_costs_no_look_up_and_shuts_out_nobody_who_is_signed_in_at_the_same_address()
    {
        await using var app = await StrategyApp.WithSampleData(("Api:RequestsPerMinute", "2"));
        var reader = await app.SignInAs("medarbejder");
        Assert.True((await app.Program("ltk_a").Visit("/api/v1/goals")).Queries > 0);
        Assert.True((await app.Program("ltk_b").Visit("/nyheder.atom")).Queries > 0);
        var refused = await app.Program("ltk_c").Visit("/nyheder/cup.atom");
        Assert.Equal((HttpStatusCode.TooManyRequests, 0), (refused.Status, refused.Queries));
        Assert.InRange(refused.Response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await reader.Get("/api/v1/goals")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.Visit("/aarsaftaler")).Status);
    }
}
