using System.Diagnostics;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Agreements;

public sealed class Several_who_write_in_one_agreement(BrowserFixture browser)
{
    private const string Chief = "centerchef-cbe";
    private const string Bounds = "Hvad sætter grænser for det, I kan love?";
    private const string Theirs = "Vi skal have flere boliger i byen.";
    private const string Mine = "Vi skal have færre biler i byen.";

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_second_sees_both_texts_without_leaving_the_page_and_other_fields_go_on_saving(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var (mine, theirs) = await Collide(journey);
        await Assertions
            .Expect(mine.Main.Locator("#konflikter mark"))
            .ToHaveTextAsync([" (kun den andens: flere boliger) ", " (kun din: færre biler) "]);
        await mine.Check();

        await mine.Fill(Bounds, "Pengene rækker ikke til alt.");
        await Assertions.Expect(theirs.Field(Bounds)).ToHaveValueAsync("");
        await mine.Page.WaitForTimeoutAsync(3000);
        await theirs.Visit(theirs.Path);
        Assert.Equal("Pengene rækker ikke til alt.", await theirs.Value(Bounds));
        Assert.Equal(Theirs, await theirs.Value(WritingSteps.Introduction));
        Assert.Equal(Mine, await mine.Value(WritingSteps.Introduction));
    }

    [Fact]
    public async Task The_second_takes_the_others_text_and_stays_on_the_page()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var (mine, _) = await Collide(journey);
        await mine.Use(mine.Main.GetByRole(AriaRole.Button, new() { Name = "Brug den andens" }));
        await mine.SaysOfSaving("Gemt kl.");
        await Assertions.Expect(mine.Field(WritingSteps.Introduction)).ToHaveValueAsync(Theirs);
        await Assertions.Expect(mine.Main.Locator("#konflikter")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task The_second_joins_the_texts_with_the_keyboard_alone()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var (mine, theirs) = await Collide(journey);
        await mine.Fill(WritingSteps.Introduction, $"{Theirs} {Mine}");
        await mine.Use(mine.Main.GetByRole(AriaRole.Button, new() { Name = "Behold min i Indledning" }));
        await mine.SaysOfSaving("Gemt kl.");
        await theirs.Visit(theirs.Path);
        Assert.Equal($"{Theirs} {Mine}", await theirs.Value(WritingSteps.Introduction));
    }

    [Fact]
    public async Task A_button_pressed_in_the_same_breath_as_the_text_does_not_collide_with_oneself()
    {
        const string first = "Hvad er nået ved milepæl 1?";
        const string second = "Hvad er nået ved milepæl 2?";
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        await chief.Press("Tilføj indsats");
        await chief.Fill(first, "Kvarteret er spurgt");
        await chief.Press("Tilføj milepæl");
        await chief.Fill(second, "Planen er vedtaget");
        await chief.Press("Gem kladde");
        await chief.Fill(second, "Planen er vedtaget og sendt ud");
        await chief.Press("Fjern milepæl 1");
        await Assertions.Expect(chief.Field(first)).ToHaveValueAsync("Planen er vedtaget og sendt ud");
        await chief.Page.WaitForTimeoutAsync(2500);
        await chief.ShowsNo("Vi fandt tekst, som ikke nåede at blive gemt");
        await chief.Visit(chief.Path);
        Assert.Equal("Planen er vedtaget og sendt ud", await chief.Value(first));
    }

    [Fact]
    public async Task What_is_missing_follows_each_save_is_heard_and_leaves_the_caret_where_it_is()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        await chief.IsMissing(5);
        await chief.Field(WritingSteps.Introduction).PressSequentiallyAsync("Byen vokser");
        await chief.IsMissing(4);
        await Assertions.Expect(chief.Field(WritingSteps.Introduction)).ToBeFocusedAsync();
        await Assertions
            .Expect(chief.Main.Locator("[data-save-state]"))
            .ToMatchAriaSnapshotAsync(
                """
                - status:
                  - strong: /Gemt kl\. \d+\.\d+/
                  - text: 4 ting mangler, før du kan sende
                """
            );
        await chief.Check();
    }

    [Fact]
    public async Task An_agreement_with_forty_initiatives_is_quick()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs(Chief);
        await chief.StartAgreement();
        for (var i = 0; i < 40; i++)
        {
            await chief.AddInTheBackground();
        }

        var watch = Stopwatch.StartNew();
        await chief.Visit($"{chief.Path}?indsats=40#indsats-40");
        var page = watch.Elapsed;
        var answered = chief.Page.WaitForResponseAsync(r => r.Request.Method == "POST");
        await chief.Fill("Titel", "Den sidste");
        var answer = await answered;
        await answer.FinishedAsync();
        TestContext.Current.SendDiagnosticMessage($"page {page}, save {answer.Request.Timing.ResponseEnd} ms");
        await Assertions.Expect(chief.Main.Locator("#h-indsats-40")).ToHaveTextAsync("40. Den sidste");
        Assert.InRange(answer.Request.Timing.ResponseEnd, 0, 10_000);
    }

    private static async Task<(Visitor Mine, Visitor Theirs)> Collide(Journey journey)
    {
        var mine = await journey.SignInAs(Chief);
        await mine.StartAgreement();
        var theirs = await journey.SignInAs(Chief);
        await theirs.Visit(mine.Path);
        mine.Expect(409);
        await theirs.Fill(WritingSteps.Introduction, Theirs);
        await theirs.SaysOfSaving("Gemt kl.");
        await mine.Fill(WritingSteps.Introduction, Mine);
        await mine.SaysOfSaving("En anden har skrevet samme sted");
        return (mine, theirs);
    }
}
