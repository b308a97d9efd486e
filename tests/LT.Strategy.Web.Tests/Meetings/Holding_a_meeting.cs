using System.Net;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Meetings;

public sealed class Holding_a_meeting
{
    private const string Root = "/ledelse/moeder";

    [Fact]
    public async Task Begins_with_calling_it_and_the_agenda_makes_itself()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        var form = (await office.Visit(Root)).Follow("Indkald til et møde");
        var wrong = await (await form)
            .Form()
            .Fill("Dato", "19.06.2019")
            .Fill("Begynder", "kvart over ni")
            .Fill("Sted", "Rådhuset")
            .Press("Indkald til mødet");
        Assert.Contains("Skriv klokkeslættet med punktum, fx 9.30.", wrong.Errors);
        Assert.Contains("Vælg, hvem der holder mødet.", wrong.Errors);
        Assert.Equal(("Rådhuset", "kvart over ni"), (wrong.Form().Value("Sted"), wrong.Form().Value("Begynder")));
        Assert.Equal(3, await app.Stored(db => db.Meetings.CountAsync()));

        var agenda = await wrong
            .Form()
            .Choose("Direktionen")
            .Fill("Begynder", "9.15")
            .Fill("Deltagere", "Direktionen")
            .Fill("Andre punkter", "Budget 2020")
            .Press("Indkald til mødet");
        Assert.Equal("Opfølgningsmøde i direktionen den 19. juni 2019", agenda.Heading);
        Assert.True(agenda.Shows("Onsdag den 19. juni 2019, kl. 09.15"));
        Assert.True(agenda.Shows("Tallene er fra i dag og bliver opdateret til og med den 18. juni 2019"));
        Assert.StartsWith(
            "Borger- og brugerinddragelse mangler opfølgning.",
            agenda.Texts(".lt-attention li")[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            agenda.Texts(".lt-attention li"),
            t => t.StartsWith("CMP mangler en indsats", StringComparison.Ordinal)
        );
        Assert.Equal(
            ["07.06.2019 7 dage over fristen", "28.06.2019", "30.08.2019"],
            agenda.Texts("[data-title=Frist]")
        );
        Assert.True(agenda.Shows("Budget 2020"));
        Assert.Equal(
            HttpStatusCode.OK,
            (await office.Visit(agenda.All(".lt-attention a")[0].GetAttribute("href")!)).Status
        );

        var moved = await (await agenda.Follow("Ret mødet"))
            .Form("Gem mødet")
            .Fill("Dato", "13.06.2019")
            .Press("Gem mødet");
        Assert.Contains("Mødet kan tidligst flyttes til i dag.", moved.Errors);
        Assert.True(
            (await moved.Form("Gem mødet").Fill("Dato", "20.06.2019").Press("Gem mødet")).Shows("Mødet er rettet.")
        );
        var late = await moved.Form("Gem mødet").Fill("Dato", "21.06.2019").Press("Gem mødet");
        Assert.True(late.Shows("En anden har rettet mødet, mens du skrev. Nu gælder: direktionen, 20. juni 2019"));
        Assert.Equal("21.06.2019", late.Form("Gem mødet").Value("Dato"));
        var cancelled = await (await office.Visit($"{agenda.Path}/aflys"))
            .Form()
            .Fill("Begrundelse", "Ferie")
            .Press("Aflys mødet");
        Assert.True(cancelled.Shows("20. juni 2019, direktionen: Ferie"));
    }

    [Fact]
    public async Task Goes_on_with_notes_and_decisions_and_ends_with_minutes_that_stand()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        var meeting = await Meeting(app);
        var notes = await office.Visit($"{meeting}/noter");
        notes = await Block(notes, "2.1")
            .Fill("Note til 2.1 Sygefravær", "Vi følger tallet hver måned.")
            .Press("Gem noten til 2.1 Sygefravær");
        Assert.True(notes.Shows("Noten til 2.1 Sygefravær er gemt."));

        var decision = await notes.Follow("Tilføj en beslutning til 2.1 Sygefravær");
        Assert.Subset(
            (await decision.Press("Gem beslutningen")).Errors.ToHashSet(),
            new HashSet<string>
            {
                "Skriv, hvad der er besluttet.",
                "Vælg, hvem der er ansvarlig.",
                "Skriv fristen, fx 30.06.2019.",
            }
        );
        notes = await decision
            .Form()
            .Fill("Beslutning", "Lederen viser de andre, hvad der virker.")
            .Fill("Ansvarlig", "Leder, Plejecenter Bredebo")
            .Fill("Frist", "21.06.2019")
            .Press("Gem beslutningen");
        Assert.True(
            notes.Shows("Lederen viser de andre, hvad der virker. Leder, Plejecenter Bredebo. Frist 21. juni 2019.")
        );
        var corrected = await (await notes.Follow("Lederen viser de andre, hvad der virker.")).Follow(
            "Ret beslutningen"
        );
        await corrected.Form().Fill("Frist", "28.06.2019").Press("Gem rettelsen");

        // somebody else still has the form of the decision that was corrected
        var late = await corrected.Form().Fill("Beslutning", "En helt anden tekst.").Press("Gem rettelsen");
        Assert.Contains("Beslutningen er rettet eller trukket tilbage.", late.Errors);
        Assert.True(late.Shows("Nu står der: »Lederen viser de andre, hvad der virker.«"));
        Assert.Equal("En helt anden tekst.", late.Form().Value("Beslutning"));

        var direktion = await app.SignInAs("direktion");
        var minutes = await direktion.Visit($"{meeting}/referat");
        Assert.Equal(
            ["28.06.2019", "30.08.2019", "28.06.2019"],
            minutes.Texts("#beslutninger ~ table [data-title=Frist]")
        );
        Assert.Contains("Sæt kryds, når du har læst referatet.", (await minutes.Press("Godkend referatet")).Errors);
        notes = await Block(await office.Visit($"{meeting}/noter"), "1.1")
            .Fill("Note til 1.1 Relationel koordinering", "Skrevet, mens referatet blev læst.")
            .Press("Gem noten til 1.1 Relationel koordinering");
        minutes = await Approve(minutes);
        Assert.Contains("Referatet er ændret, siden du læste det. Læs det igen, før du godkender det.", minutes.Errors);
        Assert.True(minutes.Shows("Skrevet, mens referatet blev læst.") && minutes.Shows("Referatet er ikke godkendt"));
        minutes = await Approve(minutes);
        Assert.True(minutes.Shows("Referatet er godkendt 14. juni 2019 af Kommunaldirektør, direktionen"));
        Assert.Equal($"{meeting}/referat", (await office.Visit($"{meeting}/noter")).Path);
        var refused = await Block(notes, "2.1")
            .Fill("Note til 2.1 Sygefravær", "For sent.")
            .Press("Gem noten til 2.1 Sygefravær");
        Assert.Contains("Referatet er godkendt og kan ikke ændres. Skriv en tilføjelse.", refused.Errors);
        Assert.Equal("For sent.", Block(refused, "2.1").Value("Note til 2.1 Sygefravær"));
        Assert.Equal("Vi følger tallet hver måned.", await Note(app, "2.1"));

        Assert.Contains("Skriv tilføjelsen.", (await minutes.Press("Gem tilføjelsen")).Errors);
        minutes = await minutes
            .Form("Gem tilføjelsen")
            .Fill("Tilføjelse", "Mødet sluttede kl. 15.")
            .Press("Gem tilføjelsen");
        Assert.True(minutes.Shows("Mødet sluttede kl. 15. Kommunaldirektør, direktionen, 14. juni 2019"));
    }

    [Fact]
    public async Task Loses_no_note_when_two_write_on_one_point()
    {
        await using var app = await StrategyApp.WithSampleData();
        var meeting = await Meeting(app);
        var (office, board) = (await app.SignInAs("strategisekretariat"), await app.SignInAs("direktion"));
        var (mine, theirs) = (await office.Visit($"{meeting}/noter"), await board.Visit($"{meeting}/noter"));
        await Block(theirs, "3.1")
            .Fill("Note til 3.1 Kompetencebehov", "Direktionens ord.")
            .Press("Gem noten til 3.1 Kompetencebehov");
        await Block(theirs, "4.1")
            .Fill("Note til 4.1 Mål fra digitaliseringsstrategien", "Et andet punkt.")
            .Press("Gem noten til 4.1 Mål fra digitaliseringsstrategien");

        var form = Block(mine, "3.1").Fill("Note til 3.1 Kompetencebehov", "Sekretariatets ord.");
        Assert.Equal(HttpStatusCode.Conflict, (await form.Autosave("Gem noten til 3.1 Kompetencebehov")).StatusCode);
        var both = await form.Press("Gem noten til 3.1 Kompetencebehov");
        Assert.True(both.Shows("(kun den andens: Direktionens) ord.") && both.Shows("Et andet punkt."));
        Assert.Equal("Sekretariatets ord.", Block(both, "3.1").Value("Note til 3.1 Kompetencebehov"));
        Assert.Equal("Direktionens ord.", await Note(app, "3.1"));

        await Block(both, "3.1")
            .Fill("Note til 3.1 Kompetencebehov", "Begges ord.")
            .Press("Gem min tekst noten til 3.1 Kompetencebehov");
        Assert.Equal("Begges ord.", await Note(app, "3.1"));
        Assert.Equal("Et andet punkt.", await Note(app, "4.1"));
        var tooLong = await Block(await office.Visit($"{meeting}/noter"), "1")
            .Fill("Note til Tema 1: Vi samarbejder om kerneopgaven", new string('x', 4001))
            .Press("Gem noten til Tema 1: Vi samarbejder om kerneopgaven");
        Assert.Contains("Skriv højst 4.000 tegn.", tooLong.Errors);
    }

    [Fact]
    public async Task Is_approved_from_its_hour_and_is_then_held()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        var agenda = await (await office.Visit($"{Root}/nyt"))
            .Form()
            .Choose("Direktionen")
            .Fill("Dato", "14.06.2019")
            .Fill("Begynder", "10.00")
            .Fill("Sted", "Rådhuset")
            .Fill("Deltagere", "Direktionen")
            .Press("Indkald til mødet");
        var minutes = await office.Visit($"{agenda.Path}/referat");
        Assert.False(minutes.HasButton("Godkend referatet"));
        Assert.Contains(
            (await office.Post($"{minutes.Path}/godkend", ("IsRead", "true"))).Errors,
            e => e.StartsWith("Referatet kan godkendes, når mødet er begyndt", StringComparison.Ordinal)
        );

        app.Time.Advance(TimeSpan.FromHours(1));
        office = await app.SignInAs("strategisekretariat");
        await Approve(await office.Visit(minutes.Path));
        var list = await office.Visit(Root);
        Assert.Contains("14. juni 2019", list.TextOf("[aria-labelledby=h-holdte]"), StringComparison.Ordinal);
        Assert.DoesNotContain("14. juni 2019", list.TextOf("[aria-labelledby=h-kommende]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_close_one_decision_at_once_lose_no_words()
    {
        await using var app = await StrategyApp.WithSampleData();
        var id = await app.Stored(db =>
            db.Decisions.Where(d => d.ClosedAt == null && d.WithdrawnAt == null && d.Meeting.ApprovedAt != null)
                .Select(d => new { d.FollowUpMeetingId, d.Id })
                .FirstAsync()
        );
        var address = $"{Root}/{id.FollowUpMeetingId}/beslutninger/{id.Id}";
        var (one, other) = (
            await (await app.SignInAs("strategisekretariat")).Visit(address),
            await (await app.SignInAs("direktion")).Visit(address)
        );
        Task<Page>? answer = null;
        app.Meanwhile(
            "StrategyYears",
            () => Task.WhenAny(answer = Close(other, "Direktionens ord."), Task.Delay(TimeSpan.FromSeconds(3)))
        );
        var first = await Close(one, "Sekretariatets ord.");
        var second = await answer!;
        Assert.Single(
            new[] { first, second },
            p => p.Shows("Beslutningen er lukket.") && !p.Shows("Du nåede at skrive")
        );
        Assert.True(first.Shows("Sekretariatets ord.") && second.Shows("Direktionens ord."));

        Task<Page> Close(Page page, string note) =>
            page.Form("Luk beslutningen").Fill("Hvad er der gjort?", note).Press("Luk beslutningen");
    }

    private static Task<Page> Approve(Page minutes) =>
        minutes.Form("Godkend referatet").Tick("Jeg har læst referatet, som det står her").Press("Godkend referatet");

    internal static async Task<string> Meeting(StrategyApp app) =>
        $"{Root}/{await app.Stored(db => db.Meetings.Where(m => m.On == new DateOnly(2019, 6, 11)).Select(m => m.Id).SingleAsync())}";

    private static FormOnPage Block(Page page, string number)
    {
        var form = page.All($"form[action$='/noter/{number}']").Single();
        form.SetAttribute("id", $"note-{number}");
        return page.Form($"note-{number}");
    }

    private static Task<string> Note(StrategyApp app, string point) =>
        app.Stored(db =>
            db.Meetings.Where(m => m.On == new DateOnly(2019, 6, 11))
                .SelectMany(m => m.Notes)
                .Where(n => n.Point == point)
                .Select(n => n.Text)
                .SingleAsync()
        );
}
