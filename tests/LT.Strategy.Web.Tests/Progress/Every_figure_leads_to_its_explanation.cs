using System.Net;
using AngleSharp.Dom;

namespace LT.Strategy.Web.Tests.Progress;

public sealed class Every_figure_leads_to_its_explanation
{
    [Theory]
    [InlineData("/")]
    [InlineData("/ledelse")]
    [InlineData("/ledelse?aar=2019&pr=2019-04-01")]
    [InlineData("/maal")]
    [InlineData("/maal/2019/1.1")]
    [InlineData("/maal/2019/1.2")]
    [InlineData("/maal/2019/2.1")]
    [InlineData("/maal/2019/3.1?pr=2019-04-01")]
    [InlineData("/maal/2019/3.2")]
    [InlineData("/maal/2019/4.1")]
    [InlineData("/temaer")]
    [InlineData("/temaer/2019/1")]
    [InlineData("/temaer/2019/3")]
    public async Task From_every_page_with_one_click(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var page = await session.Visit(address);
        var figures = page.All("main .lt-num, main .lt-status:not(.lt-status--plain)");
        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.True(f.HasAttribute("href"), $"{f.OuterHtml} leads nowhere"));
        foreach (var link in figures.Select(f => ((AngleSharp.Html.Dom.IHtmlAnchorElement)f).Href).Distinct())
        {
            var target = new Uri(link);
            var there = target.PathAndQuery == page.Path ? page : await session.Visit(target.PathAndQuery);
            Assert.Equal(HttpStatusCode.OK, there.Status);
            if (target.Fragment.Length > 0)
            {
                Assert.True(there.Document.GetElementById(target.Fragment[1..]) is not null, $"{link} is not there");
            }
        }
    }
}
