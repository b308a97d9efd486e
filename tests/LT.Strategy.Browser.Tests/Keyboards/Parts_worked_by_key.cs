using LT.Strategy.Browser.Tests.Agreements;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Keyboards;

/// <summary>The parts that are our own, and where the focus is after each act.</summary>
public sealed class Parts_worked_by_key(BrowserFixture browser)
{
    [Fact]
    public async Task The_menu_closes_with_Escape_and_gives_the_focus_back()
    {
        await using var journey = await Journey.Begin(browser, 375);
        var reader = await journey.SignInAs("medarbejder");
        await reader.Visit("/strategi");
        var menu = reader.Page.Locator("details.lt-menu");
        await reader.TabTo("Menu");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(menu).ToHaveAttributeAsync("open", "");
        await reader.TabTo("Årsaftaler");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu).Not.ToHaveAttributeAsync("open", "");
        await Assertions.Expect(menu.Locator("summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Initiatives_and_milestones_are_added_moved_and_removed_and_the_focus_follows()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();
        await chief.Press("Tilføj indsats");
        await chief.Fill("Titel", "Den første");
        await chief.Press("Tilføj indsats");
        await HasFocus(chief, "Initiative_Title");
        await chief.Fill("Titel", "Den anden");

        await chief.Press("Flyt indsats 2 op");
        await HasFocus(chief, "ned-1");
        await chief.Press("Gem og luk indsats 1");
        await HasFocus(chief, "ret-1");
        await chief.Press("Ret indsats 2");
        Assert.Equal("Den første", await chief.Value("Titel"));

        await chief.Press("Tilføj milepæl");
        await HasFocus(chief, "Initiative_Milestones_1__On");
        await chief.Fill("Hvad er nået ved milepæl 1?", "Halvvejs");
        await chief.Press("Gem kladde");
        await chief.Press("Fjern milepæl 1");
        await HasFocus(chief, "milepaele");

        await chief.Press("Fjern indsats");
        await chief.Press(chief.Main.GetByRole(AriaRole.Button, new() { Name = "tag Den første med igen" }));
        await chief.Shows("Den første er med igen.");
    }

    private static Task HasFocus(Visitor visitor, string id) =>
        Assertions.Expect(visitor.Page.Locator($"#{id}")).ToBeFocusedAsync();
}
