namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Moving_initiatives
{
    [Fact]
    public async Task The_moved_card_keeps_its_button_and_what_is_open_stays_open()
    {
        await using var app = await Cbe.App();
        var (chief, address) = await Three(app);
        var page = await chief.Visit($"{address}?indsats=3");
        page = await page.Form().Fill("Titel", "Tredje, rettet").Press("Flyt indsats 3 op");
        Assert.Equal(["1. Første", "2. Tredje, rettet", "3. Anden"], page.Texts(".lt-card h3"));
        Assert.Equal("Tredje, rettet", page.Form().Value("Titel"));
        Assert.EndsWith("?indsats=2#op-2", page.Address.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_the_end_of_the_list_focus_goes_to_the_other_button()
    {
        await using var app = await Cbe.App();
        var (chief, address) = await Three(app);
        var page = await (await chief.Visit(address)).Press("Flyt indsats 2 op");
        Assert.EndsWith("#ned-1", page.Address.ToString(), StringComparison.Ordinal);
        Assert.True(page.All("#op-1")[0].HasAttribute("disabled"));
        Assert.False(page.All("#ned-1")[0].HasAttribute("disabled"));
    }

    [Fact]
    public async Task The_order_is_the_published_order()
    {
        await using var app = await Cbe.App();
        var (chief, address) = await Three(app);
        await (await chief.Visit(address)).Press("Flyt indsats 1 ned");
        var read = await chief.Visit($"{address}/laes");
        Assert.Equal(["1. Anden", "2. Første", "3. Tredje"], read.Texts(".lt-initiative h3"));
    }

    private static async Task<(Session Chief, string Address)> Three(StrategyApp app)
    {
        var address = await Cbe.Written(app);
        await Cbe.Change(
            app,
            a =>
            {
                Cbe.AddWholeInitiative(a);
                Cbe.AddWholeInitiative(a);
                (a.Initiatives[0].Title, a.Initiatives[1].Title, a.Initiatives[2].Title) = (
                    "Første",
                    "Anden",
                    "Tredje"
                );
            }
        );
        return (await app.SignInAs(Cbe.Chief), address);
    }
}
