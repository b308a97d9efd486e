using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Agreements;

public sealed class Writing_a_centre_agreement(BrowserFixture browser)
{
    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task What_is_missing_shrinks_until_the_agreement_can_be_sent(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        await WritesAndSends(await journey.SignInAs("centerchef-cbe"));
    }

    [Fact]
    public async Task All_of_it_works_without_script()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        await WritesAndSends(await journey.SignInWithoutScriptAs("centerchef-cbe"));
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task It_saves_itself_while_one_writes(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();

        await chief.Fill(WritingSteps.Introduction, Planned.Introduction);
        await Assertions.Expect(chief.SaveState()).ToContainTextAsync("Gemt kl.");
        await chief.Check();

        var again = await chief.OpenAnother();
        await again.Visit(chief.Path);
        Assert.Equal(Planned.Introduction, await again.Value(WritingSteps.Introduction));
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task Two_who_write_in_the_same_place_see_both_texts(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var first = await journey.SignInAs("centerchef-cbe");
        await first.StartAgreement();
        var second = await journey.SignInAs("centerchef-cbe");
        await second.Visit(first.Path);
        second.Expect(409);

        await first.Fill(WritingSteps.Introduction, "Den første tekst.");
        await first.Press("Gem kladde");
        await second.Fill(WritingSteps.Introduction, "Den anden tekst.");
        await Assertions.Expect(second.SaveState()).ToContainTextAsync("En anden har skrevet samme sted");
        await second.Press("Gem kladde");

        await second.Shows(
            "Den andens tekst, som er gemt",
            "Den (kun den andens: første) tekst.",
            "Den (kun din: anden) tekst."
        );
        Assert.Equal("Den anden tekst.", await second.Value(WritingSteps.Introduction));

        await second.Fill(WritingSteps.Introduction, "Den første tekst. Den anden tekst.");
        await second.Press("Gem kladde");
        await first.Visit(first.Path);
        Assert.Equal("Den første tekst. Den anden tekst.", await first.Value(WritingSteps.Introduction));
    }

    private static async Task WritesAndSends(Visitor chief)
    {
        await chief.StartAgreement();
        await chief.Shows("0 af 4 temaer er dækket", "Skriv indledningen");
        await chief.IsMissing(5);

        await chief.Fill(WritingSteps.Introduction, Planned.Introduction);
        await chief.Press("Gem kladde");
        await chief.IsMissing(4);

        await chief.Add(Planned.All[0]);
        await chief.Shows("2 af 4 temaer er dækket");
        await chief.IsMissing(2);

        await LeavesAndComesBack(chief);
        await IsToldWhatStopsSending(chief);

        await chief.Add(Planned.All[1]);
        await chief.Add(Planned.All[2]);
        await chief.Shows("4 af 4 temaer er dækket");
        await chief.IsMissing(0);

        await chief.Send();
        await chief.Shows(Planned.Introduction, Planned.All[2].Title, "Fokusområde 3");
        await chief.Press("Fortryd afsendelsen");
        await chief.Shows("Afsendelsen er fortrudt");
        await chief.Send();
    }

    private static async Task LeavesAndComesBack(Visitor chief)
    {
        await chief.Visit("/opgaver");
        await chief.Follow("Skriv videre", of: WritingSteps.Owner);
        Assert.Equal(Planned.Introduction, await chief.Value(WritingSteps.Introduction));
        await chief.Press("Ret indsats 1");

        Assert.Equal(Planned.All[0].Title, await chief.Value("Titel"));
        Assert.Equal("01.08.2019", await chief.Value("Start"));
        Assert.Equal(Planned.All[0].Pledges[2].Words, await chief.Value("Det lover I til mål 2.1"));
    }

    private static async Task IsToldWhatStopsSending(Visitor chief)
    {
        await chief.Press("Send til godkendelse");
        await chief.Heading("Aftalen kan ikke sendes endnu");
        await chief.Shows("Tilføj en indsats under tema 3", "Tilføj en indsats under tema 4");
        await chief.Follow("Tilbage til kladden");
    }
}
