using System.Net;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Years;

public sealed class Changing_the_year
{
    private const string Office = "Strategikonsulent, strategisekretariatet";

    private const string Limits = "/administration/aar/2019/graenser";

    [Fact]
    public async Task A_threshold_applies_from_today_and_is_shown_where_it_decides()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var page = await (await office.Visit(Limits))
            .Form("Gem ændringen")
            .Fill("På sporet: højst så mange procentpoint efter planen", "15")
            .Fill("Hvorfor ændres det?", "Mildere.")
            .Press("Gem ændringen");

        Assert.True(page.Shows("Grænsen for På sporet: ændret fra 10 procentpoint til 15 procentpoint."));
        Assert.True((await office.Visit("/maal/2019/1.1/beregning")).Shows("På sporet: højst 15 procentpoint"));
        Assert.True(
            (await office.Visit("/maal/2019/1.1/beregning?pr=2019-06-13")).Shows("På sporet: højst 10 procentpoint")
        );
        Assert.Contains(
            "På sporet",
            (await office.Visit("/maal/2019/1.1")).TextOf(".lt-hero .lt-figure"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_name_that_is_lacking_is_told_to_those_who_can_write_it_and_to_no_reader()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var page = await office.Visit("/administration/aar/2019");
        Assert.True(page.Shows("Fokusområde 2 (navn mangler)"));
        page = await page.Follow("Digitaliseringsstrategien");
        Assert.True(page.Shows("Et punkt, der kun har et nummer, mangler sit navn."));
        var reader = await app.SignInAs("medarbejder");
        foreach (var address in new[] { "/aarsaftaler/2019/cpks", "/aarsaftaler", "/soeg?q=fokusområde", "/strategi" })
        {
            Assert.False((await reader.Visit(address)).Shows("navn mangler"), address);
        }

        page = await page.Form("Gem ændringen")
            .Set("Items[1].Name", "Digital dannelse")
            .Fill("Hvorfor ændres det?", "Nu er det kendt.")
            .Press("Gem ændringen");
        Assert.True(page.Shows("Digital dannelse, Fokusområde 3 (navn mangler)"));
    }

    [Fact]
    public async Task The_year_has_a_way_to_longer_time_and_to_the_import_of_each_goal_that_takes_files()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs(Office)).Visit("/administration/aar/2019");
        Assert.Equal("/ledelse/frister?aar=2019", (await page.Follow("Forlæng en frist")).Path);
        Assert.Equal(5, page.Texts("td a").Count(t => t.StartsWith("Importér", StringComparison.Ordinal)));
        Assert.Equal("Importér målinger fra en fil", (await page.Follow("Importér til mål 2.1")).Heading);
        Assert.Equal("Regnes ud fra årsaftalerne", page.Texts("[data-title='Fra en fil']")[^1]);
    }

    [Theory]
    [InlineData("Enhederne", "01.01.2019", "Enhedernes frist skal ligge efter centrenes.")]
    [InlineData("I risiko: højst så mange procentpoint efter planen", "5", "ikke er mindre end grænsen for På sporet")]
    [InlineData("Mangler opfølgning: dage, uden at noget er registreret", "0", "Skriv et antal dage mellem 1 og 366")]
    public async Task A_limit_that_makes_no_sense_is_refused(string field, string typed, string sentence)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Limits))
            .Form("Gem ændringen")
            .Fill(field, typed)
            .Fill("Hvorfor ændres det?", "Prøve.")
            .Press("Gem ændringen");
        Assert.Contains(page.Errors, e => e.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_themes_title_changes_from_today_and_yesterday_keeps_the_old_one()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        await (await office.Visit("/administration/aar/2019/tekster"))
            .Form("Gem ændringen")
            .Set("Themes[0].Title", "Vi samarbejder endnu mere")
            .Fill("Hvorfor ændres det?", "Bedre ord.")
            .Press("Gem ændringen");

        Assert.Equal("Vi samarbejder endnu mere", (await office.Visit("/temaer/2019/1")).Heading);
        Assert.Equal("Vi samarbejder om kerneopgaven", (await office.Visit("/temaer/2019/1?pr=2019-06-13")).Heading);
    }

    [Fact]
    public async Task Focus_areas_get_their_names_and_concluded_agreements_keep_theirs()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var before = (await office.Visit("/aarsaftaler/2019/cpks")).Text;
        var page = await (await office.Visit("/administration/aar/2019/grundlag/digitaliseringsstrategien"))
            .Form("Gem ændringen")
            .Set("Items[0].Name", "Velfærdsteknologi")
            .Fill("Hvorfor ændres det?", "Navnene er kommet.")
            .Press("Gem ændringen");

        Assert.True(page.Shows("Velfærdsteknologi"));
        Assert.Equal(before, (await office.Visit("/aarsaftaler/2019/cpks")).Text);
    }

    [Fact]
    public async Task A_framework_that_no_goal_uses_keeps_its_earlier_names_on_an_earlier_date()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var before = (await office.Visit("/strategi?pr=2019-06-13")).TextOf("#leder-og-medarbejdergrundlaget");
        var page = await (await office.Visit("/administration/aar/2019/grundlag/leder-og-medarbejdergrundlaget"))
            .Form("Gem ændringen")
            .Set("Items[0].Name", "Mod til at lede")
            .Fill("Hvorfor ændres det?", "Nyt navn.")
            .Press("Gem ændringen");

        Assert.True(page.Shows("til Mod til at lede."));
        Assert.Contains(
            "Mod til at lede",
            (await office.Visit("/strategi")).TextOf("#leder-og-medarbejdergrundlaget"),
            StringComparison.Ordinal
        );
        Assert.Equal(before, (await office.Visit("/strategi?pr=2019-06-13")).TextOf("#leder-og-medarbejdergrundlaget"));
    }

    [Fact]
    public async Task An_edition_from_before_frameworks_were_kept_is_still_read()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var whole = (await office.Visit("/strategi")).TextOf("main");
        await app.Given(async db =>
        {
            var json = await db.YearRevisions.Select(r => r.ContentJson).SingleAsync();
            var edition = System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject();
            Assert.True(edition.Remove("Frameworks"));
            await db.YearRevisions.ExecuteUpdateAsync(r => r.SetProperty(x => x.ContentJson, edition.ToJsonString()));
        });
        Assert.Equal(whole, (await office.Visit("/strategi")).TextOf("main"));
    }

    [Fact]
    public async Task A_year_being_prepared_lists_the_texts_that_name_the_old_year_each_with_its_field()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var draft = await (await office.Visit("/administration/aar")).Press("Forbered 2020");
        Assert.True(draft.Shows("Nævner stadig 2019"));
        var field = await draft.Follow("Strategiens indledning");
        Assert.Equal("/administration/aar/2020/tekster#Summary", field.Path + field.Address.Fragment);
        Assert.NotNull(field.Find("textarea#Summary"));
        var question = await draft.Follow("Mål 3.2, spørgsmålet om behov");
        Assert.NotNull(question.Find(question.Address.Fragment));

        await field
            .Form("Gem ændringen")
            .Fill("Indledning", "Koncernstrategi 2020 fører temaerne videre.")
            .Press("Gem ændringen");
        Assert.False((await office.Visit("/administration/aar/2020")).HasLink("Strategiens indledning"));
        Assert.False((await office.Visit("/administration/aar/2019")).Shows("Nævner stadig"));
    }

    [Fact]
    public async Task Next_year_is_prepared_in_secret_and_opened_for_all()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (office, reader) = (await app.SignInAs(Office), await app.SignInAs("Medarbejder, Stadsbiblioteket"));
        var draft = await (await office.Visit("/administration/aar")).Press("Forbered 2020");
        Assert.Equal("Året 2020", draft.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Visit("/maal/2020/1.1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Visit("/ledelse?aar=2020")).Status);
        Assert.Contains(
            "Koncernstrategi 2019",
            (await reader.Visit("/strategi")).TextOf(".lt-header"),
            StringComparison.Ordinal
        );

        var opened = await (await draft.Follow("Åbn 2020")).Press("Åbn 2020");
        Assert.True(opened.Shows("2020 er åbnet."));
        Assert.Equal(HttpStatusCode.OK, (await reader.Visit("/maal/2020/1.1")).Status);
        Assert.Contains("2019", (await reader.Visit("/ledelse")).TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(
            6,
            await app.Stored(db =>
                db.Goals.CountAsync(g => db.Years.Any(y => y.Id == g.StrategyYearId && y.Year == 2020))
            )
        );
    }

    [Fact]
    public async Task In_an_opened_year_the_chief_begins_the_agreement_from_the_list_and_others_see_no_button()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        await (await (await office.Visit("/administration/aar")).Press("Forbered 2020")).Follow("Åbn 2020");
        await (await office.Visit("/administration/aar/2020/aabn")).Press("Åbn 2020");
        var chief = await app.SignInAs("Centerchef, CSO");
        var draft = await (await chief.Visit("/aarsaftaler?aar=2020")).Press(
            "Begynd årsaftalen for Center for Sundhed og Omsorg"
        );
        Assert.StartsWith("/arbejde/aftaler/", draft.Path, StringComparison.Ordinal);
        Assert.True(
            (await chief.Visit("/aarsaftaler?aar=2020")).HasLink("Fortsæt årsaftalen for Center for Sundhed og Omsorg")
        );
        Assert.DoesNotContain(
            "Din årsaftale",
            (await chief.Visit("/aarsaftaler?aar=2019")).Text,
            StringComparison.Ordinal
        );
        var reader = await app.SignInAs("Medarbejder, Stadsbiblioteket");
        Assert.DoesNotContain(
            "årsaftalen for",
            (await reader.Visit("/aarsaftaler?aar=2020")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_goal_of_a_draft_may_be_removed_and_one_of_an_opened_year_may_not()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        await (await office.Visit("/administration/aar")).Press("Forbered 2020");
        var page = await (await office.Visit("/administration/aar/2020/maal/1.2")).Press("Fjern målet fra kladden");
        Assert.False(page.HasLink("1.2 Borger- og brugerinddragelse"));
        Assert.Equal(HttpStatusCode.NotFound, (await office.Post("/administration/aar/2019/maal/1.1/fjern")).Status);
    }

    [Fact]
    public async Task A_year_without_a_goal_under_each_theme_does_not_open()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        await (await office.Visit("/administration/aar")).Press("Forbered 2020");
        await (await office.Visit("/administration/aar/2020/maal/2.1")).Press("Fjern målet fra kladden");
        var page = await office.Visit("/administration/aar/2020/aabn");
        Assert.True(page.HasLink("Tema 2 har ingen mål. Tilføj mindst ét."));
        Assert.False(page.HasButton("Åbn 2020"));
        await office.Post("/administration/aar/2020/aabn");
        Assert.Equal(1, await app.Stored(db => db.Years.CountAsync(y => y.OpenedOn != null)));
    }
}
