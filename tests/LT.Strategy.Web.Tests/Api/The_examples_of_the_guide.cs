using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using LT.Strategy.Examples;
using LT.Strategy.Web.Tests.ClientKeys;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Api;

/// <summary>What docs/integration.md shows is what works.</summary>
public sealed partial class The_examples_of_the_guide
{
    private static readonly string Docs = Path.Combine(Top(), "docs");

    private static readonly string Guide = File.ReadAllText(Path.Combine(Docs, "integration.md"));

    [Fact]
    public async Task Those_for_the_command_line_run()
    {
        Assert.SkipUnless(File.Exists("/bin/bash") && File.Exists("/usr/bin/curl"), "needs bash and curl");
        await using var app = await StrategyApp.WithSampleData(("Api:RequestsPerMinute", "1000"));
        app.UseKestrel(0);
        var key = await app.Key();
        var server = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        var blocks = Blocks("sh").ToList();
        Assert.Equal(4, blocks.Count);
        var said = "";
        foreach (var block in blocks)
        {
            var (code, output) = await Run(block, server.Addresses.First(), key);
            Assert.True(code == 0, $"{block}\nended with {code}: {output}");
            said += output;
        }

        Assert.Contains("\"centre\":\"cso\"", said, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"missing\"", said, StringComparison.Ordinal);
        Assert.Contains("304\n", said, StringComparison.Ordinal);
        Assert.Contains("<feed ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_query_for_Power_BI_asks_for_what_is_there()
    {
        await using var app = await StrategyApp.WithSampleData();
        var program = await app.ProgramWithKey();
        var query = Assert.Single(Blocks("powerquery"));
        var path = Regex
            .Match(query, "RelativePath = \"(?<path>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Groups[1];
        var page = await program.Data($"/{path.Value}?year=2019&page=1&pageSize=200");
        var initiative = page.GetProperty("items")[0].GetProperty("initiative");
        Assert.All(["id", "title", "responsible", "from", "to"], column => initiative.GetProperty(column));
        Assert.Equal(0, (await program.Data($"/{path.Value}?page=99")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task The_box_for_LyNET_shows_what_is_new_and_goes_on_showing_it_when_nobody_answers()
    {
        await using var app = await StrategyApp.WithSampleData();
        var news = new StrategyNews(app.Client, await app.Key(), "cso");
        var shown = await news.HtmlAsync();
        Assert.Contains(
            ">Årsaftale 2019 for Plejecenter Lystoftebakken er ændret",
            WebUtility.HtmlDecode(shown),
            StringComparison.Ordinal
        );
        Assert.Contains("<li>Relationel koordinering: I risiko</li>", shown, StringComparison.Ordinal);
        Assert.Equal(shown, await news.HtmlAsync());
        await app.Stored(db => db.Database.ExecuteSqlRawAsync("DELETE FROM ClientKeys"));
        Assert.Equal(shown, await news.HtmlAsync());
    }

    [Fact]
    public void Every_address_is_in_the_list_of_addresses()
    {
        var list = File.ReadAllText(Path.Combine(Docs, "api.md"));
        Assert.All(
            The_description.Examples.Keys,
            path => Assert.Contains($"GET {path}", list, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_file_for_catalogues_of_public_code_says_what_it_must()
    {
        var yaml = new YamlDotNet.Serialization.Deserializer().Deserialize<Dictionary<string, object>>(
            File.ReadAllText(Path.Combine(Top(), "publiccode.yml"))
        );
        string[] required =
        [
            "publiccodeYmlVersion",
            "name",
            "url",
            "platforms",
            "developmentStatus",
            "softwareType",
            "description",
            "legal",
            "maintenance",
            "localisation",
        ];
        Assert.All(required, key => Assert.True(yaml.ContainsKey(key), key));
        var danish = (Dictionary<object, object>)((Dictionary<object, object>)yaml["description"])["da"];
        Assert.InRange(((string)danish["shortDescription"]).Length, 1, 150);
        Assert.InRange(((string)danish["longDescription"]).Length, 150, 10_000);
    }

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Guide).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value);

    private static async Task<(int Code, string Output)> Run(string script, string address, string key)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-eu", "-o", "pipefail", "-c", script])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        (start.Environment["BASE"], start.Environment["KEY"]) = (address, key);
        start.Environment["NO_PROXY"] = "*";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private static string Top()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LT.Strategy.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
