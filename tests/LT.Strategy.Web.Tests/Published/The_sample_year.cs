using System.Net;

namespace LT.Strategy.Web.Tests.Published;

/// <summary>Every page for reading, on the whole sample year. The house rules check each of them, the number of queries too.</summary>
public sealed class The_sample_year
{
    [Fact]
    public async Task Can_be_read_from_end_to_end()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs("medarbejder");
        string[] addresses =
        [
            "/",
            "/strategi",
            "/strategi?pr=2019-02-01",
            "/fremtidsfortaelling",
            "/temaer",
            "/temaer/1",
            "/temaer/2019/4?pr=2019-05-01",
            "/aarsaftaler",
            "/aarsaftaler?tema=2&maal=2.1&q=syge",
            "/aarsaftaler/2019/cpks",
            "/aarsaftaler/2019/cpks/version/1",
            "/aarsaftaler/2019/cmp",
            "/aarsaftaler/2019/virum-skole",
            "/aarsaftaler?vis=indsatser&tema=4&side=2",
            "/centre/cup",
            "/centre/ceb",
            "/enheder/virum-skole",
            "/soeg",
            "/soeg?q=skole&tidligere=ja",
        ];
        foreach (var address in addresses)
        {
            var shown = await reader.Visit(address);
            Assert.Equal(HttpStatusCode.OK, shown.Status);
            TestContext.Current.TestOutputHelper?.WriteLine($"{shown.Queries} {address}");
        }
    }

    [Fact]
    public async Task The_front_page_leads_to_the_readers_own_agreement_and_tells_true_counts()
    {
        await using var app = await StrategyApp.WithSampleData();
        var front = await (await app.SignInAs("medarbejder")).Visit("/");
        Assert.True(front.Shows("9 af 10 er indgået"));
        Assert.True(front.Shows("60 af 66 er indgået"));
        Assert.Equal(5, front.All("[aria-labelledby=h-nyt] .lt-news li").Count);
        Assert.Equal("Stadsbiblioteket", (await front.Follow("Årsaftale for Stadsbiblioteket")).Heading);
    }

    [Fact]
    public async Task A_theme_takes_its_worst_goals_status_and_names_the_initiatives_under_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var theme = await (await app.SignInAs("medarbejder")).Visit("/temaer/2019/4");
        Assert.Equal("I risiko 0 af 1 mål på sporet eller opfyldt", theme.TextOf(".lt-state"));
        Assert.True(theme.Shows("CMP Miljø og Plan Mangler indsats"));
        Assert.True(theme.Shows("Møder og beslutninger som åbne data"));
    }
}
