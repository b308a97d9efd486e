namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Milestones_of_an_initiative
{
    [Fact]
    public async Task Several_can_be_added_at_once_and_they_come_by_date()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief));
        page = await page.Press("Tilføj milepæl");
        page = await page.Press("Tilføj milepæl");
        Assert.EndsWith("#Initiative_Milestones_2__On", page.Address.ToString(), StringComparison.Ordinal);
        page = await page.Form()
            .Fill("Dato for milepæl 1", "01.10.2019")
            .Fill("Hvad er nået ved milepæl 1?", "Sidst")
            .Fill("Dato for milepæl 3", "01.08.2019")
            .Fill("Hvad er nået ved milepæl 3?", "Først")
            .Press("Gem kladde");
        Assert.Equal("Først", page.Form().Value("Hvad er nået ved milepæl 1?"));
        Assert.Equal("Sidst", page.Form().Value("Hvad er nået ved milepæl 2?"));
    }

    [Fact]
    public async Task One_is_removed_and_the_rest_of_the_initiative_stays()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief));
        page = await page.Form()
            .Fill("Titel", "Byens gulv")
            .Fill("Dato for milepæl 1", "01.08.2019")
            .Fill("Hvad er nået ved milepæl 1?", "Først")
            .Tick("Mål 1.1: Relationel koordinering (tema 1)")
            .Press("Tilføj milepæl");
        page = await page.Form()
            .Fill("Dato for milepæl 2", "01.10.2019")
            .Fill("Hvad er nået ved milepæl 2?", "Sidst")
            .Press("Fjern milepæl 1");
        Assert.EndsWith("#milepaele", page.Address.ToString(), StringComparison.Ordinal);
        var initiative = (await Cbe.Stored(app)).Initiatives.Single(i => i.Number == 1);
        Assert.Equal("Sidst", Assert.Single(initiative.Milestones).Text);
        Assert.Equal("Byens gulv", initiative.Title);
        Assert.Single(initiative.Contributions);
    }
}
