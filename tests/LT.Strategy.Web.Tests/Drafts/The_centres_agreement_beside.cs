using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Drafts;

public sealed class The_centres_agreement_beside
{
    private const string Leader = "leder-boernehuset-maelkevejen";

    [Fact]
    public async Task A_leader_reads_what_the_centre_has_published_while_writing()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Editor(app);
        Assert.Contains("Centrets årsaftale", page.Texts("h2"));
        var title = await app.Stored(async db =>
            (
                await db.Publications.SingleAsync(p =>
                    ((CentreAgreement)p.Agreement).Centre.Code == "cup"
                    && p.WithdrawnAt == null
                    && p.Number == db.Publications.Where(o => o.AgreementId == p.AgreementId).Max(o => o.Number)
                )
            )
                .Content.ActiveInitiatives.First()
                .Title
        );
        Assert.Contains(page.Texts(".lt-beside h3"), h => h.EndsWith(Words.Of(title), StringComparison.Ordinal));
        Assert.Equal("/aarsaftaler/2019/cup", page.Find("a[target=_blank]").GetAttribute("href"));
    }

    [Fact]
    public async Task Never_what_the_centre_is_writing()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            var id = await db.CentreAgreements.Where(a => a.Centre.Code == "cup").Select(a => a.Id).SingleAsync();
            var agreement = (await db.WholeAgreementAsync(id))!;
            agreement.StartAmendment(Cbe.Morning);
            agreement.Write(AgreementPart.Introduction, "Hemmelig ny indledning", Cbe.Morning);
        });
        Assert.False((await Editor(app)).Shows("Hemmelig ny indledning"));
    }

    [Fact]
    public async Task A_centre_without_one_is_said_and_a_unit_that_moved_reads_its_new_centres()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
            (await db.Units.SingleAsync(u => u.Code == "boernehuset-maelkevejen")).MoveTo(
                await db.Centres.SingleAsync(c => c.Code == "cbe"),
                new DateOnly(2019, 6, 10)
            )
        );
        var page = await Editor(app);
        Assert.True(page.Shows($"{Cbe.Name} har ikke indgået sin årsaftale for 2019 endnu."));
    }

    [Fact]
    public async Task A_centre_reads_none_beside_its_own()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        Assert.DoesNotContain("Centrets årsaftale", page.Texts("h2"));
    }

    private static async Task<Page> Editor(StrategyApp app)
    {
        var id = await app.Stored(db =>
            db.DecentralAgreements.Where(a => a.Unit.Code == "boernehuset-maelkevejen").Select(a => a.Id).SingleAsync()
        );
        return await (await app.SignInAs(Leader)).Visit($"/arbejde/aftaler/{id}");
    }
}
