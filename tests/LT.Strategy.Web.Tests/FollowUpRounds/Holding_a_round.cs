using System.Net;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.FollowUpRounds;

public sealed class Holding_a_round
{
    [Fact]
    public async Task The_strategy_office_opens_one_and_those_it_asks_are_told()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        var page = await (await office.Visit("/opfoelgning")).Follow("Opret en runde");
        page = await page.Form("Runden")
            .Fill("Navn", "Ekstra opfølgning")
            .Fill("Fra", "01.06.2019")
            .Fill("Til", "14.06.2019")
            .Fill("Åbner", "20.06.2019")
            .Fill("Frist", "30.06.2019")
            .Choose("Kun centrene")
            .Press("Opret runden");
        Assert.Contains("Anden opfølgning er åben fra 3. juni", page.Errors[^1], StringComparison.Ordinal);
        Assert.Equal("Ekstra opfølgning", page.Form("Runden").Value("Navn"));

        page = await page.Form("Runden").Fill("Åbner", "22.06.2019").Press("Opret runden");
        Assert.Equal("Ekstra opfølgning", page.Heading);
        Assert.True(page.Shows("10 centre bliver spurgt."));
        Assert.False(page.Shows("Runden åbner, før perioden er slut"));
        Assert.True((await page.Follow("Ret runden")).HasButton("Fortryd runden"));
        Assert.True(
            (await office.Visit("/opfoelgning/runder/2")).Shows(
                "senest til og med 21. juni 2019, dagen før den næste runde åbner"
            )
        );

        app.Time.Advance(TimeSpan.FromDays(9));
        var ended = await (await app.SignInAs("strategisekretariat")).Visit("/opfoelgning/runder/2");
        Assert.True(ended.Shows("Sluttede 21. juni 2019") && ended.Shows("Ikke afleveret, 5 af 6 besvaret"));
        Assert.False(ended.Shows("over fristen") || ended.HasLink("Luk opfølgningsrunden"));
        Assert.Contains(
            "Ekstra opfølgning",
            (await (await app.SignInAs("centerchef-cid")).Visit("/opgaver")).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Ekstra opfølgning",
            (await (await app.SignInAs("leder-sophienholm")).Visit("/opgaver")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_later_deadline_is_given_and_the_board_narrowed()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("strategisekretariat")).Visit("/opfoelgning/runder/2");
        Assert.True(page.Shows("2 af 9 centre og 6 af 60 enheder har afleveret."));
        Assert.True(page.Shows("7 centre og enheder uden aftale har ikke noget at følge op på og er ikke talt med."));
        const string Cso = "1 af 10 enheder har afleveret; 1 uden aftale er ikke talt med";
        Assert.True(page.Shows($"CSO: {Cso}"));
        Assert.True((await (await app.SignInAs("centerchef-cso")).Visit("/opfoelgning/2019/cso")).Shows(Cso));
        Assert.True((await page.Follow("Afleveret 8")).Shows("Taarbæk Skole"));
        page = await (await page.Follow("Ret runden")).Form("Runden").Fill("Frist", "28.06.2019").Press("Gem runden");
        Assert.True(page.Shows("frist 28. juni 2019"));
    }

    [Fact]
    public async Task Of_two_who_plan_one_the_second_sees_what_the_first_has_changed()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (one, other) = (await app.SignInAs("strategisekretariat"), await app.SignInAs("strategisekretariat"));
        var (mine, theirs) = (
            await one.Visit("/opfoelgning/runder/3/ret"),
            await other.Visit("/opfoelgning/runder/3/ret")
        );
        await theirs.Form("Runden").Fill("Navn", "Efterårets opfølgning").Choose("Kun centrene").Press("Gem runden");

        var both = await mine.Form("Runden").Fill("Frist", "25.10.2019").Press("Gem runden");
        Assert.Contains(
            both.Errors,
            e =>
                e.StartsWith(
                    "En anden har rettet runden, mens du skrev. Nu gælder: Efterårets opfølgning",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(both.Errors, e => e.Contains("Med hos dig og ikke hos den anden: ", StringComparison.Ordinal));
        Assert.Equal("25.10.2019", both.Form("Runden").Value("Frist"));
        Assert.Equal("Efterårets opfølgning", await Name(app));
        await both.Form("Runden").Press("Gem runden");
        Assert.Equal("Tredje opfølgning", await Name(app));
    }

    [Fact]
    public async Task Who_is_asked_already_stays_asked_when_closed_since()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
            (await db.Units.SingleAsync(u => u.Code == "sophienholm")).To = new DateOnly(2019, 6, 12)
        );
        var page = await (await app.SignInAs("strategisekretariat")).Visit("/opfoelgning/runder/2/ret");
        await page.Form("Runden").Fill("Frist", "28.06.2019").Press("Gem runden");
        Assert.Contains("sophienholm", await app.Stored(async db => (await db.FollowUpRounds.FindAsync(2))!.Asked));
    }

    [Fact]
    public async Task Says_when_it_opens_before_what_it_is_about_is_over()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        var page = await (await office.Visit("/opfoelgning/runder/3/ret"))
            .Form("Runden")
            .Fill("Til", "31.12.2019")
            .Press("Gem runden");
        Assert.True(page.Shows("Runden åbner, før perioden er slut"));
        Assert.False(
            (await (await app.SignInAs("direktion")).Visit("/opfoelgning/runder/3")).Shows("før perioden er slut")
        );
    }

    private static Task<string> Name(StrategyApp app) =>
        app.Stored(async db => (await db.FollowUpRounds.FindAsync(3))!.Name);

    [Fact]
    public async Task Late_answers_are_marked_until_it_is_closed_and_then_it_is_frozen()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.SignInAs("medarbejder");
        app.Time.Advance(TimeSpan.FromDays(10));
        var chief = await app.SignInAs("centerchef-cae");
        var page = await (await chief.Visit("/opfoelgning/2019/cae"))
            .Form("Svar på 6. Sensorer i byens affaldskurve")
            .Choose("På sporet")
            .Press("Gem og gå til den næste: Sensorer i byens affaldskurve");
        Assert.True(page.Shows("efter fristen"));
        page = await page.Press("Aflever Anden opfølgning");
        Assert.True(page.Shows("Afleveret for sent"));

        var office = await app.SignInAs("strategisekretariat");
        page = await (await office.Visit("/opgaver")).Follow("Se runden: Luk Anden opfølgning");
        Assert.True(page.Shows("Afleveret for sent") && page.Shows("I gang, 5 af 6, over fristen"));
        page = await (await page.Follow("Luk opfølgningsrunden")).Press("Luk opfølgningsrunden");
        Assert.True(page.Shows("Tavlen viser, hvordan det stod den dag."));
        Assert.False(page.HasLink("Ret runden"));
        var frozen = page.TextOf("[aria-labelledby=centre]");

        var other = await (await app.SignInAs("centerchef-cid")).Visit("/opfoelgning/2019/cid");
        await other.Press("Uændret siden sidst: Opfyldt, Drift og udvikling ved samme bord");
        Assert.Equal(frozen, (await office.Visit("/opfoelgning/runder/2")).TextOf("[aria-labelledby=centre]"));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app.Given(async db => (await db.FollowUpRounds.FindAsync(2))!.HandIns.Clear())
        );
        var again = await office.Post("/opfoelgning/runder/2/luk");
        Assert.Contains("Runden er lukket og kan ikke ændres.", again.Errors);
    }

    [Theory]
    [InlineData("strategisekretariat", 200, 200)]
    [InlineData("direktion", 200, 403)]
    [InlineData("centerchef-cup", 200, 403)]
    [InlineData("stedfortraeder-cup", 404, 404)]
    [InlineData("leder-virum-skole", 404, 404)]
    [InlineData("bidragyder-cso", 404, 404)]
    [InlineData("administrator", 404, 404)]
    [InlineData("medarbejder", 404, 404)]
    public async Task The_board_is_managements_to_read_and_the_strategy_offices_to_change(
        string person,
        int read,
        int change
    )
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        Assert.Equal(read, (int)(await session.Visit("/opfoelgning/runder/2")).Status);
        foreach (
            var address in new[] { "/opfoelgning/runder/ny", "/opfoelgning/runder/2/ret", "/opfoelgning/runder/2/luk" }
        )
        {
            Assert.Equal((address, change), (address, (int)(await session.Visit(address)).Status));
        }

        if (change != 200)
        {
            Assert.Equal(change, (int)(await session.Post("/opfoelgning/runder/2/luk")).Status);
            Assert.Equal(change, (int)(await session.Post("/opfoelgning/runder/3/fortryd")).Status);
            Assert.Equal(change, (int)(await session.Post("/opfoelgning/runder/ny", ("Name", "En til"))).Status);
        }

        Assert.Equal(3, await app.Stored(db => db.FollowUpRounds.CountAsync(r => r.Id < 3 || r.ClosedAt == null)));
    }

    [Theory]
    [InlineData("medarbejder", HttpStatusCode.NotFound)]
    [InlineData("administrator", HttpStatusCode.NotFound)]
    [InlineData("leder-virum-skole", HttpStatusCode.OK)]
    [InlineData("bidragyder-cso", HttpStatusCode.OK)]
    public async Task There_is_a_page_for_whoever_has_something_to_follow_up_on(string person, HttpStatusCode status)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(person)).Visit("/opfoelgning");
        Assert.Equal(status, page.Status);
        Assert.DoesNotContain("Opfølgningsrunder", page.Text, StringComparison.Ordinal);
    }
}
