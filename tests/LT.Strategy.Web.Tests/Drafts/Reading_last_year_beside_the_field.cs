using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Reading_last_year_beside_the_field
{
    private const string FollowUp = "Hvordan og hvornår følger centret op?";

    [Fact]
    public async Task Last_years_text_is_put_into_a_field_that_is_empty()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (chief, address) = await NextYear(app);
        var page = await chief.Visit(address);
        Assert.Contains("Ledergruppen gennemgår", Words.Of(page.All("#del-9 details.lt-aside")[^1].TextContent));

        page = await page.Form().Fill(Cbe.Introduction, "Skrevet i år.").PressValue("indsaet:FollowUpPlan");
        Assert.StartsWith("Ledergruppen gennemgår", page.Form().Value(FollowUp));
        Assert.Equal("Skrevet i år.", page.Form().Value(Cbe.Introduction));
        Assert.EndsWith("#FollowUpPlan", page.Address.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_is_never_overwritten()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (chief, address) = await NextYear(app);
        var stale = await chief.Visit(address);
        await stale.Form().Fill(FollowUp, "Skrevet i år.").Press("Gem kladde");
        var page = await chief.Visit(address);
        Assert.DoesNotContain("indsaet:FollowUpPlan", page.All("button").Select(b => b.GetAttribute("value")));

        await page.Form().PressValue("indsaet:FollowUpPlan");
        Assert.Equal("Skrevet i år.", (await chief.Visit(address)).Form().Value(FollowUp));
    }

    [Fact]
    public async Task A_new_draft_may_start_from_it_until_something_is_written()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (chief, address) = await NextYear(app);
        var page = await (await chief.Visit(address)).Press("Start fra sidste års aftale");
        Assert.Contains("1. Kompetencebehov i alle ti centre", page.Texts(".lt-card h3"));
        Assert.StartsWith("Centret binder politik", page.Form().Value(Cbe.Introduction));
        Assert.DoesNotContain("Start fra sidste års aftale", page.Texts("button"));
    }

    [Fact]
    public async Task Without_an_agreement_the_year_before_there_is_nothing_to_read()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        Assert.DoesNotContain("Sidste års tekst", page.Texts("summary"));
        Assert.DoesNotContain("Start fra sidste års aftale", page.Texts("button"));
    }

    [Fact]
    public async Task A_withdrawn_agreement_is_not_offered()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (chief, address) = await NextYear(app);
        await app.Given(async db =>
        {
            var concluded = await db
                .CentreAgreements.Where(a => a.Centre.Code == "cpks" && a.Year.Year == 2019)
                .SingleAsync();
            var whole = (await db.WholeAgreementAsync(concluded.Id))!;
            whole.Withdraw(new(1, "Direktionen"), "Fejl.", Cbe.Morning);
        });
        Assert.DoesNotContain("Sidste års tekst", (await chief.Visit(address)).Texts("summary"));
    }

    /// <summary>The year after the sample year, opened early, with an empty draft of a centre that concluded in 2019.</summary>
    private static async Task<(Session Chief, string Address)> NextYear(StrategyApp app)
    {
        var id = await app.Stored(async db =>
        {
            var strategy = await db.GroupStrategies.SingleAsync();
            var year = new StrategyYear
            {
                Year = 2020,
                OpenedOn = new DateOnly(2019, 6, 1),
                CentreDeadline = new DateOnly(2020, 1, 15),
                DecentralDeadline = new DateOnly(2020, 3, 1),
                GroupStrategyId = strategy.Id,
            };
            var draft = new CentreAgreement
            {
                CentreId = (await db.Centres.SingleAsync(c => c.Code == "cpks")).Id,
                Year = year,
                StartedAt = Cbe.Morning,
            };
            db.AddRange(year, draft);
            await db.SaveChangesAsync();
            return draft.Id;
        });
        return (await app.SignInAs("centerchef-cpks"), $"/arbejde/aftaler/{id}");
    }
}
