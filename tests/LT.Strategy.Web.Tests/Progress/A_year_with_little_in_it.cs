using System.Net;
using LT.Strategy.Web.Tests.Data;
using LT.Strategy.Web.Tests.Security;

namespace LT.Strategy.Web.Tests.Progress;

public sealed class A_year_with_little_in_it
{
    [Theory]
    [InlineData("/ledelse")]
    [InlineData("/ledelse/daekning")]
    [InlineData("/ledelse/daekning/beregning")]
    [InlineData("/ledelse/centre")]
    [InlineData("/ledelse/frister")]
    [InlineData("/maal")]
    public async Task Before_a_year_is_open_the_pages_say_so_kindly(string address)
    {
        await using var app = await People.App();
        var page = await (await app.SignInAs(People.Reader)).Visit(address);
        Assert.Equal((HttpStatusCode.OK, "Der er ikke åbnet et år endnu"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task A_date_before_the_year_was_opened_says_so_too()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse?pr=2018-06-01");
        Assert.Equal("Der var ikke åbnet et år den 1. juni 2018", page.Heading);
    }

    [Theory]
    [InlineData("/ledelse?aar=2017")]
    [InlineData("/ledelse/daekning?aar=2017")]
    [InlineData("/ledelse/frister?aar=2031")]
    [InlineData("/maal/2017")]
    [InlineData("/maal/2017/1.1")]
    [InlineData("/maal/2017/1.1/beregning")]
    [InlineData("/maal/2019/1.9")]
    [InlineData("/maal/2019/1.9/beregning")]
    [InlineData("/maal/9.9")]
    public async Task A_year_or_a_goal_that_does_not_exist_is_not_found(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("direktion")).Visit(address);
        Assert.Equal((HttpStatusCode.NotFound, "Siden findes ikke"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task A_year_where_nothing_has_been_recorded_is_shown_without_a_single_made_up_figure()
    {
        await using var app = await StrategyApp.Empty();
        using var folder = new TestFolder();
        folder.Write("eksempel-organisation.yaml", SmallYear.Organisation);
        folder.Write("koncernstrategi-2019.yaml", SmallYear.Strategy);
        await SmallYear.LoadAsync(app.Services, folder);
        var session = await app.SignInAs("direktion");
        var overview = await session.Visit("/ledelse");
        Assert.Equal("– mod 13,5", overview.Cell("2.1", "Nu"));
        Assert.Equal("– af 30", overview.Cell("1.1", "Nu"));
        Assert.Equal("Mangler opfølgning", overview.Cell("2.1", "Status"));
        Assert.StartsWith("Dækning 0 af 8", overview.Band("Dækning"), StringComparison.Ordinal);
        foreach (
            var address in new[]
            {
                "/ledelse/daekning",
                "/ledelse/daekning/beregning",
                "/ledelse/centre",
                "/ledelse/frister",
                "/maal",
                "/opgaver",
            }
        )
        {
            Assert.Equal(HttpStatusCode.OK, (await session.Visit(address)).Status);
        }

        foreach (var goal in new[] { "1.1", "1.2", "2.1", "3.1", "3.2", "4.1" })
        {
            Assert.Equal(HttpStatusCode.OK, (await session.Visit($"/maal/2019/{goal}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await session.Visit($"/maal/2019/{goal}/beregning")).Status);
        }
    }
}
