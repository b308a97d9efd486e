using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Keyboards;

/// <summary>
/// The hands of somebody without a mouse: Tab to what is wanted, by the link past the menu when the page is new, and then the key that
/// does it. Wherever they stop, the focus is seen.
/// </summary>
internal sealed class Keys(IPage page, Tabs tabs)
{
    /// <summary>More presses than this is a page nobody gets through.</summary>
    private const int MostTabs = 60;

    public async Task To(ILocator target)
    {
        var seen = await Look(target);
        if (seen.IsPastTheMenu)
        {
            await tabs.Press(1);
            seen = await Look(target);
        }

        if (seen.IsAtThatLink && seen.Steps != 0)
        {
            await page.Keyboard.PressAsync("Enter");
            seen = await Look(target);
        }

        for (var pressed = 0; seen.Steps != 0; seen = await Look(target))
        {
            pressed += Math.Abs(seen.Steps);
            Assert.True(pressed <= MostTabs, $"{target} is {pressed} presses of Tab away at {page.Url}");
            await tabs.Press(seen.Steps);
        }

        Assert.True(seen.Fault.Length == 0, $"{page.Url}: {seen.Fault}");
    }

    public async Task Press(ILocator target)
    {
        await To(target);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task Fill(ILocator field, string text)
    {
        await To(field);
        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await (text.Length == 0 ? page.Keyboard.PressAsync("Delete") : page.Keyboard.InsertTextAsync(text));
    }

    public async Task Tick(ILocator box)
    {
        if (await box.IsCheckedAsync())
        {
            return;
        }

        await To(box);
        if (await box.GetAttributeAsync("type") == "radio")
        {
            await AmongThoseBeside(box);
        }

        if (!await box.IsCheckedAsync())
        {
            await page.Keyboard.PressAsync("Space");
        }

        Assert.True(await box.IsCheckedAsync(), $"{box} is not ticked by Space");
    }

    /// <summary>Writes the option's first words, and goes on with the arrows from there.</summary>
    public async Task Choose(ILocator list, string value)
    {
        await To(list);
        var words = await list.Locator($"option[value='{value}']").TextContentAsync();
        await page.Keyboard.TypeAsync(string.Concat(words!.Trim().TakeWhile(char.IsAscii)));
        var steps = await list.EvaluateAsync<int>(Stops.OptionsTo, value);
        Assert.InRange(Math.Abs(steps), 0, MostTabs);
        for (var i = 0; i < Math.Abs(steps); i++)
        {
            await page.Keyboard.PressAsync(steps > 0 ? "ArrowDown" : "ArrowUp");
        }

        Assert.Equal(value, await list.InputValueAsync());
    }

    public async Task Choose(ILocator field, FilePayload file)
    {
        await To(field);
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(file);
    }

    private async Task AmongThoseBeside(ILocator radio)
    {
        const string hasFocus = "r => r === document.activeElement";
        for (var presses = 0; !await radio.EvaluateAsync<bool>(hasFocus); presses++)
        {
            Assert.True(presses < MostTabs, $"The arrows do not lead to {radio}");
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    /// <summary>Waits for what is not there yet, as a person does.</summary>
    private async Task<Sight> Look(ILocator target)
    {
        var seen = await target.EvaluateAsync<Sight>(Stops.Look);
        if (!seen.IsStop)
        {
            await target.WaitForAsync(new() { State = WaitForSelectorState.Visible });
            await Assertions.Expect(target).ToBeEnabledAsync();
            seen = await target.EvaluateAsync<Sight>(Stops.Look);
            Assert.True(seen.IsStop, $"Tab does not stop at {target} on {page.Url}");
        }

        return seen;
    }

    private sealed class Sight
    {
        /// <summary>The page is new and the menu lies between.</summary>
        public bool IsPastTheMenu { get; set; }

        /// <summary>At the link past the menu.</summary>
        public bool IsAtThatLink { get; set; }

        public bool IsStop { get; set; }

        /// <summary>How many presses of Tab lead there from where the focus is, with Shift when less than zero.</summary>
        public int Steps { get; set; }

        /// <summary>When there: what is wrong with it as somebody sees it.</summary>
        public string Fault { get; set; } = "";
    }
}
