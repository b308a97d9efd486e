using System.Globalization;
using System.Net;

namespace LT.Strategy.Web.Tests.Centres;

public sealed class Center_for_center
{
    [Theory]
    [InlineData("1.1", "34", "18")]
    [InlineData("1.2", "4", "1")]
    [InlineData("3.1", "9", "6")]
    [InlineData("3.2", "11", "12")]
    public async Task Each_goals_column_adds_up_to_the_goals_own_figures(string goal, string promised, string delivered)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/centre");
        var column = page.All(".lt-centres tbody td").Where(td => IsOf(td, goal)).Select(Numbers).ToList();
        Assert.Equal(10, column.Count);
        Assert.Equal(int.Parse(promised, CultureInfo.InvariantCulture), column.Sum(c => c.Promised));
        Assert.Equal(int.Parse(delivered, CultureInfo.InvariantCulture), column.Sum(c => c.Delivered));
        var total = Numbers(page.All(".lt-centres tfoot td").Single(td => IsOf(td, goal)));
        Assert.Equal((promised, delivered), ($"{total.Promised}", $"{total.Delivered}"));
    }

    [Fact]
    public async Task Levels_and_goals_from_agreements_promise_no_number()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/centre");
        var levels = page.All(".lt-centres tbody td").Where(td => IsOf(td, "2.1")).Select(Numbers);
        Assert.All(levels, n => Assert.Equal(((int?)null, (int?)null), n));
        var computed = page.All(".lt-centres tbody td").Where(td => IsOf(td, "4.1")).Select(Numbers).ToList();
        Assert.All(computed, n => Assert.Null(n.Promised));
        Assert.Equal(8, computed.Sum(n => n.Delivered));
    }

    [Fact]
    public async Task Every_figure_of_a_goal_is_as_many_rows_on_the_page_it_leads_to()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var matrix = await session.Visit("/ledelse/centre");
        foreach (var cell in matrix.All(".lt-centres tbody td").Where(td => IsOf(td, "1.1")))
        {
            var (promised, delivered) = Numbers(cell);
            var page = await session.Visit(cell.QuerySelector("a.lt-num")!.GetAttribute("href")!);
            Assert.Equal("Sådan er tallene beregnet", page.Heading);
            Assert.Equal(delivered, page.All("[aria-labelledby=leveret] tbody tr").Count);
            Assert.Equal(
                promised,
                page.Texts("[aria-labelledby=bidrag] tbody [data-title=Lovet]")
                    .Sum(n => int.Parse(n, CultureInfo.InvariantCulture))
            );
            Assert.True(page.Shows("Gælder for 14. juni 2019."));
        }
    }

    [Fact]
    public async Task The_calculation_names_version_rows_and_what_was_left_out()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/centre/cup/1.1");
        Assert.True(page.Shows("Version 2, 21.05.2019"));
        Assert.Equal(2, page.All("[aria-labelledby=paa-vej] tbody tr").Count);
        var row = page.All("[aria-labelledby=leveret] tbody td a")[0];
        Assert.Equal(HttpStatusCode.OK, (await session.Visit(row.GetAttribute("href")!)).Status);
        var left = await session.Visit("/ledelse/centre/cae/1.1");
        Assert.True(left.Shows("Ikke med, fordi …"));
        Assert.True(left.Shows("Hummeltoftehallen, 24. april 2019: trukket tilbage den 3. maj 2019"));
    }

    [Theory]
    [InlineData("/ledelse/centre/cup/4.1", "Centret tæller med: version 2 af årsaftalen nævner")]
    [InlineData("/ledelse/centre/cmp/4.1", "Centret tæller ikke med: Ingen indsats i årsaftalen bidrager til målet.")]
    [InlineData("/ledelse/centre/cbe/4.1", "Centret tæller ikke med: Det har ingen årsaftale, der gælder på dagen.")]
    [InlineData("/ledelse/centre/cup/2.1", "Målet er et niveau for hele kommunen.")]
    public async Task Goals_without_rows_of_their_own_say_why(string address, string sentence)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.True((await (await app.SignInAs("medarbejder")).Visit(address)).Shows(sentence));
    }

    [Fact]
    public async Task A_centres_page_shows_its_units_beside_it_and_the_one_that_moved_away()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/centre/cup");
        var units = page.All(".lt-centres--units tbody tr")
            .ToDictionary(r => Words.Of(r.Children[0].FirstChild!.TextContent));
        Assert.Equal("Lovet 1 Tæller med fra 06.03.2019", Words.Of(units["Virum Skole"].Children[1].TextContent));
        Assert.Contains("nu under CUBA", units["Ungdomsskolen"].TextContent, StringComparison.Ordinal);
        Assert.Contains("Behov ikke oplyst", units["Lindegårdsskolen"].TextContent, StringComparison.Ordinal);
        Assert.True(page.Shows("står ved siden af centrets løfte og lægges ikke til"));
    }

    [Fact]
    public async Task An_earlier_date_shows_the_centre_that_was_there_then()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/centre?pr=2019-05-31");
        var centres = page.Texts(".lt-centres tbody th a");
        Assert.Contains("CEB", centres);
        Assert.DoesNotContain("CBE", centres);
        Assert.Equal(HttpStatusCode.NotFound, (await session.Visit("/ledelse/centre/cbe?pr=2019-05-31")).Status);
    }

    [Theory]
    [InlineData("/ledelse/centre/findes-ikke")]
    [InlineData("/ledelse/centre/virum-skole")]
    [InlineData("/ledelse/centre/cup/1.9")]
    [InlineData("/ledelse/centre?aar=2017")]
    [InlineData("/ledelse/centre/cup?aar=2031")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs("direktion")).Visit(address)).Status);
    }

    internal static bool IsOf(AngleSharp.Dom.IElement cell, string goal) =>
        cell.GetAttribute("data-title")!.StartsWith(goal, StringComparison.Ordinal);

    private static (int? Promised, int? Delivered) Numbers(AngleSharp.Dom.IElement cell)
    {
        var two = cell.QuerySelector(".lt-two")!.Children;
        return (Number(two[0]), Number(two[1]));
    }

    private static int? Number(AngleSharp.Dom.IElement place) =>
        place.QuerySelector(".lt-num") is { } number
            ? int.Parse(Words.Of(number.TextContent), CultureInfo.InvariantCulture)
            : null;
}
