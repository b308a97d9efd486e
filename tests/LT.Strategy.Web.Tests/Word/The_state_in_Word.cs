using System.Net;

namespace LT.Strategy.Web.Tests.Word;

public sealed class The_state_in_Word
{
    private const string Comment = "Seks af tolv enheder tæller med.";

    [Fact]
    public async Task Of_the_municipality_has_every_figure_of_the_page_with_its_explanation()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var page = await session.Visit("/ledelse?pr=2019-05-31");
        var file = await WordFile.Fetch(session, AddressOn(page));
        Assert.Equal("ledelsesoverblik-2019-05-31.docx", file.Name);
        Assert.Equal("Status for Koncernstrategi 2019, sådan stod det den 31. maj 2019", file.Head);
        var goals = file.Rows("De fælles mål: hvad der er nået, lovet og planlagt").Skip(1).ToList();
        Assert.Equal(page.Texts(".lt-goals .lt-c-now"), goals.Select(g => g[1]));
        Assert.Equal(page.Texts(".lt-goals .lt-c-status > :first-child"), goals.Select(g => g[4]));
        Assert.Equal(6, file.Styled("Heading3").Count(h => h == "Sådan er tallet beregnet"));
        foreach (var goal in new[] { "1.1", "2.1", "3.2", "4.1" })
        {
            var why = await session.Visit($"/maal/2019/{goal}/beregning?pr=2019-05-31");
            foreach (
                var line in why.All(".lt-explain p:not(.lt-note), .lt-explain li, [aria-labelledby=h-taeller] tbody th")
                    .Select(l => Words.Of(l.TextContent).TrimEnd('.'))
            )
            {
                Assert.Contains(line, file.Text, StringComparison.Ordinal);
            }
        }

        Assert.InRange((await session.Visit(AddressOn(page))).Queries, 1, 8);
    }

    [Theory]
    [InlineData("direktion", true)]
    [InlineData("strategisekretariat", true)]
    [InlineData("centerchef-cso", true)]
    [InlineData("stedfortraeder-cup", true)]
    [InlineData("leder-virum-skole", false)]
    [InlineData("administrator", false)]
    [InlineData("medarbejder", false)]
    public async Task Own_assessments_are_only_for_those_who_see_them_on_the_page(string person, bool ofCup)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var overview = await session.Visit("/ledelse");
        var file = await WordFile.Fetch(session, AddressOn(overview));
        var sees = overview.All("#egne").Count > 0;
        Assert.Equal(sees, file.Styled("Heading1").Contains("Centrenes egne vurderinger"));
        Assert.Equal(sees, file.Text.Contains("Ledelsens egen vurdering", StringComparison.Ordinal));
        var centre = await WordFile.Fetch(session, AddressOn(await session.Visit("/ledelse/centre/cup")));
        Assert.Equal(ofCup, centre.Styled("Heading1").Contains("Centrets egen opfølgning"));
        Assert.Equal(ofCup, centre.Text.Contains(Comment, StringComparison.Ordinal));
        Assert.DoesNotContain(Comment, file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_centre_has_its_goals_coverage_documentation_and_units_as_of_a_day()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/centre/cup?pr=2019-05-31");
        var file = await WordFile.Fetch(session, AddressOn(page));
        Assert.Equal("center-cup-2019-05-31.docx", file.Name);
        Assert.Equal(["Mål for mål", "Dækning", "Enhederne"], file.Styled("Heading1"));
        Assert.Equal(
            page.Texts("[aria-labelledby=h-maal] [data-title=Leveret] .lt-num"),
            file.Rows("Hvad centret har lovet og leveret til hvert mål").Skip(1).Select(r => r[2]).Where(n => n != "–")
        );
        Assert.Equal(
            page.All("[aria-labelledby=h-enheder] tbody th").Select(t => Words.Of(t.FirstChild!.TextContent)),
            file.Rows("Enhedernes aftaler, løfter og dokumentation").Skip(1).Select(r => r[0].Split(" (ikke under")[0])
        );
        Assert.Contains("Dokumentation for CUP til mål 1.1", file.Tables.Select(CaptionOf));
    }

    [Theory]
    [InlineData("/ledelse/word?aar=2031")]
    [InlineData("/ledelse/centre/findes-ikke/word")]
    [InlineData("/ledelse/centre/cbe/word?pr=2019-05-31")]
    public async Task What_does_not_exist_has_no_file(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs("medarbejder")).Visit(address)).Status);
    }

    [Fact]
    public async Task A_date_that_cannot_be_shown_leads_to_the_page()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/word?aar=2019&pr=2030-01-01");
        Assert.Equal("/ledelse?aar=2019", page.Path);
        Assert.True(page.Shows("Skriv en dato til og med i dag"));
    }

    private static string CaptionOf(DocumentFormat.OpenXml.Wordprocessing.Table table) =>
        Words.Of(table.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCaption>().Single().Val);

    private static string AddressOn(Page page) =>
        page.All("main a").Single(a => Words.Of(a.TextContent) == "Hent som Word").GetAttribute("href")!;
}
