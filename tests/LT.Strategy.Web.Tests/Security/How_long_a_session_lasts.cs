using System.Net;

namespace LT.Strategy.Web.Tests.Security;

public sealed class How_long_a_session_lasts
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task It_lasts_its_whole_time_from_each_page_and_the_page_says_so()
    {
        await using var app = await People.App(("SignIn:SessionMinutes", "20"));
        var session = await app.SignInAs(People.Reader);
        foreach (var minutes in new[] { 4, 19, 19 })
        {
            app.Time.Advance(Minute * minutes);
            var page = await session.Visit("/proeve");
            Assert.Equal("/proeve", page.Path);
            var told = await session.Visit("/privatliv");
            Assert.Equal("1200", told.Find("body").GetAttribute("data-session-seconds"));
        }

        app.Time.Advance(Minute * 21);
        Assert.Equal("/log-ind", (await session.Visit("/proeve")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Files_do_not_make_it_last()
    {
        await using var app = await People.App(("SignIn:SessionMinutes", "20"));
        var session = await app.SignInAs(People.Reader);
        app.Time.Advance(Minute * 15);
        Assert.False((await session.Get("/js/site.js")).Headers.Contains("Set-Cookie"));
        app.Time.Advance(Minute * 6);
        Assert.Equal("/log-ind", (await session.Visit("/proeve")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Going_on_makes_it_last()
    {
        await using var app = await People.App(("SignIn:SessionMinutes", "20"));
        var session = await app.SignInAs(People.Reader);
        var page = await session.Visit("/proeve");
        var token = page.Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        app.Time.Advance(Minute * 15);
        var answer = await session.PostBlindly("/log-ind/fortsaet", ("__RequestVerificationToken", token));
        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        app.Time.Advance(Minute * 15);
        Assert.Equal("/proeve", (await session.Visit("/proeve")).Path);
    }

    [Fact]
    public async Task When_it_is_over_it_cannot_go_on()
    {
        await using var app = await People.App();
        var page = await app.Anonymous().PostBlindly("/log-ind/fortsaet");
        Assert.Contains(page.Status, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task Signing_in_again_leads_back_to_the_same_field()
    {
        await using var app = await People.App();
        var list = await app.Anonymous().Visit("/log-ind?ReturnUrl=" + Uri.EscapeDataString("/proeve?x=1#felt"));
        var page = await list.Form("Log ind").Fill("Person", People.Reader).Press("Log ind");
        Assert.Equal("/proeve?x=1#felt", page.Path + page.Address.Fragment);
    }

    [Fact]
    public async Task A_page_that_nobody_is_signed_in_on_has_no_session()
    {
        await using var app = await People.App();
        Assert.Empty((await app.Anonymous().Visit("/privatliv")).All("[data-session]"));
    }
}
