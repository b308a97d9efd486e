using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Tests.Progress;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Excel;

public sealed class Files_for_Excel
{
    [Theory]
    [InlineData("/ledelse", "ledelsesoverblik-2019-06-14.xlsx")]
    [InlineData("/ledelse/daekning", "daekning-2019-06-14.xlsx")]
    [InlineData("/ledelse/frister", "frister-2019-06-14.xlsx")]
    [InlineData("/ledelse/centre", "center-for-center-2019-06-14.xlsx")]
    [InlineData("/ledelse/centre/cup", "center-cup-2019-06-14.xlsx")]
    [InlineData("/maal", "faelles-maal-2019-06-14.xlsx")]
    [InlineData("/maal/2019/2.1/beregning", "maal-2.1-beregning-2019-06-14.xlsx")]
    public async Task Each_page_of_figures_has_its_file_with_a_name_and_date(string page, string name)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var button = (await session.Visit(page)).All("main a").Single(a => Words.Of(a.TextContent) == "Hent som Excel");
        var file = await ExcelFile.Fetch(session, button.GetAttribute("href")!);
        Assert.Equal(name, file.Name);
        Assert.Equal(new DateTime(2019, 6, 14), file.About("Gælder for"));
    }

    [Fact]
    public async Task The_overviews_goals_are_those_of_the_page_unrounded_and_with_their_rule()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var overview = await session.Visit("/ledelse?pr=2019-04-01");
        var file = await ExcelFile.Fetch(session, "/ledelse/excel?aar=2019&pr=2019-04-01");
        Assert.Equal("ledelsesoverblik-2019-04-01.xlsx", file.Name);
        foreach (var goal in file.Rows("Mål"))
        {
            var number = (string)goal["Mål"]!;
            var (now, target) = (Shown(goal["Nu"], number), Shown(goal["Måltal"], number));
            Assert.Equal(overview.Cell(number, "Nu"), $"{now} {(number == "2.1" ? "mod" : "af")} {target}");
            Assert.Equal(
                overview.Cell(number, "Plan på dagen"),
                Danish((double)goal["Plan på dagen"]!, number == "2.1" ? 2 : 1)
            );
            Assert.Equal(overview.Status(number), goal["Status"]);
            Assert.Equal(overview.Cell(number, "Senest"), goal["Senest"] is DateTime d ? $"{d:dd.MM.yyyy}" : "–");
            Assert.NotEmpty((string)goal["Sådan er tallet beregnet"]!);
            Assert.Equal($"{session.Home}maal/2019/{number}/beregning?pr=2019-04-01", goal["Adresse"]);
        }
    }

    [Theory]
    [InlineData("1.1", 18)]
    [InlineData("1.2", 1)]
    [InlineData("3.1", 6)]
    [InlineData("3.2", 12)]
    [InlineData("4.1", 8)]
    public async Task A_calculation_names_those_who_are_counted_as_the_page_does(string goal, int count)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit($"/maal/2019/{goal}/beregning");
        var file = await ExcelFile.Fetch(session, $"/maal/2019/{goal}/beregning/excel");
        var names = page.Texts("[aria-labelledby=h-taeller] tbody th, [aria-labelledby=h-taeller] > ul > li > a");
        Assert.Equal(names.Order(), file.Texts("Tæller med", "Navn").Distinct().Order());
        Assert.Equal((double)count, file.About("Nu"));
        var underWay = page.Texts("[aria-labelledby=h-paavej] tbody th");
        Assert.Equal(
            underWay.Order(),
            file.Sheets.Contains("På vej") ? file.Texts("På vej", "Navn").Distinct().Order() : []
        );
        Assert.All(file.Texts("Ikke med", "Fordi"), why => Assert.NotEmpty(why));
        foreach (
            var line in page.All(".lt-explain p:not(.lt-note), .lt-explain li").Select(l => Words.Of(l.TextContent))
        )
        {
            Assert.Contains(line, file.AllText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Answers_about_concern_stand_with_those_who_have_not_answered()
    {
        await using var app = await StrategyApp.WithSampleData();
        var file = await ExcelFile.Fetch(await app.SignInAs("medarbejder"), "/maal/2019/3.2/beregning/excel");
        var answers = file.Texts("Behov", "Behov").ToList();
        Assert.Equal((14, 6), (answers.Count(a => a == "Ja"), answers.Count(a => a == "Ikke oplyst")));
    }

    [Fact]
    public async Task Measurements_are_numbers_with_dates_and_sources()
    {
        await using var app = await StrategyApp.WithSampleData();
        var file = await ExcelFile.Fetch(await app.SignInAs("medarbejder"), "/maal/2019/2.1/beregning/excel");
        Assert.Equal(
            [
                (14.9, "01.06.2018"),
                (14.8, "01.09.2018"),
                (14.6, "01.12.2018"),
                (14.4, "01.03.2019"),
                (14.2, "01.05.2019"),
            ],
            file.Rows("Målinger")
                .Where(r => (string)r["Hvad"]! != "Prognose")
                .Select(r => ((double)r["Værdi, målt"]!, $"{(DateTime)r["Dato"]!:dd.MM.yyyy}"))
        );
        Assert.All(file.Texts("Målinger", "Kilde"), source => Assert.NotEmpty(source));
    }

    [Fact]
    public async Task Coverage_and_deadlines_add_up_as_on_their_pages()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var coverage = await ExcelFile.Fetch(session, "/ledelse/daekning/excel");
        Assert.Equal((35d, 40d), (coverage.About("Dækkede felter"), coverage.About("Ud af")));
        Assert.Equal(35, coverage.Texts("Felt for felt", "Tilstand").Count(t => t == "Dækket"));
        Assert.Equal(35d, coverage.Rows("Centre og temaer").Sum(r => (double)r["Dækket"]!));

        var deadlines = await ExcelFile.Fetch(session, "/ledelse/frister/excel");
        var page = await session.Visit("/ledelse/frister");
        foreach (
            var (sheet, section) in new[] { ("Centrenes aftaler", "centre"), ("Enhedernes aftaler", "decentrale") }
        )
        {
            Assert.Equal(
                page.Texts($"[aria-labelledby={section}] [data-title=Tilstand]").Select(s => s.Split(" (")[0]),
                deadlines.Texts(sheet, "Tilstand")
            );
        }
    }

    [Theory]
    [InlineData("direktion", true)]
    [InlineData("centerchef-cup", true)]
    [InlineData("strategisekretariat", true)]
    [InlineData("leder-virum-skole", false)]
    [InlineData("bidragyder-cso", false)]
    [InlineData("administrator", false)]
    [InlineData("medarbejder", false)]
    public async Task Own_assessments_and_names_are_only_for_those_who_may_see_them(string person, bool may)
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            foreach (var leader in await db.Persons.Where(p => p.DirectoryId.StartsWith("leder-")).ToListAsync())
            {
                leader.Name = "Grethe Hansen";
            }
        });
        var session = await app.SignInAs(person);
        var overview = await ExcelFile.Fetch(session, "/ledelse/excel");
        var calculation = await ExcelFile.Fetch(session, "/maal/2019/1.1/beregning/excel");
        Assert.Equal(may, overview.Sheets.Contains("Centrenes egne vurderinger"));
        Assert.Equal(may, overview.Sheets.Contains("Ledelsens egen vurdering"));
        Assert.Equal(may, calculation.Sheets.Contains("Ledelsens egen vurdering"));
        Assert.Equal(may, calculation.AllText.Contains("Grethe Hansen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_somebody_wrote_is_never_a_formula()
    {
        await using var app = await StrategyApp.WithSampleData();
        const string Note = "=HYPERLINK(\"http://example.org\";\"Klik\")";
        await app.Given(async db =>
        {
            var row = await db.Ledger.OfType<Evidence>().FirstAsync(e => e.Unit!.Code == "virum-skole");
            db.Add(
                new Evidence
                {
                    SharedGoalId = row.SharedGoalId,
                    CriterionId = row.CriterionId,
                    UnitId = row.UnitId,
                    HappenedOn = new DateOnly(2019, 6, 1),
                    RecordedAt = row.RecordedAt,
                    RecordedById = row.RecordedById,
                    Note = Note,
                }
            );
        });
        var session = await app.SignInAs("medarbejder");
        const string Address = "/maal/2019/1.1/beregning/excel";
        Assert.Contains(Note, (await ExcelFile.Fetch(session, Address)).AllText, StringComparison.Ordinal);
        using var file = SpreadsheetDocument.Open(
            await (await session.Get(Address)).Content.ReadAsStreamAsync(),
            false
        );
        Assert.Empty(file.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<CellFormula>()));
    }

    [Fact]
    public async Task Headings_stay_in_sight_can_be_filtered_and_are_there_when_a_sheet_is_empty()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        const string Address = "/maal/2019/3.2/beregning/excel";
        Assert.Contains("Fordi", (await ExcelFile.Fetch(session, Address)).Headings("På vej"));
        using var file = SpreadsheetDocument.Open(
            await (await session.Get(Address)).Content.ReadAsStreamAsync(),
            false
        );
        Assert.All(
            file.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet!),
            sheet =>
            {
                Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
                Assert.Single(sheet.Elements<AutoFilter>());
                Assert.All(sheet.Descendants<Column>(), c => Assert.True(c.Width! > 5));
            }
        );
    }

    [Fact]
    public async Task A_date_that_cannot_be_shown_leads_to_the_page_and_never_to_another_days_file()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/daekning/excel?aar=2019&pr=2030-01-01");
        Assert.Equal("/ledelse/daekning?aar=2019", page.Path);
        Assert.True(page.Shows("Skriv en dato til og med i dag"));
    }

    [Theory]
    [InlineData("/ledelse/excel?aar=2031")]
    [InlineData("/maal/2031/excel")]
    [InlineData("/maal/2019/9.9/beregning/excel")]
    [InlineData("/ledelse/centre/excel?aar=2031")]
    [InlineData("/ledelse/centre/findes-ikke/excel")]
    [InlineData("/ledelse/centre/cbe/excel?pr=2019-05-31")]
    public async Task A_year_or_goal_that_does_not_exist_has_no_file(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs("medarbejder")).Visit(address)).Status);
    }

    private static string Shown(object? value, string goal) =>
        value is double number ? Danish(number, goal == "2.1" ? 1 : 0) : "–";

    private static string Danish(double number, int decimals) =>
        Domain.Language.Danish.Number((decimal)number, decimals);
}
