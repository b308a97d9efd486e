namespace LT.Strategy.Browser.Tests.Agreements;

public sealed class Writing_a_centre_agreement(BrowserFixture browser)
{
    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_draft_begins_on_the_list_of_tasks_and_says_what_is_missing(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs("centerchef-cbe");

        await chief.Visit("/opgaver");
        await chief.Press("Begynd aftalen");

        await chief.Heading("Center for Byudvikling og Erhverv");
        await chief.Shows("0 af 4 temaer er dækket", "Skriv indledningen");
        await chief.Page.ScreenshotAsync(new() { Path = $"/tmp/shot-{width}.png", FullPage = true });
    }
}
