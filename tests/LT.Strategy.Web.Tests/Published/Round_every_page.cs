using System.Net;

namespace LT.Strategy.Web.Tests.Published;

public sealed class Round_every_page
{
    [Fact]
    public async Task Stand_the_strategy_the_person_the_demo_date_and_the_sample_notice()
    {
        await using var app = await ReadingYear.App();
        var front = await (await app.SignInAs(ReadingYear.Reader)).Visit("/");
        Assert.Contains("Koncernstrategi 2019", front.Title, StringComparison.Ordinal);
        Assert.Equal("Medarbejder, Ålykke", front.TextOf(".lt-header__person p"));
        Assert.Equal("Demodato: 14. juni 2019", front.TextOf(".lt-strip--demo"));
        Assert.Contains("kun CPKS står i Koncernstrategi 2019.", front.TextOf("aside"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReadingYear.Reader, "Forside, Strategien, Mål, Årsaftaler, Læring")]
    [InlineData("centerchef-cpks", "Forside, Strategien, Mål, Årsaftaler, Læring, Mine opgaver, Opfølgning")]
    [InlineData("direktion", "Forside, Strategien, Mål, Årsaftaler, Læring, Mine opgaver, Opfølgning, Ledelse")]
    public async Task One_can_go_where_the_role_goes(string person, string places)
    {
        await using var app = await ReadingYear.App();
        var shown = await (await app.SignInAs(person)).Visit("/temaer");
        Assert.Equal(places, string.Join(", ", shown.Texts(".lt-header__nav a")));
        Assert.Equal("Strategien", shown.TextOf(".lt-header__nav a[aria-current]"));
    }

    [Fact]
    public async Task Pages_that_are_open_to_all_name_nobody()
    {
        await using var app = await ReadingYear.App();
        var shown = await app.Anonymous().Visit("/was");
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Empty(shown.All(".lt-header__person"));
    }

    [Fact]
    public async Task An_error_page_asks_the_database_for_the_person_only()
    {
        await using var app = await ReadingYear.App();
        Assert.Equal(0, (await app.Anonymous().Visit("/fejl/404")).Queries);
    }

    [Fact]
    public async Task Without_a_year_there_is_something_to_read_everywhere()
    {
        await using var app = await Security.People.App();
        var reader = await app.SignInAs(Security.People.Reader);
        foreach (var address in new[] { "/", "/strategi", "/fremtidsfortaelling", "/aarsaftaler" })
        {
            var shown = await reader.Visit(address);
            Assert.Equal(HttpStatusCode.OK, shown.Status);
            Assert.True(shown.Shows("Der er ikke åbnet et år endnu."), address);
        }
    }
}
