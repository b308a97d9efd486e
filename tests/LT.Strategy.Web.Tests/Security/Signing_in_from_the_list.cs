using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Security;

public sealed class Signing_in_from_the_list
{
    [Fact]
    public async Task The_list_shows_the_persons_by_what_they_do()
    {
        await using var app = await People.App();
        var page = await app.Anonymous().Visit("/log-ind");
        Assert.Equal(["Medarbejder", "Administrator"], page.All("optgroup").Select(g => g.GetAttribute("label")!));
    }

    [Fact]
    public async Task Choosing_a_person_leads_to_the_page_that_was_asked_for()
    {
        await using var app = await People.App();
        var list = await app.Anonymous().Visit("/proeve?x=1");
        Assert.Equal("/log-ind", list.Address.AbsolutePath);
        var page = await list.Form("Log ind").Fill("Person", People.Reader).Press("Log ind");
        Assert.Equal("/proeve?x=1", page.Path);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    public async Task An_address_outside_leads_nowhere(string address)
    {
        await using var app = await People.App();
        var list = await app.Anonymous().Visit("/log-ind?ReturnUrl=" + Uri.EscapeDataString(address));
        var page = await list.Form("Log ind").Fill("Person", People.Reader).Press("Log ind");
        Assert.Equal("/", page.Path);
    }

    [Fact]
    public async Task An_unknown_person_gets_the_form_again_with_an_error()
    {
        await using var app = await People.App();
        var list = await app.Anonymous().Visit("/log-ind");
        var gone = list.Form("Log ind").Fill("Person", People.Reader);
        await app.Given(db => db.Persons.Remove(db.Persons.Single(p => p.DirectoryId == People.Reader)));
        var page = await gone.Press("Log ind");
        Assert.Contains("Vælg en person på listen", page.Errors);
    }

    [Fact]
    public async Task Someone_who_is_removed_is_signed_out_at_once()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        await app.Given(db => db.Persons.Remove(db.Persons.Single(p => p.DirectoryId == People.Reader)));
        var page = await session.Visit("/proeve");
        Assert.Equal("/log-ind", page.Address.AbsolutePath);
        Assert.DoesNotContain("lt-strategi=", session.Cookies.GetCookieHeader(session.Home), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_are_those_of_the_database_on_each_request_and_cost_one_query()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Administrator);
        Assert.Equal("Anders Administrator: Administrator", await Who(session));
        await app.Given(db => db.RoleAssignments.Include(r => r.OnBehalfOf).Single().To = new DateOnly(2019, 6, 13));
        Assert.Equal("Anders Administrator: ", await Who(session));
        Assert.Equal(1, (await session.Visit("/proeve")).Queries);
    }

    [Fact]
    public async Task A_session_lasts_an_hour_after_the_last_page()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        app.Time.Advance(TimeSpan.FromMinutes(50));
        Assert.Equal("/proeve", (await session.Visit("/proeve")).Path);
        app.Time.Advance(TimeSpan.FromMinutes(50));
        Assert.Equal("/proeve", (await session.Visit("/proeve")).Path);
        app.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal("/log-ind", (await session.Visit("/proeve")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Logging_off_ends_the_session()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var page = await (await session.Visit("/privatliv")).Form("Log af").Press("Log af");
        Assert.Equal("Du er logget af", page.Heading);
        Assert.Equal("/log-ind", (await session.Visit("/proeve")).Address.AbsolutePath);
    }

    private static async Task<string> Who(Session session) =>
        await (await session.Get("/proeve/hvem")).Content.ReadAsStringAsync();
}
