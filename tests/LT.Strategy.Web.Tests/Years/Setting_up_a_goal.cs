using System.Net;
using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Years;

public sealed class Setting_up_a_goal
{
    private const string Office = "Strategikonsulent, strategisekretariatet";

    private const string Goal11 = "/administration/aar/2019/maal/1.1";

    [Fact]
    public async Task Is_the_strategy_offices_and_nobody_elses()
    {
        await using var app = await StrategyApp.WithSampleData();
        foreach (
            var person in new[]
            {
                "Medarbejder, Stadsbiblioteket",
                "Centerchef, CPKS",
                "Kommunaldirektør, direktionen",
                "Leder, Virum Skole",
            }
        )
        {
            var session = await app.SignInAs(person);
            foreach (var address in Pages)
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await session.Visit(address)).Status);
            }

            Assert.Equal(HttpStatusCode.Forbidden, (await session.Post(Goal11, ("ShortTitle", "Mit"))).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await session.Post("/administration/aar")).Status);
        }
    }

    [Fact]
    public async Task Each_page_of_the_year_opens()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        foreach (var address in Pages)
        {
            Assert.Equal(HttpStatusCode.OK, (await office.Visit(address)).Status);
        }
    }

    [Fact]
    public async Task A_new_target_applies_from_today_and_yesterday_keeps_the_old_one()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var page = await (await office.Visit(Goal11))
            .Form("Gem mål")
            .Fill("Antal", "31")
            .Fill("Hvorfor ændres det?", "Direktionen har hævet måltallet.")
            .Press("Gem mål");

        Assert.Equal("/administration/aar/2019#maal", page.Address.PathAndQuery + page.Address.Fragment);
        Assert.True(page.Shows("Mål 1.1, måltallet: ændret fra 30 enheder til 31 enheder."));
        Assert.Equal("18 af 31", Figure(await office.Visit("/maal/2019/1.1")));
        Assert.Equal("18 af 30", Figure(await office.Visit("/maal/2019/1.1?pr=2019-06-13")));
        var explained = await office.Visit("/maal/2019/1.1/beregning");
        Assert.True(explained.Shows("(revision 2): Direktionen har hævet måltallet."));
    }

    [Fact]
    public async Task A_change_from_July_waits_and_can_be_taken_back()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var page = await (await office.Visit(Goal11))
            .Form("Gem mål")
            .Fill("Antal", "31")
            .Fill("Gælder fra", "01.07.2019")
            .Fill("Hvorfor ændres det?", "Nyt måltal.")
            .Press("Gem mål");

        Assert.Empty(page.Errors);
        Assert.Contains("En ændring venter til 1. juli 2019", page.Text, StringComparison.Ordinal);
        Assert.Equal("18 af 30", Figure(await office.Visit("/maal/2019/1.1")));
        var undone = await page.Press("Fortryd ændringen");
        Assert.Contains("Ændringen fra 1. juli 2019 er fortrudt.", undone.Text, StringComparison.Ordinal);
        Assert.Equal(30, await app.Stored(db => TargetOf(db)));
    }

    [Fact]
    public async Task The_goal_is_seen_before_it_is_saved_and_nothing_is_kept()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Goal11))
            .Form("Gem mål")
            .Fill("Antal", "40")
            .Press("Vis, hvordan målet vil læses");

        Assert.Empty(page.Errors);
        Assert.Contains("18 af 40", page.TextOf("#forhaandsvisning"), StringComparison.Ordinal);
        Assert.Contains("Bagud", page.TextOf("#forhaandsvisning"), StringComparison.Ordinal);
        Assert.Equal("40", page.Form("Gem mål").Value("Antal"));
        Assert.Equal(30, await app.Stored(db => TargetOf(db)));
    }

    [Theory]
    [InlineData("Antal", "", "Skriv, hvor mange der skal til, fx 30.")]
    [InlineData("Kort titel", " ", "Skriv en kort titel.")]
    [InlineData("Målets frist", "31.12.2020", "Målets frist skal ligge i 2019.")]
    [InlineData("Gælder fra", "13.06.2019", "En ændring gælder tidligst fra i dag, 14. juni 2019.")]
    [InlineData("Hvorfor ændres det?", "", "Året er begyndt. Skriv, hvorfor der ændres.")]
    public async Task What_cannot_be_right_is_refused_and_kept_in_the_form(string field, string typed, string sentence)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Goal11))
            .Form("Gem mål")
            .Fill("Det betyder målet", "Nye ord.")
            .Fill("Hvorfor ændres det?", "Nyt.")
            .Fill(field, typed)
            .Press("Gem mål");

        Assert.Contains(page.Errors, e => e.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal("Nye ord.", page.Form("Gem mål").Value("Det betyder målet"));
        Assert.Equal(1, await app.Stored(db => db.YearRevisions.CountAsync()));
    }

    [Theory]
    [InlineData("Path[1].Value", "31", "Planens tal skal ligge mellem 0 og måltallet.")]
    [InlineData("Path[2].Value", "11", "Planen for en optælling kan ikke falde.")]
    [InlineData("Path[2].On", "01.01.2020", "Planens datoer skal ligge mellem")]
    [InlineData("Path[2].On", "31.03.2019", "Planen har allerede 31. marts 2019.")]
    public async Task What_is_wrong_with_a_point_of_the_plan_is_told_on_its_line(
        string field,
        string typed,
        string sentence
    )
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Goal11))
            .Form("Gem mål")
            .Set(field, typed)
            .Fill("Hvorfor ændres det?", "Nyt.")
            .Press("Gem mål");
        var id = field.Replace('[', '_').Replace(']', '_').Replace('.', '_');
        Assert.Contains(sentence, page.TextOf($"#{id}-error"), StringComparison.Ordinal);
        Assert.Single(page.All("[id^=Path][id$=-error]"));
    }

    [Fact]
    public async Task A_line_that_is_emptied_is_no_point_and_the_ones_after_it_keep_their_errors()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Goal11))
            .Form("Gem mål")
            .Set("Path[0].On", "")
            .Set("Path[0].Value", "")
            .Set("Path[2].Value", "31")
            .Fill("Hvorfor ændres det?", "Nyt.")
            .Press("Gem mål");
        Assert.Contains("mellem 0 og måltallet", page.TextOf("#Path_2__Value-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_curve_shows_the_target_that_applied_on_each_day()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        await (await office.Visit(Goal11))
            .Form("Gem mål")
            .Fill("Antal", "36")
            .Fill("Hvorfor ændres det?", "Hævet.")
            .Press("Gem mål");
        await (await office.Visit("/administration/aar/2019/maal/2.1"))
            .Form("Gem mål")
            .Fill("Måltal", "13,2")
            .Fill("Hvorfor ændres det?", "Sænket.")
            .Press("Gem mål");

        var count = await office.Visit("/maal/2019/1.1");
        Assert.True(count.Shows("måltallet blev ændret fra 30 enheder til 36 enheder den 14. juni 2019"));
        var rows = count
            .All(".lt-steps tbody tr")
            .ToDictionary(
                r => Words.Of(r.Children[0].TextContent),
                r => Words.Of(r.Children[^1].TextContent),
                StringComparer.Ordinal
            );
        Assert.Equal(("30", "36", "36"), (rows["31.03.2019"], rows["14.06.2019"], rows["31.12.2019"]));
        var level = await office.Visit("/maal/2019/2.1");
        Assert.True(level.Shows("måltallet blev ændret fra 13,5 til 13,2 den 14. juni 2019"));
        Assert.False((await office.Visit("/maal/2019/2.1?pr=2019-06-13")).Shows("blev ændret"));
    }

    [Fact]
    public async Task Of_two_who_change_the_year_the_second_is_told_and_keeps_the_words()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (first, second) = (await app.SignInAs(Office), await app.SignInAs(Office));
        var late = (await second.Visit(Goal11)).Form("Gem mål").Fill("Antal", "32").Fill("Hvorfor ændres det?", "Min.");
        await (await first.Visit(Goal11))
            .Form("Gem mål")
            .Fill("Antal", "31")
            .Fill("Hvorfor ændres det?", "Din.")
            .Press("Gem mål");
        var page = await late.Press("Gem mål");

        Assert.Contains(page.Errors, e => e.Contains("En anden har ændret året", StringComparison.Ordinal));
        Assert.Equal("32", page.Form("Gem mål").Value("Antal"));
        Assert.Equal(31, await app.Stored(db => TargetOf(db)));
        Assert.Empty((await page.Form("Gem mål").Press("Gem mål")).Errors);
        Assert.Equal(32, await app.Stored(db => TargetOf(db)));
    }

    [Fact]
    public async Task What_was_recorded_about_a_criterion_that_is_dropped_stays()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = await app.Stored(db => db.Evidence.CountAsync());
        var office = await app.SignInAs(Office);
        await (await office.Visit(Goal11))
            .Form("Gem mål")
            .Fill("Kriterium 2", "")
            .Fill("Kriterium 2 i tabeller", "")
            .Fill("Hvorfor ændres det?", "Ét kriterium er nok.")
            .Press("Gem mål");

        Assert.Equal(before, await app.Stored(db => db.Evidence.CountAsync()));
        Assert.Equal("23 af 30", Figure(await office.Visit("/maal/2019/1.1")));
        Assert.Equal("18 af 30", Figure(await office.Visit("/maal/2019/1.1?pr=2019-06-13")));
    }

    [Fact]
    public async Task A_goal_that_is_measured_is_added_and_read()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var page = await (await office.Visit("/administration/aar/2019/maal/nyt?maaling=niveau"))
            .Form("Gem mål")
            .Fill("Tema", "2. Vi forstærker en fælles arbejdskultur")
            .Fill("Nummer", "2.2")
            .Fill("Kort titel", "Trivsel")
            .Fill("Målet, som det står i strategien", "Trivslen skal op.")
            .Fill("Enhed", "point")
            .Choose("Højere er bedre")
            .Fill("Udgangspunkt", "4,1")
            .Fill("Udgangspunktets dato", "01.10.2018")
            .Fill("Udgangspunktets kilde", "Trivselsmåling")
            .Fill("Måltal", "4,5")
            .Fill("Hvorfor ændres det?", "Et mål mere.")
            .Press("Gem mål");

        Assert.Empty(page.Errors);
        Assert.Contains("Mål 2.2 er tilføjet: Trivsel.", page.Text, StringComparison.Ordinal);
        Assert.Contains("4,5", (await office.Visit("/maal/2019/2.2")).TextOf(".lt-hero"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Visit("/maal/2019/2.2?pr=2019-06-13")).Status);
    }

    private static readonly string[] Pages =
    [
        "/administration/aar",
        "/administration/aar/2019",
        Goal11,
        "/administration/aar/2019/maal/2.1",
        "/administration/aar/2019/maal/4.1",
        "/administration/aar/2019/maal/nyt",
        "/administration/aar/2019/graenser",
        "/administration/aar/2019/tekster",
        "/administration/aar/2019/grundlag/digitaliseringsstrategien",
        "/administration/aar/2019/aabn",
        "/administration/aar/2019/opgoerelse",
    ];

    private static string Figure(Page page) => page.TextOf(".lt-hero .lt-figure a");

    private static Task<int?> TargetOf(LT.Strategy.Web.Data.StrategyDbContext db) =>
        db.Goals.Where(g => g.Number == "1.1").Select(g => ((CountMeasure)g.Measure).TargetNumber).SingleAsync();
}
