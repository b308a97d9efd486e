namespace LT.Strategy.Browser.Tests.Agreements;

public sealed class Concluding_a_centre_agreement(BrowserFixture browser)
{
    private const string Remark = "Sig mere om, hvordan I inddrager virksomhederne.";

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task It_is_returned_with_a_remark_mended_and_concluded(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();
        await chief.WriteWholeAgreement();
        await chief.Send();

        var board = await journey.SignInAs("direktion");
        await Returns(board);
        await Mends(chief);
        await board.Conclude();
        Assert.Equal("/aarsaftaler/2019/cbe", board.Path);

        await chief.Visit("/aarsaftaler/2019/cbe");
        await chief.Shows(Planned.All[0].Title, "I tre af fem forløb");
    }

    private static async Task Returns(Visitor board)
    {
        await board.Visit("/opgaver");
        await board.Follow("Læs og indgå", of: WritingSteps.Owner);
        await board.Shows(Planned.Introduction, Planned.All[0].Title);

        await board.Press("Send retur");
        await board.Shows("Fejl");
        await board.Fill("Bemærkning til centret, hvis du sender aftalen retur", Remark);
        await board.Press("Send retur");
        await board.Shows($"Aftalen for {WritingSteps.Owner} er sendt retur med din bemærkning.");
    }

    private static async Task Mends(Visitor chief)
    {
        await chief.Visit("/opgaver");
        await chief.Shows(Remark);
        await chief.Follow("Skriv videre", of: WritingSteps.Owner);
        await chief.Shows("Aftalen er sendt retur", Remark);
        await chief.Press("Ret indsats 1");
        await chief.Fill("Hvad gør I?", "I tre af fem forløb er en virksomhed med fra begyndelsen.");
        await chief.Press("Gem kladde");
        await chief.Send();
    }
}
