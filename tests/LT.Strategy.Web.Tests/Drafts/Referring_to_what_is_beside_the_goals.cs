using LT.Strategy.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Referring_to_what_is_beside_the_goals
{
    private const string OneMunicipality = "Vi er én kommune (i fokus)";

    [Fact]
    public async Task Items_of_a_framework_are_ticked_those_in_focus_first()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var chief = await app.SignInAs(Cbe.Chief);
        var page = await chief.Visit($"{address}?indsats=1");
        Assert.Equal(
            [OneMunicipality, "Vi er gode arbejdspladser (i fokus)"],
            page.Texts("#Initiative_References label").Take(2)
        );

        await page.Form().Tick(OneMunicipality).Tick("Vi er professionelle").Press("Gem kladde");
        page = await chief.Visit($"{address}?indsats=1");
        Assert.Equal("true", page.Form().Value(OneMunicipality));
        var read = await chief.Visit($"{address}/laes");
        Assert.Contains("Vi er én kommune og Vi er professionelle", read.Texts(".lt-facts dd"));

        await page.Form().Untick(OneMunicipality).Press("Gem kladde");
        Assert.Equal(
            "Vi er professionelle",
            Assert.Single((await Cbe.Stored(app)).Initiatives.Single(i => i.Number == 1).References).Name
        );
    }

    [Fact]
    public async Task A_framework_that_a_goal_asks_items_of_is_not_offered_twice()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var page = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}?indsats=1");
        Assert.Single(page.Texts("label"), l => l == "Fokusområde 1");
        Assert.DoesNotContain(
            page.Texts("legend"),
            l => l.StartsWith("Digitaliseringsstrategien", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_unit_ticks_the_centres_initiatives_it_carries_on()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Maelkevejen.Editor(app, open: 1);
        await page.Form().Tick("Trivsel i små teams").Press("Gem kladde");
        var carried = Assert.Single((await Maelkevejen.Stored(app)).Initiatives.Single(i => i.Number == 1).Carries);
        Assert.Equal("Trivsel i små teams", carried.Title);

        page = await Maelkevejen.Editor(app, open: 1);
        Assert.Equal("true", page.Form().Value("Trivsel i små teams"));
        await page.Form().Untick("Trivsel i små teams").Press("Gem kladde");
        Assert.Empty((await Maelkevejen.Stored(app)).Initiatives.Single(i => i.Number == 1).Carries);
    }

    [Fact]
    public async Task A_centre_carries_nothing_on()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var page = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}?indsats=1");
        Assert.Empty(page.All("#Initiative_Carries"));
    }

    [Fact]
    public async Task What_is_not_the_centres_cannot_be_carried_on()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Maelkevejen.Editor(app, open: 1);
        var box = page.All("input[name='Initiative.CarriesIds']")[0];
        box.SetAttribute("value", $"{Guid.NewGuid()}");
        box.SetAttribute("checked", "");
        await page.Form().Press("Gem kladde");
        Assert.Empty((await Maelkevejen.Stored(app)).Initiatives.Single(i => i.Number == 1).Carries);
    }

    [Fact]
    public async Task The_units_agreement_links_to_the_centres_initiative_and_the_centres_back()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs("medarbejder");
        var unit = await reader.Visit("/aarsaftaler/2019/engelsborgskolen");
        var link = unit.All(".lt-facts a").Single(a => a.TextContent == "Skole og dagtilbud om det samme barn");
        var centre = await reader.Visit("/aarsaftaler/2019/cup");
        var place = link.GetAttribute("href")!.Split('#')[1];
        Assert.Contains("Skole og dagtilbud om det samme barn", Words.Of(centre.All($"#{place}")[0].TextContent));
        Assert.Contains("Fra børnehave til skole (Engelsborgskolen)", centre.Texts(".lt-facts dd"));
    }

    [Fact]
    public async Task What_a_unit_has_not_concluded_is_not_told_of_on_the_centres_page()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Maelkevejen.Editor(app, open: 1);
        await page.Form().Fill("Titel", "Endnu ikke indgået").Tick("Trivsel i små teams").Press("Gem kladde");
        var centre = await (await app.SignInAs("medarbejder")).Visit("/aarsaftaler/2019/cup");
        Assert.False(centre.Shows("Endnu ikke indgået"));
    }
}
