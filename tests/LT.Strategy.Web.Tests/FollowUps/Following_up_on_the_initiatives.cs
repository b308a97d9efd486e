using System.Net;
using LT.Strategy.Domain.FollowUps;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.FollowUps;

public sealed class Following_up_on_the_initiatives
{
    private const string Cae = "/opfoelgning/2019/cae";

    private const string Sensors = "Svar på 6. Sensorer i byens affaldskurve";

    [Fact]
    public async Task A_chief_answers_for_the_last_one_and_hands_in()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("centerchef-cae")).Visit(Cae);
        Assert.True(
            page.Shows("5 af 6 indsatser er besvaret") && page.Shows("Svar på 6. Sensorer i byens affaldskurve")
        );
        Assert.NotNull(page.Find("#aflever button").GetAttribute("disabled"));

        page = await page.Form(Sensors)
            .Choose("På sporet")
            .Press("Gem og gå til den næste: Sensorer i byens affaldskurve");
        Assert.True(page.Shows("6 af 6 indsatser er besvaret"));
        page = await page.Press("Aflever Anden opfølgning");
        Assert.True(page.Shows("Afleveret 14. juni 2019 af Centerchef, CAE."));
        Assert.DoesNotContain(
            "Følg op på indsatserne",
            (await page.Follow("Mine opgaver")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_line_break_counts_as_the_one_sign_the_reader_sees()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("centerchef-cae")).Visit(Cae);
        var text = $"{new string('x', 990)}\r\n\r\n{new string('y', 8)}";
        page = await page.Form(Sensors)
            .Choose("På sporet")
            .Fill("Kommentar", text)
            .Press("Gem og gå til den næste: Sensorer i byens affaldskurve");
        Assert.True(page.Shows("6 af 6 indsatser er besvaret"));
        var newest = await app.Stored(db => db.FollowUps.OrderByDescending(f => f.Id).FirstAsync());
        Assert.Equal(text.ReplaceLineEndings("\n"), newest.Comment);
    }

    [Fact]
    public async Task The_list_says_how_many_are_answered()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("centerchef-cae")).Visit("/opfoelgning");
        Assert.True(page.Shows("5 af 6 indsatser er besvaret. Anden opfølgning er ikke afleveret endnu."));
    }

    [Fact]
    public async Task Unchanged_since_last_time_is_one_press_and_keeps_the_words()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("centerchef-cso")).Visit("/opfoelgning/2019/cso");
        page = await page.Press("Uændret siden sidst: I risiko, Skærmbesøg i hjemmeplejen");
        var newest = await app.Stored(db => db.FollowUps.OrderByDescending(f => f.Id).FirstAsync());
        Assert.Equal(
            (OwnAssessment.AtRisk, "Udstyret til distrikt Syd er forsinket hos leverandøren."),
            (newest.Status, newest.Comment)
        );
        Assert.False(page.HasButton("Uændret siden sidst: I risiko, Skærmbesøg i hjemmeplejen"));
        Assert.True(page.Shows("Besvaret i dag"));
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_the_field_and_what_was_typed_is_kept()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("centerchef-cae");
        const string Save = "Gem og gå til den næste: Sensorer i byens affaldskurve";
        var page = await (await session.Visit(Cae)).Form(Sensors).Choose("Bagud").Press(Save);
        Assert.Equal(
            ["Fejl: Skriv en kommentar, der forklarer vurderingen."],
            page.Texts("#svar-6 .form-error-message")
        );
        Assert.Equal("true", page.Form(Sensors).Value("Bagud"));
        page = await (await session.Visit(Cae)).Form(Sensors).Fill("Kommentar", "Vi venter.").Press(Save);
        Assert.Equal(["Fejl: Vælg, hvordan det går."], page.Texts("#svar-6 .form-error-message"));
        Assert.Equal("Vi venter.", page.Form(Sensors).Value("Kommentar"));
        var tooLong = new string('x', FollowUp.CommentMaxLength + 1);
        page = await (await session.Visit(Cae))
            .Form(Sensors)
            .Choose("På sporet")
            .Fill("Kommentar", tooLong)
            .Press(Save);
        Assert.Equal(["Fejl: Skriv højst 1000 tegn"], page.Texts("#svar-6 .form-error-message"));
        Assert.Equal(102, await app.Stored(db => db.FollowUps.CountAsync()) - 5);
    }

    [Fact]
    public async Task The_second_of_two_reads_what_the_first_has_answered()
    {
        await using var app = await StrategyApp.WithSampleData();
        const string Save = "Gem og gå til den næste: Beboere og pårørende med til bords";
        const string Form = "Svar på 6. Beboere og pårørende med til bords";
        var mine = await (await app.SignInAs("centerchef-cso")).Visit("/opfoelgning/2019/cso");
        var theirs = await (await app.SignInAs("bidragyder-cso")).Visit("/opfoelgning/2019/cso");
        await theirs.Form(Form).Choose("På sporet").Press(Save);
        var page = await mine.Form(Form).Choose("Ikke startet").Fill("Kommentar", "Efter ferien.").Press(Save);
        Assert.Contains(
            "har svaret imens",
            Assert.Single(page.Texts("#svar-6 .form-error-message")),
            StringComparison.Ordinal
        );
        Assert.Equal("Efter ferien.", page.Form(Form).Value("Kommentar"));
        page = await page.Form(Form).Press("Ret svaret: Beboere og pårørende med til bords");
        Assert.True(page.Shows("Efter ferien."));
    }

    [Fact]
    public async Task A_deputy_answers_and_hands_in_and_both_names_are_kept()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db => Reopened(db, "cup"));
        var page = await (await app.SignInAs("stedfortraeder-cup")).Visit("/opfoelgning/2019/cup");
        page = await page.Form("Svar på 1. Skole og dagtilbud om det samme barn")
            .Choose("På sporet")
            .Press("Ret svaret: Skole og dagtilbud om det samme barn");
        page = await page.Press("Aflever Anden opfølgning");
        Assert.Equal(2, page.Text.Split("på vegne af Centerchef, CUP").Length - 1);
        var entry = await app.Stored(db =>
            db.ChangeLog.Where(e => e.Entity == nameof(FollowUp)).OrderByDescending(e => e.Id).FirstAsync()
        );
        Assert.NotNull(entry.OnBehalfOfId);
    }

    [Theory]
    [InlineData("centerchef-cup", "cup", 200, 200)]
    [InlineData("stedfortraeder-cup", "cup", 200, 200)]
    [InlineData("bidragyder-cso", "cso", 200, 200)]
    [InlineData("bidragyder-cso", "cup", 404, 404)]
    [InlineData("direktion", "cup", 200, 403)]
    [InlineData("strategisekretariat", "cup", 200, 403)]
    [InlineData("centerchef-cup", "virum-skole", 200, 403)]
    [InlineData("leder-virum-skole", "virum-skole", 200, 200)]
    [InlineData("leder-virum-skole", "cup", 404, 404)]
    [InlineData("leder-virum-skole", "engelsborgskolen", 404, 404)]
    [InlineData("medarbejder", "cup", 404, 404)]
    [InlineData("administrator", "cup", 404, 404)]
    public async Task Only_those_it_concerns_read_and_only_the_own_people_answer(
        string person,
        string owner,
        int read,
        int answer
    )
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var page = await session.Visit($"/opfoelgning/2019/{owner}");
        Assert.Equal(read, (int)page.Status);
        Assert.Equal(answer == 200, page.All("main form input[type=radio]").Count > 0);
        var initiative = await app.Stored(db =>
            db.Agreements.Where(a =>
                    ((Domain.Agreements.CentreAgreement)a).Centre.Code == owner
                    || ((Domain.Agreements.DecentralAgreement)a).Unit.Code == owner
                )
                .SelectMany(a => a.Initiatives)
                .OrderBy(i => i.Number)
                .FirstAsync()
        );
        var posted = await session.Post(
            $"/opfoelgning/2019/{owner}/{initiative.Id}",
            ("svar1.Status", "OnTrack"),
            ("svar1.Seen", "0")
        );
        Assert.Equal(answer, (int)posted.Status);
    }

    [Theory]
    [InlineData("/opfoelgning/2019/cbe")]
    [InlineData("/opfoelgning/2019/musikskolen")]
    [InlineData("/opfoelgning/2018/cup")]
    [InlineData("/opfoelgning/2019/findes-ikke")]
    public async Task What_is_not_in_force_is_not_followed_up_on(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await app.SignInAs("strategisekretariat")).Visit(address)).Status
        );
    }

    [Fact]
    public async Task The_chief_reads_what_the_units_have_answered_beside_the_own_initiatives()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("centerchef-cup")).Visit("/opfoelgning/2019/cup");
        Assert.Contains(
            "Engelsborgskolen: Fra børnehave til skole På sporet",
            page.TextOf("#svar-1"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Engelsborgskolen Afleveret 2 på sporet",
            page.TextOf("[aria-labelledby=enheder]"),
            StringComparison.Ordinal
        );
        Assert.Contains("bilag til mål 1.1", page.TextOf("#svar-1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_a_round_one_follows_up_all_the_same()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
            (await db.FollowUpRounds.SingleAsync(r => r.Name == "Anden opfølgning")).Close(1, Noon)
        );
        var page = await (await app.SignInAs("leder-sophienholm")).Visit("/opfoelgning/2019/sophienholm");
        Assert.True(page.Shows("Der er ingen opfølgningsrunde lige nu."));
        Assert.Empty(page.All("#aflever"));
        page = await page.Form("Svar på 1. Fra park til kunst")
            .Choose("Opfyldt")
            .Press("Gem og gå til den næste: Fra park til kunst");
        Assert.True(page.HasButton("Uændret siden sidst: Opfyldt, Fra park til kunst"));
    }

    private static DateTime Noon => new(2019, 6, 14, 6, 0, 0, DateTimeKind.Utc);

    private static async Task Reopened(Strategy.Web.Data.StrategyDbContext db, string owner)
    {
        var round = await db.FollowUpRounds.SingleAsync(r => r.Name == "Anden opfølgning");
        round.HandIns.RemoveAll(h => h.OwnerCode == owner);
    }
}
