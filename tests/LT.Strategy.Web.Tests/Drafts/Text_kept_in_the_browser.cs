using LT.Strategy.Web.Security;

namespace LT.Strategy.Web.Tests.Drafts;

/// <summary>The server's part of it: the key that the text is sealed with.</summary>
public sealed class Text_kept_in_the_browser
{
    [Fact]
    public async Task The_key_is_the_same_on_the_next_page_and_lies_sealed_in_the_browser()
    {
        await using var app = await Cbe.App();
        var session = await app.SignInAs(Cbe.Chief);
        var page = await Cbe.Begin(session);
        var key = KeyOn(page);
        Assert.Equal(key, KeyOn(await session.Visit(page.Path)));
        Assert.DoesNotContain(key, session.Cookies.GetCookieHeader(session.Home), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_person_in_the_same_browser_gets_another_key_and_the_first_gets_theirs_back()
    {
        await using var app = await Cbe.App();
        var session = await app.SignInAs(Cbe.Chief);
        var page = await Cbe.Begin(session);
        var key = KeyOn(page);
        session.End();
        await SignIn(session, Cbe.Contributor);
        Assert.NotEqual(key, KeyOn(await session.Visit(page.Path)));
        session.End();
        await SignIn(session, Cbe.Chief);
        Assert.Equal(key, KeyOn(await session.Visit(page.Path)));
    }

    [Fact]
    public async Task Signing_out_throws_the_key_away()
    {
        await using var app = await Cbe.App();
        var session = await app.SignInAs(Cbe.Chief);
        var page = await Cbe.Begin(session);
        var key = KeyOn(page);
        await page.Press("Log af");
        Assert.DoesNotContain("lt-kladde", session.Cookies.GetCookieHeader(session.Home), StringComparison.Ordinal);
        await SignIn(session, Cbe.Chief);
        Assert.NotEqual(key, KeyOn(await session.Visit(page.Path)));
    }

    [Fact]
    public void The_name_of_a_person_in_the_browser_tells_nothing_and_is_not_anothers()
    {
        Assert.DoesNotContain("cbe", KeptTextKey.NameOf(Cbe.Chief), StringComparison.Ordinal);
        Assert.NotEqual(KeptTextKey.NameOf(Cbe.Chief), KeptTextKey.NameOf(Cbe.Contributor));
    }

    [Fact]
    public async Task Each_place_has_a_key_that_does_not_follow_the_numbering()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var page = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}?indsats=1");
        var id = (await Cbe.Stored(app)).Initiatives.Single(i => i.Number == 1).Id;
        var keys = page.All("input[data-place]").Select(p => p.GetAttribute("data-place")!).ToList();
        Assert.Contains("Introduction", keys);
        Assert.Contains($"Initiative.{id}.Milestones", keys);
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    private static string KeyOn(Page page) => page.Find("form[data-keep]").GetAttribute("data-keep")!;

    private static async Task SignIn(Session session, string person)
    {
        var list = await session.Visit("/log-ind/?ReturnUrl=%2Fprivatliv");
        await list.Form("Log ind").Fill("Person", person).Press("Log ind");
    }
}
