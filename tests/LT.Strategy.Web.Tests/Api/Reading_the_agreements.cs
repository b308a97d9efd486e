using System.Net;
using System.Text.Json;
using LT.Strategy.Web.Tests.Published;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Api;

public sealed class Reading_the_agreements
{
    [Fact]
    public async Task The_list_is_that_of_the_page_whatever_it_is_narrowed_by()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        foreach (
            var (asked, page) in new[]
            {
                ("", ""),
                ("centre=cso", "center=cso"),
                ("kind=unit", "type=enhed"),
                ("centre=CUP&kind=centre", "center=cup&type=center"),
                ("theme=2", "tema=2"),
                ("goal=4.1&centre=cid", "maal=4.1&center=cid"),
            }
        )
        {
            var found = (await All(session, $"/api/v1/agreements?{asked}")).ConvertAll(a => a.Text("address"));
            var shown = (await session.Visit($"/aarsaftaler?{page}"))
                .All("main a[href^='/aarsaftaler/2019/']")
                .Select(a => a.GetAttribute("href")!.Split('#', '?')[0])
                .Where(a => a.Count(c => c == '/') == 3)
                .Distinct();
            Assert.Equal(shown.Order(), found.Order());
        }
    }

    [Fact]
    public async Task Pages_hold_all_of_it_once_and_lead_to_each_other()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var whole = (await session.Data("/api/v1/agreements?pageSize=200")).GetProperty("items").GetArrayLength();
        var first = await session.Get("/api/v1/agreements?pageSize=30&year=2019");
        Assert.Equal(
            "</api/v1/agreements?pageSize=30&year=2019&page=2>; rel=\"next\"",
            Assert.Single(first.Headers.GetValues("Link"))
        );
        var second = await session.Get("/api/v1/agreements?pageSize=30&year=2019&page=2");
        Assert.Equal(
            "</api/v1/agreements?pageSize=30&year=2019&page=3>; rel=\"next\", "
                + "</api/v1/agreements?pageSize=30&year=2019&page=1>; rel=\"prev\"",
            Assert.Single(second.Headers.GetValues("Link"))
        );
        var all = await All(session, "/api/v1/agreements?pageSize=30");
        Assert.Equal(whole, all.Select(a => a.Text("code")).Distinct().Count());
        var beyond = await session.Data("/api/v1/agreements?page=1000000&pageSize=200");
        Assert.Equal(
            (whole, 0),
            (beyond.GetProperty("total").GetInt32(), beyond.GetProperty("items").GetArrayLength())
        );
    }

    [Fact]
    public async Task The_same_is_answered_with_304_until_it_is_no_longer_the_same()
    {
        await using var app = await ReadingYear.App();
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem"));
        var session = await app.SignInAs(ReadingYear.Reader);
        foreach (var address in new[] { "/api/v1/agreements", "/api/v1/goals", "/nyheder.atom" })
        {
            var answer = await session.Get(address);
            var tag = answer.Headers.ETag!.ToString();
            Assert.True(answer.Headers.CacheControl!.NoStore);
            var again = await session.Get(address, "If-None-Match", tag);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            var head = await session.Ask(HttpMethod.Head, address);
            Assert.Equal((HttpStatusCode.OK, tag), (head.StatusCode, head.Headers.ETag!.ToString()));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }

        var before = (await session.Get("/api/v1/agreements")).Headers.ETag!.ToString();
        await app.Change(db => db.Conclude(ReadingYear.Cpks, ReadingYear.Day(1, 12), "Nyt"));
        Assert.Equal(HttpStatusCode.OK, (await session.Get("/api/v1/agreements", "If-None-Match", before)).StatusCode);
    }

    [Fact]
    public async Task An_amendment_is_a_version_that_says_what_changed_and_the_first_stays()
    {
        await using var app = await Amended();
        var session = await app.SignInAs(ReadingYear.Reader);
        var versions = (await session.Data("/api/v1/agreements/2019/cso/versions")).EnumerateArray().ToList();
        Assert.Equal(["replaced", "inForce"], versions.Select(v => v.Text("state")));
        Assert.Equal(["Direktionen", "Centerchefen"], versions.Select(v => v.Text("concludedBy")));
        Assert.True(versions[0].IsNull("changes"));
        Assert.Equal(
            "Indsats tilføjet: Nattevagt. Begrundelse: Borgerne ringer om natten.",
            versions[1].GetProperty("changes").EnumerateArray().Single().GetString()
        );
        var first = await session.Data("/api/v1/agreements/2019/cso/versions/1");
        Assert.Equal(1, first.GetProperty("text").GetProperty("initiatives").GetArrayLength());
        var now = await session.Data("/api/v1/agreements/2019/cso");
        Assert.Equal(2, now.GetProperty("text").GetProperty("initiatives").GetArrayLength());
        var then = await session.Data("/api/v1/agreements/2019/cso?asOf=2019-02-01");
        Assert.Equal(
            (1m, "inForce"),
            (then.GetProperty("version").Number("number"), then.GetProperty("version").Text("state"))
        );
        var titles = await All(session, "/api/v1/initiatives?asOf=2019-02-01");
        Assert.Equal("Trygt hjem", Assert.Single(titles).GetProperty("initiative").Text("title"));
        Assert.Equal(2, (await All(session, "/api/v1/initiatives")).Count);
        Assert.Single(await All(session, "/api/v1/initiatives?theme=1"));
    }

    [Fact]
    public async Task A_withdrawn_agreement_is_not_in_force_and_its_versions_say_so()
    {
        await using var app = await Amended();
        await app.Change(async db =>
        {
            var agreement = (await LT.Strategy.Web.Data.Whole.WholeAgreementAsync(db, await Id(db)))!;
            agreement.Withdraw(await db.Signature("direktion"), "Den var forkert", ReadingYear.Day(6, 3));
        });
        var session = await app.SignInAs(ReadingYear.Reader);
        var (status, sentence) = await session.Refusal("/api/v1/agreements/2019/cso");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("/versions", sentence, StringComparison.Ordinal);
        Assert.Empty(await All(session, "/api/v1/agreements"));
        var versions = (await session.Data("/api/v1/agreements/2019/cso/versions")).EnumerateArray().ToList();
        Assert.All(versions, v => Assert.Equal("2019-06-03", v.Text("withdrawnOn")));
        var before = await session.Data("/api/v1/agreements/2019/cso?asOf=2019-06-02");
        Assert.Equal("inForce", before.GetProperty("version").Text("state"));
        Assert.True(before.GetProperty("version").IsNull("withdrawalReason"));
    }

    [Fact]
    public async Task What_is_no_longer_what_was_concluded_is_told_of_and_not_told()
    {
        await using var app = await Amended();
        await app.Stored(db =>
            db.Database.ExecuteSqlRawAsync(
                "UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Trygt', 'Utrygt')"
            )
        );
        var session = await app.SignInAs(ReadingYear.Reader);
        var listed = Assert.Single(await All(session, "/api/v1/agreements"));
        Assert.False(listed.GetProperty("intact").GetBoolean());
        Assert.True(listed.IsNull("goals"));
        Assert.True((await session.Data("/api/v1/agreements/2019/cso")).IsNull("text"));
        Assert.Empty(await All(session, "/api/v1/initiatives"));
        var feed = await (await session.Get("/nyheder.atom")).Content.ReadAsStringAsync();
        Assert.Contains("Aftalens tekst svarer ikke til det, der blev indgået.", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Utrygt", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Nattevagt", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadlines_are_those_of_the_page()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        foreach (var (state, word) in new[] { ("missing", "mangler"), ("late", "for-sent"), ("onTime", "rettidigt") })
        {
            var found = await All(session, $"/api/v1/deadlines?state={state}&asOf=2019-03-10");
            var page = await session.Visit($"/ledelse/frister?tilstand={word}&pr=2019-03-10");
            var shown = page.All("main tbody tr").Where(r => !r.ClassList.Contains("lt-group-head")).ToList();
            Assert.Equal(shown.Count, found.Count);
            Assert.All(found, d => Assert.Equal(state, d.Text("state")));
            Assert.All(found, d => Assert.True(page.Shows(d.Text("name")!)));
        }
    }

    [Theory]
    [InlineData("q=sygefrav%C3%A6r", "q=sygefrav%C3%A6r")]
    [InlineData("q=virum+skole&kind=initiative", "q=virum+skole&art=indsatser")]
    [InlineData("q=trivsel&year=2019&earlier=true", "q=trivsel&aar=2019&tidligere=ja")]
    public async Task A_search_finds_what_the_page_finds_in_the_same_order(string asked, string page)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var found = await session.Data($"/api/v1/search?{asked}&pageSize=20");
        var shown = (await session.Visit($"/soeg?{page}")).All(".lt-found h2 a").Select(a => a.GetAttribute("href"));
        Assert.NotEqual(0, found.GetProperty("total").GetInt32());
        Assert.Equal(shown, found.GetProperty("items").EnumerateArray().Select(i => i.Text("address")));
        Assert.DoesNotContain('\u00A0', found.GetRawText());
    }

    [Theory]
    [InlineData("/api/v1/search", "q")]
    [InlineData("/api/v1/search?q=a&kind=alt", "kind")]
    [InlineData("/api/v1/search?q=a&earlier=ja", "earlier")]
    public async Task A_search_that_cannot_be_read_is_refused(string address, string parameter)
    {
        await using var app = await StrategyApp.WithSampleData();
        var answer = await (await app.SignInAs("medarbejder")).Get(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(parameter, (await ApiSession.Read(answer)).Text("parameter"));
    }

    [Theory]
    [InlineData("/api/v1/agreements?centre=xyz", "centre")]
    [InlineData("/api/v1/agreements?kind=alle", "kind")]
    [InlineData("/api/v1/agreements?theme=9", "theme")]
    [InlineData("/api/v1/initiatives?goal=1,1", "goal")]
    [InlineData("/api/v1/initiatives?page=0", "page")]
    [InlineData("/api/v1/agreements?pageSize=201", "pageSize")]
    [InlineData("/api/v1/deadlines?state=snart", "state")]
    [InlineData("/api/v1/deadlines?centre=virum-skole", "centre")]
    [InlineData("/api/v1/agreements/2019/cso?asOf=x", "asOf")]
    [InlineData("/api/v1/search?q=%20", "q")]
    [InlineData("/api/v1/agreements/19/cso", "year")]
    public async Task What_cannot_be_used_is_named_with_an_example_that_can(string address, string parameter)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var answer = await session.Get(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await ApiSession.Read(answer);
        Assert.Equal("urn:lt-strategi:bad-parameter", problem.Text("type"));
        Assert.Equal(parameter, problem.Text("parameter"));
        var example = problem.Text("example")!;
        var mended = address.Contains('?', StringComparison.Ordinal)
            ? $"{address.Split('?')[0]}?{parameter}={example}"
            : address.Replace("/19/", $"/{example}/", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await session.Get(mended)).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/agreements/2019/findes-ikke")]
    [InlineData("/api/v1/agreements/2019/cbe")]
    [InlineData("/api/v1/agreements/2019/cbe/versions")]
    [InlineData("/api/v1/agreements/2019/cso/versions/9")]
    [InlineData("/api/v1/agreements/2019/cso/versions/x")]
    [InlineData("/api/v1/agreements/2019/cso?asOf=2019-01-01")]
    [InlineData("/api/v1/agreements?year=2031")]
    public async Task What_is_not_concluded_is_not_found(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var answer = await (await app.SignInAs("centerchef-cbe")).Get(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("urn:lt-strategi:not-found", (await ApiSession.Read(answer)).Text("type"));
    }

    /// <summary>Every row, page after page, as the links lead.</summary>
    private static async Task<List<JsonElement>> All(Session session, string address)
    {
        List<JsonElement> rows = [];
        for (string? next = address; next is not null; )
        {
            var answer = await session.Get(next);
            Assert.True(answer.IsSuccessStatusCode, next);
            rows.AddRange((await ApiSession.Read(answer)).GetProperty("items").EnumerateArray());
            next = answer.Headers.TryGetValues("Link", out var links)
                ? links.Single().Split(", ").FirstOrDefault(l => l.EndsWith("\"next\"", StringComparison.Ordinal))
                : null;
            next = next?[1..next.IndexOf('>', StringComparison.Ordinal)];
        }

        return rows;
    }

    private static async Task<StrategyApp> Amended()
    {
        var app = await ReadingYear.App();
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem"));
        await app.Change(db =>
            db.Amend(
                ReadingYear.Cso,
                ReadingYear.Day(5, 2),
                "Der er brug for det",
                a => a.Add("Nattevagt", ReadingYear.Day(5, 2)).ChangeReason = "Borgerne ringer om natten"
            )
        );
        return app;
    }

    private static async Task<int> Id(LT.Strategy.Web.Data.StrategyDbContext db) =>
        await db.CentreAgreements.Where(a => a.Centre.Code == ReadingYear.Cso).Select(a => a.Id).SingleAsync();
}
