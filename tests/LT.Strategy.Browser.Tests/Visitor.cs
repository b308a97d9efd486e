using System.Text.RegularExpressions;
using LT.Strategy.Browser.Tests.Keyboards;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests;

/// <summary>
/// One person at one screen, who finds things by the words that stand there: with the keyboard at a desk, with a finger on a phone. Each page
/// that loads is checked before the next step.
/// </summary>
public sealed class Visitor
{
    private const int MostTabs = 200;

    /// <summary>The words of the link or button in focus, or of the field's label, in one line.</summary>
    private const string WordsInFocus = """
        () => {
          const at = document.activeElement;
          return (at.labels?.[0] ?? at).textContent.trim().replace(/\s+/g, ' ');
        }
        """;

    private readonly PageCheck _check;

    private readonly Keys? _keys;

    private Visitor(IPage page, PageCheck check)
    {
        Page = page;
        _check = check;
        _keys = check.Width >= Journey.Desk ? new Keys(page, check.Tabs) : null;
    }

    public IPage Page { get; }

    public ILocator Main => Page.Locator("main");

    /// <summary>Path and query: "/opgaver?aar=2019".</summary>
    public string Path => new Uri(Page.Url).PathAndQuery;

    public static async Task<Visitor> In(IBrowserContext context, bool script, int width)
    {
        var page = await context.NewPageAsync();
        return new Visitor(page, await PageCheck.Of(page, script, width));
    }

    /// <summary>The same person opens one more page beside this one.</summary>
    public Task<Visitor> OpenAnother() => In(Page.Context, _check.HasScript, _check.Width);

    public Task Visit(string address) => Load(() => Page.GotoAsync(address));

    public Task Follow(string link) => Load(() => Use(Clickable(AriaRole.Link, link)));

    /// <summary>Follows one of several links with the same words, by what it adds for those who hear the page.</summary>
    public Task Follow(string link, string of) =>
        Load(() => Use(Main.GetByRole(AriaRole.Link, new() { Name = link }).Filter(new() { HasText = of })));

    /// <summary>Follows a figure: a number that is a link.</summary>
    public Task FollowNumber(string figure) =>
        Load(() =>
            Use(
                Main.Locator("a.lt-num")
                    .Filter(
                        new()
                        {
                            HasTextRegex = new Regex(
                                $"^{Regex.Escape(figure)}",
                                RegexOptions.None,
                                TimeSpan.FromSeconds(1)
                            ),
                        }
                    )
                    .First
            )
        );

    public Task Press(string button) => Press(Clickable(AriaRole.Button, button));

    /// <summary>Presses a button that posts; the page that answers takes the reader to what it says.</summary>
    public async Task Press(ILocator button)
    {
        var from = new Uri(Page.Url).AbsolutePath;
        var posts = await button.EvaluateAsync<bool>("b => b.form?.method === 'post'");
        await Load(() => Use(button), after: () => posts ? KeepsItsPlace(from) : Task.CompletedTask);
    }

    /// <summary>Uses a link, a button or a fold that stays on the page.</summary>
    public Task Use(ILocator it) => _keys is null ? it.TapAsync() : _keys.Press(it);

    /// <summary>Presses Tab, as somebody without a mouse does, until the button, link or field with these words has focus.</summary>
    public async Task TabTo(string words)
    {
        for (var presses = 0; presses < MostTabs; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<string>(WordsInFocus) == words)
            {
                return;
            }
        }

        Assert.Fail($"Tab does not lead to »{words}«");
    }

    /// <summary>Types over what stands in the field that has focus.</summary>
    public async Task Type(string text)
    {
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses Enter where the focus is, and a page loads.</summary>
    public Task Enter() => Load(() => Page.Keyboard.PressAsync("Enter"));

    /// <summary>Does something that makes the browser load a page, and checks that page.</summary>
    public Task Load(Func<Task> act) => Load(act, () => Task.CompletedTask);

    private async Task Load(Func<Task> act, Func<Task> after)
    {
        var loaded = new TaskCompletionSource();
        void Done(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Done;
        try
        {
            await act();
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
        finally
        {
            Page.Load -= Done;
        }

        await after();
        await _check.Check();
    }

    /// <summary>Checks the page again, after something has happened on it.</summary>
    public Task Check() => _check.Check();

    /// <summary>The browser itself will write of an answer with this status, and that is as it should be.</summary>
    public void Expect(int status) => _check.Expect(status);

    /// <summary>The network or the server will be away for a while.</summary>
    public void ExpectNoAnswer() => _check.IsCutOff = true;

    public Task Fill(string label, string text) => Fill(Field(label), text);

    public Task Fill(ILocator field, string text) => _keys is null ? field.FillAsync(text) : _keys.Fill(field, text);

    public Task Tick(string label) => Tick(Field(label));

    /// <summary>Ticks a checkbox or a radio button, which the design system draws on the label.</summary>
    public Task Tick(ILocator box) => _keys is null ? Touch(box) : _keys.Tick(box);

    public Task Choose(string label, string value) =>
        _keys is null ? Field(label).SelectOptionAsync(value) : _keys.Choose(Field(label), value);

    /// <summary>Chooses a file that the person has.</summary>
    public Task Choose(string label, string name, byte[] content)
    {
        var file = new FilePayload
        {
            Name = name,
            MimeType = "text/csv",
            Buffer = content,
        };
        return _keys is null ? Field(label).SetInputFilesAsync(file) : _keys.Choose(Field(label), file);
    }

    public Task<string> Value(string label) => Field(label).InputValueAsync();

    public ILocator Field(string label) =>
        Main.GetByLabel(label, new() { Exact = true })
            .Or(Main.GetByLabel($"{label} (frivilligt)", new() { Exact = true }));

    public async Task Shows(params string[] texts)
    {
        var shown = await Text();
        foreach (var text in texts)
        {
            Assert.True(shown.Contains(text, StringComparison.Ordinal), $"{Path} does not show »{text}«, but: {shown}");
        }
    }

    public async Task ShowsNo(string text) => Assert.DoesNotContain(text, await Text(), StringComparison.Ordinal);

    /// <summary>The address answers as one that has never been.</summary>
    public async Task IsNotThere(string address)
    {
        var answer = await Page.APIRequest.GetAsync(address);
        Assert.Equal(404, answer.Status);
    }

    /// <summary>Ticks a box in the row of a table that begins with these words.</summary>
    public Task TickInRow(string row, string column) =>
        Tick(Main.GetByRole(AriaRole.Row).Filter(new() { HasText = row }).GetByLabel(column));

    /// <summary>Where the links of the whole page lead, within the application.</summary>
    public Task<string[]> Links() =>
        Page.Locator("a[href^='/']")
            .EvaluateAllAsync<string[]>("links => [...new Set(links.map(a => a.pathname + a.search))]");

    public Task Heading(string text) => Assertions.Expect(Page.Locator("h1")).ToContainTextAsync(text);

    /// <summary>All words of the page's own part, in one line.</summary>
    private async Task<string> Text() =>
        string.Join(
            ' ',
            (await Main.TextContentAsync() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static async Task Touch(ILocator box)
    {
        if (!await box.IsCheckedAsync())
        {
            await box.TapAsync(new() { Force = true });
        }

        Assert.True(await box.IsCheckedAsync(), $"{box} is not ticked by a finger");
    }

    private async Task KeepsItsPlace(string from)
    {
        if (_check.HasScript)
        {
            var fault = await Page.EvaluateAsync<string>(Stops.LostPlace, from);
            Assert.True(fault.Length == 0, $"{Path}: {fault}");
        }
    }

    private ILocator Clickable(AriaRole role, string name) =>
        Main.GetByRole(role, new() { Name = name, Exact = true }).First;
}
