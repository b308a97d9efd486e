namespace LT.Strategy.Browser.Tests.SharedGoals;

public sealed class Recording_what_has_been_done(BrowserFixture browser)
{
    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_chief_ticks_off_units_and_a_leader_answers_for_the_own_unit(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs("centerchef-cso");
        await chief.Visit("/maal/2019/1.1");
        await chief.Shows("18 af 30");
        await chief.Visit("/maal/2019/1.1/dokumentation/cso");

        await chief.TickInRow("Plejecenter Solgården", "Har arbejdet med det");
        await chief.TickInRow("Plejecenter Solgården", "Støttet af de interne ressourcer");
        await chief.Press("Gem dokumentation");
        await chief.Shows("Fejl: ");
        await chief.Fill("Dato for Plejecenter Solgården", "11.06.2019");
        await chief.Press("Gem dokumentation");
        await chief.Shows("2 bilag er registreret for 1 enhed", "19 af 30");

        await LeaderRecords(await journey.SignInAs("leder-sygeplejen"));
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_strategy_office_adds_a_reading_and_a_point_is_refused(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var office = await journey.SignInAs("strategisekretariat");
        await office.Visit("/maal/2019/2.1");
        await office.Follow("Tilføj måling");

        await office.Fill("Værdi", "13.9");
        await office.Fill("Målt pr.", "01.06.2019");
        await office.Fill("Kilde", "KMD");
        await office.Press("Gem måling");
        await office.Shows("Brug komma, fx 13,5");
        Assert.Equal("13.9", await office.Value("Værdi"));
        Assert.Equal("KMD", await office.Value("Kilde"));

        await office.Fill("Værdi", "13,9");
        await office.Press("Gem måling");
        await office.Visit("/ledelse");
        await office.FollowNumber("13,9");
        await office.Shows("01.06.2019", "KMD");
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_leader_answers_whether_the_unit_is_concerned_and_what_it_has_done(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var leader = await journey.SignInAs("leder-hjemmeplejen-syd");
        await leader.Visit("/maal/2019/3.2/dokumentation/hjemmeplejen-syd");
        await leader.Heading("Hjemmeplejen Syd");
        await leader.Tick("Ja");
        await leader.Press("Gem dokumentation");
        await leader.Shows("Behovet er besvaret for 1 enhed.");

        await leader.Tick("anvender materialerne");
        await leader.Fill("Dato, hvor det skete", "15.06.2019");
        await leader.Press("Gem dokumentation");
        await leader.Shows("Datoen kan ikke ligge efter i dag");
        await leader.Fill("Dato, hvor det skete", "12.06.2019");
        await leader.Press("Gem dokumentation");
        await leader.Shows("1 bilag er registreret for 1 enhed", "Hjemmeplejen Syd tæller med i målet");
        await leader.Visit("/maal/2019/3.2/beregning");
        await leader.Shows("13 af 15");
    }

    private static async Task LeaderRecords(Visitor leader)
    {
        await leader.Visit("/maal/2019/1.1/dokumentation/sygeplejen");
        await leader.Heading("Sygeplejen");
        await leader.Tick("er støttet af de interne ressourcer");
        await leader.Fill("Dato, hvor det skete", "12.06.2019");
        await leader.Press("Gem dokumentation");
        await leader.Visit("/maal/2019/1.1/beregning");
        await leader.Shows("20 af 30");
    }
}
