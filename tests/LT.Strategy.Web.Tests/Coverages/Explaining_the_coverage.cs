using System.Net;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Coverages;

public sealed class Explaining_the_coverage
{
    [Theory]
    [InlineData("/ledelse")]
    [InlineData("/ledelse/daekning")]
    public async Task Every_figure_leads_to_its_explanation_with_one_click(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit(address);
        foreach (var figure in page.All(".lt-matrix a"))
        {
            var explanation = await session.Visit(figure.GetAttribute("href")!);
            Assert.True(explanation.Shows("Årets indstillinger"));
            Assert.True(explanation.Shows("Gælder for 14. juni 2019."));
        }
    }

    [Fact]
    public async Task The_sum_adds_up_and_names_rule_settings_and_versions()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/daekning/beregning");
        Assert.Equal(["40", "− 1", "− 4", "35 af 40"], page.Texts(".lt-sum td"));
        Assert.True(page.Shows("Én indsats kan dække flere temaer."));
        Assert.True(page.Shows("En indsats i en enheds årsaftale kan ikke dække sit centers felt."));
        Assert.Equal(35, page.All("[data-title=Dækker] a").Count);
        Assert.Equal(5, page.All("[data-title=Mangler] a").Count);
        Assert.True(page.Shows("8 af 10. CBE og CMP mangler."));
    }

    [Fact]
    public async Task Coverage_over_time_stands_as_steps_that_lead_to_their_day()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/daekning");
        Assert.True(page.Shows("Ved fristen den 15. januar 2019 var 36 af 40 felter dækket"));
        Assert.True(page.Shows("CEB lukkede og tæller ikke længere med."));
        var steps = page.All(".lt-steps tbody tr");
        Assert.Equal(
            ["0 af 40", "4 af 40", "8 af 40", "12 af 40", "20 af 40", "36 af 40", "40 af 40", "36 af 40", "35 af 40"],
            steps.Select(s => Words.Of(s.Children[1].TextContent))
        );
        foreach (var step in steps)
        {
            var then = await session.Visit(step.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal($"Dækning: {Words.Of(step.Children[1].TextContent)} felter", then.Heading);
        }
    }

    [Fact]
    public async Task A_broken_cell_tells_what_does_not_fill_it_and_its_history()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/daekning/cmp/4");
        Assert.True(page.Shows("Mangler indsats"));
        Assert.True(page.Shows("Årsaftalen, version 3, indgået 3. juni 2019 af Centerchef, CMP."));
        Assert.True(page.Shows("Lokalplaner, man kan søge i: udgået med et tillæg"));
        Assert.True(page.Shows("15.01.2019 Dækket første gang med version 1 af årsaftalen."));
        Assert.True(
            page.Shows("03.06.2019 Ikke længere dækket efter version 3 af årsaftalen. Begrundelse: Leverandøren")
        );
    }

    [Fact]
    public async Task A_cell_before_its_break_is_filled_and_knows_nothing_of_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/daekning/cmp/4?pr=2019-06-02");
        Assert.True(page.Shows("1 indsats dækker feltet"));
        Assert.False(page.Shows("Ikke længere dækket"));
    }

    [Fact]
    public async Task A_cell_without_an_agreement_tells_the_deadline()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/daekning/cbe/1");
        Assert.True(page.Shows("Forlænget frist: 1. juli 2019, ikke forfalden (17 dage tilbage)."));
        Assert.True(page.Shows("Feltet har ikke været dækket i 2019."));
    }

    [Fact]
    public async Task A_withdrawn_agreement_is_named_with_its_reason()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            var id = await db.CentreAgreements.Where(a => a.Centre.Code == "cso").Select(a => a.Id).SingleAsync();
            var boss = await db.Persons.SingleAsync(p => p.DirectoryId == "direktion");
            var agreement = (await db.WholeAgreementAsync(id))!;
            agreement.Withdraw(new Domain.People.Signature(boss.Id, boss.Name), "Forkert aftale.", Cbe.Morning);
        });
        var page = await (await app.SignInAs("medarbejder")).Visit("/ledelse/daekning/cso/1");
        Assert.True(page.Shows("trukket tilbage den 14. juni 2019: Forkert aftale."));
        Assert.True(
            page.Shows("14.06.2019 Ikke længere dækket efter at version 1 af årsaftalen blev trukket tilbage.")
        );
    }

    [Theory]
    [InlineData("/ledelse/daekning/cup/9")]
    [InlineData("/ledelse/daekning/findes-ikke/1")]
    [InlineData("/ledelse/daekning/ceb/1")]
    [InlineData("/ledelse/daekning/cup/1?aar=2017")]
    [InlineData("/ledelse/daekning/beregning?aar=2017")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs("direktion")).Visit(address)).Status);
    }
}
