using System.Globalization;
using LT.Strategy.Browser.Tests.Keyboards;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests;

/// <summary>
/// A page as people with different eyes, hands and screens meet it: on a phone, a tablet and a desk, at 320 px, with text twice as large, in
/// high contrast and with Tab alone. Motion is reduced all the time. Of pages that are built alike the first is gone through; at the other
/// widths and in high contrast, of parts that are alike in all they stand in, the first. What is wrong is told by the journey that came first.
/// </summary>
internal sealed class WaysOfSeeing(IPage page, int width, Tabs tabs)
{
    private const int Reflow = 320;

    private const string ForcedColours = "forced colours";

    private static readonly int[] Widths = [375, 768, 1280];

    // What can go wrong when the same page gets another width.
    private static readonly string[] RulesOfSpace = ["target-size", "scrollable-region-focusable", "color-contrast"];

    private static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    private const string Layout = """
        () => ({
          width: document.documentElement.scrollWidth,
          screen: document.documentElement.clientWidth,
          moving: document.getAnimations().filter(a => a.playState === 'running').length,
          wide: [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .slice(0, 3).map(e => e.outerHTML.slice(0, 120))
        })
        """;

    private const string TextTwiceAsLarge = """
        times => {
          const root = document.documentElement;
          root.style.fontSize = times === 1 ? '' : `${parseFloat(getComputedStyle(root).fontSize) * times}px`;
        }
        """;

    public async Task<IReadOnlyList<string>> Faults()
    {
        var build = await Build.Of(page);
        List<string> faults = [.. await Seen(build, Way(width), _ => Axe.Violations(page))];
        foreach (var other in Widths.Where(w => w != width))
        {
            faults.AddRange(await Seen(build, Way(other), parts => At(other, parts)));
        }

        faults.AddRange(await Seen(build, Way(Reflow), _ => At(Reflow, [])));
        faults.AddRange(await Seen(build, "text at 200 %", _ => InLargeText()));
        faults.AddRange(await Seen(build, ForcedColours, InForcedColours));
        if (width >= Journey.Desk)
        {
            faults.AddRange(await Seen(build, "with Tab alone", _ => Walk.Faults(page, tabs)));
        }

        return faults;
    }

    private static string Way(int width) => string.Create(CultureInfo.InvariantCulture, $"{width} px");

    private static async Task<IEnumerable<string>> Seen(Build build, string way, Func<int[], Task<string[]>> look) =>
        Axe.IsFirst(build, way) ? (await look(Axe.NewParts(build, way))).Select(f => $"{way}: {f}") : [];

    private async Task<string[]> At(int other, int[] parts)
    {
        await page.SetViewportSizeAsync(other, page.ViewportSize!.Height);
        try
        {
            return [.. await OfLayout(), .. parts.Length > 0 ? await Axe.Violations(page, RulesOfSpace, parts) : []];
        }
        finally
        {
            await page.SetViewportSizeAsync(width, page.ViewportSize!.Height);
        }
    }

    private async Task<string[]> InLargeText()
    {
        await page.SetViewportSizeAsync(1280, page.ViewportSize!.Height);
        await page.EvaluateAsync(TextTwiceAsLarge, 2);
        try
        {
            return await OfLayout();
        }
        finally
        {
            await page.EvaluateAsync(TextTwiceAsLarge, 1);
            await page.SetViewportSizeAsync(width, page.ViewportSize!.Height);
        }
    }

    private async Task<string[]> InForcedColours(int[] parts)
    {
        if (parts.Length == 0)
        {
            return [];
        }

        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        try
        {
            return await Axe.Violations(page, RulesOfColour, parts);
        }
        finally
        {
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        }
    }

    private async Task<string[]> OfLayout()
    {
        var layout = await page.EvaluateAsync<LayoutOfPage>(Layout);
        List<string> faults = [];
        if (layout.Width > layout.Screen)
        {
            faults.Add($"the page is {layout.Width} px wide: {string.Join(" | ", layout.Wide)}");
        }

        if (layout.Moving > 0)
        {
            faults.Add($"{layout.Moving} things move");
        }

        return [.. faults];
    }

    private sealed class LayoutOfPage
    {
        public int Width { get; set; }

        public int Screen { get; set; }

        public int Moving { get; set; }

        public string[] Wide { get; set; } = [];
    }
}
