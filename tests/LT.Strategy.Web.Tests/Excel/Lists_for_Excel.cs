using System.Net;
using LT.Strategy.Web.Tests.Published;

namespace LT.Strategy.Web.Tests.Excel;

public sealed class Lists_for_Excel
{
    [Theory]
    [InlineData("medarbejder", "/aarsaftaler", "aarsaftaler-2019-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/aarsaftaler/2019/cup", "aarsaftale-2019-cup-version-2-2019-05-21.xlsx")]
    [InlineData("medarbejder", "/aarsaftaler/2019/cup/version/1", "aarsaftale-2019-cup-version-1-2019-01-14.xlsx")]
    [InlineData("medarbejder", "/aarsaftaler/aendringer", "aendringer-i-aarsaftaler-2019-2019-06-14.xlsx")]
    [InlineData(
        "medarbejder",
        "/aarsaftaler/2019/cup/aendringer",
        "aarsaftale-2019-cup-version-1-til-2-2019-05-21.xlsx"
    )]
    [InlineData("centerchef-cup", "/arbejde/bidragydere/cup", "bidragydere-cup-2019-06-14.xlsx")]
    [InlineData("strategisekretariat", "/ledelse/frister/2019/cbe", "forlaengelser-2019-cbe-2019-06-14.xlsx")]
    [InlineData("strategisekretariat", "/ledelse/frister", "frister-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/laering", "laering-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/ledelse/aendringer", "aendringer-siden-2019-01-15-2019-06-14.xlsx")]
    [InlineData("administrator", "/administration/organisation", "organisation-2019-06-14.xlsx")]
    [InlineData("centerchef-cup", "/arbejde/enheder/cup", "enheder-2019-cup-2019-06-14.xlsx")]
    [InlineData("direktion", "/ledelse/moeder", "beslutninger-2019-06-14.xlsx")]
    [InlineData("direktion", "/opfoelgning/runder/1", "opfoelgningsrunde-2019-1-2019-04-26.xlsx")]
    [InlineData("administrator", "/administration/aendringslog", "aendringslog-2019-06-14.xlsx")]
    [InlineData("administrator", "/administration/mail", "paamindelser-2019-06-14.xlsx")]
    [InlineData("administrator", "/administration/personer?q=skole", "personer-2019-06-14.xlsx")]
    [InlineData("administrator", "/administration/organisation/centre/cup", "organisation-cup-2019-06-14.xlsx")]
    [InlineData("strategisekretariat", "/administration/aar/2019", "aaret-2019-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/soeg?q=sygefravær&art=indsatser", "soegning-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/maal/2019/1.1", "maal-1.1-beregning-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/maal/2019/1.2/former", "former-2019-maal-1.2-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/temaer/2019/1", "tema-1-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/ledelse/daekning/beregning", "daekning-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/ledelse/daekning/cmp/4", "daekning-cmp-tema-4-2019-06-14.xlsx")]
    [InlineData("medarbejder", "/ledelse/centre/cup/1.1", "center-cup-maal-1.1-2019-06-14.xlsx")]
    [InlineData("strategisekretariat", "/maal/2019/2.1/maalinger", "maalinger-2019-maal-2.1-2019-06-14.xlsx")]
    [InlineData(
        "strategisekretariat",
        "/maal/2019/3.1/dokumentation",
        "dokumentation-2019-maal-3.1-centre-2019-06-14.xlsx"
    )]
    [InlineData("direktion", "/maal/2019/1.1/vurdering", "maal-1.1-vurderinger-2019-06-14.xlsx")]
    [InlineData("direktion", "/opfoelgning", "opfoelgningsrunder-2019-2019-06-14.xlsx")]
    [InlineData("centerchef-cup", "/opfoelgning/2019/cup", "opfoelgning-2019-cup-2019-06-14.xlsx")]
    public async Task Each_list_has_its_file_with_a_name_and_date(string person, string page, string name)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var address = AddressOn(await session.Visit(page));
        var file = await ExcelFile.Fetch(session, address);
        Assert.Equal(name, file.Name);
        Assert.InRange((await session.Visit(address)).Queries, 1, 8);
    }

    [Theory]
    [InlineData("/aarsaftaler?center=cup&maal=1.1")]
    [InlineData("/aarsaftaler?q=sygefravær&type=enhed")]
    [InlineData("/aarsaftaler")]
    public async Task Agreements_are_those_the_page_finds(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit(address);
        var file = await ExcelFile.Fetch(session, AddressOn(page));
        Assert.Equal(page.Texts(".lt-agreements tbody th > a"), file.Texts("Årsaftaler", "Navn"));
        Assert.Equal(
            page.Texts(".lt-agreements [data-title=Version]"),
            file.Rows("Årsaftaler").Select(r => $"{r["Version"]}")
        );
        var found = page.Texts(".lt-agreements .lt-hits a")
            .Select(t => t[(t.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        Assert.All(found, title => Assert.Contains(title, file.Texts("Indsatser", "Indsats")));
        Assert.All(file.Rows("Årsaftaler"), r => Assert.IsType<DateTime>(r["Indgået"]));
    }

    [Fact]
    public async Task An_agreement_has_its_initiatives_contributions_milestones_and_versions()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/aarsaftaler/2019/cup");
        var file = await ExcelFile.Fetch(session, AddressOn(page));
        Assert.Equal(page.Texts(".lt-doc .lt-initiative").Count, file.Rows("Indsatser").Count);
        Assert.Equal(page.All(".lt-miles li").Count, file.Rows("Milepæle").Count);
        Assert.Equal([1d, 2d], file.Rows("Versioner").Select(r => r["Version"]));
        Assert.Equal(page.All("[aria-labelledby=enheder] tbody tr").Count, file.Rows("Enhedernes aftaler").Count);
        Assert.Contains(file.Rows("Bidrag"), r => r["Mål"] is "1.1" && r["Lovet"] is 12d);
    }

    [Fact]
    public async Task Deadlines_are_those_the_filter_shows_and_coverage_has_its_history()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/ledelse/frister?tilstand=mangler&type=enhed");
        var file = await ExcelFile.Fetch(session, AddressOn(page));
        Assert.NotEmpty(file.Rows("Enhedernes aftaler"));
        Assert.All(file.Texts("Enhedernes aftaler", "Tilstand"), t => Assert.Equal("Mangler", t));
        Assert.Empty(file.Rows("Centrenes aftaler"));

        var coverage = await session.Visit("/ledelse/daekning/beregning");
        var steps = await ExcelFile.Fetch(session, "/ledelse/daekning/excel");
        Assert.Equal(coverage.All(".lt-steps tbody tr").Count, steps.Rows("Dag for dag").Count);
        Assert.Contains("CMP", steps.Texts("Brudte felter", "Center"));
    }

    [Fact]
    public async Task The_board_and_the_decisions_are_those_of_their_pages()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var board = await session.Visit("/opfoelgning/runder/1");
        var file = await ExcelFile.Fetch(session, AddressOn(board));
        Assert.Equal(board.Texts(".lt-round tbody tr:not(.lt-group-head) th"), file.Texts("Tavlen", "Navn"));
        var meetings = await session.Visit("/ledelse/moeder");
        var decisions = await ExcelFile.Fetch(session, AddressOn(meetings));
        Assert.Equal(
            meetings.All("[aria-labelledby=h-aabne] tbody tr").Count,
            decisions.Texts("Beslutninger", "Tilstand").Count(t => t == "Åben")
        );
    }

    private static readonly (string Page, string Readers)[] NotForEveryone =
    [
        ("/ledelse/moeder", "direktion strategisekretariat centerchef-cup"),
        ("/opfoelgning/runder/1", "direktion strategisekretariat centerchef-cup"),
        ("/opfoelgning/2019/cup", "direktion strategisekretariat centerchef-cup"),
        ("/opfoelgning/2019/virum-skole", "direktion strategisekretariat centerchef-cup leder-virum-skole"),
        ("/administration/aendringslog", "administrator"),
        ("/administration/mail", "administrator strategisekretariat"),
        ("/administration/personer", "administrator"),
        ("/administration/personer/1", "administrator"),
        ("/administration/grupper", "administrator"),
        ("/administration/noegler", "administrator"),
        ("/administration/organisation", "administrator strategisekretariat"),
        ("/administration/organisation/centre/cup", "administrator strategisekretariat"),
        ("/administration/organisation/enheder/virum-skole", "administrator strategisekretariat"),
        ("/administration/aar/2019", "strategisekretariat"),
        ("/arbejde/enheder/cup", "centerchef-cup strategisekretariat"),
        ("/maal/2019/2.1/maalinger", "strategisekretariat"),
        ("/maal/2019/3.1/dokumentation", "strategisekretariat"),
        ("/maal/2019/1.1/dokumentation/cup", "centerchef-cup strategisekretariat"),
        ("/maal/2019/1.2/dokumentation/cup", "centerchef-cup strategisekretariat"),
        ("/maal/2019/3.2/dokumentation/virum-skole", "centerchef-cup leder-virum-skole strategisekretariat"),
        ("/maal/2019/1.1/vurdering", "direktion strategisekretariat centerchef-cup"),
        ("/arbejde/bidragydere/cup", "centerchef-cup"),
        ("/arbejde/bidragydere/virum-skole", "leder-virum-skole"),
        ("/ledelse/frister/2019/cbe", "strategisekretariat"),
        ("/maal/2019/2.1/import", "strategisekretariat"),
        ("/maal/2019/3.1/import", "strategisekretariat"),
        (
            "/aarsaftaler/2019/cup/aendringer",
            "direktion strategisekretariat centerchef-cup leder-virum-skole medarbejder administrator"
        ),
    ];

    [Theory]
    [InlineData("direktion")]
    [InlineData("strategisekretariat")]
    [InlineData("centerchef-cup")]
    [InlineData("leder-virum-skole")]
    [InlineData("medarbejder")]
    [InlineData("administrator")]
    public async Task A_file_is_for_those_whom_its_page_is_for(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        List<string> wrong = [];
        foreach (var (address, readers) in NotForEveryone)
        {
            var page = await session.Visit(address);
            var file = await session.Visit($"{address}/excel");
            if (file.Status != page.Status || page.Status == HttpStatusCode.OK != readers.Split(' ').Contains(person))
            {
                wrong.Add($"{address}: {page.Status}, its file {file.Status}");
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("/aarsaftaler/2019/cbe/excel")]
    [InlineData("/aarsaftaler/2019/cup/version/9/excel")]
    [InlineData("/aarsaftaler/2019/cup/aendringer/excel?fra=1&til=9")]
    [InlineData("/aarsaftaler/2019/cup/aendringer/excel?fra=2&til=2")]
    [InlineData("/aarsaftaler/2019/cup/aendringer/excel?fra=en&til=to")]
    [InlineData("/maal/2019/2.1/import/999/excel")]
    [InlineData("/arbejde/bidragydere/findes-ikke/excel")]
    [InlineData("/ledelse/frister/2019/findes-ikke/excel")]
    [InlineData("/opfoelgning/runder/999/excel")]
    [InlineData("/ledelse/daekning/cup/9/excel")]
    [InlineData("/ledelse/centre/cup/9.9/excel")]
    [InlineData("/temaer/2019/9/excel")]
    [InlineData("/maal/2019/1.1/former/excel")]
    [InlineData("/maal/2019/1.1/dokumentation/excel")]
    [InlineData("/maal/2019/1.1/maalinger/excel")]
    public async Task What_is_not_there_has_no_file(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs("direktion")).Visit(address)).Status);
    }

    [Fact]
    public async Task A_search_that_cannot_be_read_leads_back_to_the_page()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("administrator")).Visit("/administration/aendringslog/excel?fra=i%20går");
        Assert.StartsWith("/administration/aendringslog?", page.Path, StringComparison.Ordinal);
        Assert.NotEmpty(page.Errors);
    }

    [Fact]
    public async Task Signs_that_a_file_cannot_hold_are_left_out()
    {
        await using var app = await ReadingYear.App();
        await app.Change(db =>
            db.Conclude(ReadingYear.Cpks, ReadingYear.Day(1, 10), $"Bip\u0007\uFFFE{(char)0xD83D} =1+1")
        );
        var file = await ExcelFile.Fetch(await app.SignInAs(ReadingYear.Reader), "/aarsaftaler/excel");
        Assert.Contains("Bip  =1+1", file.Texts("Indsatser", "Indsats"));
    }

    private static string AddressOn(Page page) =>
        page.All("main a").Single(a => Words.Of(a.TextContent) == "Hent som Excel").GetAttribute("href")!;
}
