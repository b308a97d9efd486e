namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Writing_while_a_change_waits
{
    private const string Waiting = "Mål 2.2: Trivsel";

    [Fact]
    public async Task A_goal_from_July_can_be_pointed_at_from_July()
    {
        await using var app = await Cbe.App();
        await Decide(app);
        var editor = await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief));
        Assert.True(editor.Shows("Mål 2.1"));
        Assert.False(editor.Shows(Waiting));

        app.Time.Advance(TimeSpan.FromDays(17));
        Assert.True((await (await app.SignInAs(Cbe.Chief)).Visit(editor.Path)).Shows(Waiting));
    }

    private static async Task Decide(StrategyApp app)
    {
        var office = await app.SignInAs("strategisekretariat");
        var page = await (await office.Visit("/administration/aar/2019/maal/nyt?maaling=niveau"))
            .Form("Gem mål")
            .Fill("Tema", "2. Vi forstærker en fælles arbejdskultur")
            .Fill("Nummer", "2.2")
            .Fill("Kort titel", "Trivsel")
            .Fill("Målet, som det står i strategien", "Trivslen skal op.")
            .Fill("Enhed", "point")
            .Choose("Højere er bedre")
            .Fill("Udgangspunkt", "4,1")
            .Fill("Udgangspunktets dato", "01.10.2018")
            .Fill("Udgangspunktets kilde", "Trivselsmåling")
            .Fill("Måltal", "4,5")
            .Fill("Gælder fra", "01.07.2019")
            .Fill("Hvorfor ændres det?", "Et mål mere.")
            .Press("Gem mål");
        Assert.Empty(page.Errors);
    }
}
