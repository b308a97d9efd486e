using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Agreements;

/// <summary>The server, the network, the session or the page goes while somebody writes.</summary>
public sealed class Work_that_is_never_lost(BrowserFixture browser)
{
    private const string Chief = "centerchef-cbe";
    private const long Minute = 60_000;
    private const string Text = "Byen vokser, og der skal være plads til alle.";
    private const string Found = "Vi fandt tekst, som ikke nåede at blive gemt";
    private const string NotAnswered = "Ikke gemt: Der er ingen forbindelse. Teksten er gemt i din browser.";

    [Fact]
    public async Task A_server_that_is_killed_before_the_save_gets_the_text_when_it_is_back()
    {
        var app = await AppProcess.Start();
        await using var journey = Journey.On(app, browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        chief.ExpectNoAnswer();

        await app.Kill();
        await chief.Fill(WritingSteps.Introduction, Text);
        await chief.SaysOfSaving(NotAnswered);
        await app.StartAgain();
        await chief.SaysOfSaving("Gemt kl.");

        await app.Kill();
        await chief.Fill(WritingSteps.Introduction, Text + " Også om ti år.");
        await chief.SaysOfSaving(NotAnswered);
        var address = chief.Path;
        var again = await chief.OpenAnother();
        await chief.Page.CloseAsync();
        await app.StartAgain();
        await again.Visit(address);
        await again.Shows(Found);
        Assert.Equal(Text + " Også om ti år.", await again.Value(WritingSteps.Introduction));
        await again.SaysOfSaving("Gemt kl.");
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_session_that_ends_in_mid_sentence_goes_on_in_the_same_field(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        await chief.Press("Tilføj indsats");
        chief.Expect(401);

        await chief.SessionEnds();
        await chief.Fill("Hvad gør I?", Text);
        await chief.SaysOfSaving("Du er logget af. Teksten er gemt i din browser.");
        await chief.Check();
        await chief.Follow("Log ind igen, så fortsætter du her");
        await chief.Choose("Person", Chief);
        await chief.Press("Log ind");

        Assert.Equal(Text, await chief.Value("Hvad gør I?"));
        await Assertions.Expect(chief.Field("Hvad gør I?")).ToBeFocusedAsync();
        await chief.SaysOfSaving("Gemt kl.");
        await chief.Visit(chief.Path);
        await chief.ShowsNo(Found);
        Assert.Equal(Text, await chief.Value("Hvad gør I?"));
    }

    [Fact]
    public async Task Another_person_in_the_same_browser_sees_nothing_of_it_and_the_first_has_it_still()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        var address = chief.Path;
        chief.Expect(401);
        await chief.SessionEnds();
        await chief.Fill(WritingSteps.Introduction, Text);
        await chief.SaysOfSaving("Du er logget af.");

        await chief.SignInInTheSameBrowser("strategisekretariat");
        await chief.Visit(address);
        Assert.DoesNotContain(Text, await chief.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Byen", await chief.KeptInTheBrowser(), StringComparison.Ordinal);
        await chief.SignsOut();

        await chief.SignInInTheSameBrowser(Chief);
        await chief.Visit(address);
        Assert.Equal(Text, await chief.Value(WritingSteps.Introduction));
    }

    [Fact]
    public async Task Without_a_network_it_is_kept_and_saved_as_soon_as_there_is_one()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        chief.ExpectNoAnswer();

        await chief.Page.Context.SetOfflineAsync(true);
        await chief.Fill(WritingSteps.Introduction, Text);
        await chief.SaysOfSaving(NotAnswered);
        Assert.DoesNotContain("Byen", await chief.KeptInTheBrowser(), StringComparison.Ordinal);
        await chief.Page.Context.SetOfflineAsync(false);
        await chief.SaysOfSaving("Gemt kl.");
        Assert.Equal("", await chief.KeptInTheBrowser());
    }

    [Fact]
    public async Task A_closed_tab_leaves_its_text_to_the_next_and_it_can_be_undone()
    {
        await using var journey = await Journey.Begin(browser, 375);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        await chief.Fill(WritingSteps.Introduction, "Det, der var gemt.");
        await chief.SaysOfSaving("Gemt kl.");
        var next = await chief.LosesTheTabWhileWriting(WritingSteps.Introduction, Text);

        await next.Shows(Found, "Den er sat ind igen.");
        Assert.Equal(Text, await next.Value(WritingSteps.Introduction));
        await next.Check();
        await next.Use(next.Main.GetByRole(AriaRole.Button, new() { Name = "Fortryd" }));
        Assert.Equal("Det, der var gemt.", await next.Value(WritingSteps.Introduction));
        await next.SaysOfSaving("Gemt kl.");
        await next.ShowsNo(Found);
    }

    [Fact]
    public async Task Text_of_an_initiative_that_is_closed_now_is_offered_with_a_way_to_it()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        var address = chief.Path;
        await chief.Press("Tilføj indsats");
        await chief.Fill("Titel", "Byens gulv");
        await chief.Press("Gem kladde");
        var next = await chief.LosesTheTabWhileWriting("Hvad gør I?", Text, address);

        await next.Shows(Found, "Indsats 1: Hvad gør I");
        await next.Follow("Åbn indsatsen, så bliver den sat ind");
        Assert.Equal(Text, await next.Value("Hvad gør I?"));
        await Assertions.Expect(next.Field("Hvad gør I?")).ToBeFocusedAsync();
        await next.SaysOfSaving("Gemt kl.");
    }

    [Fact]
    public async Task Text_that_was_kept_does_not_overwrite_what_another_has_written_since()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        var address = chief.Path;
        var other = await journey.SignInAs(Chief);
        await other.Visit(address);
        await chief.Page.Context.SetOfflineAsync(true);
        chief.ExpectNoAnswer();
        await chief.Fill(WritingSteps.Introduction, Text);
        await chief.SaysOfSaving(NotAnswered);
        await other.Fill(WritingSteps.Introduction, "Den andens.");
        await other.SaysOfSaving("Gemt kl.");

        var next = await chief.OpenAnother();
        next.Expect(409);
        await chief.Page.CloseAsync();
        await next.Page.Context.SetOfflineAsync(false);
        await next.Visit(address);
        await next.SaysOfSaving("En anden har skrevet samme sted");
        await Assertions.Expect(next.Main.Locator("#konflikter")).ToContainTextAsync("Den andens");
        Assert.Equal(Text, await next.Value(WritingSteps.Introduction));
    }

    [Fact]
    public async Task Two_tabs_of_one_person_follow_each_other_and_never_collide_with_themselves()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var first = await journey.SignInAs(Chief);
        await first.StartAgreement();
        var second = await first.OpenAnother();
        await second.Visit(first.Path);

        await second.Fill(WritingSteps.Introduction, Text);
        await second.SaysOfSaving("Gemt kl.");
        await Assertions.Expect(first.Field(WritingSteps.Introduction)).ToHaveValueAsync(Text);
        await first.SaysOfSaving("Opdateret: Indledning er ændret et andet sted");
        await first.Fill(WritingSteps.Introduction, Text + " Også børn.");
        await first.SaysOfSaving("Gemt kl.");
        await Assertions.Expect(second.Field(WritingSteps.Introduction)).ToHaveValueAsync(Text + " Også børn.");
    }

    [Fact]
    public async Task Signing_out_leaves_nothing_in_the_browser_also_from_another_tab()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        chief.Expect(401);
        chief.ExpectNoAnswer();
        var other = await chief.OpenAnother();
        await other.Visit("/opgaver");
        await chief.StopsSavesOnTheWay();
        await chief.Fill(WritingSteps.Introduction, Text);
        await chief.SaysOfSaving(NotAnswered);
        Assert.NotEqual("", await chief.KeptInTheBrowser());

        await other.SignsOut();
        await chief.SaysOfSaving("Du er logget af i en anden fane.");
        Assert.Equal("", await other.KeptInTheBrowser());
        await chief.Fill(WritingSteps.Introduction, Text + " Mere.");
        Assert.Equal("", await chief.KeptInTheBrowser());
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_session_about_to_end_warns_in_time_and_goes_on_with_the_keyboard(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        await chief.Page.Clock.InstallAsync();
        await chief.Visit(chief.Path);

        await chief.Page.Clock.RunForAsync(54 * Minute);
        await Assertions.Expect(chief.Page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await chief.Page.Clock.RunForAsync(Minute + (Minute / 4));
        var alert = chief.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToHaveTextAsync("Du bliver logget af om 5 minutter. Vil du fortsætte?");
        await chief.Check();

        await chief.TabTo("Fortsæt");
        await chief.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(alert).ToBeHiddenAsync();
        await chief.Page.Clock.RunForAsync(54 * Minute);
        await Assertions.Expect(alert).ToBeHiddenAsync();

        await chief.Page.Clock.RunForAsync(7 * Minute);
        await chief.SaysOfSaving("Du er logget af.");
    }
}
