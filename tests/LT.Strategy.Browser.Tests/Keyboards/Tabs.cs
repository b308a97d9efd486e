using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Keyboards;

/// <summary>The Tab key, pressed many times in a row without waiting for each press to be answered.</summary>
internal sealed class Tabs(IPage page)
{
    private const int Shift = 8;

    private ICDPSession? _browser;

    /// <summary>Less than zero is backwards.</summary>
    public async Task Press(int times)
    {
        _browser ??= await page.Context.NewCDPSessionAsync(page);
        var modifiers = times < 0 ? Shift : 0;
        await Task.WhenAll(
            Enumerable
                .Range(0, Math.Abs(times))
                .SelectMany(_ => new[] { Send(_browser, "rawKeyDown", modifiers), Send(_browser, "keyUp", modifiers) })
        );
    }

    private static Task Send(ICDPSession browser, string type, int modifiers) =>
        browser.SendAsync(
            "Input.dispatchKeyEvent",
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["type"] = type,
                ["key"] = "Tab",
                ["code"] = "Tab",
                ["windowsVirtualKeyCode"] = 9,
                ["modifiers"] = modifiers,
            }
        );
}
