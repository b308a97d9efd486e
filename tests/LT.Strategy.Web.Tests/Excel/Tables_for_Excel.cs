using System.Net;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Tests.ClientKeys;
using LT.Strategy.Web.Tests.Published;
using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Excel;

public sealed class Tables_for_Excel
{
    [Fact]
    public async Task A_search_has_all_that_was_found_as_the_page_is_narrowed()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/soeg?q=skole");
        var file = await Of(session, page);
        Assert.Equal(page.Texts(".lt-found h2"), file.Texts("Fund", "Titel").Take(20));
        Assert.True(file.Rows("Fund").Count > 20);
        Assert.Equal((double)file.Rows("Fund").Count, file.About("Fund"));
        Assert.Contains(file.Rows("Fund"), r => r["År"] is 2019d);

        var initiatives = await Of(session, await session.Visit("/soeg?q=skole&art=indsatser&side=2"));
        Assert.Equal(["Indsats"], initiatives.Texts("Fund", "Slags").Distinct());
        Assert.Equal(file.Rows("Fund").Count(r => r["Slags"] is "Indsats"), initiatives.Rows("Fund").Count);
    }

    [Fact]
    public async Task A_search_finds_no_draft_and_one_for_nothing_leads_back()
    {
        await using var app = await ReadingYear.App();
        await app.Change(db => db.Draft(ReadingYear.Cpks, "Hemmelig skolehave"));
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Skolehave"));
        var session = await app.SignInAs(ReadingYear.Reader);
        var file = await ExcelFile.Fetch(session, "/soeg/excel?q=skolehave");
        Assert.Equal(["Skolehave"], file.Texts("Fund", "Titel"));
        Assert.DoesNotContain("Hemmelig", file.AllText, StringComparison.Ordinal);
        Assert.Equal("/soeg", (await session.Visit("/soeg/excel?q=")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Persons_are_those_that_were_found_with_the_roles_they_have_today()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("administrator");
        var page = await session.Visit("/administration/personer?q=centerchef");
        var file = await Of(session, page);
        Assert.Equal(page.Texts("tbody th"), file.Texts("Personer", "Navn").Distinct());
        Assert.Equal(
            page.Texts("[data-title='Roller i dag']").SelectMany(r => r.Split("; ")),
            file.Texts("Personer", "Rolle i dag")
        );
        var all = await Of(session, await session.Visit("/administration/personer?q=@"));
        Assert.True(all.Texts("Personer", "Navn").Distinct().Count() > 50);

        var one = await Of(session, await page.Follow(page.Texts("tbody th a")[0]));
        Assert.All(one.Rows("Roller"), r => Assert.IsType<DateTime>(r["Første dag"]));
    }

    [Fact]
    public async Task Groups_stand_with_the_days_they_give_a_role_and_keys_without_their_secret()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db =>
            db.Add(
                new GroupGrant
                {
                    Group = "ltk-kontor",
                    Role = Role.StrategyOffice,
                    From = new DateOnly(2019, 7, 1),
                }
            )
        );
        var session = await app.SignInAs("administrator");
        var groups = await session.Visit("/administration/grupper");
        var row = (await Of(session, groups)).Rows("Grupper").Single();
        Assert.Equal(
            ("ltk-kontor", "Strategisekretariat", new DateTime(2019, 7, 1), "Kommende"),
            (row["Gruppe"], row["Rolle"], row["Første dag"], row["Tilstand"])
        );

        var secret = await app.Key("LyNET", new DateOnly(2019, 12, 31));
        var keys = await Of(session, await session.Visit("/administration/noegler"));
        Assert.Equal(
            ("LyNET", new DateTime(2019, 12, 31), "Virker"),
            (
                keys.Rows("Nøgler")[0]["Program"],
                keys.Rows("Nøgler")[0]["Sidste dag"],
                keys.Rows("Nøgler")[0]["Tilstand"]
            )
        );
        Assert.DoesNotContain(secret, keys.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_recorded_for_a_centre_is_there_by_unit_and_row_by_row()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(RecordingApp.Chief);
        var page = await session.Visit(RecordingApp.Table("1.1"));
        var file = await Of(session, page);
        Assert.Equal(page.Texts(".lt-bulk tbody th"), file.Texts("Sådan står det", "Navn"));
        Assert.Equal(
            page.Texts(".lt-bulk [data-title='Tæller med']").Select(t => t.Split(' ', ',')[0]),
            file.Texts("Sådan står det", "Tæller med").Select(t => t.Split(' ', ',')[0])
        );
        Assert.All(file.Rows("Registreret"), r => Assert.IsType<DateTime>(r["Skete"]));
        Assert.Equal(
            page.All(".lt-bulk .lt-yes").Count,
            file.Rows("Sådan står det").SelectMany(r => r.Values).OfType<DateTime>().Count()
        );
    }

    [Fact]
    public async Task Recorded_rows_say_who_answered_and_what_was_withdrawn()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            var row = await db.Evidence.FirstAsync(e => e.Unit!.Code == "virum-skole" && e.WithdrawnAt == null);
            row.Withdraw(row.RecordedById, "Forkert enhed", new DateTime(2019, 6, 3, 8, 0, 0, DateTimeKind.Utc));
        });
        var session = await app.SignInAs("leder-virum-skole");
        var goal = await app.Stored(db =>
            db.Evidence.Where(e => e.WithdrawalReason == "Forkert enhed")
                .Join(db.Goals, e => e.SharedGoalId, g => g.Id, (e, g) => g.Number)
                .SingleAsync()
        );
        var page = await session.Visit($"/maal/2019/{goal}/dokumentation/virum-skole");
        var file = await Of(session, page);
        Assert.Equal(page.Texts("[aria-labelledby=h-registreret] tbody th"), file.Texts("Registreret", "Hvad"));
        Assert.Contains("Trukket tilbage 03.06.2019", file.Texts("Registreret", "Tæller med"));

        var chief = await app.SignInAs(RecordingApp.Chief);
        var forms = await chief.Visit(RecordingApp.Table("1.2"));
        var rows = (await Of(chief, forms)).Rows("Registreret");
        Assert.Equal(forms.All("[aria-labelledby=h-registreret] .lt-yes").Count, rows.Count);
        Assert.Contains(
            rows,
            r => forms.Texts("[aria-labelledby=h-registreret] tbody th").Contains((string)r["Navn"]!)
        );
    }

    [Fact]
    public async Task Measurements_are_numbers_with_their_unit_beside_them()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(RecordingApp.Office);
        var page = await session.Visit("/maal/2019/2.1/maalinger");
        var file = await Of(session, page);
        var rows = file.Rows("Målinger");
        Assert.Equal(page.All("[aria-labelledby=h-maalinger] tbody tr").Count, rows.Count);
        Assert.Equal(
            (14.2, new DateTime(2019, 5, 1), "dagsværk pr. årsværk"),
            (rows[0]["Værdi, målt"], rows[0]["Målt pr."], rows[0]["Enhed"])
        );
        Assert.Equal(13.5, file.About("Måltal"));
    }

    [Fact]
    public async Task Forms_stand_with_what_they_were_merged_into()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(RecordingApp.Office);
        await (await office.Visit("/maal/2019/1.2/former"))
            .Form("Læg sammen")
            .Fill("Form", "Brugertest")
            .Fill("Er det samme som", "Digitalt borgerpanel")
            .Press("Læg sammen");
        var reader = await app.SignInAs("medarbejder");
        var page = await reader.Visit("/maal/2019/1.2/former");
        var rows = (await Of(reader, page)).Rows("Former");
        Assert.Equal(page.Texts("tbody th"), rows.Select(r => r["Form"]));
        var merged = rows.Single(r => r["Er det samme som"] is not null);
        Assert.Equal(
            ("Brugertest", "Digitalt borgerpanel", new DateTime(2019, 6, 14), "Strategisekretariatet"),
            (merged["Form"], merged["Er det samme som"], merged["Lagt sammen"], merged["Registreret af"])
        );
    }

    [Fact]
    public async Task A_cell_says_what_fills_it_what_does_not_and_since_when()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        foreach (
            var address in new[]
            {
                "/ledelse/daekning/cup/1",
                "/ledelse/daekning/cmp/4",
                "/ledelse/daekning/cup/1?pr=2019-01-10",
            }
        )
        {
            var page = await session.Visit(address);
            var file = await Of(session, page);
            var rows = file.Rows("Indsatser");
            Assert.Equal(
                page.Texts("[aria-labelledby=h-daekker] tbody th"),
                rows.Where(r => r["Dækker feltet"] is "Ja").Select(r => r["Indsats"])
            );
            Assert.All(rows.Where(r => r["Dækker feltet"] is "Nej"), r => Assert.NotEmpty((string)r["Fordi"]!));
            Assert.Equal(
                page.Texts(".lt-miles .lt-date"),
                file.Rows("Feltets historie").Select(r => $"{(DateTime)r["Dato"]!:dd.MM.yyyy}")
            );
            Assert.StartsWith(page.TextOf("#h-felt"), (string)file.About("Tilstand")!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_goal_has_its_days_its_centres_and_the_units_contributions()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/maal/2019/1.1?pr=2019-05-31");
        var file = await Of(session, page);
        Assert.Equal(
            page.Texts("[aria-labelledby=h-kurve] .lt-steps tbody tr"),
            file.Rows("Dag for dag").Select(r => Step(r))
        );
        Assert.Equal(
            page.All("[aria-labelledby=enhedernes-bidrag] tbody tr").Count,
            file.Rows("Enhedernes bidrag").Count
        );
        var cell = await session.Visit("/ledelse/centre/cup/1.1?pr=2019-05-31");
        var ofCup = await Of(session, cell);
        Assert.Equal(cell.Texts("[aria-labelledby=bidrag] tbody th"), ofCup.Rows("Bidrag").Select(r => r["Indsats"]));
        Assert.Equal(
            cell.Texts("[aria-labelledby=leveret] tbody th").Order(),
            ofCup
                .Rows("Leveret og på vej")
                .Where(r => r["Tilstand"] is "Tæller med")
                .Select(r => (string)r["Navn"]!)
                .Order()
        );
        Assert.Equal(["1.1"], ofCup.Texts("Mål for mål", "Mål"));
    }

    [Fact]
    public async Task A_theme_has_its_goals_and_what_each_centre_does()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/temaer/2019/1");
        var file = await Of(session, page);
        Assert.Equal(["1.1", "1.2"], file.Texts("Mål", "Mål"));
        Assert.Equal(
            page.Texts("[aria-labelledby=indsatser] tbody th").Select(t => t.Split(' ')[0]),
            file.Texts("Det gør centrene", "Center")
        );
        Assert.Equal(
            page.All("[aria-labelledby=indsatser] tbody li").Count,
            file.Rows("Det gør centrene").Sum(r => (double)r["Indsatser"]!)
        );
    }

    [Theory]
    [InlineData("direktion", true)]
    [InlineData("medarbejder", false)]
    public async Task An_initiatives_year_has_own_assessments_for_those_who_see_them(string person, bool sees)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var page = await (await session.Visit("/aarsaftaler/2019/cup")).Follow(
            "Indsatsen gennem året: Skole og dagtilbud om det samme barn"
        );
        var file = await Of(session, page);
        Assert.Equal(page.All(".lt-story li:not(.lt-story__today)").Count, file.Rows("Indsatsen gennem året").Count);
        Assert.Equal(sees, file.Texts("Indsatsen gennem året", "Hvad").Contains("Egen vurdering"));
        Assert.Equal(sees, file.AllText.Contains("Seks af tolv enheder tæller med.", StringComparison.Ordinal));
        Assert.Contains(file.Rows("Indsatsen gennem året"), r => r["Hvad"] is "Aftalt" && r["Dato"] is DateTime);
    }

    [Fact]
    public async Task Follow_ups_and_rounds_are_those_of_their_pages()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var rounds = await session.Visit("/opfoelgning");
        var file = await Of(session, rounds);
        Assert.Equal(rounds.Texts("[aria-labelledby=h-runder] tbody th"), file.Texts("Runder", "Runde"));
        Assert.All(file.Rows("Runder"), r => Assert.IsType<DateTime>(r["Frist"]));

        var followUp = await session.Visit("/opfoelgning/2019/cup");
        var answers = await Of(session, followUp);
        Assert.Equal(followUp.All("[data-follow] > *").Count, answers.Rows("Sådan går det").Count);
        Assert.Contains(
            answers.Rows("Alle svar"),
            r => r["Kommentar"] is "Fem enheder er i gang." && r["Fulgt op"] is DateTime
        );

        // A unit's leader has a page of the own agreement, without the table of rounds.
        var leader = await app.SignInAs("leder-virum-skole");
        Assert.Equal(HttpStatusCode.OK, (await leader.Visit("/opfoelgning")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Visit("/opfoelgning/excel")).Status);
    }

    [Fact]
    public async Task Histories_of_the_year_of_a_centre_and_of_a_unit_are_those_of_their_pages()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(RecordingApp.Office);
        var year = await office.Visit("/administration/aar/2019");
        var decided = await Of(office, year);
        Assert.Equal(year.Texts("[aria-labelledby=aendringer] .lt-line"), decided.Texts("Ændringer", "Ændring"));
        Assert.All(decided.Rows("Ændringer"), r => Assert.IsType<DateTime>(r["Gælder fra"]));

        var centre = await office.Visit("/administration/organisation/centre/cup");
        var ofCentre = await Of(office, centre);
        Assert.Equal(centre.Texts("[aria-labelledby=h-navne] tbody th"), ofCentre.Texts("Navne", "Navn"));
        Assert.Equal(centre.Texts("[aria-labelledby=h-enheder] tbody th"), ofCentre.Texts("Enheder", "Enhed"));
        Assert.Equal(centre.All("[aria-labelledby=h-aftaler] tbody tr").Count, ofCentre.Rows("Årsaftaler").Count);

        var unit = await office.Visit("/administration/organisation/enheder/virum-skole");
        var ofUnit = await Of(office, unit);
        Assert.Equal(
            unit.All("[aria-labelledby=h-leveret] tbody tr").Count,
            ofUnit.Rows("Registreret om enheden").Count(r => r["Skete"] is DateTime)
        );
    }

    [Fact]
    public async Task Managements_assessments_are_there_with_the_ones_they_replaced()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var page = await session.Visit("/maal/2019/1.1/vurdering");
        var rows = (await Of(session, page)).Rows("Vurderinger");
        Assert.Equal(page.Texts(".lt-typed"), rows.Select(r => Words.Of((string)r["Begrundelse"]!)));
        Assert.Equal(page.Texts("[data-title=Tilstand]"), rows.Select(r => r["Tilstand"]));
    }

    private static string Step(IDictionary<string, object?> row) =>
        string.Join(
            ' ',
            $"{(DateTime)row["Dato"]!:dd.MM.yyyy}",
            Written(row["Tæller med"], 0),
            Written(row["Plan på dagen"], 1),
            Written(row["Lovet"], 0),
            Written(row["Måltal"], 0)
        );

    private static string Written(object? value, int decimals) =>
        value is double number ? Domain.Language.Danish.Number((decimal)number, decimals) : "–";

    private static Task<ExcelFile> Of(Session session, Page page) =>
        ExcelFile.Fetch(
            session,
            page.All("main a").Single(a => Words.Of(a.TextContent) == "Hent som Excel").GetAttribute("href")!
        );
}
