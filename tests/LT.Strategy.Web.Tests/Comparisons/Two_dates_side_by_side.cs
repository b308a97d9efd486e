using System.Net;

namespace LT.Strategy.Web.Tests.Comparisons;

public sealed class Two_dates_side_by_side
{
    [Fact]
    public async Task Tell_in_sentences_what_became_different()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Medarbejder, Stadsbiblioteket")).Visit(
            "/ledelse/aendringer?fra=2019-05-31&til=2019-06-14"
        );
        Assert.True(page.Shows("Tema 4 fra Dækket til Mangler indsats. Leverandøren har udskudt"));
        Assert.True(page.Shows("Version 3 gælder fra 3. juni 2019. Planregisteret kan ikke tages i brug i 2019."));
        Assert.True(page.Shows("Flyttet fra CEB til CBE."));
        Assert.InRange(page.Queries, 1, 8);
    }

    [Fact]
    public async Task Begin_at_the_centres_deadline_when_nothing_is_asked()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Kommunaldirektør, direktionen")).Visit("/ledelse/aendringer");
        Assert.True(page.Shows("Fra udgangen af 15. januar 2019 til udgangen af 14. juni 2019"));
    }

    [Fact]
    public async Task Say_so_when_nothing_is_different()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Kommunaldirektør, direktionen")).Visit(
            "/ledelse/aendringer?fra=2019-06-14&til=2019-06-14"
        );
        Assert.True(page.Shows("Intet er ændret mellem de to dage."));
    }

    [Theory]
    [InlineData("?fra=2019-99-99")]
    [InlineData("?til=2019-06-15")]
    public async Task Refuse_a_date_that_is_none_or_after_today(string query)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Kommunaldirektør, direktionen")).Visit("/ledelse/aendringer" + query);
        Assert.Equal(
            (HttpStatusCode.OK, true),
            (
                page.Status,
                page.Document.Body!.TextContent.Contains("Skriv en dato til og med i dag", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task Never_begin_before_the_year_was_opened()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Kommunaldirektør, direktionen")).Visit(
            "/ledelse/aendringer?fra=2018-01-01&til=2019-01-01"
        );
        Assert.True(page.Shows("Fra udgangen af 10. december 2018"));
    }
}
