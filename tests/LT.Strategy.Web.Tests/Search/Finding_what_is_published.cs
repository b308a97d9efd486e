using System.Net;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Data;
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
    public async Task What_has_been_withdrawn_is_found_by_its_name_alone_which_leads_to_the_page_that_says_so()
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

        var page = await reader.Visit("/soeg?q=årsaftale+omsorg");
        Assert.Equal(["Årsaftale, trukket tilbage"], page.Texts(".lt-found .lt-kicker"));
        page = await page.Follow("Årsaftale 2019 for Center for Sundhed og Omsorg");
        Assert.True(page.Shows("Aftalen gælder ikke længere."));
    }

    [Fact]
    public async Task What_is_altered_in_the_database_is_found_no_more_also_when_it_had_been_read()
    {
        await using var app = await ReadingYear.App();
        var reader = await app.SignInAs(ReadingYear.Reader);
        await app.Change(db => db.Conclude(ReadingYear.Cpks, ReadingYear.Day(3, 10), "Borgertopmøde", "Borgerpanel"));
        Assert.Equal(["Borgertopmøde"], await Found(reader, "borgertopmøde"));
        Assert.Equal(["Borgerpanel"], await Found(reader, "borgerpanel"));
        await app.Stored(db =>
            db.Database.ExecuteSqlRawAsync(
                "UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Borgertopm', 'Forfalsket')"
            )
        );
        Assert.Empty(await Found(reader, "borgertopmøde"));
        Assert.Empty(await Found(reader, "borgerpanel"));
        Assert.Empty(await Found(reader, "forfalsket"));
        var page = await reader.Visit("/soeg?q=årsaftale+cpks");
        Assert.Equal(["Årsaftale 2019 for Center for Politik, Kultur og Strategi"], page.Texts(".lt-found h2"));
        Assert.True(page.Shows("Aftalens tekst svarer ikke til det, der blev indgået"));
    }

    [Fact]
    public async Task Who_searches_while_the_index_is_made_gets_the_one_before_but_who_has_just_concluded_waits_for_it()
    {
        await using var app = await ReadingYear.App();
        var (first, other, concluder) = (
            await app.SignInAs(ReadingYear.Reader),
            await app.SignInAs("centerchef-cpks"),
            await app.SignInAs("direktion")
        );
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem"));
        Assert.Single(await Found(first, "trygt hjem"));

        // another number of years makes the index be read anew, and only then is the narrative asked for
        await app.Change(db => db.Conclude(ReadingYear.Cpks, ReadingYear.Day(3, 10), "Trygt topmøde"));
        await app.Stored(db => db.Database.ExecuteSqlRawAsync("UPDATE StrategyYears SET OpenedOn = '2019-12-01'"));
        IReadOnlyList<string>? meanwhile = null;
        Task<IReadOnlyList<string>>? own = null;
        app.Meanwhile(
            "FutureNarratives",
            async () =>
            {
                meanwhile = await Found(other, "trygt");
                own = Found(concluder, "trygt");
                await Task.WhenAny(own, Task.Delay(TimeSpan.FromSeconds(2)));
                Assert.False(own.IsCompleted);
            }
        );
        Assert.Equal(["Trygt hjem", "Trygt topmøde"], await Found(first, "trygt"));
        Assert.Equal(["Trygt hjem"], meanwhile);
        Assert.Equal(["Trygt hjem", "Trygt topmøde"], await own!);
    }

    [Fact]
    public async Task What_holds_is_shown_under_todays_centre_and_found_by_the_one_before_too()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs("medarbejder");
        foreach (var asked in new[] { "iværksætterhuset", "iværksætterhuset ceb", "iværksætterhuset cbe" })
        {
            var about = (await reader.Visit($"/soeg?q={Uri.EscapeDataString(asked)}&art=aarsaftaler")).Texts(
                ".lt-found .lt-note"
            );
            Assert.StartsWith("Enhed under CBE, version", Assert.Single(about), StringComparison.Ordinal);
        }

        var initiatives = await reader.Visit("/soeg?q=ungdomsskolen&art=indsatser");
        Assert.Contains("Ungdomsskolen (CUBA), 2019", initiatives.Texts(".lt-found .lt-note"));
        Assert.DoesNotContain("Ungdomsskolen (CUP), 2019", initiatives.Texts(".lt-found .lt-note"));

        var closed = await reader.Visit("/soeg?q=erhverv&center=ceb");
        Assert.Contains(closed.Texts(".lt-kinds a"), t => t.StartsWith("CEB (lukket)", StringComparison.Ordinal));
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
        Assert.Equal(["Sikkert hjem", "Trygt hjem"], page.Texts(".lt-found h2"));
        Assert.Contains("Indsats, ældre version (1)", page.Texts(".lt-found .lt-kicker"));
        var address = page.All(".lt-found a")[1].GetAttribute("href")!;
        Assert.StartsWith("/aarsaftaler/2019/cso/version/1#i-", address, StringComparison.Ordinal);
        var (path, anchor) = (address.Split('#')[0], address.Split('#')[1]);
        Assert.Equal("1. Trygt hjem", (await reader.Visit(path)).TextOf($"#{anchor}"));

        // what reads the same in both versions is found once
        Assert.Equal(["Varm mad"], await Found(reader, "varm mad&tidligere=ja"));
    }

    [Fact]
    public async Task Two_initiatives_that_read_the_same_are_found_as_two_also_in_an_older_version()
    {
        await using var app = await ReadingYear.App();
        var reader = await app.SignInAs(ReadingYear.Reader);
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem", "Gåtur", "Gåtur"));
        Assert.Equal(["Gåtur", "Gåtur"], await Found(reader, "gåtur"));
        await app.Change(db =>
            db.Amend(
                ReadingYear.Cso,
                ReadingYear.Day(5, 2),
                "Nye navne",
                a =>
                {
                    foreach (var initiative in a.Initiatives.Where(i => i.Title == "Gåtur"))
                    {
                        (initiative.Title, initiative.What) = ("Løbetur", "Vi løber.");
                        initiative.ChangeReason = "Hurtigere";
                    }
                }
            )
        );
        Assert.Empty(await Found(reader, "gåtur"));
        Assert.Equal(["Gåtur", "Gåtur"], await Found(reader, "gåtur&tidligere=ja"));
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
        Assert.True(place.Shows("Hed tidligere Ørholm (til 13. juni 2019)."));
        Assert.True(place.HasLink("Hurtigt svar"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Visit("/enheder/findes-ikke")).Status);
    }

    [Fact]
    public async Task A_role_is_found_by_its_own_words_and_shown_as_who_is_responsible()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var role = await session.Visit("/soeg?q=skoleleder&art=indsatser");
        Assert.Contains(
            role.Texts(".lt-found > li"),
            t => t.Contains("Ansvarlig: Skoleleder", StringComparison.Ordinal)
        );
        var label = await session.Visit("/soeg?q=ansvarlig&art=indsatser");
        Assert.DoesNotContain(
            label.Texts(".lt-found > li"),
            t => t.Contains("Ansvarlig: Skoleleder", StringComparison.Ordinal)
        );
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
        var all = Count(page.TextOf("p[role=status] strong"));
        var next = await page.Follow("Næste side");
        Assert.Equal("/soeg?q=frav%C3%A6r&side=2", next.Path);
        Assert.Equal("21", next.Find(".lt-found").GetAttribute("start"));

        var kinds = page.All("nav[aria-label='Hvad du vil se'] .lt-count").Select(c => Count(c.TextContent)).ToList();
        Assert.Equal(all, kinds[0]);
        Assert.Equal(all, kinds.Skip(1).Sum());
        var goals = await session.Visit("/soeg?q=fravær&art=maal");
        Assert.Equal(["Mål 2.1 Sygefravær"], goals.Texts(".lt-found h2"));
        Assert.Equal(page.Text, (await session.Visit("/soeg?q=fravær&art=x&aar=y&side=-3")).Text);
    }

    [Fact]
    public async Task All_years_are_found_the_newest_first_and_a_year_and_a_centre_can_be_chosen()
    {
        await using var app = await Generated.App(centres: 2, units: 4, years: 3);
        var session = await app.SignInAs("direktion");
        var asked = await (await session.Visit("/soeg"))
            .Form("Søg igen")
            .Fill("Hvad leder du efter?", "sygefravær")
            .Fill("År", "2018")
            .Press("Søg");
        Assert.Equal("/soeg?q=sygefrav%C3%A6r&aar=2018", asked.Path);
        Assert.All(
            asked.Texts(".lt-found .lt-kicker"),
            k => Assert.EndsWith(", fra 2018", k, StringComparison.Ordinal)
        );

        var page = await session.Visit("/soeg?q=sygefravær&art=indsatser");
        var all = Count(page.TextOf("p[role=status] strong"));
        var years = page.All("nav[aria-label=År] a").Skip(1).ToList();
        Assert.Equal(["2019", "2018", "2017"], years.Select(y => y.TextContent.Trim().Split(' ')[0]));
        Assert.Equal(all, years.Sum(y => Count(y.QuerySelector(".lt-count")!.TextContent)));
        Assert.Equal("Indsats", page.Texts(".lt-found .lt-kicker")[0]);

        page = await page.Follow(years[1].TextContent);
        Assert.Equal("/soeg?q=sygefrav%C3%A6r&art=indsatser&aar=2018", page.Path);
        Assert.All(page.Texts(".lt-found .lt-kicker"), kicker => Assert.Equal("Indsats, fra 2018", kicker));
        var inYear = Count(page.TextOf("p[role=status] strong"));
        var centres = page.All("nav[aria-label=Center] a").Skip(1).ToList();
        Assert.Equal(inYear, centres.Sum(c => Count(c.QuerySelector(".lt-count")!.TextContent)));
        page = await page.Follow(centres[0].TextContent);
        Assert.Equal(
            Count(centres[0].QuerySelector(".lt-count")!.TextContent),
            Count(page.TextOf("p[role=status] strong"))
        );

        // other words, the same narrowing
        page = await page.Form("Søg igen").Fill("Hvad leder du efter?", "trivsel").Press("Søg");
        Assert.StartsWith("/soeg?q=trivsel&art=indsatser&aar=2018&center=", page.Path, StringComparison.Ordinal);
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

    private static int Count(string text) => int.Parse(text.Trim().Split(' ')[0], Danish.Culture);

    private static string Quoted(string text) => $"\"{string.Join(' ', text.Split(' ').Take(12))}\"";

    private static async Task<IReadOnlyList<string>> Found(Session session, string query) =>
        (await session.Visit($"/soeg?q={query}")).Texts(".lt-found h2");
}
