using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Meetings;

public sealed class Holding_a_follow_up_meeting(BrowserFixture browser)
{
    private const string Said = "Otte forløb er aftalt til august og september.";

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_strategy_office_calls_it_and_takes_notes_and_the_direktion_reads_and_prints(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var office = await journey.SignInAs("strategisekretariat");
        await office.Visit("/ledelse");
        await office.Follow("Opfølgningsmøder og beslutninger");
        await office.Follow("Indkald til et møde");
        await office.Tick("Direktionen");
        await office.Fill("Dato", "14.06.2019");
        await office.Fill("Begynder", "9.00");
        await office.Fill("Sted", "Rådhuset");
        await office.Fill("Deltagere", "Direktionen og strategisekretariatet");
        await office.Press("Indkald til mødet");
        await office.Shows(
            "Det kræver opmærksomhed",
            "Tallene er fra den 13.",
            "Åbne beslutninger fra tidligere møder"
        );
        await office.Follow("Skriv referat");

        await office.Fill("Note til 1.1 Relationel koordinering", Said);
        await Assertions
            .Expect(office.Main.Locator("form[action$='/noter/1.1'] [data-note-state]"))
            .ToContainTextAsync("Gemt kl.", new() { Timeout = 30_000 });
        await office.Follow("Tilføj en beslutning til 1.1 Relationel koordinering");
        await office.Fill("Beslutning", "Centret følger de otte forløb.");
        await office.Choose("Ansvarlig", "cup");
        await office.Fill("Frist", "30.09.2019");
        await office.Press("Gem beslutningen");
        Assert.Equal(Said, await office.Value("Note til 1.1 Relationel koordinering"));

        var board = await journey.SignInAs("direktion");
        await board.Visit("/ledelse/moeder");
        await board.Follow("14. juni 2019");
        await board.Follow("Se referatet");
        await board.Shows(Said, "Centret følger de otte forløb.", "Centerchef, Center for Uddannelse og Pædagogik");
        var pages = Paper.PagesIn(await board.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(pages, 1, 2);
        await board.Tick(board.Main.GetByLabel("Jeg har læst referatet, som det står her"));
        await board.Press("Godkend referatet");
        await board.Shows("Referatet er godkendt 14.");
    }
}
