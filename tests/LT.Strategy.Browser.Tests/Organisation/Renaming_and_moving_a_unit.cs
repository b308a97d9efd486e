namespace LT.Strategy.Browser.Tests.Organisation;

public sealed class Renaming_and_moving_a_unit(BrowserFixture browser)
{
    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task An_administrator_sees_what_follows_and_the_unit_keeps_its_history(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var administrator = await journey.SignInAs("administrator");
        await administrator.Visit("/administration");
        await administrator.Follow("Organisationen");
        await administrator.Fill("Navn, forkortelse eller kode", "virum sk");
        await administrator.Press("Find");
        await administrator.Follow("Virum Skole");

        await administrator.Follow("Omdøb");
        await administrator.Fill("Nyt navn", "Virum Ny Skole");
        await administrator.Press("Se, hvad der sker");
        await administrator.Shows("Skriv en dato");
        await administrator.Fill("Gælder fra", "14.06.2019");
        await administrator.Press("Se, hvad der sker");
        await administrator.Shows("Virum Skole hedder »Virum Ny Skole« fra 14.");
        await administrator.Press("Omdøb enheden");
        await administrator.Heading("Virum Ny Skole");

        await administrator.Follow("Flyt til et andet center");
        await administrator.Choose("Nyt center", "cso");
        await administrator.Fill("Gælder fra", "01.08.2019");
        await administrator.Press("Se, hvad der sker");
        await administrator.Shows("følger med og står under CSO", "bliver hos CUP");
        await administrator.Press("Flyt enheden");
        await administrator.Shows("Det, der venter", "Virum Skole", "CUP", "CSO");

        await administrator.Visit("/administration/organisation/import");
        await administrator.Visit("/administration/organisation/ny-enhed");
        await administrator.Visit("/administration/organisation/centre/cso/luk");
    }
}
