namespace LT.Strategy.Browser.Tests.Agreements;

public sealed class Acting_as_a_deputy(BrowserFixture browser)
{
    private const string Deputy = "Medarbejder, Stadsbiblioteket";

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_chief_names_one_who_submits_and_the_log_shows_both_names(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();
        await chief.WriteWholeAgreement();
        await Names(chief);

        var deputy = await journey.SignInAs("medarbejder");
        await deputy.Visit("/opgaver");
        await deputy.Follow("Skriv videre", of: WritingSteps.Owner);
        await deputy.Send();

        var administrator = await journey.SignInAs("administrator");
        await administrator.Visit("/administration");
        await administrator.Follow("Ændringslog");
        await administrator.Shows($"{Deputy}, på vegne af Centerchef, CBE, ændrede", "fra Kladde til Til godkendelse");
        await administrator.Fill("Ord", "stedfortræder CBE");
        await administrator.Press("Søg");
    }

    private static async Task Names(Visitor chief)
    {
        await chief.Visit("/opgaver");
        await chief.Follow("Bidragydere og stedfortræder");
        await chief.Fill("Navn eller mail", "medarbejder");
        await chief.Press("Find");
        await chief.Tick(chief.Main.GetByLabel(Deputy));
        await chief.Tick(chief.Main.GetByLabel("Stedfortræder: gør alt"));
        await chief.Fill("Sidste dag", "30.06.2019");
        await chief.Press("Tilføj");
        await chief.Shows("Stedfortræder for Centerchef, CBE", "14. juni 2019 til 30. juni 2019");
    }
}
