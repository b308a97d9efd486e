using System.Text.RegularExpressions;

namespace LT.Strategy.Browser.Tests;

/// <summary>Follows the links of each kind of person, some pages of each kind, and checks them all.</summary>
public abstract class Pages_that_can_be_reached(BrowserFixture browser)
{
    private const int MostPages = 60;
    private const int FewestPages = 15;
    private const int MostOfAKind = 1;

    protected async Task AreInOrder(string person, int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var visitor = await journey.SignInAs(person);
        await visitor.Visit("/");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal) { [KindOf("/")] = 1 };
        var waiting = new Queue<string>(await visitor.Links());

        var pages = 0;
        while (pages < MostPages && waiting.TryDequeue(out var address))
        {
            var kind = KindOf(address);
            if (seen.GetValueOrDefault(kind) == MostOfAKind || IsFile(kind))
            {
                continue;
            }

            seen[kind] = seen.GetValueOrDefault(kind) + 1;
            pages++;
            await visitor.Visit(address);
            foreach (var link in await visitor.Links())
            {
                waiting.Enqueue(link);
            }
        }

        Assert.True(pages >= FewestPages, $"Only {pages} pages: {string.Join(' ', seen.Keys)}");
    }

    // "/aarsaftaler/2019/cso" and "/aarsaftaler/2019/virum-skole" are one kind; goals are six, and each has a picture of its own.
    private static string KindOf(string address)
    {
        var path = address.Split('?')[0];
        return path.StartsWith("/maal/", StringComparison.Ordinal) && path.Split('/').Length == 4
            ? path
            : Kinds.Aggregate(
                path,
                (p, kind) => Regex.Replace(p, kind, "*", RegexOptions.None, TimeSpan.FromSeconds(1))
            );
    }

    /// <summary>Opened by Excel, Word or a reader of feeds, not by the browser.</summary>
    private static bool IsFile(string path) =>
        path.EndsWith("/excel", StringComparison.Ordinal)
        || path.EndsWith("/word", StringComparison.Ordinal)
        || path.EndsWith(".atom", StringComparison.Ordinal)
        || path.Contains("/skabelon.", StringComparison.Ordinal);

    private static readonly string[] Kinds =
    [
        @"(?<=/2019/)[^/]+",
        @"(?<=/dokumentation/)[^/]+",
        @"(?<=/ledelse/centre/)[^/]+",
        @"(?<=/arbejde/enheder/)[^/]+",
        @"(?<=/ledelse/centre/[^/]+/)[^/]+",
        @"(?<=/ledelse/daekning/)(?!beregning)[^/]+(?=/)",
        @"(?<=/)\d+(?=/|$)",
        @"[0-9a-f-]{36}",
    ];
}

public sealed class Pages_that_readers_and_writers_reach(BrowserFixture browser) : Pages_that_can_be_reached(browser)
{
    [Theory]
    [InlineData("medarbejder", 1280)]
    [InlineData("leder-virum-skole", 1280)]
    [InlineData("centerchef-cso", 1280)]
    [InlineData("centerchef-cso", 375)]
    public Task Are_in_order_of_every_kind(string person, int width) => AreInOrder(person, width);
}

public sealed class Pages_that_the_management_reaches(BrowserFixture browser) : Pages_that_can_be_reached(browser)
{
    [Theory]
    [InlineData("direktion", 1280)]
    [InlineData("strategisekretariat", 1280)]
    [InlineData("administrator", 1280)]
    [InlineData("strategisekretariat", 375)]
    public Task Are_in_order_of_every_kind(string person, int width) => AreInOrder(person, width);
}
