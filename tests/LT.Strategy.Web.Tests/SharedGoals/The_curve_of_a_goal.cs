namespace LT.Strategy.Web.Tests.SharedGoals;

public sealed class The_curve_of_a_goal
{
    private const string Wide = ".lt-chart__wide text";

    [Fact]
    public async Task A_level_has_its_readings_plan_target_and_forecast_named_on_the_curve()
    {
        var labels = (await Visit("/maal/2019/2.1")).Texts(Wide);
        Assert.Superset(
            new HashSet<string>(
                [
                    "14,9 udgangspunkt",
                    "14,8",
                    "14,6",
                    "14,4",
                    "14,2 seneste",
                    "Plan 13,98",
                    "Prognose 13,63",
                    "Måltal 13,5",
                    "14. juni",
                    "Frist 31. dec.",
                    "14,5",
                    "marts",
                ],
                StringComparer.Ordinal
            ),
            labels.ToHashSet(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("1.1", "18 tæller med", "Måltal 30", "Lovet 34", "Plan 21,9")]
    [InlineData("1.2", "1 tæller med", "Måltal 3", "Lovet 4", "Plan 1,4")]
    [InlineData("3.1", "6 tæller med", "Måltal 10", "Lovet 9", "Plan 4,5")]
    [InlineData("3.2", "12 tæller med", "Måltal 14", "Lovet 11", "Plan 6,3")]
    [InlineData("4.1", "8 tæller med", "Måltal 10", "Plan 10")]
    public async Task A_count_has_what_counts_the_target_the_promise_and_the_plan(string goal, params string[] named)
    {
        var page = await Visit($"/maal/2019/{goal}");
        foreach (var shape in new[] { "wide", "narrow" })
        {
            Assert.Empty(named.Except(page.Texts($".lt-chart__{shape} text"), StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("2.1", "målinger, planlagt forløb, prognose, måltal")]
    [InlineData("1.1", "tæller med, planlagt forløb, lovet, måltal")]
    [InlineData("4.1", "tæller med, planlagt forløb, måltal")]
    public async Task A_picture_is_drawn_twice_named_by_its_sentence_and_explained_without_colour(
        string goal,
        string legend
    )
    {
        var page = await Visit($"/maal/2019/{goal}");
        var pictures = page.All("figure.lt-chart svg[role=img]");
        Assert.Equal(2, pictures.Count);
        Assert.All(pictures, p => Assert.Equal("kurve", p.GetAttribute("aria-labelledby")));
        Assert.EndsWith(".", page.TextOf("figcaption#kurve"), StringComparison.Ordinal);
        Assert.Equal(legend, string.Join(", ", page.Texts("[aria-label='Sådan læses kurven'] li")));
    }

    [Fact]
    public async Task It_stretches_while_its_text_does_not()
    {
        var page = await Visit("/maal/2019/2.1");
        Assert.All(
            page.All("figure.lt-chart svg[role=img]"),
            p => Assert.Equal(("100%", null), (p.GetAttribute("width"), p.GetAttribute("viewBox")))
        );
        Assert.All(
            page.All("figure.lt-chart text"),
            t => Assert.EndsWith("%", t.GetAttribute("x"), StringComparison.Ordinal)
        );
        Assert.All(page.All(".lt-chart__lines"), l => Assert.Equal("none", l.GetAttribute("preserveAspectRatio")));
    }

    [Fact]
    public async Task On_an_earlier_date_it_shows_what_was_known_then()
    {
        var page = await Visit("/maal/2019/2.1?pr=2019-05-12");
        var labels = page.Texts(Wide);
        Assert.Contains("14,4 seneste", labels);
        Assert.Contains("12. maj", labels);
        Assert.DoesNotContain("14,2 seneste", labels);
        Assert.StartsWith(
            "Sygefravær er faldet fra 14,9 til 14,4 på ni måneder",
            page.TextOf("#kurve"),
            StringComparison.Ordinal
        );
        Assert.Contains("14,2 seneste", (await Visit("/maal/2019/2.1?pr=2019-05-13")).Texts(Wide));
    }

    [Theory]
    [InlineData("/maal/2019/1.1", "14.06.2019 18 21,9 34 30")]
    [InlineData("/maal/2019/1.1/beregning", "14.06.2019 18 21,9 34 30")]
    [InlineData("/maal/2019/1.1/beregning?pr=2019-03-31", "31.03.2019 8 12,0 33 30")]
    [InlineData("/maal/2019/4.1/beregning", "14.06.2019 8 10,0 10")]
    public async Task The_numbers_behind_a_count_stand_in_a_table(string address, string newest)
    {
        var page = await Visit(address);
        var rows = page.All(".lt-steps tbody tr");
        Assert.Equal(
            newest,
            Words.Of(
                string.Join(
                    ' ',
                    rows.Single(r => r.QuerySelector("strong") is not null).Children.Select(c => c.TextContent)
                )
            )
        );
        Assert.Equal("31.12.2019", Words.Of(rows[^1].Children[0].TextContent));
        Assert.Equal("–", Words.Of(rows[^1].Children[1].TextContent));
    }

    [Theory]
    [InlineData("/maal/2019/2.1")]
    [InlineData("/maal/2019/2.1/beregning")]
    public async Task The_numbers_behind_a_level_have_plan_forecast_and_target(string address)
    {
        var page = await Visit(address);
        Assert.Equal(
            [
                "01.06.2018 14,9 14,90 0,00 Udgangspunkt",
                "01.09.2018 14,8 14,68 +0,12 Måling",
                "01.12.2018 14,6 14,46 +0,14 Måling",
                "01.03.2019 14,4 14,24 +0,16 Måling",
                "01.05.2019 14,2 14,09 +0,11 Seneste måling",
                "14.06.2019 – 13,98 Plan på dagen",
                "31.12.2019 13,63 13,50 +0,13 Prognose",
                "31.12.2019 – 13,50 Måltal",
            ],
            page.All("[aria-labelledby=h-maalinger] tbody tr")
                .Select(r => Words.Of(string.Join(' ', r.Children.Take(5).Select(c => c.TextContent))))
        );
    }

    private static async Task<Page> Visit(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        return await (await app.SignInAs("medarbejder")).Visit(address);
    }
}
