using System.Net;
using LT.Strategy.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.ClientKeys;

public sealed class Giving_programs_keys
{
    private const string Address = "/administration/noegler";

    [Fact]
    public async Task A_key_is_made_seen_once_used_and_withdrawn()
    {
        await using var app = await StrategyApp.WithSampleData();
        var administrator = await app.SignInAs("administrator");
        var list = await (await administrator.Visit("/administration")).Follow("Nøgler til programmer");
        var made = await list.Form("Lav nøglen")
            .Fill("Program", "LyNET")
            .Fill("Hvem svarer for programmet?", "Digitalisering")
            .Press("Lav nøglen");
        Assert.Equal("Nøglen er lavet", made.Heading);
        Assert.True(made.Response.Headers.CacheControl!.NoStore);
        var secret = made.TextOf("#noegle");
        Assert.Equal(
            "KEY='sæt nøglen ind her' curl -H \"Authorization: Bearer $KEY\" http://localhost/api/v1/goals",
            made.TextOf("#kommando")
        );
        Assert.Equal(HttpStatusCode.OK, (await administrator.Get(made.Texts("dd code")[0])).StatusCode);
        Assert.Single(made.Document.Source.Text.Split(secret)[1..]);
        Assert.False(made.Shows("Der er allerede"));
        Assert.True(made.Shows("http://localhost/openapi/v1.json"));
        Assert.All(made.All("[data-copy]"), b => Assert.True(b.HasAttribute("hidden")));
        Assert.Equal(Address, (await administrator.Visit(made.Path)).Path);

        var program = app.Program(secret);
        Assert.Equal(6, (await program.Data("/api/v1/goals")).GetArrayLength());
        list = await administrator.Visit(Address);
        Assert.True(list.Shows($"LyNET {secret[..12]} Digitalisering 14. juni 2019 af Systemadministrator, IT"));
        Assert.True(list.Shows("Ingen slutdato 14. juni 2019"));
        Assert.DoesNotContain(secret, list.Document.Source.Text, StringComparison.Ordinal);

        var asked = await list.Follow($"Træk tilbage: nøglen til LyNET, {secret[..12]}");
        Assert.Equal("Vil du trække nøglen tilbage?", asked.Heading);
        Assert.Equal(HttpStatusCode.OK, (await program.Get("/api/v1/goals")).StatusCode);
        list = await asked.Press("Træk nøglen tilbage");
        Assert.True(list.Shows("Nøglen til LyNET er trukket tilbage."));
        Assert.True(list.Shows("trukket tilbage 14. juni 2019. Sidst brugt: 14. juni 2019."));
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Refusal("/api/v1/goals")).Status);
    }

    [Fact]
    public async Task A_second_of_the_same_name_is_made_and_the_first_is_told_of()
    {
        await using var app = await StrategyApp.WithSampleData();
        var first = await app.Key();
        var administrator = await app.SignInAs("administrator");
        var list = await administrator.Visit(Address);
        var made = await list.Form("Lav nøglen")
            .Fill("Program", "lynet")
            .Fill("Hvem svarer for programmet?", "Digitalisering")
            .Press("Lav nøglen");
        Assert.True(
            made.Shows(
                $"Der er allerede en nøgle, der hedder LyNET: {first[..12]}… fra 14. juni 2019. Den virker stadig."
            )
        );
        var asked = await (await administrator.Visit(Address)).Follow($"Træk tilbage: nøglen til LyNET, {first[..12]}");
        Assert.True(asked.Shows("Nøglen er ikke brugt endnu."));
        list = await asked.Press("Træk nøglen tilbage");
        Assert.True(list.Shows("trukket tilbage 14. juni 2019. Ikke brugt."));
    }

    [Fact]
    public async Task The_log_tells_that_it_was_made_and_withdrawn_and_not_what_it_is()
    {
        await using var app = await StrategyApp.WithSampleData();
        var secret = await app.Key();
        await app.Program(secret).Get("/api/v1/goals");
        var administrator = await app.SignInAs("administrator");
        var key = await app.Stored(db => db.ClientKeys.SingleAsync());
        await (await administrator.Visit($"{Address}/{key.Id}")).Press("Træk nøglen tilbage");
        var log = await administrator.Visit("/administration/aendringslog");
        Assert.True(log.Shows($"oprettede nøglen til LyNET ({secret[..12]}…)"));
        Assert.True(log.Shows($"trak nøglen til LyNET ({secret[..12]}…) tilbage"));
        Assert.True(log.Shows("Trukket tilbage: 14. juni 2019"));
        var said = await app.Stored(db => db.ChangeLog.Where(e => e.Entity == "ClientKey").ToListAsync());
        Assert.Equal(2, said.Count);
        Assert.All(said, e => Assert.DoesNotContain(key.Hash, e.Changes, StringComparison.Ordinal));
        Assert.All(said, e => Assert.DoesNotContain(secret, e.Changes + e.Thing + e.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_opens_what_programs_read_and_no_page()
    {
        await using var app = await StrategyApp.WithSampleData();
        var program = await app.ProgramWithKey();
        foreach (var address in The_description.Examples.Values.Append("/openapi/v1.json").Append("/nyheder.atom"))
        {
            Assert.Equal(HttpStatusCode.OK, (await program.Get(address)).StatusCode);
        }

        foreach (
            var address in new[] { "/", "/ledelse", "/aarsaftaler", Address, "/opgaver", "/ledelse/frister/excel" }
        )
        {
            var answer = await program.Get(address);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal("/log-ind", answer.Headers.Location!.AbsolutePath);
        }
    }

    [Fact]
    public async Task One_that_has_run_out_or_was_never_made_opens_nothing_whoever_is_signed_in()
    {
        await using var app = await StrategyApp.WithSampleData();
        var secret = await app.Key(lastDay: new DateOnly(2019, 6, 14));
        var program = app.Program(secret);
        Assert.Equal(HttpStatusCode.OK, (await program.Get("/api/v1/goals")).StatusCode);
        app.Time.Advance(TimeSpan.FromDays(1));
        foreach (var token in new[] { secret, secret[..^1] + "x", "ltk_", "noget andet", new string('x', 4000) })
        {
            var (status, sentence) = await app.Program(token).Refusal("/api/v1/goals");
            Assert.Equal(HttpStatusCode.Unauthorized, status);
            Assert.StartsWith("Nøglen eller tokenet er ukendt, udløbet", sentence, StringComparison.Ordinal);
        }

        var session = await app.SignInAs("direktion");
        var answer = await session.Get("/api/v1/goals", "Authorization", "Bearer ltk_forkert");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("invalid_token", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strategisekretariat")]
    [InlineData("direktion")]
    [InlineData("medarbejder")]
    public async Task They_are_the_administrators_alone(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Key();
        var id = await app.Stored(db => db.ClientKeys.Select(k => k.Id).SingleAsync());
        var session = await app.SignInAs(person);
        foreach (var address in new[] { Address, $"{Address}/{id}", $"{Address}/{id}/ny" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await session.Visit(address)).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await session.Post(Address, ("Name", "x"), ("Contact", "x"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await session.Post($"{Address}/{id}")).Status);
        Assert.Null(await app.Stored(db => db.ClientKeys.Select(k => k.WithdrawnAt).SingleAsync()));
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_it_cannot_be_made()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs("administrator")).Visit(Address))
            .Form("Lav nøglen")
            .Fill("Program", "LyNET")
            .Fill("Sidste dag", "13.06.2019")
            .Press("Lav nøglen");
        Assert.Equal(
            ["Skriv, hvem der svarer for programmet, fx Digitalisering.", "Den sidste dag kan tidligst være i dag."],
            page.Errors.Where(e => !e.StartsWith("Fejl: ", StringComparison.Ordinal))
        );
        Assert.Equal("LyNET", page.Form("Lav nøglen").Value("Program"));
        Assert.Equal(0, await app.Stored(db => db.ClientKeys.CountAsync()));
    }
}
