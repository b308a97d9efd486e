namespace LT.Strategy.Web.Tests.Progress;

public sealed class The_year_and_the_date_asked_for
{
    [Theory]
    [InlineData("/ledelse")]
    [InlineData("/ledelse/frister")]
    [InlineData("/ledelse/daekning")]
    [InlineData("/ledelse/daekning/beregning")]
    [InlineData("/ledelse/daekning/cup/1")]
    [InlineData("/ledelse/centre")]
    [InlineData("/ledelse/centre/cup")]
    [InlineData("/ledelse/centre/cup/1.1")]
    public async Task Both_survive_every_link(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("direktion")).Visit($"{address}?aar=2019&pr=2019-05-31");
        var links = page.All("main a[href^='/ledelse'], .breadcrumbs a[href^='/ledelse']")
            .Where(a => a.Closest(".alert, .lt-steps") is null)
            .Select(a => a.GetAttribute("href")!)
            .Where(href => href != "/ledelse/moeder") // each meeting has its own date
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Contains("?aar=2019&pr=2019-05-31", l, StringComparison.Ordinal));
        var goals = page.All("main a[href^='/maal/']").Select(a => a.GetAttribute("href")!);
        Assert.All(
            goals.Where(g => !g.Contains("/dokumentation", StringComparison.Ordinal)),
            l => Assert.Contains("pr=2019-05-31", l, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/ledelse")]
    [InlineData("/ledelse/daekning")]
    [InlineData("/ledelse/centre/cup")]
    public async Task The_way_back_to_today_keeps_the_year(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("direktion")).Visit($"{address}?aar=2019&pr=2019-05-31");
        Assert.Equal($"{address}?aar=2019", (await page.Follow("Tilbage til i dag")).Path);
    }

    [Fact]
    public async Task The_form_keeps_the_year()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("direktion")).Visit("/ledelse?aar=2019");
        var earlier = await page.Form("Vis").Fill("Vis, som det så ud den", "31.05.2019").Press("Vis");
        Assert.Contains("aar=2019", earlier.Path, StringComparison.Ordinal);
        Assert.Equal("Sådan stod det den 31. maj 2019", earlier.Heading);
    }
}
