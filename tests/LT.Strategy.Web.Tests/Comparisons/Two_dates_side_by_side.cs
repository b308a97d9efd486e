using System.Net;

namespace LT.Strategy.Web.Tests.Comparisons;

public sealed class Two_dates_side_by_side
{
    [Fact]
    public async Task Tell_in_sentences_what_became_different()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Medarbejder, Stadsbiblioteket")).Visit(
            "/ledelse/aendringer?fra=2019-05-31&til=2019-06-14"
        );
        Assert.True(page.Shows("Tema 4 fra Dækket til Mangler indsats. Leverandøren har udskudt"));
        Assert.True(page.Shows("Version 3 gælder fra 3. juni 2019. Planregisteret kan ikke tages i brug i 2019."));
        Assert.True(page.Shows("Flyttet fra CEB til CBE."));
        Assert.True(page.Shows("Nyt center. 0 af 4 felter er dækket."));
        Assert.True(page.Shows("Centret er lukket. 4 af 4 felter var dækket og tæller ikke længere med."));
        Assert.InRange(page.Queries, 1, 8);
    }

    [Fact]
    public async Task Name_what_was_withdrawn_with_the_reason_and_lead_to_the_row()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        const string Sentence =
            "Hummeltoftehallen (har arbejdet med det, 24. april 2019) er trukket tilbage den 3. maj 2019";
        var page = await session.Visit("/ledelse/aendringer?fra=2019-05-02&til=2019-05-03");
        Assert.True(page.Shows(Sentence), page.Text);
        var row = page.All("main a")
            .Single(a => a.GetAttribute("href")!.Contains("/raekke/", StringComparison.Ordinal));
        Assert.True((await session.Visit(row.GetAttribute("href")!)).Shows("Trukket tilbage"));
        Assert.False((await session.Visit("/ledelse/aendringer?fra=2019-05-03&til=2019-06-14")).Shows(Sentence));
        Assert.False((await session.Visit("/ledelse/aendringer?fra=2019-04-24&til=2019-05-02")).Shows(Sentence));
    }

    [Theory]
    [InlineData("direktion", true)]
    [InlineData("centerchef-cup", true)]
    [InlineData("strategisekretariat", true)]
    [InlineData("leder-virum-skole", false)]
    [InlineData("administrator", false)]
    [InlineData("medarbejder", false)]
    public async Task Tell_managements_assessments_only_to_those_who_may_see_them(string person, bool may)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(person)).Visit("/ledelse/aendringer?fra=2019-06-01");
        Assert.Equal(may, page.Shows("Ledelsens egne vurderinger"));
        Assert.Equal(may, page.Shows("den 11. juni 2019:"));
        Assert.False(page.Shows("den 29. marts 2019:"));
    }

    [Fact]
    public async Task Tell_the_reason_of_a_changed_threshold_once_and_lead_to_the_thresholds()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        await (await office.Visit("/administration/aar/2019/graenser"))
            .Form("Gem ændringen")
            .Fill("På sporet: højst så mange procentpoint efter planen", "15")
            .Fill("Mangler opfølgning: dage, uden at noget er registreret", "120")
            .Fill("Hvorfor ændres det?", "Planen er lagt efter det første halvår.")
            .Press("Gem ændringen");
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/aendringer?fra=2019-06-13");
        Assert.True(page.Shows("Grænsen for På sporet: ændret fra 10 procentpoint til 15 procentpoint."));
        Assert.True(page.Shows("Grænsen for Mangler opfølgning: ændret fra 100 dage til 120 dage."));
        Assert.Single(
            page.All("main li"),
            li => li.TextContent.StartsWith("Begrundelse: Planen", StringComparison.Ordinal)
        );
        var limits = page.All("main a")
            .First(a => a.GetAttribute("href")!.EndsWith("#graenser", StringComparison.Ordinal));
        Assert.True(
            (await session.Visit(limits.GetAttribute("href")!)).Shows("Planen er lagt efter det første halvår.")
        );
        Assert.False((await session.Visit("/ledelse/aendringer?til=2019-06-13")).Shows("Begrundelse: Planen"));
    }

    [Fact]
    public async Task Begin_at_the_centres_deadline_when_nothing_is_asked()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Kommunaldirektør, direktionen")).Visit("/ledelse/aendringer");
        Assert.True(page.Shows("Fra udgangen af 15. januar 2019 til udgangen af 14. juni 2019"));
    }

    [Fact]
    public async Task Say_so_when_nothing_is_different()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Kommunaldirektør, direktionen")).Visit(
            "/ledelse/aendringer?fra=2019-06-14&til=2019-06-14"
        );
        Assert.True(page.Shows("Intet er ændret mellem de to dage."));
    }

    [Theory]
    [InlineData("?fra=2019-99-99")]
    [InlineData("?til=2019-06-15")]
    public async Task Refuse_a_date_that_is_none_or_after_today(string query)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Kommunaldirektør, direktionen")).Visit("/ledelse/aendringer" + query);
        Assert.Equal(
            (HttpStatusCode.OK, true),
            (
                page.Status,
                page.Document.Body!.TextContent.Contains("Skriv en dato til og med i dag", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task Never_begin_before_the_year_was_opened()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("Kommunaldirektør, direktionen")).Visit(
            "/ledelse/aendringer?fra=2018-01-01&til=2019-01-01"
        );
        Assert.True(page.Shows("Fra udgangen af 10. december 2018"));
    }
}
