using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using LT.Strategy.Browser.Tests.Keyboards;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests;

/// <summary>What every page keeps in a real browser: nobody is shut out, nothing fails or is refused, nothing sticks out.</summary>
internal sealed partial class PageCheck
{
    private const string TellOfRefusals = """
        document.addEventListener('securitypolicyviolation', refused =>
          console.error(`CSP: ${refused.violatedDirective} refuses ${refused.blockedURI}`));
        """;

    private const string Layout = """
        () => ({
          width: document.documentElement.scrollWidth,
          headings: document.querySelectorAll('h1').length,
          wide: [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .slice(0, 3).map(e => e.outerHTML.slice(0, 120))
        })
        """;

    private readonly IPage _page;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentDictionary<int, bool> _expected = new();

    private PageCheck(IPage page, bool hasScript, int width)
    {
        _page = page;
        HasScript = hasScript;
        Width = width;
        Tabs = new Tabs(page);
    }

    public Tabs Tabs { get; }

    public bool HasScript { get; }

    public int Width { get; }

    public static async Task<PageCheck> Of(IPage page, bool hasScript, int width)
    {
        var check = new PageCheck(page, hasScript, width);
        page.PageError += (_, error) => check._faults.Enqueue($"a script failed: {error}");
        page.Console += (_, message) => check.Hear(message);
        page.Response += (_, response) => check.Hear(response);
        await page.AddInitScriptAsync(TellOfRefusals);
        return check;
    }

    public void Expect(int status) => _expected[status] = true;

    /// <summary>The network or the server is away for a while, and the browser will say so.</summary>
    public bool IsCutOff { get; set; }

    public async Task Check()
    {
        List<string> faults = [.. await OfLayout()];
        if (HasScript)
        {
            faults.AddRange(await new WaysOfSeeing(_page, Width, Tabs).Faults());
        }

        while (_faults.TryDequeue(out var fault))
        {
            faults.Add(fault);
        }

        var where = string.Create(CultureInfo.InvariantCulture, $"{new Uri(_page.Url).PathAndQuery} at {Width} px");
        Assert.True(faults.Count == 0, $"{where}:\n- {string.Join("\n- ", faults)}");
    }

    private async Task<IEnumerable<string>> OfLayout()
    {
        var layout = await _page.EvaluateAsync<LayoutOfPage>(Layout);
        List<string> faults = [];
        if (layout.Width > Width)
        {
            faults.Add($"the page is {layout.Width} px wide: {string.Join(" | ", layout.Wide)}");
        }

        if (layout.Headings != 1)
        {
            faults.Add($"the page has {layout.Headings} h1");
        }

        return faults;
    }

    private void Hear(IConsoleMessage message)
    {
        var isExpected =
            StatusIn().Match(message.Text) is { Success: true } status
            && _expected.ContainsKey(Number(status.Groups["status"].Value));
        isExpected |= IsCutOff && message.Text.Contains("net::ERR_", StringComparison.Ordinal);
        if (message.Type == "error" && !isExpected)
        {
            _faults.Enqueue($"the console says: {message.Text} ({message.Location})");
        }
    }

    private void Hear(IResponse response)
    {
        if (response.Status >= 400 && !_expected.ContainsKey(response.Status))
        {
            _faults.Enqueue($"{response.Request.Method} {response.Url} answers {response.Status}");
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"responded with a status of (?<status>\d{3})",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex StatusIn();

    private sealed class LayoutOfPage
    {
        public int Width { get; set; }

        public int Headings { get; set; }

        public string[] Wide { get; set; } = [];
    }
}
