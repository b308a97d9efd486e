namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Two_who_write_at_once
{
    private const string Bounds = "Hvad sætter grænser for det, I kan love?";

    [Fact]
    public async Task The_second_to_save_a_text_sees_both_and_the_next_save_decides()
    {
        await using var app = await Cbe.App();
        var (mine, theirs) = await BothOpen(app);
        await theirs.Form().Fill(Cbe.Introduction, "Deres indledning").Press("Gem kladde");
        var both = await mine.Form().Fill(Cbe.Introduction, "Min indledning").Press("Gem kladde");

        Assert.Equal(
            ["(kun den andens: Deres) indledning", "(kun din: Min) indledning"],
            both.Texts(".lt-since .lt-typed")
        );
        Assert.Equal("Min indledning", both.Form().Value(Cbe.Introduction));
        Assert.Equal("Deres indledning", (await Cbe.Stored(app)).Introduction);
        Assert.False(both.Shows("Kladden er gemt."));

        await both.Form().Fill(Cbe.Introduction, "Vores indledning").Press("Gem kladde");
        Assert.Equal("Vores indledning", (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task Those_who_write_in_different_texts_do_not_disturb_each_other()
    {
        await using var app = await Cbe.App();
        var (mine, theirs) = await BothOpen(app);
        await theirs.Form().Fill(Cbe.Introduction, "Deres indledning").Press("Gem kladde");
        var saved = await mine.Form().Fill(Bounds, "Mine rammer").Press("Gem kladde");
        Assert.True(saved.Shows("Kladden er gemt."));
        var stored = await Cbe.Stored(app);
        Assert.Equal(("Deres indledning", "Mine rammer"), (stored.Introduction, stored.Bounds));
    }

    [Fact]
    public async Task What_does_not_collide_is_saved_though_something_else_does()
    {
        await using var app = await Cbe.App();
        var (mine, theirs) = await BothOpen(app);
        await theirs.Form().Fill(Cbe.Introduction, "Deres indledning").Press("Gem kladde");
        await mine.Form().Fill(Cbe.Introduction, "Min indledning").Fill(Bounds, "Mine rammer").Press("Gem kladde");
        Assert.Equal("Mine rammer", (await Cbe.Stored(app)).Bounds);
    }

    [Fact]
    public async Task Two_who_have_written_the_same_are_not_troubled()
    {
        await using var app = await Cbe.App();
        var (mine, theirs) = await BothOpen(app);
        await theirs.Form().Fill(Cbe.Introduction, "Det samme").Press("Gem kladde");
        var saved = await mine.Form().Fill(Cbe.Introduction, "Det samme").Press("Gem kladde");
        Assert.True(saved.Shows("Kladden er gemt."));
    }

    [Fact]
    public async Task The_second_to_save_an_initiative_sees_both_and_the_next_save_decides()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var mine = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}?indsats=1");
        var theirs = await (await app.SignInAs(Cbe.Contributor)).Visit($"{address}?indsats=1");
        await theirs.Form().Fill("Titel", "Deres titel").Press("Gem kladde");
        var both = await mine.Form().Fill("Titel", "Min titel").Press("Gem kladde");

        Assert.True(both.Shows("Indsats 1: Titel"));
        Assert.Equal(["(kun den andens: Deres) titel", "(kun din: Min) titel"], both.Texts(".lt-since .lt-typed"));
        Assert.Equal("Min titel", both.Form().Value("Titel"));
        Assert.Equal("Deres titel", (await Cbe.Stored(app)).Initiatives[0].Title);

        await both.Press("Gem kladde");
        Assert.Equal("Min titel", (await Cbe.Stored(app)).Initiatives[0].Title);
    }

    [Fact]
    public async Task An_initiative_that_is_only_open_does_not_stand_in_the_way()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var mine = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}?indsats=1");
        var theirs = await (await app.SignInAs(Cbe.Contributor)).Visit($"{address}?indsats=1");
        await theirs.Form().Fill("Titel", "Deres titel").Press("Gem kladde");
        var saved = await mine.Form().Fill(Cbe.Introduction, "Min indledning").Press("Gem kladde");
        Assert.True(saved.Shows("Kladden er gemt."));
        Assert.Equal("Deres titel", saved.Form().Value("Titel"));
        Assert.Equal("Min indledning", (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task What_was_written_in_an_initiative_that_someone_removed_is_shown()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var mine = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}?indsats=1");
        var theirs = await (await app.SignInAs(Cbe.Contributor)).Visit($"{address}?indsats=1");
        await theirs.Press("Fjern indsats");
        var both = await mine.Form().Fill("Titel", "Min nye titel").Press("Gem kladde");
        Assert.True(both.Shows("Min nye titel"));
        Assert.True(both.HasButton("Fortryd, tag Min nye titel med igen"));
    }

    [Fact]
    public async Task A_save_in_the_very_same_moment_is_told_as_a_collision_and_not_as_saved()
    {
        await using var app = await Cbe.App();
        var (mine, theirs) = await BothOpen(app);
        var form = mine.Form().Fill(Cbe.Introduction, "Min indledning");
        app.Meanwhile(
            "StrategyYears",
            () => theirs.Form().Fill(Cbe.Introduction, "Deres indledning").Press("Gem kladde")
        );
        var both = await form.Press("Gem kladde");
        Assert.Equal(
            ["(kun den andens: Deres) indledning", "(kun din: Min) indledning"],
            both.Texts(".lt-since .lt-typed")
        );
        Assert.False(both.Shows("Kladden er gemt."));
    }

    private static async Task<(Page Mine, Page Theirs)> BothOpen(StrategyApp app)
    {
        var mine = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        return (mine, await (await app.SignInAs(Cbe.Contributor)).Visit(mine.Path));
    }
}
