using System.Net;
using System.Text.Json;

namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Deciding_between_two_texts
{
    private const string Bounds = "Hvad sætter grænser for det, I kan love?";

    [Fact]
    public async Task The_words_that_differ_are_marked_and_spoken_in_both()
    {
        await using var app = await Cbe.App();
        var both = await Collide(app, "Vi bygger nye boliger.", "Vi bygger flere boliger.");
        Assert.Equal(["(kun den andens: nye)", "(kun din: flere)"], both.Texts(".lt-since mark"));
    }

    [Fact]
    public async Task Using_the_others_text_keeps_it_and_shows_it_in_the_field()
    {
        await using var app = await Cbe.App();
        var both = await Collide(app, "Deres", "Min");
        var saved = await both.Press("Brug den andens i Indledning");
        Assert.True(saved.Shows("Kladden er gemt."));
        Assert.Equal("Deres", saved.Form().Value(Cbe.Introduction));
        Assert.Equal("Deres", (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task Keeping_mine_stores_what_stands_in_the_field_now()
    {
        await using var app = await Cbe.App();
        var both = await Collide(app, "Deres", "Min");
        await both.Form().Fill(Cbe.Introduction, "Deres og min").Press("Behold min i Indledning");
        Assert.Equal("Deres og min", (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task Deciding_one_leaves_the_other_undecided()
    {
        await using var app = await Cbe.App();
        var (mine, theirs) = await BothOpen(app);
        await theirs.Form().Fill(Cbe.Introduction, "Deres").Fill(Bounds, "Deres rammer").Press("Gem kladde");
        var both = await mine.Form().Fill(Cbe.Introduction, "Min").Fill(Bounds, "Mine rammer").Press("Gem kladde");
        var one = await both.Press("Brug den andens i Indledning");
        Assert.Equal(["Rammer"], one.Texts(".lt-since h3"));
        Assert.Equal(("Deres", "Mine rammer"), (one.Form().Value(Cbe.Introduction), one.Form().Value(Bounds)));
        await one.Press("Behold min i Rammer");
        var stored = await Cbe.Stored(app);
        Assert.Equal(("Deres", "Mine rammer"), (stored.Introduction, stored.Bounds));
    }

    [Fact]
    public async Task A_third_text_that_came_meanwhile_is_shown_first()
    {
        await using var app = await Cbe.App();
        var (mine, theirs) = await BothOpen(app);
        var theirPage = await theirs.Form().Fill(Cbe.Introduction, "Deres").Press("Gem kladde");
        var both = await mine.Form().Fill(Cbe.Introduction, "Min").Press("Gem kladde");
        await theirPage.Form().Fill(Cbe.Introduction, "Deres nye").Press("Gem kladde");
        var again = await both.Press("Behold min i Indledning");
        Assert.Contains("Deres nye", again.TextOf(".lt-since"), StringComparison.Ordinal);
        Assert.Equal("Deres nye", (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task A_field_of_an_initiative_is_decided_alone()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var mine = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}?indsats=1");
        var theirs = await (await app.SignInAs(Cbe.Contributor)).Visit($"{address}?indsats=1");
        await theirs.Form().Fill("Titel", "Deres titel").Press("Gem kladde");
        var both = await mine.Form().Fill("Titel", "Min titel").Fill("Start", "01.03.2019").Press("Gem kladde");
        var saved = await both.Press("Brug den andens i Indsats 1: Titel");
        Assert.Equal(("Deres titel", "01.03.2019"), (saved.Form().Value("Titel"), saved.Form().Value("Start")));
        Assert.Equal("Deres titel", (await Cbe.Stored(app)).Initiatives[0].Title);
    }

    [Fact]
    public async Task Saving_by_itself_names_the_place_and_saves_the_rest()
    {
        await using var app = await Cbe.App();
        var (mine, theirs) = await BothOpen(app);
        await theirs.Form().Fill(Cbe.Introduction, "Deres").Autosave();
        var answer = await mine.Form().Fill(Cbe.Introduction, "Min").Fill(Bounds, "Mine rammer").Autosave();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(["Stamps[0]"], said.GetProperty("conflicts").EnumerateArray().Select(c => c.GetString()!));
        var stored = await Cbe.Stored(app);
        Assert.Equal(("Deres", "Mine rammer"), (stored.Introduction, stored.Bounds));
    }

    private static async Task<Page> Collide(StrategyApp app, string theirText, string myText)
    {
        var (mine, theirs) = await BothOpen(app);
        await theirs.Form().Fill(Cbe.Introduction, theirText).Press("Gem kladde");
        return await mine.Form().Fill(Cbe.Introduction, myText).Press("Gem kladde");
    }

    private static async Task<(Page Mine, Page Theirs)> BothOpen(StrategyApp app)
    {
        var mine = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        return (mine, await (await app.SignInAs(Cbe.Contributor)).Visit(mine.Path));
    }
}
