using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Features.Drafts;

namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Writing_an_agreement
{
    private const string RelationalCoordination = "Mål 1.1: Relationel koordinering (tema 1)";
    private const string Digitalisation = "Mål 4.1: Mål fra digitaliseringsstrategien (tema 4)";

    private static readonly string[] Fields =
    [
        Cbe.Introduction,
        "Hvad sætter grænser for det, I kan love?",
        "Hvordan og hvornår følger centret op?",
        "Hvornår har aftalen været drøftet i MED-udvalget?",
    ];

    [Fact]
    public async Task It_is_started_from_the_list_of_tasks_and_a_second_start_opens_the_same()
    {
        await using var app = await Cbe.App();
        var tasks = await (await app.SignInAs(Cbe.Chief)).Visit("/opgaver");
        var first = await tasks.Press("Begynd aftalen");
        var again = await tasks.Press("Begynd aftalen");
        Assert.Equal(Cbe.Name, first.Heading);
        Assert.Equal(first.Path, again.Path);
    }

    [Fact]
    public async Task Two_who_start_it_at_once_come_to_the_same_draft()
    {
        await using var app = await Cbe.App();
        var one = await (await app.SignInAs(Cbe.Chief)).Visit("/opgaver");
        var two = await (await app.SignInAs(Cbe.Deputy)).Visit("/opgaver");
        var pages = await Task.WhenAll(one.Press("Begynd aftalen"), two.Press("Begynd aftalen"));
        Assert.Equal(Cbe.Name, pages[0].Heading);
        Assert.Equal(pages[0].Path, pages[1].Path);
    }

    [Fact]
    public async Task Texts_are_kept_as_they_are_typed()
    {
        await using var app = await Cbe.App();
        var chief = await app.SignInAs(Cbe.Chief);
        var form = (await Cbe.Begin(chief)).Form();
        for (var i = 0; i < Fields.Length; i++)
        {
            form.Fill(Fields[i], TextOf(i));
        }

        var saved = await form.Press("Gem kladde");
        Assert.True(saved.Shows("Kladden er gemt."));
        var opened = (await chief.Visit(saved.Path)).Form();
        Assert.Equal(Fields.Select((_, i) => TextOf(i)), Fields.Select(f => Plain(opened.Value(f))));
    }

    [Fact]
    public async Task Whoever_leaves_finds_the_draft_under_Mine_opgaver_with_nothing_lost()
    {
        await using var app = await Cbe.App();
        var form = (await Cbe.Begin(await app.SignInAs(Cbe.Chief))).Form();
        await form.Fill(Cbe.Introduction, "Vi er et nyt center.").Press("Gem kladde");
        var tasks = await (await app.SignInAs(Cbe.Chief)).Visit("/opgaver");
        var back = await tasks.Follow($"Skriv videre: Gør årsaftalen for {Cbe.Name} færdig");
        Assert.Equal("Vi er et nyt center.", back.Form().Value(Cbe.Introduction));
    }

    [Fact]
    public async Task Pressing_any_other_button_keeps_what_stands_in_the_fields()
    {
        await using var app = await Cbe.App();
        var form = (await Cbe.Begin(await app.SignInAs(Cbe.Chief))).Form();
        var page = await form.Fill(Cbe.Introduction, "Skrevet, før indsatsen kom til.").Press("Tilføj indsats");
        Assert.Equal("Skrevet, før indsatsen kom til.", page.Form().Value(Cbe.Introduction));
    }

    [Fact]
    public async Task Everything_about_an_initiative_is_kept()
    {
        await using var app = await Cbe.App();
        var chief = await app.SignInAs(Cbe.Chief);
        var form = (await Cbe.BeginInitiative(chief)).Form();
        form.Fill("Titel", "Byens gulv")
            .Fill("Hvorfor?", "Fliserne vipper.")
            .Fill("Hvad gør I?", "Vi lægger dem om.")
            .Fill("Ansvarlig", "Leder af Byudvikling")
            .Fill("Start", "1.7.2019")
            .Fill("Slut", "31.12.2019")
            .Fill("Succeskriterium", "Ingen snubler.")
            .Fill("Dato for milepæl 1", "01.09.2019")
            .Fill("Hvad er nået ved milepæl 1?", "Torvet er færdigt")
            .Tick(RelationalCoordination)
            .Fill("Det lover I til mål 1.1", "To enheder er med")
            .Fill("Antal enheder til mål 1.1", "2")
            .Tick(Digitalisation)
            .Tick("Fokusområde 2")
            .Fill("Det lover I til mål 4.1", "Sensorer i torvet");
        var kept = (await chief.Visit((await form.Press("Gem kladde")).Path)).Form();
        Assert.Equal("Byens gulv", kept.Value("Titel"));
        Assert.Equal("Fliserne vipper.", kept.Value("Hvorfor?"));
        Assert.Equal("Vi lægger dem om.", kept.Value("Hvad gør I?"));
        Assert.Equal("Leder af Byudvikling", kept.Value("Ansvarlig"));
        Assert.Equal("01.07.2019", kept.Value("Start"));
        Assert.Equal("31.12.2019", kept.Value("Slut"));
        Assert.Equal("Ingen snubler.", kept.Value("Succeskriterium"));
        Assert.Equal("01.09.2019", kept.Value("Dato for milepæl 1"));
        Assert.Equal("Torvet er færdigt", kept.Value("Hvad er nået ved milepæl 1?"));
        Assert.Equal("true", kept.Value(RelationalCoordination));
        Assert.Equal("To enheder er med", kept.Value("Det lover I til mål 1.1"));
        Assert.Equal("2", kept.Value("Antal enheder til mål 1.1"));
        Assert.Equal("true", kept.Value("Fokusområde 2"));
        Assert.Equal("false", kept.Value("Fokusområde 1"));
        Assert.Equal("Sensorer i torvet", kept.Value("Det lover I til mål 4.1"));
    }

    [Fact]
    public async Task There_is_always_room_for_one_more_milestone_until_there_are_twenty()
    {
        await using var app = await Cbe.App();
        await Cbe.Written(app);
        await Cbe.Change(app, a => a.Initiatives[0].Milestones.AddRange(Enumerable.Range(1, 19).Select(Milestone)));
        var chief = await app.SignInAs(Cbe.Chief);
        var id = (await Cbe.Stored(app)).Id;
        var form = (await chief.Visit($"/arbejde/aftaler/{id}?indsats=1")).Form();
        var full = await form.Fill("Dato for milepæl 20", "20.12.2019").Press("Tilføj milepæl");
        var saved = await full.Form().Fill("Titel", "En lang vej").Press("Gem kladde");
        Assert.Empty(saved.Errors);
        Assert.Equal("En lang vej", (await Cbe.Stored(app)).Initiatives[0].Title);
    }

    [Fact]
    public async Task The_list_of_what_is_missing_gets_shorter_as_one_writes()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        Assert.Equal("5 ting mangler, før du kan sende", page.TextOf("#mangler"));
        Assert.Contains("Tilføj en indsats under tema 4", page.Texts(".lt-missing li"));

        page = await page.Form().Fill(Cbe.Introduction, "Vi er nye.").Press("Tilføj indsats");
        Assert.DoesNotContain("Skriv indledningen", page.Texts(".lt-missing li"));
        page = await page.Form()
            .Fill("Titel", "Byens gulv")
            .Fill("Hvad gør I?", "Fliser")
            .Fill("Ansvarlig", "Lederen")
            .Fill("Start", "01.07.2019")
            .Fill("Slut", "31.12.2019")
            .Fill("Succeskriterium", "Det ses")
            .Tick(RelationalCoordination)
            .Press("Gem kladde");
        Assert.Equal(
            ["Tilføj en indsats under tema 2", "Tilføj en indsats under tema 3", "Tilføj en indsats under tema 4"],
            page.Texts(".lt-missing li")
        );
        Assert.Equal("1 af 4 temaer er dækket", page.TextOf("#h-temaer"));
    }

    [Fact]
    public async Task A_contribution_to_the_digital_goal_without_an_item_is_named_as_missing()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief));
        page = await page.Form().Tick(Digitalisation).Press("Gem kladde");
        Assert.Contains("Vælg, hvad indsats 1 sætter fokus på under mål 4.1", page.Texts(".lt-missing li"));
    }

    [Fact]
    public async Task A_number_is_kept_only_where_the_goal_asks_for_one_and_items_only_for_the_digital_goal()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var chief = await app.SignInAs(Cbe.Chief);
        var page = await chief.Visit($"{address}?indsats=1");
        Assert.Equal(
            ["Antal enheder til mål 1.1", "Antal former til mål 1.2", "Antal enheder til mål 3.2"],
            page.Texts("label").Where(l => l.StartsWith("Antal", StringComparison.Ordinal))
        );

        var fields = await Posted(app, numberOfEach: "7");
        await chief.Post(address, fields);
        var stored = await Cbe.Stored(app);
        var byGoal = stored.Initiatives[0].Contributions.ToDictionary(c => stored.Year.Goal(c.SharedGoalId).Number);
        Assert.Equal(["1.1", "1.2", "3.2"], byGoal.Where(c => c.Value.Number is not null).Select(c => c.Key).Order());
        Assert.Equal("4.1", Assert.Single(byGoal, c => c.Value.ItemIds.Count > 0).Key);
    }

    [Fact]
    public async Task A_removed_initiative_comes_back_with_Fortryd()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var chief = await app.SignInAs(Cbe.Chief);
        var removed = await (await chief.Visit($"{address}?indsats=1")).Press("Fjern indsats");
        Assert.True(removed.Shows("Byens gulv er fjernet fra kladden."));
        Assert.Contains("Tilføj en indsats under tema 1", removed.Texts(".lt-missing li"));

        var back = await removed.Press("Fortryd, tag Byens gulv med igen");
        Assert.Equal("Intet mangler", back.TextOf("#mangler"));
        Assert.Equal("Byens gulv", (await chief.Visit($"{address}?indsats=1")).Form().Value("Titel"));
    }

    [Fact]
    public async Task Forty_initiatives_are_one_page_like_any_other()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        await Cbe.Change(
            app,
            agreement => Enumerable.Range(2, 39).ToList().ForEach(_ => Cbe.AddWholeInitiative(agreement))
        );
        var page = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}?indsats=40");
        Assert.Equal(40, page.All("article.lt-card").Count);
        Assert.Equal("Byens gulv", page.Form().Value("Titel"));
    }

    private static Milestone Milestone(int day) => new() { On = new DateOnly(2019, 9, day), Text = $"Skridt {day}" };

    private static string TextOf(int field) => $"Felt {field}: æøå »citat« & <b>ikke fed</b>\n\nNyt afsnit";

    private static string Plain(string text) => text.ReplaceLineEndings("\n");

    /// <summary>A form that nobody has been shown: every goal chosen, each with a number and with items.</summary>
    private static async Task<(string, string)[]> Posted(StrategyApp app, string numberOfEach)
    {
        var stored = await Cbe.Stored(app);
        var initiative = stored.Initiatives[0];
        var item = stored.Initiatives[0].Contributions.SelectMany(c => c.ItemIds).First();
        List<(string, string)> fields = [("Initiative.Id", $"{initiative.Id}"), ("Initiative.Title", "Alt på én gang")];
        var shown = InitiativeForm.Of(initiative, stored.Year.GoalsInOrder);
        fields.AddRange(shown.Stamps.Select((stamp, i) => ($"Initiative.Stamps[{i}]", stamp)));
        var goals = stored.Year.GoalsInOrder.ToList();
        for (var i = 0; i < goals.Count; i++)
        {
            fields.Add(($"Initiative.Contributions[{i}].SharedGoalId", $"{goals[i].Id}"));
            fields.Add(($"Initiative.Contributions[{i}].Chosen", "true"));
            fields.Add(($"Initiative.Contributions[{i}].Number", numberOfEach));
            fields.Add(($"Initiative.Contributions[{i}].ItemIds", $"{item}"));
        }

        return [.. fields];
    }
}
