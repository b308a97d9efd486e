using System.Net;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Published;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Search;

public sealed class Finding_what_is_published
{
    [Fact]
    public async Task An_agreement_is_found_the_moment_it_is_concluded_and_its_amendment_when_that_is()
    {
        await using var app = await ReadingYear.App();
        var reader = await app.SignInAs(ReadingYear.Reader);
        await app.Change(db => db.Draft(ReadingYear.Cpks, "Hemmelig kladde"));
        await app.Change(async db =>
        {
            var sent = await db.Draft(ReadingYear.Aalykke, "Hemmelig aftale");
            sent.Submit(await db.Signature("centerchef-cpks"), ReadingYear.Day(2, 1));
        });
        Assert.Empty(await Found(reader, "hemmelig"));
        Assert.Empty(await Found(reader, "trygt hjem"));

        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem"));
        Assert.Equal(["Trygt hjem"], await Found(reader, "trygt hjem"));

        await app.Change(db =>
            db.StartAmendment(
                ReadingYear.Cso,
                ReadingYear.Day(5, 2),
                a => a.Add("Hemmelig sommerplan", ReadingYear.Day(5, 2)).ChangeReason = "Sommeren er lang"
            )
        );
        Assert.Empty(await Found(reader, "sommerplan"));

        await app.Change(async db =>
        {
            var agreement = (
                await db.WholeAgreementAsync((await db.CentreAgreements.FirstAsync(a => a.Centre.Code == "cso")).Id)
            )!;
            agreement.ExplainAmendment("Sommeren er lang", "", ReadingYear.Day(5, 3));
            agreement.ConcludeAmendmentAlone(await db.Signature("centerchef-cpks"), ReadingYear.Day(5, 3));
        });
        Assert.Equal(["Hemmelig sommerplan"], await Found(reader, "sommerplan"));
    }

    [Fact]
    public async Task What_has_been_withdrawn_or_altered_is_found_no_more()
    {
        await using var app = await ReadingYear.App();
        var reader = await app.SignInAs(ReadingYear.Reader);
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem"));
        Assert.Single(await Found(reader, "trygt hjem"));
        await app.Change(async db =>
        {
            var agreement = (await db.WholeAgreementAsync((await db.CentreAgreements.SingleAsync()).Id))!;
            agreement.Withdraw(await db.Signature("direktion"), "En fejl", ReadingYear.Day(2, 1));
        });
        Assert.Empty(await Found(reader, "trygt hjem"));
        Assert.Empty(await Found(reader, "trygt hjem&tidligere=ja"));

        await app.Change(db => db.Conclude(ReadingYear.Cpks, ReadingYear.Day(3, 10), "Borgertopmøde"));
        await app.Stored(db =>
            db.Database.ExecuteSqlRawAsync(
                "UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Borgertopm', 'Forfalsket')"
            )
        );
        Assert.Empty(await Found(reader, "forfalsket"));
    }

    [Fact]
    public async Task Older_versions_are_found_by_who_asks_for_them()
    {
        await using var app = await ReadingYear.App();
        var reader = await app.SignInAs(ReadingYear.Reader);
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem", "Varm mad"));
        await app.Change(db =>
            db.Amend(
                ReadingYear.Cso,
                ReadingYear.Day(5, 2),
                "Nyt navn",
                a =>
                {
                    var initiative = a.Initiatives.Single(i => i.Title == "Trygt hjem");
                    (initiative.Title, initiative.ChangeReason) = ("Sikkert hjem", "Nyt navn");
                }
            )
        );
        var page = await reader.Visit("/soeg?q=trygt");
        Assert.Equal(["Sikkert hjem"], page.Texts(".lt-found h2"));
        page = await page.Follow("Søg også i dem");
        Assert.Equal(["Trygt hjem", "Sikkert hjem"], page.Texts(".lt-found h2"));
        Assert.Contains("Indsats, ældre version (1)", page.Texts(".lt-found .lt-kicker"));
        var address = page.Find(".lt-found a").GetAttribute("href")!;
        Assert.StartsWith("/aarsaftaler/2019/cso/version/1#i-", address, StringComparison.Ordinal);
        var (path, anchor) = (address.Split('#')[0], address.Split('#')[1]);
        Assert.Equal("1. Trygt hjem", (await reader.Visit(path)).TextOf($"#{anchor}"));

        // what reads the same in both versions is found once
        Assert.Equal(["Varm mad"], await Found(reader, "varm mad&tidligere=ja"));
    }

    [Fact]
    public async Task A_renamed_unit_is_found_by_both_names_and_has_a_page_that_lasts()
    {
        await using var app = await ReadingYear.App();
        await app.Change(db => db.Conclude("oerholm", ReadingYear.Day(2, 10), "Hurtigt svar"));
        await app.Change(async db =>
        {
            var unit = await db.Units.SingleAsync(u => u.Code == "oerholm");
            unit.Rename("Borgerhuset", new DateOnly(2019, 6, 14), new DateOnly(2019, 6, 14));
        });
        var reader = await app.SignInAs(ReadingYear.Reader);
        foreach (var name in new[] { "ørholm", "Oerholm", "borgerhuset" })
        {
            var page = await reader.Visit($"/soeg?q={Uri.EscapeDataString(name)}");
            Assert.Equal(
                "Borgerhuset",
                page.Texts(".lt-found h2").First(t => !t.StartsWith("Årsaftale", StringComparison.Ordinal))
            );
            Assert.Contains("Årsaftale 2019 for Ørholm", page.Texts(".lt-found h2"));
        }

        var place = await reader.Visit("/enheder/oerholm");
        Assert.Equal("Borgerhuset", place.Heading);
        Assert.True(place.Shows("Hed tidligere Ørholm."));
        Assert.True(place.HasLink("Hurtigt svar"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Visit("/enheder/findes-ikke")).Status);
    }

    [Fact]
    public async Task Nobody_finds_what_is_for_some_only()
    {
        await using var app = await StrategyApp.WithSampleData();
        var secrets = await app.Stored(async db =>
            (await db.FollowUps.Select(f => f.Comment).ToListAsync())
                .Concat(await db.Meetings.SelectMany(m => m.Notes).Select(n => n.Text).ToListAsync())
                .Concat(await db.Decisions.Select(d => d.Text).ToListAsync())
                .Where(t => t.Split(' ').Length > 8)
                .ToList()
        );
        Assert.True(secrets.Count > 10);
        foreach (
            var person in new[]
            {
                "medarbejder",
                "leder-virum-skole",
                "centerchef-cso",
                "direktion",
                "strategisekretariat",
                "administrator",
            }
        )
        {
            // a draft, an amendment that is being written, a comment, notes and decisions of a meeting
            var session = await app.SignInAs(person);
            Assert.Empty(await Found(session, "\"Fælles vagtplan om sommeren\"&tidligere=ja"));
            Assert.Empty(await Found(session, "ekstravagter&tidligere=ja"));
            Assert.Empty(await Found(session, $"{Uri.EscapeDataString(Quoted(secrets[0]))}&tidligere=ja"));
        }

        var index = await Searching_in_Danish.IndexOf(app);
        Assert.All(secrets, secret => Assert.Empty(index.Find(SearchQuery.Of(Quoted(secret))).Hits));
    }

    [Fact]
    public async Task Kinds_years_and_pages_stand_in_the_address()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var front = await session.Visit("/");
        var page = await front.Form("Søg i alt").Fill("Søg i alt, der er offentliggjort", "fravær").Press("Søg");
        Assert.Equal("/soeg?q=frav%C3%A6r", page.Path);
        Assert.Equal(20, page.All(".lt-found > li").Count);
        Assert.All(page.All(".lt-found > li"), hit => Assert.NotEmpty(hit.QuerySelectorAll("mark")));
        var all = int.Parse(page.TextOf("p[role=status] strong").Split(' ')[0], Danish.Culture);
        var next = await page.Follow("Næste side");
        Assert.Equal("/soeg?q=frav%C3%A6r&side=2", next.Path);
        Assert.Equal("21", next.Find(".lt-found").GetAttribute("start"));

        var kinds = page.All(".lt-kinds a .lt-count").Select(c => int.Parse(c.TextContent, Danish.Culture)).ToList();
        Assert.Equal(all, kinds[0]);
        Assert.Equal(all, kinds.Skip(1).Sum());
        var goals = await session.Visit("/soeg?q=fravær&art=maal");
        Assert.Equal(["Mål 2.1 Sygefravær"], goals.Texts(".lt-found h2"));
        Assert.Equal(page.Text, (await session.Visit("/soeg?q=fravær&art=x&aar=y&side=-3")).Text);
    }

    [Fact]
    public async Task Nothing_found_helps_and_a_strange_query_does_no_harm()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/soeg?q=virum+skole+lovet+sygefravær");
        Assert.Equal("Sygefravær, vi taler om", (await page.Follow("virum skole sygefravær")).TextOf(".lt-found h2"));
        page = await session.Visit("/soeg?q=sygefravr");
        Assert.True(page.Shows("Mente du sygefravær?"));

        page = await session.Visit($"/soeg?q={Uri.EscapeDataString("<script>alert(1)</script> \"'")}");
        Assert.Equal("<script>alert(1)</script> \"'", page.Form("Søg igen").Value("Hvad leder du efter?"));
        Assert.Empty(page.All("main script"));
        foreach (
            var strange in new[] { "", "+", "%22", "%22%22", "-", "og", "%E2%80%9D", "%00", "%F0%9F%98%80", "%C2%AD" }
        )
        {
            Assert.Equal(HttpStatusCode.OK, (await session.Visit($"/soeg?q={strange}")).Status);
        }

        page = await session.Visit($"/soeg?q={new string('x', 201)}");
        Assert.Contains("Skriv højst 200 tegn", page.Errors.Single(), StringComparison.Ordinal);
        Assert.Equal(201, page.Form("Søg igen").Value("Hvad leder du efter?")!.Length);
    }

    private static string Quoted(string text) => $"\"{string.Join(' ', text.Split(' ').Take(12))}\"";

    private static async Task<IReadOnlyList<string>> Found(Session session, string query) =>
        (await session.Visit($"/soeg?q={query}")).Texts(".lt-found h2");
}
