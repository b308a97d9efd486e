using System.Net;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Security;

public sealed class Signing_in_through_the_identity_provider : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2019, 6, 14);

    private IdentityProvider _provider = null!;
    private StrategyApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await IdentityProvider.Start();
        _app = await App();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Makes_the_person_known_and_gives_the_roles_of_their_groups()
    {
        _provider.Groups = ["ltk-direktion", "ltk-cbe-chef", "noget-andet"];
        var session = _app.Anonymous();
        var page = await session.Visit("/proeve");
        Assert.Equal("/proeve", page.Path);
        Assert.Equal("Birgit Bruger: CentreChief, ExecutiveBoard", await Who(session));
        var person = await Stored();
        Assert.Equal(("abc-123", "birgit@example.dk"), (person.DirectoryId, person.Email));
        Assert.All(person.Roles, r => Assert.Equal((true, Today), (r.FromGroups, r.From)));
    }

    [Fact]
    public async Task Tells_where_the_person_works_until_they_choose_themselves()
    {
        await using var app = await App(("SignIn:WorkplaceClaim", "workplace"));
        _provider.Workplace = "ukendt";
        await app.Anonymous().Visit("/proeve");
        Assert.Null(await Workplace());
        _provider.Workplace = "cbe";
        var session = app.Anonymous();
        await session.Visit("/proeve");
        Assert.Equal("cbe", await Workplace());
        await (await session.Visit("/arbejdsplads")).Form("Gem").Fill("Arbejdsplads", "cid").Press("Gem");
        await app.Anonymous().Visit("/proeve");
        Assert.Equal("cid", await Workplace());

        Task<string?> Workplace() =>
            app.Stored(db =>
                db.Persons.SelectMany(p => db.Centres.Where(c => c.Id == p.WorkplaceCentreId))
                    .Select(c => c.Code)
                    .SingleOrDefaultAsync()
            );
    }

    [Fact]
    public async Task Without_groups_everyone_may_read()
    {
        var session = _app.Anonymous();
        Assert.Equal("/proeve", (await session.Visit("/proeve")).Path);
        Assert.Equal("Birgit Bruger: ", await Who(session));
    }

    [Fact]
    public async Task A_group_that_is_left_ends_its_role_and_leaves_others_alone()
    {
        _provider.Groups = ["ltk-direktion", "ltk-cbe-chef"];
        await _app.Anonymous().Visit("/proeve");
        await _app.Given(db =>
            db.Persons.Single().Roles.Add(new RoleAssignment { Role = Role.Administrator, From = Today })
        );
        _app.Time.Advance(TimeSpan.FromDays(3));
        _provider.Groups = ["ltk-cbe-chef"];
        var session = _app.Anonymous();
        await session.Visit("/proeve");
        Assert.Equal("Birgit Bruger: Administrator, CentreChief", await Who(session));
        var ended = (await Stored()).Roles.Single(r => r.Role == Role.ExecutiveBoard);
        Assert.Equal(new DateOnly(2019, 6, 16), ended.To);
    }

    [Fact]
    public async Task A_group_for_a_centre_that_is_not_there_gives_nothing()
    {
        _provider.Groups = ["ltk-ukendt-chef"];
        var session = _app.Anonymous();
        await session.Visit("/proeve");
        Assert.Equal("Birgit Bruger: ", await Who(session));
    }

    [Fact]
    public async Task The_request_asks_for_a_code_and_proves_who_asks_for_the_token()
    {
        var asked = (await _app.Anonymous().Get("/log-ind")).Headers.Location!;
        Assert.Contains("response_type=code", asked.Query, StringComparison.Ordinal);
        Assert.Contains("code_challenge_method=S256", asked.Query, StringComparison.Ordinal);
        Assert.DoesNotContain("form_post", asked.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_proof_key_the_provider_refuses()
    {
        var session = _app.Anonymous();
        var asked = (await session.Get("/log-ind")).Headers.Location!;
        var without =
            asked.AbsoluteUri.Split('?')[0]
            + "?"
            + string.Join(
                '&',
                asked
                    .Query.TrimStart('?')
                    .Split('&')
                    .Where(p => !p.StartsWith("code_challenge", StringComparison.Ordinal))
            );
        Assert.Equal(HttpStatusCode.BadRequest, (await session.Get(without)).StatusCode);
    }

    [Fact]
    public async Task A_token_for_another_application_is_refused()
    {
        _provider.Audience = "en-anden";
        await IsRefused(_app, await _app.Anonymous().Visit("/proeve"));
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        _provider.TokenLifetime = TimeSpan.FromMinutes(-10);
        await IsRefused(_app, await _app.Anonymous().Visit("/proeve"));
    }

    [Fact]
    public async Task Logging_off_ends_the_session_at_the_provider_too()
    {
        var session = _app.Anonymous();
        await session.Visit("/proeve");
        var page = await (await session.Visit("/privatliv")).Form("Log af").Press("Log af");
        Assert.Equal("/log-ind/farvel", page.Path);
        Assert.Equal(1, _provider.SignedOut);
        Assert.Equal(HttpStatusCode.Redirect, (await session.Get("/proeve")).StatusCode);
    }

    [Fact]
    public async Task The_list_of_persons_is_not_there()
    {
        var page = await _app.Anonymous().PostBlindly("/log-ind", ("person", "abc-123"));
        Assert.NotEqual(HttpStatusCode.OK, page.Status);
    }

    private static async Task IsRefused(StrategyApp app, Page page)
    {
        Assert.Equal("Du blev ikke logget ind", page.Heading);
        Assert.Equal(0, await app.Stored(db => db.Persons.CountAsync()));
    }

    private static async Task<string> Who(Session session)
    {
        var said = await (await session.Get("/proeve/hvem")).Content.ReadAsStringAsync();
        var parts = said.Split(": ");
        return $"{parts[0]}: {string.Join(", ", parts[1].Split(", ").Order(StringComparer.Ordinal))}";
    }

    private Task<Person> Stored() =>
        _app.Stored(db => db.Persons.Include(p => p.Roles).SingleAsync(p => p.DirectoryId == "abc-123"));

    private async Task<StrategyApp> App(params (string Name, string Value)[] settings)
    {
        var app = await StrategyApp.Empty([
            ("SignIn:Method", "OpenIdConnect"),
            ("SignIn:Authority", _provider.Address.AbsoluteUri),
            ("SignIn:ClientId", IdentityProvider.Client),
            ("SignIn:ClientSecret", IdentityProvider.Secret),
            .. Group(0, "ltk-direktion", "ExecutiveBoard", null),
            .. Group(1, "ltk-cbe-chef", "CentreChief", "cbe"),
            .. Group(2, "ltk-ukendt-chef", "CentreChief", "ukendt"),
            .. settings,
        ]);
        await app.Given(db =>
            db.Centres.AddRange(
                new Centre
                {
                    Code = "cbe",
                    Abbreviation = "CBE",
                    OpeningName = "Center for Byer",
                    From = new DateOnly(2019, 6, 1),
                },
                new Centre
                {
                    Code = "cid",
                    Abbreviation = "CID",
                    OpeningName = "Center for IT",
                    From = new DateOnly(2019, 6, 1),
                }
            )
        );
        return app;
    }

    private static IEnumerable<(string, string)> Group(int number, string group, string role, string? scope)
    {
        yield return ($"SignIn:Groups:{number}:Group", group);
        yield return ($"SignIn:Groups:{number}:Role", role);
        if (scope is not null)
        {
            yield return ($"SignIn:Groups:{number}:Scope", scope);
        }
    }
}
