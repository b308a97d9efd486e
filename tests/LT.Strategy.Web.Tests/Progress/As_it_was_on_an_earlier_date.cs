namespace LT.Strategy.Web.Tests.Progress;

public sealed class As_it_was_on_an_earlier_date
{
    [Fact]
    public async Task The_closed_centre_is_there_and_its_successor_is_not()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var now = (await session.Visit("/ledelse")).Texts(".lt-matrix tbody th b");
        var then = (await session.Visit("/ledelse?pr=2019-05-31")).Texts(".lt-matrix tbody th b");
        Assert.Contains("CEB", then);
        Assert.DoesNotContain("CBE", then);
        Assert.Equal((10, 10), (now.Count, then.Count));
        Assert.Contains("CBE", now);
        Assert.DoesNotContain("CEB", now);
    }

    [Theory]
    [InlineData("/ledelse/daekning?pr=2019-05-31")]
    [InlineData("/ledelse/frister?pr=2019-05-31")]
    public async Task The_pages_behind_the_figures_show_the_same_day(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit(address);
        Assert.True(page.Shows("Du ser siden, som det var den 31. maj 2019."));
        Assert.True(page.Shows("Center for Erhverv og Bosætning"));
        Assert.False(page.Shows("Byudvikling og Erhverv"));
        Assert.Equal(address.Split('?')[0], (await page.Follow("Tilbage til i dag")).Path);
    }

    [Fact]
    public async Task All_links_of_the_overview_go_on_showing_that_day()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse?pr=2019-05-31");
        var calculation = await session.Visit(page.LinkIn("1.1", "Nu"));
        Assert.True(calculation.Shows("Gælder for 31. maj 2019."));
        Assert.StartsWith(page.Cell("1.1", "Nu"), calculation.TextOf("#h-tal"), StringComparison.Ordinal);
        Assert.True((await session.Visit(page.LinkIn("1.1", "Lovet").Split('#')[0])).Shows("31. maj 2019"));
    }

    [Theory]
    [InlineData("31.05.2019")]
    [InlineData("31/5/2019")]
    public async Task The_date_is_typed_as_people_write_it(string typed)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse");
        var earlier = await page.Form("Vis").Fill("Vis, som det så ud den", typed).Press("Vis");
        Assert.Equal("Sådan stod det den 31. maj 2019", earlier.Heading);
    }

    [Theory]
    [InlineData("/ledelse", "2019-06-15")]
    [InlineData("/ledelse/daekning", "i går")]
    [InlineData("/ledelse/frister", "2020-01-01")]
    [InlineData("/maal", "2019-06-15")]
    [InlineData("/maal/2019/1.1/beregning", "i går")]
    public Task A_date_that_cannot_be_shown_is_answered_with_how_to_write_one(string address, string typed) =>
        Answered(address, typed, "Skriv en dato til og med i dag, fx 01.06.2019.");

    [Theory]
    [InlineData("/ledelse", "31.02.2019")]
    [InlineData("/maal/2019/1.1", "2019-02-29")]
    public Task A_date_that_does_not_exist_is_answered_as_that(string address, string typed) =>
        Answered(address, typed, "Den dato findes ikke. Skriv en anden, fx 15.01.2019.");

    private static async Task Answered(string address, string typed, string sentence)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit($"{address}?pr={Uri.EscapeDataString(typed)}");
        Assert.Equal((System.Net.HttpStatusCode.OK, address), (page.Status, page.Path));
        Assert.Contains(sentence, page.Errors);
    }

    [Fact]
    public async Task Evidence_that_was_withdrawn_later_still_counts_on_the_days_before()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var before = await session.Visit("/maal/2019/1.1/beregning?pr=2019-05-02");
        Assert.Contains("Hummeltoftehallen", before.Texts("tbody th"));
        var after = await session.Visit("/maal/2019/1.1/beregning?pr=2019-05-03");
        Assert.DoesNotContain("Hummeltoftehallen", after.Texts("tbody th"));
    }

    [Fact]
    public async Task What_is_concluded_today_changes_no_earlier_day()
    {
        await using var app = await Drafts.Cbe.App();
        var session = await app.SignInAs("medarbejder");
        var before = await session.Visit("/ledelse?pr=2019-06-13");
        var address = await Drafts.Cbe.Submitted(app);
        await Conclusions.Concluding.Conclude(app, address);
        Assert.Equal(before.Text, (await session.Visit("/ledelse?pr=2019-06-13")).Text);
        Assert.Equal("Dækning: 39 af 40 felter", (await session.Visit("/ledelse/daekning")).Heading);
    }
}
