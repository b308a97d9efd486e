namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Focus_areas_of_a_unit
{
    [Fact]
    public async Task They_are_added_changed_moved_and_removed()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Maelkevejen.Editor(app);
        var before = (await Maelkevejen.Stored(app)).FocusAreas;
        Assert.Equal(["Et godt sted at arbejde", "Plads til alle"], before);

        page = await page.Form().Fill("Fokusområde 3", "Overgange").Press("Tilføj fokusområde");
        page = await page.Form().Fill("Fokusområde 1", "Sprog").Press("Flyt fokusområde 3 op");
        Assert.Equal(["Sprog", "Overgange", "Plads til alle"], (await Maelkevejen.Stored(app)).FocusAreas);

        page = await page.Form().Press("Flyt fokusområde 1 ned");
        Assert.Equal(["Overgange", "Sprog", "Plads til alle"], (await Maelkevejen.Stored(app)).FocusAreas);

        page = await page.Form().Press("Fjern fokusområde 2");
        Assert.Equal(["Overgange", "Plads til alle"], (await Maelkevejen.Stored(app)).FocusAreas);
        await page.Form().Fill("Fokusområde 1", "").Press("Gem kladde");
        Assert.Equal(["Plads til alle"], (await Maelkevejen.Stored(app)).FocusAreas);
    }

    [Fact]
    public async Task One_that_is_too_long_is_not_kept_and_stays_in_its_field()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Maelkevejen.Editor(app);
        var tooLong = new string('a', 121);
        var refused = await page.Form().Fill("Fokusområde 1", tooLong).Press("Gem kladde");
        Assert.Equal(["Fejl: Skriv højst 120 tegn", "Skriv højst 120 tegn"], refused.Errors);
        Assert.Equal(tooLong, refused.Form().Value("Fokusområde 1"));
        Assert.Equal("Et godt sted at arbejde", (await Maelkevejen.Stored(app)).FocusAreas[0]);
    }

    [Fact]
    public async Task Two_who_write_them_at_once_see_both()
    {
        await using var app = await StrategyApp.WithSampleData();
        var mine = await Maelkevejen.Editor(app);
        var theirs = await Maelkevejen.Editor(app);
        await theirs.Form().Fill("Fokusområde 3", "Overgange").Press("Gem kladde");
        var both = await mine.Form().Fill("Fokusområde 3", "Motorik").Press("Gem kladde");
        Assert.Equal(
            [
                "Et godt sted at arbejde Plads til alle (kun den andens: Overgange)",
                "Et godt sted at arbejde Plads til alle (kun din: Motorik)",
            ],
            both.Texts(".lt-since .lt-typed")
        );
    }

    [Fact]
    public async Task A_centre_is_not_asked_for_any()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        Assert.Empty(page.All("#del-4"));
        Assert.Contains("4. Indsatser", page.Texts("h2"));
    }
}
