namespace LT.Strategy.Browser.Tests.SharedGoals;

public sealed class Looking_at_a_curve(BrowserFixture browser)
{
    private const int ReadingSize = 14;

    /// <summary>Pairs of texts in the picture shown that cover each other, by the letters themselves and not by the lines they stand on.</summary>
    private const string Covered = """
        () => {
          const texts = [...document.querySelectorAll('figure.lt-chart text')].filter(t => t.getClientRects().length);
          const boxes = texts.map(t => [t.textContent, t.getBoundingClientRect()]);
          return boxes.flatMap(([a, one], i) => boxes.slice(i + 1)
            .filter(([, two]) => one.left < two.right - 1 && two.left < one.right - 1
              && one.top + 3 < two.bottom - 3 && two.top + 3 < one.bottom - 3)
            .map(([b]) => `${a} and ${b}`));
        }
        """;

    private const string Smallest = """
        () => Math.min(...[...document.querySelectorAll('figure.lt-chart text')].filter(t => t.getClientRects().length)
          .map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a))
        """;

    [Theory]
    [InlineData(1280)]
    [InlineData(768)]
    [InlineData(375)]
    [InlineData(320)]
    public async Task Its_text_is_of_reading_size_and_covers_no_other(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var reader = await journey.SignInAs("medarbejder");
        foreach (var goal in new[] { "1.1", "1.2", "2.1", "3.1", "3.2", "4.1" })
        {
            await reader.Visit($"/maal/2019/{goal}");
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Covered));
            Assert.True(await reader.Page.EvaluateAsync<double>(Smallest) >= ReadingSize, $"{goal} at {width} px");
        }
    }

    [Fact]
    public async Task The_numbers_behind_it_are_printed_open()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var reader = await journey.SignInAs("medarbejder");
        await reader.Visit("/maal/2019/1.1");
        var table = reader.Page.Locator(".lt-steps");
        Assert.False(await table.IsVisibleAsync());
        await reader.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.True(await table.IsVisibleAsync());
    }
}
