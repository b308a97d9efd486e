namespace LT.Strategy.Browser.Tests.Years;

public sealed class Setting_up_a_year(BrowserFixture browser)
{
    private const string OnTrack = "På sporet: højst så mange procentpoint efter planen";

    private const string Preview = "Vis, hvordan målet vil læses";

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_strategy_office_sets_up_goals_of_next_year_and_sees_how_they_will_read(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var office = await journey.SignInAs("strategisekretariat");
        await office.Visit("/administration/aar");
        await office.Press("Forbered 2020");

        await office.Follow("Tilføj mål, der tælles");
        await Goal(office, "1.3", "Åbne værksteder", "Mindst fem enheder holder et åbent værksted.");
        await office.Fill("Enhed", "enheder");
        await office.Tick("Enheder");
        await office.Tick("Dokumentation, som registreres");
        await office.Tick("Et antal");
        await office.Fill("Antal", "5");
        await office.Fill("Kriterium 1", "har holdt et åbent værksted");
        await office.Fill("Kriterium 1 i tabeller", "Holdt");
        await office.Press(Preview);
        await office.Shows("Sådan læses målet", "af 5 enheder");
        await office.Press("Gem mål");
        await office.Shows("1.3 Åbne værksteder");

        await office.Follow("Tilføj mål, der måles");
        await Goal(office, "2.2", "Svartid", "Svartiden er højst otte dage.");
        await office.Fill("Enhed", "dage");
        await office.Tick("Lavere er bedre");
        await office.Fill("Udgangspunkt", "10.5");
        await office.Fill("Udgangspunktets dato", "01.12.2019");
        await office.Fill("Udgangspunktets kilde", "Borgerservice");
        await office.Fill("Måltal", "8");
        await office.Press("Gem mål");
        await office.Shows("Brug komma, fx 13,5");
        await office.Fill("Udgangspunkt", "10,5");
        await office.Fill("Udgangspunktets dato", "01.06.2019");
        await office.Press(Preview);
        await office.Shows("Sådan læses målet", "mod 8");
        await office.Press("Gem mål");
        await office.Shows("2.2 Svartid");
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_new_threshold_takes_a_reason_and_leaves_yesterday_as_it_was(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var office = await journey.SignInAs("strategisekretariat");
        await office.Visit("/administration/aar/2019/graenser");
        await office.Fill(OnTrack, "15");
        await office.Press("Gem ændringen");
        await office.Shows("Skriv, hvorfor der ændres");
        Assert.Equal("15", await office.Value(OnTrack));

        await office.Fill("Hvorfor ændres det?", "Planen er lagt efter det første halvår.");
        await office.Press("Gem ændringen");
        await office.Visit("/maal/2019/1.1/beregning");
        await office.Shows("18 af 30", "På sporet", "Planen er lagt efter det første halvår.");
        await office.Visit("/maal/2019/1.1/beregning?pr=2019-06-13");
        await office.Shows("Du ser siden, som det var den 13. juni 2019", "18 af 30", "I risiko");
        await office.ShowsNo("Planen er lagt efter det første halvår.");

        await office.Visit("/ledelse/aendringer?fra=2019-06-13");
        await office.Shows(
            "Grænsen for På sporet: ændret fra 10 procentpoint til 15 procentpoint.",
            "Begrundelse: Planen er lagt efter det første halvår."
        );
    }

    private static async Task Goal(Visitor office, string number, string title, string statement)
    {
        var theme = office.Field("Tema").Locator("option").Nth(number[0] - '0');
        await office.Choose("Tema", (await theme.GetAttributeAsync("value"))!);
        await office.Fill("Nummer", number);
        await office.Fill("Kort titel", title);
        await office.Fill("Målet, som det står i strategien", statement);
        await office.Fill("Målets frist", "31.12.2020");
    }
}
