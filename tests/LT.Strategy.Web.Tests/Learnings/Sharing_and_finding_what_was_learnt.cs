using System.Net;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Learnings;
using LT.Strategy.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Learnings;

public sealed class Sharing_and_finding_what_was_learnt
{
    [Fact]
    public async Task A_leader_shares_a_failure_and_everyone_reads_it_by_role()
    {
        await using var app = await StrategyApp.WithSampleData();
        var leader = await app.SignInAs("leder-virum-skole");
        var page = await (await leader.Visit("/aarsaftaler/2019/virum-skole")).Follow(
            "Indsatsen gennem året: Fra børnehave til skole"
        );
        page = await (await page.Follow("Del en læring"))
            .Form()
            .Fill("Hvad prøvede I?", "Vi holdt et møde.")
            .Press("Del læringen");
        Assert.Equal(4, page.All("main .form-error-message").Count);
        Assert.Equal(
            [
                "Vælg, om det lykkedes.",
                "Skriv læringen i én sætning.",
                "Skriv, hvad der skete.",
                "Skriv, hvad andre skal vide.",
            ],
            page.Texts(".alert-error li")
        );
        Assert.Equal("Vi holdt et møde.", page.Form().Value("Hvad prøvede I?"));

        page = await page.Form()
            .Choose("Det lykkedes ikke")
            .Fill("Læringen i én sætning", "Mød forældrene, hvor de er")
            .Fill("Hvad skete der?", "Få kom.")
            .Fill("Hvad skal andre vide?", "Hold mødet i børnehaven.")
            .Press("Del læringen");
        Assert.Equal("Mød forældrene, hvor de er", page.Heading);
        Assert.Equal("Virum Skole", (await page.Follow("Tilbage til opfølgningen for Virum Skole")).Heading);

        var reader = await app.SignInAs("medarbejder");
        page = await (await reader.Visit("/")).Follow("Mød forældrene, hvor de er");
        Assert.True(page.Shows("Lykkedes ikke") && page.Shows("Delt 14. juni 2019 af Leder, Virum Skole."));
        Assert.False(page.HasButton("Træk tilbage") || page.HasLink("Tilbage til opfølgningen for Virum Skole"));
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Post(page.Path, ("Reason", "Fordi"))).Status);
    }

    [Fact]
    public async Task It_is_found_by_words_theme_centre_and_outcome_in_the_address()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        Assert.True((await session.Visit("/laering")).Shows("5 læringer: 3 lykkedes, 2 lykkedes ikke."));
        foreach (
            var (query, found) in new[]
            {
                ("q=vagtplan", 1),
                ("q=LEKTIECAFEEN+skole", 0),
                ("q=laekker", 0),
                ("q=soege", 1),
                ("center=cup", 1),
                ("center=cup&udfald=lykkedes", 0),
                ("udfald=lykkedes-ikke", 2),
                ("tema=99", 0),
                ("tema=x&side=-1", 5),
            }
        )
        {
            var page = await session.Visit($"/laering?{query}");
            Assert.Equal((query, found), (query, page.All(".lt-learnings > li").Count));
        }

        var themes = 0;
        foreach (var theme in new[] { 1, 2, 3, 4 })
        {
            themes += (await session.Visit($"/laering?tema={theme}")).All(".lt-learnings > li").Count;
        }

        // that of Virum Skole's lektiecafé points at no shared goal
        Assert.Equal(4, themes);
    }

    [Fact]
    public async Task Many_are_shown_a_page_at_a_time_and_counted_by_the_database()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var few = await session.Visit("/laering?q=vagtplan");
        await app.Given(async db =>
        {
            var agreement = (
                await db.WholeAgreementAsync(
                    await db.CentreAgreements.Where(a => a.Centre.Code == "cup").Select(a => a.Id).SingleAsync()
                )
            )!;
            for (var i = 1; i <= 45; i++)
            {
                agreement.Share(
                    agreement.InForce!.Content.Initiatives[0].Id,
                    new LearningText($"Læring nummer {i}", i % 3 == 0, "Vagtplanen.", "Det gik.", "Prøv det."),
                    new Signature(1, "Centerchefen"),
                    "Centerchef, CUP",
                    SmallYear.Later.AddMinutes(i)
                );
            }
        });
        var page = await session.Visit("/laering?q=vagtplan&center=cup");
        Assert.True(
            page.Shows("45 af 50 læringer passer til det, du har valgt: 15 lykkedes, 30 lykkedes ikke.")
                && page.Shows("Side 1 af 3")
        );
        Assert.Equal(few.Queries, page.Queries);
        Assert.Equal(20, page.All(".lt-learnings > li").Count);
        Assert.Equal("Læring nummer 45", page.Texts(".lt-learnings h2")[0]);
        page = await (await page.Follow("Ældre")).Follow("Ældre");
        Assert.Equal("/laering?q=vagtplan&center=cup&side=3", page.Address.PathAndQuery);
        Assert.Equal(5, page.All(".lt-learnings > li").Count);
    }

    [Fact]
    public async Task From_an_altered_agreement_nothing_is_shared_and_the_list_says_what_it_hides()
    {
        await using var app = await StrategyApp.WithSampleData();
        var initiative = await app.Stored(db =>
            db.Learnings.Where(l => l.CentreCode == "cmp").Select(l => l.InitiativeId).SingleAsync()
        );
        var chief = await app.SignInAs("centerchef-cmp");
        var story = $"/aarsaftaler/2019/cmp/indsats/{initiative}";
        Assert.True((await chief.Visit(story)).HasLink("Del en læring"));
        await Alter(app, 3);
        Assert.False((await chief.Visit(story)).HasLink("Del en læring"));
        Assert.Equal(HttpStatusCode.NotFound, (await chief.Visit($"{story}/laering")).Status);
        Assert.False((await chief.Visit("/laering")).Shows("kan ikke vises"));

        await Alter(app, 2);
        await Alter(app, 1);
        var list = await chief.Visit("/laering");
        Assert.Equal(4, list.All(".lt-learnings > li").Count);
        Assert.True(list.Shows("1 læring kan ikke vises, fordi årsaftalens tekst er ændret i databasen."));
    }

    private static Task Alter(StrategyApp app, int version) =>
        app.Stored(db =>
            db.Database.ExecuteSqlAsync(
                $"UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Center', 'Centre') WHERE Number = {version} AND AgreementId = (SELECT AgreementId FROM Learnings WHERE CentreCode = 'cmp')"
            )
        );

    [Fact]
    public async Task Those_shared_before_there_was_a_search_are_found_after_a_start()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db =>
            db.Learnings.ExecuteUpdateAsync(set =>
                set.SetProperty(l => l.Words, "").SetProperty(l => l.Themes, "").SetProperty(l => l.CentreCode, "")
            )
        );
        var session = await app.SignInAs("medarbejder");
        Assert.Empty((await session.Visit("/laering?q=vagtplan")).All(".lt-learnings > li"));
        await app.Given(db => db.DescribeLearningsAsync(CancellationToken.None));
        Assert.Single((await session.Visit("/laering?q=vagtplan&center=CSO")).All(".lt-learnings > li"));
    }

    [Fact]
    public async Task Who_withdraws_it_second_is_told_and_keeps_the_words()
    {
        await using var app = await StrategyApp.WithSampleData();
        var chief = await app.SignInAs("centerchef-cso");
        var page = await (await chief.Visit("/laering")).Follow(
            "En makkerordning virker først, når vagtplanen giver tid til den"
        );
        await page.Form("Træk tilbage").Fill("Begrundelse", "Den er misforstået.").Press("Træk tilbage");
        var late = await page.Form("Træk tilbage").Fill("Begrundelse", "Den er ikke vores.").Press("Træk tilbage");
        Assert.Contains("Læringen er allerede trukket tilbage.", late.Errors);
        Assert.Equal("Den er ikke vores.", late.Form("Træk tilbage").Value("Begrundelse"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await app.SignInAs("medarbejder")).Post(page.Path, ("Reason", "Fordi"))).Status
        );
    }

    [Theory]
    [InlineData("centerchef-cso", true)]
    [InlineData("centerchef-cup", false)]
    [InlineData("bidragyder-cso", false)]
    [InlineData("strategisekretariat", false)]
    public async Task It_is_withdrawn_by_its_own_people_and_nobody_reads_it_any_more(string person, bool may)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var page = await (await session.Visit("/laering")).Follow(
            "En makkerordning virker først, når vagtplanen giver tid til den"
        );
        Assert.Equal(may, page.HasButton("Træk tilbage"));
        if (!may)
        {
            return;
        }

        var address = page.Path;
        Assert.Contains(
            "Skriv, hvorfor læringen trækkes tilbage.",
            string.Join(' ', (await page.Press("Træk tilbage")).Errors),
            StringComparison.Ordinal
        );
        page = await page.Form("Træk tilbage").Fill("Begrundelse", "Den er misforstået.").Press("Træk tilbage");
        Assert.True(page.Shows("4 læringer"));
        Assert.Equal(HttpStatusCode.NotFound, (await session.Visit(address)).Status);
        Assert.False(
            (await session.Visit("/")).HasLink("En makkerordning virker først, når vagtplanen giver tid til den")
        );
        Assert.Equal(5, await app.Stored(db => db.Learnings.CountAsync()));
    }

    [Theory]
    [InlineData("medarbejder", 403)]
    [InlineData("strategisekretariat", 403)]
    [InlineData("centerchef-cso", 403)]
    [InlineData("stedfortraeder-cup", 200)]
    public async Task It_is_shared_by_the_initiatives_own_people(string person, int status)
    {
        await using var app = await StrategyApp.WithSampleData();
        var initiative = await app.Stored(db =>
            db.CentreAgreements.Where(a => a.Centre.Code == "cup").SelectMany(a => a.Initiatives).FirstAsync()
        );
        var session = await app.SignInAs(person);
        var address = $"/aarsaftaler/2019/cup/indsats/{initiative.Id}/laering";
        Assert.Equal(status, (int)(await session.Visit(address)).Status);
        Assert.Equal(status, (int)(await session.Post(address, ("Title", "En læring"))).Status);
        Assert.Equal(5, await app.Stored(db => db.Learnings.CountAsync()));
    }
}
