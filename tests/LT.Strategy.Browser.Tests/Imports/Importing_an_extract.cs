using System.Text;

namespace LT.Strategy.Browser.Tests.Imports;

public sealed class Importing_an_extract(BrowserFixture browser)
{
    private const string Known = "Dato;Værdi;Kilde\r\n01.03.2019;14,4;KMD\r\n01.05.2019;14,2;KMD\r\n";

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_bad_line_is_named_and_nothing_is_stored_before_the_file_is_mended(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var office = await journey.SignInAs("strategisekretariat");
        await office.Visit("/maal/2019/2.1/import");
        await office.Choose("Fil", "sygefravær.csv", Windows1252(Known + "01.06.2019;13.9;KMD\r\n"));
        await office.Press("Se filen igennem");
        await office.Shows("1 linje kan ikke bruges", "2 linjer er registreret allerede", "Brug komma, fx 13,5");

        await office.Follow("Vælg den rettede fil");
        await office.Choose("Fil", "sygefravær.csv", Windows1252(Known + "01.06.2019;13,9;KMD\r\n"));
        await office.Press("Se filen igennem");
        await office.Shows("1 linje er ny", "2 linjer er registreret allerede");
        await office.Press("Gem 1 måling");
        await office.Shows("1 måling fra sygefravær.csv er gemt.");

        await office.Visit("/ledelse");
        await office.FollowNumber("13,9");
        await office.Shows("01.06.2019", "sygefravær.csv");
    }

    private static byte[] Windows1252(string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);
}
