using System.Diagnostics;

namespace LT.Strategy.Browser.Tests.Agreements;

/// <summary>"What has Virum Skole promised about sickness absence?", asked by someone who has not been here before.</summary>
public sealed class Finding_what_a_workplace_has_promised(BrowserFixture browser)
{
    private const string Promise = "Sygefravær, vi taler om";

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task By_the_search_and_by_the_list_in_ten_seconds_and_four_steps(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var reader = await journey.SignInAs("medarbejder");

        // once for the checks of each page, which are not the reader's time
        await BySearching(reader);
        await reader.Visit("/");
        var watch = Stopwatch.StartNew();
        await BySearching(reader);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);

        await reader.Visit("/aarsaftaler");
        await reader.Fill("Navn eller indsats", "virum skole");
        await reader.Press("Find");
        await reader.Follow("Indsatser 3");
        await reader.Follow(Promise);
        await IsThere(reader);

        await reader.Visit("/soeg?q=virum+skole");
        await reader.Follow("Virum Skole");
        await reader.Heading("Virum Skole");
        await reader.Follow(Promise);
        await IsThere(reader);
    }

    private static async Task BySearching(Visitor reader)
    {
        await reader.Fill("Find en anden arbejdsplads eller et emne", "virum skole sygefravær");
        await reader.Press("Find");
        await reader.Follow(Promise);
        await IsThere(reader);
    }

    private static async Task IsThere(Visitor reader)
    {
        await reader.Heading("Virum Skole");
        await reader.Shows($"1. {Promise}");
        Assert.Contains("#i-", reader.Page.Url, StringComparison.Ordinal);
    }
}
