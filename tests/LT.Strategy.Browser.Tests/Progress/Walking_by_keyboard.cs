namespace LT.Strategy.Browser.Tests.Progress;

public sealed class Walking_by_keyboard(BrowserFixture browser)
{
    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task From_the_overview_to_the_calculation_to_an_earlier_date_and_back(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var board = await journey.SignInAs("direktion");
        await board.Visit("/ledelse");
        await board.TabTo("18 af 30");
        await board.Enter();
        await board.Heading("Sådan er tallet beregnet");
        await board.Shows("18 enheder tæller med");

        await board.Visit("/ledelse");
        await board.TabTo("Vis, som det så ud den");
        await board.Type("01.04.2019");
        await board.Enter();
        await board.Heading("Sådan stod det den 1. april 2019");
        var then = await FigureOf(board, "1.1");
        Assert.NotEqual("18 af 30", then);
        await board.TabTo(then);
        await board.Enter();
        await board.Shows("Du ser siden, som det var den 1. april 2019.", $"{then.Split(' ')[0]} enheder tæller med");

        await board.TabTo("Tilbage til i dag");
        await board.Enter();
        Assert.Equal("/maal/2019/1.1/beregning", board.Path);
        await board.Shows("18 enheder tæller med");
    }

    private static async Task<string> FigureOf(Visitor visitor, string goal)
    {
        var figure = visitor.Main.Locator($"a.lt-num[href*='/{goal}/beregning']").First;
        return (await figure.InnerTextAsync()).Replace('\u00A0', ' ');
    }
}
