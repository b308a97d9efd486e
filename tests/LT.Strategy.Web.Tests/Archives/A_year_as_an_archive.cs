using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Tests.Data;
using LT.Strategy.Web.Tests.Published;
using LT.Strategy.Web.Tests.Years;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Archives;

public sealed class A_year_as_an_archive
{
    private const string Address = "/administration/arkiv/2019.zip";

    [Fact]
    public async Task Holds_every_publication_letter_by_letter_as_it_was_hashed()
    {
        await using var app = await StrategyApp.WithSampleData();
        var files = await Files(app);
        var versions = await app.Stored(db =>
            db.Publications.AsNoTracking().Where(p => p.Agreement.Year.Year == 2019).ToListAsync()
        );
        using var manifest = JsonDocument.Parse(files["manifest.json"]);
        var listed = manifest.RootElement.GetProperty("publications").EnumerateArray().ToList();
        Assert.Equal(versions.Count, listed.Count);
        foreach (var version in versions)
        {
            var path = $"aftaler/{version.Content.OwnerCode}/version-{version.Number}";
            Assert.Equal(version.ContentHash, HashOf(files[$"{path}.json"]));
            Assert.Contains(version.ContentHash, TextOf(files[$"{path}.html"]), StringComparison.Ordinal);
            var one = listed.Single(p => p.GetProperty("html").GetString() == $"{path}.html");
            Assert.Equal(version.ContentHash, one.GetProperty("contentHash").GetString());
            Assert.True(one.GetProperty("isIntact").GetBoolean());
        }

        Assert.Equal(
            await app.Stored(db => db.YearRevisions.Select(r => r.ContentJson).ToListAsync()),
            files.Where(f => f.Key.StartsWith("aar/udgave", StringComparison.Ordinal)).Select(f => TextOf(f.Value))
        );
    }

    [Fact]
    public async Task Says_as_the_list_does_which_agreements_apply()
    {
        await using var app = await StrategyApp.WithSampleData();
        var files = await Files(app);
        var list = await (await app.SignInAs("medarbejder")).Visit("/aarsaftaler?aar=2019");
        var states = Read(TextOf(files["index.html"]))
            .QuerySelectorAll("td")
            .Select(c => Words.Of(c.TextContent))
            .ToList();
        var applies = states.Count(s => s == "Gælder");
        Assert.True(list.Shows($"{applies} årsaftaler gælder:"));
        Assert.Contains("Gjaldt fra 9. januar til 31. maj 2019", states);
        using var manifest = JsonDocument.Parse(files["manifest.json"]);
        var closed = manifest
            .RootElement.GetProperty("publications")
            .EnumerateArray()
            .Where(p => p.GetProperty("appliedUntil").ValueKind != JsonValueKind.Null);
        Assert.All(closed, p => Assert.Equal("2019-05-31", p.GetProperty("appliedUntil").GetString()));
        Assert.Contains(closed, p => p.GetProperty("owner").GetString() == "ceb");
        Assert.DoesNotContain(
            "<dt>Hvorfor</dt>",
            TextOf(files["aftaler/ceb/version-1.html"]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_checked_with_its_sums()
    {
        await using var app = await StrategyApp.WithSampleData();
        var files = await Files(app);
        var sums = TextOf(files["SHA256SUMS"])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split("  "))
            .ToDictionary(l => l[1], l => l[0]);
        Assert.Equal(files.Keys.Where(f => f != "SHA256SUMS"), sums.Keys);
        Assert.All(sums, s => Assert.Equal(HashOf(files[s.Key]), s.Value));

        Assert.SkipUnless(File.Exists("/usr/bin/sha256sum"), "There is no sha256sum here");
        using var folder = new TestFolder();
        await ZipFile.ExtractToDirectoryAsync(new MemoryStream(await Zip(app)), folder.Path);
        using var check = Process.Start(
            new ProcessStartInfo("/usr/bin/sha256sum", "-c --quiet --strict SHA256SUMS")
            {
                WorkingDirectory = folder.Path,
            }
        )!;
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public async Task Is_the_same_each_time_it_is_made()
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(await Zip(app), await Zip(app));
    }

    [Fact]
    public async Task Says_nothing_of_drafts_own_assessments_and_who_recorded()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            foreach (var person in await db.Persons.Where(p => p.DirectoryId.StartsWith("leder-")).ToListAsync())
            {
                person.Name = "Grethe Hansen";
            }
        });
        var all = string.Concat((await Files(app)).Values.Select(TextOf));
        var published = string.Concat(await app.Stored(db => db.Publications.Select(p => p.ContentJson).ToListAsync()));
        var said = await app.Stored(async db =>
            (await db.Agreements.Include(a => a.Initiatives).ToListAsync())
                .SelectMany(a =>
                    a.Initiatives.SelectMany(i => new[] { i.Title, i.What, i.Why })
                        .Concat([a.Introduction, a.Bounds, a.FollowUpPlan, a.Med])
                )
                .Concat(await db.FollowUps.Select(f => f.Comment).ToListAsync())
                .Concat(await db.Ledger.OfType<Assessment>().Select(a => a.Ground).ToListAsync())
                .Where(text => text.Length > 12 && !published.Contains(text, StringComparison.Ordinal))
                .ToList()
        );
        Assert.True(said.Count > 5, "the sample has drafts and comments");
        Assert.All(said, text => Assert.DoesNotContain(text, all, StringComparison.Ordinal));
        Assert.DoesNotContain("Grethe Hansen", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_valid_pages_that_need_nothing_else_and_links_that_lead_somewhere()
    {
        await using var app = await StrategyApp.WithSampleData();
        var files = await Files(app);
        var pages = files
            .Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => Read(TextOf(f.Value)));
        Assert.All(pages.Values, MustStandAlone);
        foreach (var (path, page) in pages)
        {
            foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            {
                var target = new Uri(new Uri($"https://arkiv/{path}"), link);
                if (target.Host != "arkiv")
                {
                    continue;
                }

                var file = target.AbsolutePath[1..];
                Assert.True(files.ContainsKey(file), $"{path} leads to {link}");
                Assert.True(
                    target.Fragment.Length == 0 || pages[file].GetElementById(target.Fragment[1..]) is not null,
                    $"{path} leads to {link}"
                );
            }
        }

        Assert.Equal(
            pages.Keys.Where(p => p != "index.html").Order(StringComparer.Ordinal),
            pages["index.html"]
                .QuerySelectorAll("table a")
                .Select(a => a.GetAttribute("href")!)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Has_the_ledger_as_tables_that_a_spreadsheet_opens()
    {
        await using var app = await StrategyApp.WithSampleData();
        var files = await Files(app);
        var evidence = Rows(files["data/dokumentation.csv"]);
        Assert.Equal(
            await app.Stored(db => db.Evidence.CountAsync(e => db.Goals.Any(g => g.Id == e.SharedGoalId))),
            evidence.Count - 1
        );
        Assert.Contains(evidence, r => r.Contains(";Virum Skole;CUP;", StringComparison.Ordinal));
        Assert.Contains(evidence, r => r.Contains("Forløbet var Hummeltofteskolens", StringComparison.Ordinal));
        Assert.Contains(Rows(files["data/maalinger.csv"]), r => r.Contains(";14,2;", StringComparison.Ordinal));
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), files["data/behov.csv"][..3]);
    }

    [Fact]
    public async Task Bears_strange_signs_formulas_and_markup()
    {
        await using var app = await ReadingYear.App();
        await app.Change(async db =>
        {
            var agreement = await db.Draft(ReadingYear.Cpks, "</style><script>alert(1)</script>\u0007\uFFFE");
            agreement.Write(AgreementPart.Introduction, $"<b>Bip</b>\u0007 {(char)0xD83D} 😀", ReadingYear.Day(1, 4));
            agreement.Submit(await db.Signature("centerchef-cpks"), ReadingYear.Day(1, 8));
            agreement.Conclude(await db.Signature("direktion"), ReadingYear.Day(1, 9));
            var goal = await db.Goals.FirstAsync(g => g.Measure is CountMeasure);
            db.Add(
                new Evidence
                {
                    SharedGoalId = goal.Id,
                    CriterionId = ((CountMeasure)goal.Measure).Criteria.Select(c => c.Id).FirstOrDefault(),
                    UnitId = (await db.Units.FirstAsync(u => u.Code == ReadingYear.Aalykke)).Id,
                    HappenedOn = new DateOnly(2019, 2, 1),
                    RecordedAt = ReadingYear.Day(2, 1),
                    RecordedById = (await db.Persons.FirstAsync()).Id,
                    Note = "=1+1;\"to\"\nlinjer",
                }
            );
            (await db.Persons.Include(p => p.Roles).FirstAsync(p => p.DirectoryId == "direktion")).Roles.Add(
                new RoleAssignment { Role = Role.StrategyOffice, From = new DateOnly(2019, 1, 1) }
            );
        });
        var files = Unpacked(await Zip(app, "direktion"));
        var page = Read(TextOf(files["aftaler/cpks/version-1.html"]));
        MustStandAlone(page);
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("😀", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "\"'=1+1;\"\"to\"\"\nlinjer\"",
            TextOf(files["data/dokumentation.csv"]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Tells_of_an_altered_text_and_leaves_it_out()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Stored(db =>
            db.Database.ExecuteSqlRawAsync(
                "UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Trivsel i små', 'Alting i store') WHERE ContentJson LIKE '%Trivsel i små%'"
            )
        );
        var files = await Files(app);
        Assert.False(files.ContainsKey("aftaler/cup/version-2.json"));
        Assert.DoesNotContain("Alting i store", string.Concat(files.Values.Select(TextOf)), StringComparison.Ordinal);
        Assert.Contains("svarer ikke til det", TextOf(files["aftaler/cup/version-2.html"]), StringComparison.Ordinal);
        Assert.Contains("Teksten er ændret i databasen", TextOf(files["index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_the_report_of_a_year_that_is_settled_letter_by_letter_and_none_that_was_altered()
    {
        const string Report = "aar/opgoerelse.json";
        await using var app = await Settling_a_year.Settled();
        var files = await Files(app, "2020-02-05");
        var stored = await app.Stored(db => db.Years.Select(y => y.Closing!.ReportJson).SingleAsync());
        Assert.Equal(stored, TextOf(files[Report]));
        Assert.Contains("som det gik", stored, StringComparison.Ordinal);
        Assert.Contains($"{HashOf(files[Report])}  {Report}", TextOf(files["SHA256SUMS"]), StringComparison.Ordinal);
        Assert.Contains(Read(TextOf(files["index.html"])).QuerySelectorAll("a"), a => a.GetAttribute("href") == Report);

        await app.Given(db =>
            db.Database.ExecuteSqlAsync(
                $"UPDATE YearClosings SET ReportJson = REPLACE(ReportJson, 'som det gik', 'fint')"
            )
        );
        files = await Files(app, "2020-02-05");
        Assert.False(files.ContainsKey(Report));
        Assert.DoesNotContain("opgoerelse", TextOf(files["index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_made_before_it_is_sent_so_that_nobody_waits_for_whoever_fetches_it_slowly()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("strategisekretariat");
        using var request = new HttpRequestMessage(HttpMethod.Get, session.Of(Address));
        request.Headers.Add("Cookie", session.Cookies.GetCookieHeader(session.Home));
        using var sent = await app.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.True(sent.Content.Headers.ContentLength > 0, "how long it is is known before it is sent");
    }

    [Theory]
    [InlineData("strategisekretariat", HttpStatusCode.OK)]
    [InlineData("administrator", HttpStatusCode.OK)]
    [InlineData("direktion", HttpStatusCode.Forbidden)]
    [InlineData("centerchef-cup", HttpStatusCode.Forbidden)]
    [InlineData("medarbejder", HttpStatusCode.Forbidden)]
    public async Task Is_taken_out_by_those_who_keep_the_year_and_the_system(string person, HttpStatusCode answer)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var page = await session.Visit("/administration/arkiv");
        Assert.Equal(answer, page.Status);
        if (answer == HttpStatusCode.OK)
        {
            Assert.Contains(page.All("main a"), a => a.GetAttribute("href") == Address);
            Assert.Equal(HttpStatusCode.NotFound, (await session.Visit("/administration/arkiv/2031.zip")).Status);
        }

        var file = await session.Visit(Address);
        Assert.Equal(answer, file.Status);
        Assert.InRange(file.Queries, 0, 8);
    }

    private static async Task<Dictionary<string, byte[]>> Files(StrategyApp app, string day = "2019-06-14") =>
        Unpacked(await Zip(app, day: day));

    private static async Task<byte[]> Zip(
        StrategyApp app,
        string person = "strategisekretariat",
        string day = "2019-06-14"
    )
    {
        var answer = await (await app.SignInAs(person)).Get(Address);
        Assert.Equal($"arkiv-2019-{day}.zip", answer.Content.Headers.ContentDisposition!.FileName);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static Dictionary<string, byte[]> Unpacked(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(
            e => e.FullName,
            e =>
            {
                using var content = new MemoryStream();
                using var entry = e.Open();
                entry.CopyTo(content);
                return content.ToArray();
            }
        );
    }

    /// <summary>A page with a fault of its markup is not read.</summary>
    private static IHtmlDocument Read(string html) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    private static void MustStandAlone(IHtmlDocument page)
    {
        Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [src], [style], [onclick]"));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    private static List<string> Rows(byte[] csv) =>
        [.. Encoding.UTF8.GetString(csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static string TextOf(byte[] file) => Encoding.UTF8.GetString(file);

    private static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
