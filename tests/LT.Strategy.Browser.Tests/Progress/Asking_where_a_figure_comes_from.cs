namespace LT.Strategy.Browser.Tests.Progress;

public sealed class Asking_where_a_figure_comes_from(BrowserFixture browser)
{
    private static readonly (string Figure, string Address, string[] Says)[] Figures =
    [
        ("35 af 40", "/ledelse/daekning/beregning", ["Dækning: 35 af 40 felter", "Ingen aftale endnu"]),
        ("9 af 10", "/ledelse/frister", ["9 af 10 er indgået, heraf 8 rettidigt", "For sent"]),
        ("18 af 30", "/maal/2019/1.1/beregning", ["18 af 30", "18 enheder tæller med", "I risiko"]),
        ("1 af 3", "/maal/2019/1.2/beregning", ["1 form tæller med", "Mangler opfølgning"]),
        ("14,2", "/maal/2019/2.1/beregning", ["14,2", "I risiko"]),
        ("6 af 10", "/maal/2019/3.1/beregning", ["6 centre tæller med"]),
        ("12 af 14", "/maal/2019/3.2/beregning", ["12 enheder tæller med"]),
        ("8 af 10", "/maal/2019/4.1/beregning", ["8 centre tæller med"]),
    ];

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task Each_figure_of_the_overview_leads_to_how_it_was_calculated(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var board = await journey.SignInAs("direktion");

        foreach (var (figure, address, says) in Figures)
        {
            await board.Visit("/ledelse");
            await board.FollowNumber(figure);

            Assert.StartsWith(address, board.Path, StringComparison.Ordinal);
            await board.Shows(says);
        }
    }

    [Fact]
    public async Task No_figure_leads_to_a_page_that_is_not_there()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var board = await journey.SignInAs("direktion");
        await board.Visit("/ledelse");
        foreach (var link in await board.Links())
        {
            var answer = await board.Page.APIRequest.GetAsync(link);
            Assert.True(answer.Ok, $"{link} answers {answer.Status}");
        }
    }

    [Fact]
    public async Task The_overview_is_one_or_two_pages_on_paper()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var board = await journey.SignInAs("direktion");
        await board.Visit("/ledelse");

        var pages = Paper.PagesIn(await board.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        Assert.InRange(pages, 1, 2);
    }
}
