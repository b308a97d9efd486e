namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Typing_what_cannot_be_kept
{
    [Theory]
    [InlineData("Antal enheder til mål 1.1", "13.5", "Skriv et helt tal, fx 4")]
    [InlineData("Antal enheder til mål 1.1", "13,5", "Skriv et helt tal, fx 4")]
    [InlineData("Antal enheder til mål 1.1", "mange", "Skriv et helt tal, fx 4")]
    [InlineData("Antal enheder til mål 1.1", "-1", "Skriv et helt tal fra 0 til 10000")]
    [InlineData("Start", "31.02.2019", "Den dato findes ikke. Skriv en anden, fx 15.01.2019.")]
    [InlineData("Dato for milepæl 1", "i morgen", "Skriv datoen som dag, måned og år, fx 15.01.2019.")]
    public async Task It_is_refused_with_an_example_and_nothing_is_lost_or_stored(
        string field,
        string typed,
        string sentence
    )
    {
        await using var app = await Cbe.App();
        var before = await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief));
        var version = (await Cbe.Stored(app)).Version;
        var page = await before
            .Form()
            .Fill(Cbe.Introduction, "Indledning, der ikke må gå tabt")
            .Fill("Titel", "Titel, der ikke må gå tabt")
            .Tick("Mål 2.1: Sygefravær (tema 2)")
            .Fill(field, typed)
            .Press("Gem kladde");
        Assert.Contains(page.Errors, e => e.EndsWith(sentence, StringComparison.Ordinal));
        Assert.Equal(typed, page.Form().Value(field));
        Assert.Equal("Indledning, der ikke må gå tabt", page.Form().Value(Cbe.Introduction));
        Assert.Equal("Titel, der ikke må gå tabt", page.Form().Value("Titel"));
        Assert.Equal("true", page.Form().Value("Mål 2.1: Sygefravær (tema 2)"));
        var stored = await Cbe.Stored(app);
        Assert.Equal(version, stored.Version);
        Assert.Equal("", stored.Introduction);
    }

    [Fact]
    public async Task The_same_page_can_be_put_right_and_saved()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief));
        page = await page.Form().Fill("Start", "31.02.2019").Fill("Titel", "Byens gulv").Press("Gem kladde");
        page = await page.Form().Fill("Start", "28.02.2019").Press("Gem kladde");
        Assert.Empty(page.Errors);
        var initiative = Assert.Single((await Cbe.Stored(app)).Initiatives);
        Assert.Equal(("Byens gulv", new DateOnly(2019, 2, 28)), (initiative.Title, initiative.From));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_with_the_limit_and_kept_whole()
    {
        await using var app = await Cbe.App();
        var text = new string('a', 4001);
        var page = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        page = await page.Form().Fill(Cbe.Introduction, text).Press("Gem kladde");
        Assert.Contains(page.Errors, e => e.EndsWith("Skriv højst 4000 tegn", StringComparison.Ordinal));
        Assert.Equal(text, page.Form().Value(Cbe.Introduction));
        Assert.Equal("", (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task A_text_just_as_long_as_it_may_be_is_kept_however_many_lines_it_has()
    {
        await using var app = await Cbe.App();
        var text = string.Concat(Enumerable.Repeat("ab\n", 1333)) + "a";
        Assert.Equal(4000, text.Length);
        var page = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        page = await page.Form().Fill(Cbe.Introduction, text).Press("Gem kladde");
        Assert.Empty(page.Errors);
        Assert.Equal(text, (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task An_end_before_the_start_is_saved_and_named_as_something_to_mend()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief));
        page = await page.Form().Fill("Start", "01.12.2019").Fill("Slut", "01.07.2019").Press("Gem kladde");
        Assert.Empty(page.Errors);
        Assert.Contains("Slutdatoen skal ligge efter startdatoen i indsats 1", page.Texts(".lt-missing li"));
        Assert.Equal(new DateOnly(2019, 7, 1), Assert.Single((await Cbe.Stored(app)).Initiatives).To);
    }
}
