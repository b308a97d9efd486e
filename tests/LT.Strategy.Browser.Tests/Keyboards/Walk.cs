using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Keyboards;

/// <summary>
/// Through the whole page with Tab alone, from its top and out again: everything that can be used is reached, in the order it is read,
/// nothing holds on to the focus, and at each stop it is seen.
/// </summary>
internal static class Walk
{
    /// <summary>Regions that can be scrolled are stops too, and not counted beforehand.</summary>
    private const int Extra = 10;

    public static async Task<string[]> Faults(IPage page, Tabs tabs)
    {
        var stops = await page.EvaluateAsync<int>(Stops.BeginWalk);
        await tabs.Press(stops + 1);
        for (var more = 0; more < Extra && !await page.EvaluateAsync<bool>(Stops.IsOut); more++)
        {
            await tabs.Press(1);
        }

        return await page.EvaluateAsync<string[]>(Stops.EndWalk);
    }
}
