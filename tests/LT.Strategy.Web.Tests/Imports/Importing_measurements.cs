using System.Security.Cryptography;
using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Imports.ImportingApp;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Imports;

public sealed class Importing_measurements
{
    private static readonly string[] Extract =
    [
        "Dato;Værdi;Kilde",
        "01.05.2019;14,2;KMD",
        "",
        "01.06.2019;13,9;\"KMD; månedsudtræk\"",
    ];

    public static TheoryData<string, byte[]> Files =>
        new()
        {
            { "udtræk.csv", Windows1252(Extract) },
            { "udtræk.csv", Utf8(Extract) },
            { "udtræk.csv", Utf8WithMark(Extract) },
            { "udtræk.csv", Utf8WithMark(["sep=;", .. Extract]) },
            {
                "udtræk.txt",
                Windows1252([
                    .. Extract.Select(l => l.Replace("; ", ": ").Replace(';', '\t').Replace("\"KMD:", "\"KMD;")),
                ])
            },
            {
                "udtræk.csv",
                Utf8("Dato,Værdi,Kilde", "01.05.2019,\"14,2\",KMD", "01.06.2019,\"13,9\",KMD; månedsudtræk")
            },
            {
                "udtræk.xlsx",
                Xlsx(
                    ["Dato", "Værdi", "Kilde"],
                    [new DateTime(2019, 5, 1), 14.2, "KMD"],
                    [null, null, null],
                    ["01.06.2019", "13,9", "KMD; månedsudtræk"]
                )
            },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Files_as_people_have_them_are_read_and_stored_when_one_says_yes(string name, byte[] file)
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = await app.Readings();
        var preview = await app.LookThrough("2.1", file, name);

        Assert.True(preview.Shows("1 linje er ny"), preview.Text);
        Assert.True(preview.Shows("1 linje er registreret allerede og bliver sprunget over"));
        Assert.True(preview.Shows("Målet går fra 14,2 (I risiko) til 13,9 (På sporet)."));
        Assert.Equal(before.Count, (await app.Readings()).Count);
        var page = await preview.Press("Gem 1 måling");

        Assert.True(page.Shows($"1 måling fra {name} er gemt."));
        var reading = Assert.Single((await app.Readings()).Skip(before.Count));
        Assert.Equal((13.9m, new DateOnly(2019, 6, 1)), (reading.Value, reading.HappenedOn));
        Assert.Equal(("KMD; månedsudtræk", "Strategisekretariatet"), (reading.Source, reading.RecordedAs));
    }

    [Fact]
    public async Task The_name_and_the_hash_of_the_file_stay_with_the_rows_and_are_shown_to_everyone()
    {
        await using var app = await StrategyApp.WithSampleData();
        var file = Windows1252(Extract);
        await (await app.LookThrough("2.1", file)).Press("Gem 1 måling");

        var import = await app.Stored(db => db.Imports.SingleAsync());
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        Assert.Equal(("udtræk.csv", hash), (import.FileName, import.Hash));
        Assert.Equal(import.Id, (await app.Readings())[^1].ImportId);

        var goal = await (await app.SignInAs(Reader)).Visit("/maal/2019/2.1/beregning");
        Assert.True(goal.Shows("fra filen udtræk.csv"));
        var shown = await goal.Follow("udtræk.csv");
        Assert.True(shown.Shows(hash));
        Assert.True(shown.Shows("Strategisekretariatet"));
        Assert.False(shown.HasLink("Importér en fil til"));
        var row = await shown.Follow("Hele kommunen, 1. juni 2019");
        Assert.True(row.HasLink("udtræk.csv"));
    }

    [Fact]
    public async Task Any_bad_line_stops_all_and_each_has_its_number_and_reason()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await app.Readings()).Count;
        var page = await app.LookThrough(
            "2.1",
            Windows1252(
                "Dato;Værdi;Kilde",
                "01.05.2019;14,3;KMD",
                "",
                "01.06.2019;13.9;KMD",
                "02.06.2019;13,9;KMD",
                "03.06.2019;13,9;\"KMD"
            )
        );

        Assert.True(page.Shows("Tre linjer kan ikke bruges, og så bliver intet gemt."));
        var bad = page.Find("section[aria-labelledby=h-fejl]");
        Assert.Equal(
            ["2", "4", "6"],
            bad.QuerySelectorAll("tbody th").Select(e => Words.Of(e.TextContent).Split(' ')[^1])
        );
        Assert.Contains(
            "Der er allerede en måling pr. 1. maj 2019 (14,2). Træk den tilbage først.",
            Words.Of(bad.TextContent)
        );
        Assert.Contains("Brug komma, fx 13,5. I filen står »13.9«.", Words.Of(bad.TextContent));
        Assert.Contains("Et anførselstegn er ikke lukket", Words.Of(bad.TextContent));
        Assert.Empty(page.All("main form"));
        Assert.Equal(before, (await app.Readings()).Count);
    }

    [Fact]
    public async Task The_same_file_again_has_nothing_new()
    {
        await using var app = await StrategyApp.WithSampleData();
        await (await app.LookThrough("2.1", Utf8(Extract))).Press("Gem 1 måling");
        var count = (await app.Readings()).Count;
        var page = await app.LookThrough("2.1", Windows1252(Extract));

        Assert.True(page.Shows("Der er intet nyt i filen"));
        Assert.Empty(page.All("main form"));
        Assert.Equal(count, (await app.Readings()).Count);
    }

    [Fact]
    public async Task Two_who_store_the_same_file_at_once_store_it_once()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await app.Readings()).Count;
        var previews = new List<Page>();
        for (var i = 0; i < 4; i++)
        {
            previews.Add(await app.LookThrough("2.1", Utf8(Extract)));
        }

        await Task.WhenAll(previews.Select(p => p.Press("Gem 1 måling")));
        Assert.Equal(before + 1, (await app.Readings()).Count);
        Assert.Equal(1, await app.Stored(db => db.Imports.CountAsync()));
    }

    [Fact]
    public async Task What_was_recorded_meanwhile_is_looked_at_before_anything_is_stored()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough("2.1", Utf8(Extract));
        await (await (await app.SignInAs(Office)).Visit("/maal/2019/2.1/maalinger"))
            .Form()
            .Fill("Værdi", "14")
            .Fill("Målt pr.", "01.06.2019")
            .Press("Gem måling");
        var page = await preview.Press("Gem 1 måling");

        Assert.True(page.Shows("Der er allerede en måling pr. 1. juni 2019 (14). Træk den tilbage først."));
        Assert.Equal(0, await app.Stored(db => db.Imports.CountAsync()));
    }

    [Fact]
    public async Task Only_what_was_looked_through_can_be_stored()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await app.Readings()).Count;
        var preview = await app.LookThrough("2.1", Utf8(Extract));
        var content = preview.Find("input[name=content]").GetAttribute("value")!;
        foreach (var other in new[] { "", "x", content[..^4] + "AAAA", Convert.ToBase64String(Utf8(Extract)) })
        {
            var page = await preview.Form().Set("content", other).Press("Gem 1 måling");
            Assert.True(page.Shows("Filen kunne ikke gemmes. Vælg den igen."));
        }

        var elsewhere = await (await app.SignInAs(Office)).Post($"{Address("1.1")}/gem", ("content", content));
        Assert.True(elsewhere.Shows("Filen kunne ikke gemmes. Vælg den igen."));
        Assert.Equal(before, (await app.Readings()).Count);
    }

    [Fact]
    public async Task A_value_far_off_is_warned_about_and_may_still_be_right()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough("2.1", Utf8("Dato;Værdi;Kilde", "01.06.2019;139;KMD"));
        Assert.True(preview.Shows("1 linje bør du se på en ekstra gang"));
        Assert.True(
            preview.Shows("139 ligger langt fra udgangspunktet 14,9 og den seneste måling 14,2. Er det rigtigt?")
        );
        await preview.Press("Gem 1 måling");
        Assert.Equal(139m, (await app.Readings())[^1].Value);
    }
}
