using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data.ChangeLog;
using LT.Strategy.Web.Features.ChangeLogs;
using LT.Strategy.Web.Tests.Drafts;
using LT.Strategy.Web.Tests.Excel;
using LT.Strategy.Web.Tests.Imports;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.ChangeLogs;

public sealed class Reading_the_change_log
{
    private const string Address = "/administration/aendringslog";
    private const string Secret = "hemmelighed";

    [Theory]
    [InlineData(
        "CentreAgreement",
        """{"Amendment":["Draft","None"]}""",
        "Tillæg: fra under udarbejdelse til intet i gang"
    )]
    [InlineData("CentreAgreement", """{"SubmittedAt":[null,"2019-06-14"]}""", "Sendt: 14. juni 2019")]
    public void A_field_says_what_it_was_and_what_it_became(string entity, string changes, string line) =>
        Assert.Equal(line, Assert.Single(LogWords.ChangesOf(entity, changes)).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("FollowUpRound", """{"HandIns":["[]","[1]"]}""", "forår", "afleverede i opfølgningsrunden forår")]
    [InlineData("FollowUpRound", """{"Name":["a","b"],"HandIns":[1,2]}""", "b", "ændrede opfølgningsrunden b")]
    [InlineData("Learning", """{"WithdrawnAt":[null,"2019-06-14T08:00:00Z"]}""", "", "trak en læring tilbage")]
    [InlineData("Learning", """{"WithdrawnAt":["2019-06-14T08:00:00Z",null]}""", "", "ændrede en læring")]
    public void A_change_is_called_what_was_done(string entity, string changes, string thing, string said) =>
        Assert.Equal(
            said,
            LogWords.Verb(entity, ChangeAction.Changed, changes).Around(LogWords.ThingOf(entity, thing))
        );

    [Fact]
    public async Task What_a_draft_says_is_neither_shown_nor_found()
    {
        await using var app = await Cbe.App();
        await Cbe.Written(app);
        var chief = await app.SignInAs(Cbe.Chief);
        var id = await app.Stored(db =>
            db.CentreAgreements.Where(a => a.Centre.Code == "cbe").Select(a => a.Id).SingleAsync()
        );
        await (await chief.Visit($"/arbejde/aftaler/{id}"))
            .Form("Gem kladde")
            .Fill(Cbe.Introduction, Secret)
            .Press("Gem kladde");

        var admin = await app.SignInAs("administrator");
        var page = await admin.Visit(Address);
        Assert.True(
            page.Shows(
                "ændrede årsaftale 2019 for Center for Byudvikling og Erhverv Indledningen (det, der står, vises ikke her)"
            )
        );
        Assert.DoesNotContain(Secret, page.Document.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.True((await admin.Visit($"{Address}?q={Secret}")).Shows("Der er ingen ændringer, der passer."));
        Assert.True((await admin.Visit($"{Address}?q=indledningen")).Shows("ændrede årsaftale 2019"));
    }

    [Fact]
    public async Task It_is_narrowed_by_words_person_kind_and_period_in_the_address()
    {
        await using var app = await Cbe.App();
        await Cbe.Submitted(app);
        app.Time.Advance(TimeSpan.FromDays(2));
        var chief = await app.SignInAs(Cbe.Chief);
        var draft = await app.Stored(db => db.CentreAgreements.SingleAsync(a => a.Centre.Code == "cbe"));
        await (await chief.Visit($"/arbejde/aftaler/{draft.Id}/laes")).Press("Fortryd afsendelsen");
        var admin = await app.SignInAs("administrator");
        Assert.Equal(1, Rows(await admin.Visit($"{Address}?fra=16.06.2019")));
        Assert.Equal(0, Rows(await admin.Visit($"{Address}?fra=2019-06-15&til=2019-06-15")));
        Assert.Equal(1, Rows(await admin.Visit($"{Address}?q=GODKENDELSE+kladde&fra=16.06.2019")));
        Assert.Equal(0, Rows(await admin.Visit($"{Address}?fra=16.06.2019&slags=Roles")));
        Assert.Equal(1, Rows(await admin.Visit($"{Address}?fra=16.06.2019&slags=Agreements&navn=centerchef")));
        var none = await admin.Visit($"{Address}?navn=findes+ikke&q=ord");
        Assert.Equal(0, Rows(none));
        Assert.Equal("findes ikke", none.Form("Søg i ændringsloggen").Value("Person"));
    }

    [Fact]
    public async Task What_came_from_files_before_anyone_did_anything_is_there_when_one_asks_for_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        Assert.True((await admin.Visit(Address)).Shows("Ingen har ændret noget endnu."));
        Assert.True(
            (await admin.Visit($"{Address}?q=center+for+byudvikling")).Shows("Der er ingen ændringer, der passer.")
        );

        await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        await app.Given(async db =>
            db.Entry(await db.Centres.SingleAsync(c => c.Code == "cup")).Property(c => c.Abbreviation).CurrentValue =
                "CUPP"
        );
        var page = await admin.Visit($"{Address}?slags=Organisation");
        Assert.Equal(
            ["Systemet ændrede centret Center for Uddannelse og Pædagogik Forkortelsen: fra »CUP« til »CUPP«"],
            page.Texts("main tbody td:nth-child(2)")
        );
        Assert.Contains(
            (await admin.Visit(Address)).Texts("main tbody td:nth-child(2)"),
            t => t.StartsWith("Centerchef, CBE oprettede årsaftale", StringComparison.Ordinal)
        );

        page = await page.Follow("Vis det også");
        Assert.Contains("slags=Organisation", page.Path, StringComparison.Ordinal);
        Assert.Equal(50, Rows(page));
        page = await page.Form("Søg i ændringsloggen").Fill("Ord", "oprettede").Press("Søg");
        Assert.Equal(50, Rows(page));
        page = await page.Follow("Vis kun det, der er sket siden");
        Assert.Equal(0, Rows(page));
    }

    [Fact]
    public async Task Its_file_has_all_of_the_search_from_any_page_and_the_minute_of_each_change()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db => db.ChangeLog.AddRange(Enumerable.Range(1, 120).Select(Entry)));
        var admin = await app.SignInAs("administrator");
        var second = await (await admin.Visit($"{Address}?q=optalt")).Follow("Ældre ændringer");
        var link = second.All("main a").Single(a => Words.Of(a.TextContent) == "Hent som Excel").GetAttribute("href")!;
        Assert.DoesNotContain("foer", link, StringComparison.Ordinal);
        var file = await ExcelFile.Fetch(admin, link);
        Assert.Equal(120, file.Rows("Ændringer").Count);
        Assert.All(file.Rows("Ændringer"), r => Assert.Equal(new DateTime(2019, 6, 14, 9, 0, 0), r["Hvornår"]));
        Assert.Equal("Det, der kom fra filer, før nogen gik i gang.", file.About("Ikke med"));
        var whole = await ExcelFile.Fetch(admin, $"{Address}/excel?filer=ja");
        Assert.True(whole.Rows("Ændringer").Count > 1000);
    }

    [Fact]
    public async Task What_is_recorded_is_said_with_its_goal_and_leads_to_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough("2.1", ImportingApp.Utf8("Dato;Værdi;Kilde", "01.06.2019;13,9;KMD"));
        var imported = await preview.Press("Gem 1 måling");
        var page = await (await app.SignInAs("administrator")).Visit(Address);
        Assert.Equal(
            ["en import til mål 2.1 i 2019", "en måling til mål 2.1 i 2019"],
            page.Texts("main tbody a").Order()
        );
        Assert.Equal(imported.Path, (await page.Follow("en import til mål 2.1 i 2019")).Path);
        Assert.Equal("en måling", LogWords.ThingOf("Reading", ""));
        Assert.Equal("et fælles mål", LogWords.ThingOf("SharedGoal", ""));
        Assert.Equal("en forlænget frist for CUP", LogWords.ThingOf("DeadlineExtension", "CUP"));
        Assert.Equal("en forlænget frist", LogWords.ThingOf("DeadlineExtension", ""));
    }

    [Fact]
    public void Every_kind_of_thing_can_be_chosen_and_keys_and_learnings_by_themselves()
    {
        var chosen = new LogPage([], null, false).Kinds.Select(k => Enum.Parse<LogKind>(k.Value));
        Assert.Equal(Enum.GetValues<LogKind>().Order(), chosen.Order());
        Assert.Equal(["ClientKey"], LogWords.Of(LogKind.Keys));
        Assert.Equal(["Learning"], LogWords.Of(LogKind.Learnings));
    }

    [Theory]
    [InlineData("fra=i+g%C3%A5r", "Skriv datoen som dag, måned og år, fx 15.01.2019.")]
    [InlineData("fra=02.06.2019&til=01.06.2019", "Den sidste dag kan ikke ligge før den første.")]
    public async Task What_cannot_be_read_is_said_and_kept(string query, string expected)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("administrator")).Visit($"{Address}?{query}&q=ord");
        Assert.Equal([expected], Said(page));
        Assert.Equal("ord", page.Form("Søg i ændringsloggen").Value("Ord"));
    }

    [Fact]
    public async Task Many_entries_are_paged_from_the_newest()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db => db.ChangeLog.AddRange(Enumerable.Range(1, 120).Select(Entry)));
        var admin = await app.SignInAs("administrator");
        var page = await admin.Visit($"{Address}?q=optalt");
        Assert.Equal((50, "nr. 120"), (Rows(page), First(page)));
        Assert.Equal("120 ændringer passer til det, du søger.", page.TextOf("p[role=status]"));
        page = await page.Follow("Ældre ændringer");
        Assert.Equal((50, "nr. 70"), (Rows(page), First(page)));
        Assert.Equal("120 ændringer passer til det, du søger.", page.TextOf("p[role=status]"));
        page = await page.Follow("Ældre ændringer");
        Assert.Equal((20, "nr. 20", false), (Rows(page), First(page), page.HasLink("Ældre ændringer")));
        page = await page.Follow("Til de nyeste");
        Assert.Equal("nr. 120", First(page));
    }

    [Theory]
    [InlineData(nameof(Agreement.Introduction))]
    [InlineData("What")]
    [InlineData("Comment")]
    [InlineData("Ground")]
    [InlineData("ContentJson")]
    public void Values_are_shown_only_where_it_is_said(string field)
    {
        foreach (
            var entity in new[]
            {
                "CentreAgreement",
                "DecentralAgreement",
                "Initiative",
                "FollowUp",
                "Assessment",
                "SharedGoal",
                "NogetNyt",
            }
        )
        {
            var lines = LogWords.ChangesOf(entity, $$"""{"{{field}}":["før","{{Secret}}"]}""");
            Assert.DoesNotContain(lines, l => l.Contains(Secret, StringComparison.Ordinal));
        }
    }

    private static ChangeLogEntry Entry(int number) =>
        new()
        {
            At = Cbe.Morning,
            Entity = "Person",
            EntityId = $"{number}",
            Action = ChangeAction.Changed,
            Changes = "{}",
            Thing = $"nr. {number}",
            Words = "optalt",
        };

    private static int Rows(Page page) => page.All("main tbody tr").Count;

    private static string First(Page page) =>
        page.Texts("main tbody td:nth-child(2)")[0]
            .Replace("Systemet ændrede en person ", "", StringComparison.Ordinal);

    private static IEnumerable<string> Said(Page page) =>
        page.Errors.Where(e => !e.StartsWith("Fejl: ", StringComparison.Ordinal));
}
