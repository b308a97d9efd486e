using System.Net;
using LT.Strategy.Web.Tests.ClientKeys;
using LT.Strategy.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Api;

public sealed class Tokens_of_the_identity_provider : IAsyncLifetime
{
    private const string Audience = "api://lt-strategi";

    private IdentityProvider _provider = null!;
    private StrategyApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await IdentityProvider.Start();
        _app = await StrategyApp.WithSampleData([
            ("SignIn:Method", "OpenIdConnect"),
            ("SignIn:Authority", _provider.Address.AbsoluteUri),
            ("SignIn:ClientId", IdentityProvider.Client),
            ("SignIn:ClientSecret", IdentityProvider.Secret),
            ("Api:Audience", Audience),
            ("Api:Clients:0", IdentityProvider.Program),
        ]);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Theory]
    [InlineData("direktion", true)]
    [InlineData("medarbejder", false)]
    public async Task A_persons_reads_as_that_person(string person, bool seesNames)
    {
        var program = _app.Program(await _provider.AccessToken(Audience, person));
        var rows = await program.Data("/api/v1/goals/2019/1.1/evidence");
        Assert.Equal(seesNames, rows.EnumerateArray().Any(r => !r.IsNull("recordedBy")));
        Assert.Equal(HttpStatusCode.Redirect, (await program.Get("/ledelse")).StatusCode);
    }

    [Fact]
    public async Task A_programs_own_reads_as_a_client()
    {
        var program = _app.Program(await _provider.AccessToken(Audience));
        var rows = await program.Data("/api/v1/goals/2019/1.1/evidence");
        Assert.All(rows.EnumerateArray(), r => Assert.True(r.IsNull("recordedBy")));
        Assert.Equal(HttpStatusCode.OK, (await program.Get("/nyheder.atom")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await program.Get("/aarsaftaler")).StatusCode);
    }

    [Fact]
    public async Task Of_a_program_nobody_has_named_opens_nothing() =>
        await IsRefused(await _provider.AccessToken(Audience, program: IdentityProvider.Client));

    [Fact]
    public async Task For_another_application_opens_nothing() =>
        await IsRefused(await _provider.AccessToken("api://en-anden", "direktion"));

    [Fact]
    public async Task Of_somebody_who_has_never_been_here_opens_nothing()
    {
        await IsRefused(await _provider.AccessToken(Audience, "ukendt"));
        Assert.Equal(0, await _app.Stored(db => db.Persons.CountAsync(p => p.DirectoryId == "ukendt")));
    }

    [Fact]
    public async Task That_has_run_out_or_was_signed_by_another_opens_nothing()
    {
        _provider.TokenLifetime = TimeSpan.FromMinutes(-10);
        await IsRefused(await _provider.AccessToken(Audience, "direktion"));
        _provider.TokenLifetime = TimeSpan.FromMinutes(5);
        var token = await _provider.AccessToken(Audience, "direktion");
        await IsRefused(token[..^8] + "AAAAAAAA");
        await IsRefused("a.b.c");
    }

    [Fact]
    public async Task And_keys_are_used_side_by_side() =>
        Assert.Equal(6, (await (await _app.ProgramWithKey()).Data("/api/v1/goals")).GetArrayLength());

    [Fact]
    public async Task Open_nothing_where_no_audience_is_set()
    {
        await using var app = await StrategyApp.WithSampleData();
        var token = await _provider.AccessToken(Audience, "direktion");
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Program(token).Refusal("/api/v1/goals")).Status);
    }

    private async Task IsRefused(string token)
    {
        var answer = await _app.Program(token).Get("/api/v1/goals");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", Assert.Single(answer.Headers.WwwAuthenticate).Scheme);
        Assert.Equal("urn:lt-strategi:not-signed-in", (await ApiSession.Read(answer)).Text("type"));
    }
}
