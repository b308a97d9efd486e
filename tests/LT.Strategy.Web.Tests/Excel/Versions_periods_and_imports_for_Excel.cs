using System.Net;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Tests.Imports;
using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Excel;

public sealed class Versions_periods_and_imports_for_Excel
{
    private const string Extensions = "/ledelse/frister/2019/cbe";

    [Fact]
    public async Task Two_versions_are_a_row_for_each_thing_that_differs_with_before_and_after()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/aarsaftaler/2019/cup/aendringer");
        var file = await Of(session, page);
        var rows = file.Rows("Forskelle");
        Assert.Equal(
            page.All(".lt-sentences > li").Select(l => Words.Of(l.FirstChild!.TextContent)),
            rows.Select(r => Words.Of((string)r["Forskel"]!))
        );
        Assert.Equal(page.Texts("article h3"), rows.Select(r => r["Indsats"]).OfType<string>().Distinct());
        Assert.Subset(
            new HashSet<object?> { "Tilføjet", "Fjernet", "Ændret", "Udskudt", "Fremrykket" },
            rows.Select(r => r["Slags"]).ToHashSet()
        );
        Assert.All(rows.Where(r => r["Slags"] is "Ændret" or "Udskudt"), r => Assert.NotEqual(r["Før"], r["Efter"]));
        Assert.Contains(rows, r => r["Før"] is string && r["Efter"] is string);
        Assert.Equal(new DateTime(2019, 5, 21), file.Rows(file.Sheets[0]).Last(r => r["Emne"] is "Indgået")["Værdi"]);
        Assert.True(page.Shows((string)file.About("Hvorfor")!));
    }

    [Fact]
    public async Task Contributors_and_deputies_have_their_periods_also_those_that_are_over()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            var reader = await db.Persons.Include(p => p.Roles).SingleAsync(p => p.DirectoryId == "medarbejder");
            var centre = await db.Centres.SingleAsync(c => c.Code == "cup");
            reader.Roles.Add(
                new RoleAssignment
                {
                    Role = Role.Contributor,
                    CentreId = centre.Id,
                    From = new DateOnly(2019, 2, 1),
                    To = new DateOnly(2019, 3, 31),
                }
            );
        });
        var session = await app.SignInAs("centerchef-cup");
        var page = await session.Visit("/arbejde/bidragydere/cup");
        var rows = (await Of(session, page)).Rows("Bidragydere");
        Assert.Equal(page.Texts("tbody th"), rows.Select(r => r["Navn"]));
        Assert.Equal(
            page.Texts("tbody [data-title=Hvad]"),
            rows.Select(r => r["På vegne af"] is { } whom ? $"{r["Rolle"]} for {whom}" : (string)r["Rolle"]!)
        );
        var ended = Assert.Single(rows, r => r["Tilstand"] is "Sluttet");
        Assert.Equal(
            (new DateTime(2019, 2, 1), new DateTime(2019, 3, 31), page.TextOf(".lt-kicker")),
            (ended["Første dag"], ended["Sidste dag"], ended["Skriver for"])
        );
    }

    [Fact]
    public async Task An_extension_that_was_withdrawn_is_there_for_the_strategy_office_from_that_day()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(RecordingApp.Office);
        var granted = await office.Visit(Extensions);
        await (await granted.Follow("Træk tilbage: forlængelsen til 1. juli 2019"))
            .Form()
            .Fill("Begrundelse", "Centret er klar.")
            .Press("Træk tilbage");

        var page = await office.Visit(Extensions);
        var own = Assert.Single((await Of(office, page)).Rows("Forlængelser"));
        Assert.Equal(
            (new DateTime(2019, 7, 1), new DateTime(2019, 6, 14), "Trukket tilbage", "Centret er klar."),
            (own["Ny frist"], own["Trukket tilbage"], own["Gælder"], own["Hvorfor trukket tilbage"])
        );
        var all = await Of(office, await office.Visit("/ledelse/frister"));
        Assert.Equal(own.Values, Assert.Single(all.Rows("Forlængelser")).Values);
        var before = Assert.Single(
            (await Of(office, await office.Visit("/ledelse/frister?pr=2019-06-13"))).Rows("Forlængelser")
        );
        Assert.Equal(("Ja", null, null), (before["Gælder"], before["Trukket tilbage"], before["Trukket tilbage af"]));
        foreach (var narrowed in new[] { "center=cup", "pr=2019-05-19" })
        {
            Assert.Empty((await Of(office, await office.Visit($"/ledelse/frister?{narrowed}"))).Rows("Forlængelser"));
        }

        var reader = await app.SignInAs("direktion");
        var theirs = await Of(reader, await reader.Visit("/ledelse/frister"));
        Assert.DoesNotContain("Forlængelser", theirs.Sheets);
        Assert.DoesNotContain("Centret er klar.", theirs.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_has_each_row_with_what_became_of_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough(
            "2.1",
            ImportingApp.Utf8("Dato;Værdi;Kilde", "01.06.2019;13,9;KMD", "10.06.2019;13,8;KMD")
        );
        var imported = (await preview.Press("Gem 2 målinger")).Path;
        await app.Given(async db =>
        {
            var row = await db.Readings.SingleAsync(r => r.Source == "KMD" && r.Value == 13.8m);
            row.Withdraw(row.RecordedById, "Forkert udtræk", new DateTime(2019, 6, 14, 8, 0, 0, DateTimeKind.Utc));
        });

        var reader = await app.SignInAs("medarbejder");
        var page = await reader.Visit(imported);
        var file = await Of(reader, page);
        Assert.Equal(
            [
                (13.9, new DateTime(2019, 6, 1), "Registreret", null),
                (13.8, new DateTime(2019, 6, 10), "Trukket tilbage", new DateTime(2019, 6, 14)),
            ],
            file.Rows("Registreret")
                .Select(r => ((double)r["Værdi, målt"]!, (DateTime)r["Målt pr."]!, r["Tilstand"], r["Trukket tilbage"]))
        );
        Assert.Equal(page.TextOf(".lt-hash"), file.About("SHA-256"));
        Assert.All(file.Texts("Registreret", "Trukket tilbage af"), Assert.Empty);
        Assert.Equal(
            HttpStatusCode.OK,
            (await reader.Visit(new Uri(file.Texts("Registreret", "Adresse").First()).AbsolutePath)).Status
        );

        var office = await app.SignInAs(RecordingApp.Office);
        Assert.All(
            (await Of(office, await office.Visit(imported))).Texts("Registreret", "Trukket tilbage af").Skip(1),
            Assert.NotEmpty
        );
        var files = (await Of(office, await office.Visit("/maal/2019/2.1/import"))).Rows("Importer");
        Assert.Equal(
            ("udtræk.csv", 2d, new DateTime(2019, 6, 14)),
            (files[0]["Fil"], files[0]["Rækker"], files[0]["Importeret"])
        );
    }

    [Fact]
    public async Task Imported_documentation_says_whose_it_is_and_what()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough(
            "1.1",
            ImportingApp.Utf8(
                "Enhed;Kriterium;Dato;Note",
                $"{RecordingApp.Unit};{RecordingApp.Worked};03.06.2019;Forløb i alle team"
            )
        );
        var office = await app.SignInAs(RecordingApp.Office);
        var page = await office.Visit((await preview.Press("Gem 1 registrering")).Path);
        var row = Assert.Single((await Of(office, page)).Rows("Registreret"));
        Assert.Equal(page.Texts("tbody td.lt-full"), [row["Hvad"]]);
        Assert.Equal(
            (RecordingApp.Unit, new DateTime(2019, 6, 3), "Forløb i alle team"),
            (row["Navn"], row["Skete"], row["Note"])
        );
    }

    private static Task<ExcelFile> Of(Session session, Page page) =>
        ExcelFile.Fetch(
            session,
            page.All("main a").Single(a => Words.Of(a.TextContent) == "Hent som Excel").GetAttribute("href")!
        );
}
