using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Tests.Drafts;
using LT.Strategy.Web.Tests.Security;

namespace LT.Strategy.Web.Tests.Tasks;

public sealed class Mine_opgaver
{
    [Fact]
    public async Task Whoever_has_nothing_to_do_reads_a_kind_sentence_and_where_to_go()
    {
        await using var app = await StrategyApp.WithSampleData();
        foreach (var person in new[] { "medarbejder", "administrator", "direktion" })
        {
            var page = await Of(app, person);
            Assert.True(page.Shows("Du har ingen opgaver lige nu."), person);
            Assert.True(page.HasLink("læse årsaftalerne") && page.HasLink("hvordan det går med de fælles mål"), person);
            Assert.Empty(page.All(".lt-tasks"));
        }
    }

    [Fact]
    public async Task The_direktion_sees_the_agreement_a_centre_has_sent()
    {
        await using var app = await Cbe.App();
        await Cbe.Submitted(app);
        foreach (var person in new[] { "direktion", "direktion-2" })
        {
            var page = await Of(app, person);
            Assert.Equal([$"Indgå årsaftalen for {Cbe.Name}"], page.Texts(".lt-tasks h3"));
            Assert.True(page.Shows("1. juli") && page.Shows("17 dage tilbage"));
            var read = await page.Follow($"Læs og indgå: Indgå årsaftalen for {Cbe.Name}");
            Assert.Equal(Cbe.Name, read.Heading);
        }
    }

    [Fact]
    public async Task A_centre_chief_sees_what_the_centre_and_its_units_wait_for()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Of(app, "centerchef-cso");
        Assert.Contains("Indgå årsaftalen for Plejecenter Solgården", page.Texts(".lt-tasks h3"));
        Assert.Contains("Gør tillægget for Center for Sundhed og Omsorg færdigt", page.Texts(".lt-tasks h3"));
        Assert.Equal("Gør tillægget for Center for Sundhed og Omsorg færdigt", page.Texts(".lt-tasks h3")[^1]);
        Assert.True(page.Shows("Hjemmeplejen Syd og Plejecenter Baunehøj har ikke svaret."));
        Assert.Equal(
            "Plejecenter Solgården",
            (await page.Follow("Læs og indgå: Indgå årsaftalen for Plejecenter Solgården")).Heading
        );
    }

    [Fact]
    public async Task A_deputy_sees_what_the_chief_sees()
    {
        await using var app = await Cbe.App();
        Assert.Equal((await Of(app, Cbe.Chief)).Texts("h3"), (await Of(app, Cbe.Deputy)).Texts("h3"));
    }

    [Fact]
    public async Task A_contributor_sees_what_there_is_to_write_and_nothing_to_conclude()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Of(app, "bidragyder-cso");
        Assert.Equal(["Gør tillægget for Center for Sundhed og Omsorg færdigt"], page.Texts(".lt-tasks h3"));
        Assert.Contains("mangler", page.TextOf(".lt-tasks div p"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_leader_is_asked_the_question_the_unit_has_not_answered()
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.True((await Of(app, "leder-hjemmeplejen-syd")).Shows("Hjemmeplejen Syd har ikke svaret endnu."));
        Assert.False((await Of(app, "leder-virum-skole")).Shows("har ikke svaret endnu."));
    }

    [Fact]
    public async Task A_leader_without_an_agreement_is_told_how_late_it_is()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Of(app, "leder-lyngby-svoemmehal");
        Assert.Contains("Begynd årsaftalen for Lyngby Svømmehal", page.Texts(".lt-tasks h3"));
        Assert.True(page.Shows("1. marts 105 dage over fristen"));
        Assert.Equal("Lyngby Svømmehal", (await page.Press("Begynd aftalen")).Heading);
    }

    [Fact]
    public async Task A_leader_whose_agreement_was_returned_reads_why()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Of(app, "leder-musikskolen");
        Assert.Contains("Ret årsaftalen for Musikskolen", page.Texts(".lt-tasks h3"));
        Assert.True(page.Shows("Sendt retur: Gode indsatser. Skriv, hvordan I vælger de tre skoler"));
    }

    [Fact]
    public async Task A_leader_whose_agreement_is_sent_sees_whom_it_waits_for()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Of(app, "leder-plejecenter-solgaarden");
        Assert.Contains("Årsaftalen for Plejecenter Solgården er sendt til godkendelse", page.Texts("h3"));
        Assert.True(page.Shows("Sendt 11. juni 2019. Den ligger hos centerchefen."));
    }

    [Fact]
    public async Task The_strategy_office_sees_the_goal_that_nobody_has_followed_up()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Of(app, "strategisekretariat");
        Assert.Equal(
            [
                "Mål 1.2 Borger- og brugerinddragelse mangler opfølgning",
                "Få referatet godkendt fra opfølgningsmødet i direktionen den 11. juni 2019",
                "Forbered opfølgningsmødet i koncernchefgruppen den 26. juni 2019",
            ],
            page.Texts(".lt-tasks h3")
        );
        Assert.True(page.Shows("siden noget sidst blev registreret den 25. februar 2019"));
    }

    [Fact]
    public async Task A_draft_says_what_it_lacks()
    {
        await using var app = await Cbe.App();
        var chief = await app.SignInAs(Cbe.Chief);
        await Cbe.Begin(chief);
        Assert.True(
            (await chief.Visit("/opgaver")).Shows(
                "Der er ikke skrevet noget i kladden endnu. Mangler: indledning og 4 temaer."
            )
        );
        await Cbe.Change(
            app,
            a =>
            {
                a.Write(AgreementPart.Introduction, "Vi vil være byens bedste nabo.", Cbe.Morning);
                Cbe.AddWholeInitiative(a);
                a.AddInitiative(Cbe.Morning).Title = "En til";
            }
        );
        Assert.True((await chief.Visit("/opgaver")).Shows("Mangler: oplysninger i 1 indsats."));
        Assert.False((await Of(app, "strategisekretariat")).Shows("Mangler:"));
    }

    [Fact]
    public async Task A_chief_has_one_line_about_the_units_without_an_agreement()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Of(app, "centerchef-cae");
        var line = Assert.Single(
            page.Texts(".lt-tasks h3"),
            t => t.EndsWith("uden årsaftale", StringComparison.Ordinal)
        );
        Assert.True(page.Shows("Lyngby Svømmehal"));
        Assert.Equal("/arbejde/enheder/cae?aar=2019", (await page.Follow($"Se enhederne: {line}")).Path);
        Assert.DoesNotContain(
            (await Of(app, "leder-lyngby-svoemmehal")).Texts(".lt-tasks h3"),
            t => t.EndsWith("uden årsaftale", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("leder-lyngby-svoemmehal", "", "/opgaver")]
    [InlineData("leder-lyngby-svoemmehal", "?ReturnUrl=%2F", "/opgaver")]
    [InlineData("leder-lyngby-svoemmehal", "?ReturnUrl=%2Fmaal", "/maal")]
    [InlineData("direktion", "", "/")]
    [InlineData("medarbejder", "?ReturnUrl=%2F", "/")]
    public async Task Signing_in_leads_to_the_tasks_of_who_has_any(string person, string asked, string leads)
    {
        await using var app = await StrategyApp.WithSampleData();
        var list = await app.Anonymous().Visit("/log-ind" + asked);
        Assert.Equal(leads, (await list.Form("Log ind").Fill("Person", person).Press("Log ind")).Path);
    }

    [Theory]
    [InlineData("centerchef-cso")]
    [InlineData("centerchef-cup")]
    [InlineData("bidragyder-cso")]
    [InlineData("leder-ivaerksaetterhuset")]
    [InlineData("strategisekretariat")]
    [InlineData("administrator")]
    [InlineData("medarbejder")]
    public async Task No_list_tells_of_a_draft_that_is_not_ones_own(string person)
    {
        await using var app = await Cbe.App();
        await Cbe.Written(app);
        Assert.False((await Of(app, person)).Shows(Cbe.Name));
        await Cbe.Submit(app);
        Assert.False((await Of(app, person)).Shows(Cbe.Name));
    }

    [Fact]
    public async Task A_concluded_agreement_leaves_the_lists()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Submitted(app);
        await Conclusions.Concluding.Conclude(app, address);
        Assert.False((await Of(app, "direktion")).Shows(Cbe.Name));
        Assert.DoesNotContain(
            (await Of(app, Cbe.Chief)).Texts("h3"),
            t => t.Contains("årsaftalen", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task Before_a_year_is_open_nobody_has_anything_to_do()
    {
        await using var app = await People.App();
        Assert.True((await Of(app, People.Reader)).Shows("Du har ingen opgaver lige nu."));
    }

    [Fact]
    public async Task A_year_that_is_opened_for_later_is_begun_beside_the_one_that_runs()
    {
        await using var app = await Cbe.App();
        var office = await app.SignInAs("strategisekretariat");
        await (await (await office.Visit("/administration/aar")).Press("Forbered 2020")).Follow("Åbn 2020");
        await (await office.Visit("/administration/aar/2020/aabn")).Press("Åbn 2020");
        var page = await Of(app, Cbe.Chief);
        var queries = page.Queries;
        Assert.Contains($"Begynd årsaftalen for {Cbe.Name}", page.Texts(".lt-tasks h3"));
        Assert.Contains($"Begynd årsaftalen 2020 for {Cbe.Name}", page.Texts(".lt-tasks h3"));
        Assert.DoesNotContain(page.Texts("h3"), t => t.Contains("i 2020", StringComparison.Ordinal));

        var start = page.All(".lt-tasks form")
            .Single(f => f.QuerySelector("[name=aar]")!.GetAttribute("value") == "2020");
        start.SetAttribute("id", "naeste");
        Assert.True((await page.Form("naeste").Press("Begynd aftalen")).Shows("Årsaftale 2020"));
        page = await Of(app, Cbe.Chief);
        Assert.Contains($"Gør årsaftalen 2020 for {Cbe.Name} færdig", page.Texts(".lt-tasks h3"));
        Assert.Equal(queries, page.Queries);
    }

    [Fact]
    public async Task What_is_left_of_last_year_stays_until_the_year_is_settled()
    {
        await using var app = await StrategyApp.WithSampleData(("Clock:Start", "2019-12-20T09:00"));
        var office = await app.SignInAs("strategisekretariat");
        await (await (await office.Visit("/administration/aar")).Press("Forbered 2020")).Follow("Åbn 2020");
        await (await office.Visit("/administration/aar/2020/aabn")).Press("Åbn 2020");
        app.Time.Advance(TimeSpan.FromDays(30));
        var page = await Of(app, "strategisekretariat");
        Assert.Contains("Gør 2019 op", page.Texts(".lt-tasks h3"));
        Assert.Contains("Mål 2.1 i 2019 Sygefravær mangler opfølgning", page.Texts(".lt-tasks h3"));
        Assert.Equal("/administration/aar/2019/opgoerelse", (await page.Follow("Gør året op: Gør 2019 op")).Path);
        var chief = await Of(app, "centerchef-cso");
        Assert.Contains(
            "Gør tillægget til årsaftalen 2019 for Center for Sundhed og Omsorg færdigt",
            chief.Texts(".lt-tasks h3")
        );
        Assert.DoesNotContain(chief.Texts("h3"), t => t.StartsWith("Begynd årsaftalen 2019", StringComparison.Ordinal));
        Assert.Contains("Begynd årsaftalen for Center for Sundhed og Omsorg", chief.Texts(".lt-tasks h3"));
    }

    private static async Task<Page> Of(StrategyApp app, string person) =>
        await (await app.SignInAs(person)).Visit("/opgaver");
}
