using AngleSharp.Dom;

namespace LT.Strategy.Web.Tests.Progress;

/// <summary>The figures that were agreed for the sample year, each on the overview and on the page that explains it.</summary>
public sealed class The_sample_year_on_14_June
{
    [Theory]
    [InlineData("1.1", "18 af 30", "21,9", "I risiko")]
    [InlineData("1.2", "1 af 3", null, "Mangler opfølgning")]
    [InlineData("2.1", "14,2 mod 13,5", "13,98", "I risiko")]
    [InlineData("3.1", "6 af 10", null, null)]
    [InlineData("3.2", "12 af 14", null, null)]
    [InlineData("4.1", "8 af 10", "10,0", "I risiko")]
    public async Task A_goals_row_and_its_calculation_say_the_same(
        string goal,
        string figure,
        string? plan,
        string? status
    )
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var overview = await session.Visit("/ledelse");
        Assert.Equal(figure, overview.Cell(goal, "Nu"));
        Assert.Equal(plan ?? overview.Cell(goal, "Plan på dagen"), overview.Cell(goal, "Plan på dagen"));
        Assert.Equal(status ?? overview.Status(goal), overview.Status(goal));

        var calculation = await session.Visit(overview.LinkIn(goal, "Nu"));
        Assert.StartsWith(figure, calculation.TextOf("#h-tal"), StringComparison.Ordinal);
        Assert.EndsWith(overview.Status(goal), calculation.TextOf("#h-tal"), StringComparison.Ordinal);
        Assert.True(calculation.Shows("Gælder for 14. juni 2019."));
    }

    [Theory]
    [InlineData("1.1", 18)]
    [InlineData("1.2", 1)]
    [InlineData("3.1", 6)]
    [InlineData("3.2", 12)]
    [InlineData("4.1", 8)]
    public async Task The_calculation_names_exactly_those_who_are_counted(string goal, int count)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit($"/maal/2019/{goal}/beregning");
        var names = page.Texts("[aria-labelledby=h-taeller] tbody th, [aria-labelledby=h-taeller] > ul > li > a");
        Assert.Equal(count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(count, names.Count);
    }

    [Fact]
    public async Task What_is_promised_opens_to_the_contributions_that_add_up_to_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var overview = await session.Visit("/ledelse");
        Assert.Equal("34", overview.Cell("1.1", "Lovet"));
        var goal = await session.Visit(overview.LinkIn("1.1", "Lovet"));
        var numbers = goal.Texts("[aria-labelledby=bidrag] tbody td[data-title=Lovet]");
        Assert.Equal(34, numbers.Sum(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("34", goal.TextOf("[aria-labelledby=bidrag] tfoot td[data-title=Lovet]"));
    }

    [Fact]
    public async Task The_silent_goal_says_since_when()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        Assert.Equal("25.02.2019", (await session.Visit("/ledelse")).Cell("1.2", "Senest"));
        Assert.True((await session.Visit("/maal/2019/1.2/beregning")).Shows("109 dage"));
    }

    [Fact]
    public async Task The_readings_stand_with_their_dates()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/maal/2019/2.1/beregning");
        var rows = page.All("[aria-labelledby=h-maalinger] tbody tr")
            .Select(r => Words.Of(r.QuerySelector("th")?.TextContent + " " + r.QuerySelector("td")?.TextContent));
        Assert.Equal(
            ["01.06.2018 14,9", "01.09.2018 14,8", "01.12.2018 14,6", "01.03.2019 14,4", "01.05.2019 14,2"],
            rows.Take(5)
        );
    }

    [Fact]
    public async Task Those_who_have_not_answered_are_six_and_named()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        Assert.Contains(
            "6 har ikke oplyst behov",
            (await session.Visit("/ledelse")).HeadOf("3.2"),
            StringComparison.Ordinal
        );
        var calculation = await session.Visit("/maal/2019/3.2/beregning");
        var answers = calculation
            .Texts("[aria-labelledby=h-behov] dt")
            .Zip(calculation.Texts("[aria-labelledby=h-behov] dd"));
        Assert.Contains(
            (
                "Ikke oplyst (6)",
                "Byudvikling, Børnehuset Mælkevejen, Hjemmeplejen Syd, Lindegårdsskolen, "
                    + "Lyngby Svømmehal og Plejecenter Baunehøj"
            ),
            answers
        );
    }

    [Fact]
    public async Task Thirty_five_of_forty_cells_are_covered_and_the_five_are_pointed_at()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        Assert.StartsWith(
            "Dækning 35 af 40",
            (await session.Visit("/ledelse")).Band("Dækning"),
            StringComparison.Ordinal
        );

        var page = await session.Visit("/ledelse/daekning");
        Assert.Equal("Dækning: 35 af 40 felter", page.Heading);
        Assert.Equal(35, page.All(".lt-matrix tbody td:not(.lt-gap)").Count);
        Assert.Equal(
            [
                "/ledelse/daekning/cbe/1",
                "/ledelse/daekning/cbe/2",
                "/ledelse/daekning/cbe/3",
                "/ledelse/daekning/cbe/4",
                "/ledelse/daekning/cmp/4",
            ],
            page.All(".lt-matrix .lt-gap a").Select(a => a.GetAttribute("href")!).Order()
        );
        Assert.True(page.Shows("Forlænget frist: 1. juli 2019"));
    }

    [Fact]
    public async Task Every_covered_cell_leads_to_the_initiatives_that_cover_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/daekning");
        foreach (var cell in page.All(".lt-matrix tbody td:not(.lt-gap) a"))
        {
            var named = (await session.Visit(cell.GetAttribute("href")!)).All("[aria-labelledby=h-daekker] tbody th a");
            Assert.Equal(Words.Of(cell.TextContent).Split(' ')[0], $"{named.Count}");
        }
    }

    [Fact]
    public async Task Eight_agreements_are_on_time_one_is_late_and_one_is_not_due()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var overview = await session.Visit("/ledelse");
        Assert.Equal(
            ["Rettidigt 8", "For sent 1", "Mangler 0", "Ikke forfalden 1"],
            overview
                .All("[aria-labelledby=aftaler] tbody tr")
                .Select(r =>
                    $"{Words.Of(r.Children[0].TextContent)} {Words.Of(r.Children[1].QuerySelector("a")!.FirstChild!.TextContent)}"
                )
        );
        Assert.True(overview.Shows("CSI: for sent (3 dage)."));

        var states = (await session.Visit("/ledelse/frister")).Texts("[aria-labelledby=centre] [data-title=Tilstand]");
        Assert.Equal(8, states.Count(s => s == "Rettidigt"));
        Assert.Equal(
            ["For sent (3 dage)", "Ikke forfalden (17 dage tilbage)"],
            states.Where(s => s != "Rettidigt").Order()
        );
    }

    [Fact]
    public async Task Each_number_of_agreements_is_as_many_rows_among_the_deadlines()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var overview = await session.Visit("/ledelse");
        var deadlines = await session.Visit("/ledelse/frister");
        foreach (var (column, section) in new[] { (1, "centre"), (2, "decentrale") })
        {
            var states = deadlines.Texts($"[aria-labelledby={section}] [data-title=Tilstand]");
            foreach (var row in overview.All("[aria-labelledby=aftaler] tbody tr"))
            {
                var word = Words.Of(row.Children[0].TextContent);
                var number = Words.Of(row.Children[column].TextContent).Split(' ')[0];
                Assert.Equal($"{states.Count(s => s.StartsWith(word, StringComparison.Ordinal))}", number);
            }
        }
    }

    [Fact]
    public async Task What_needs_attention_comes_first_and_each_line_leads_on()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var overview = await session.Visit("/ledelse");
        var links = overview.All(".lt-attention a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal("/maal/2019/1.2/beregning", links[0]);
        foreach (var link in links)
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await session.Visit(link)).Status);
        }
    }
}
