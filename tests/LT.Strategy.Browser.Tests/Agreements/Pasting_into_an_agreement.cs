using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Agreements;

public sealed class Pasting_into_an_agreement(BrowserFixture browser)
{
    private const string Word = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
        <!--StartFragment--><p class=MsoNormal><b>Vi</b> vil <span style='font-style:italic'>gerne</span>
        mere<o:p></o:p></p>
        <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>F&oslash;rste punkt</p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Andet <a href="https://ltk.dk/x">punkt</a></p>
        <p class=MsoNormal style='color:blue'>Slut <a href="javascript:alert(1)">her</a>.</p><!--EndFragment--></body></html>
        """;

    private const string Page = """
        <h2>Overskrift</h2><ol><li>En<ul><li>Under</li></ul></li><li><strong>To</strong></li></ol><div>Sidst<br>linje</div><script>alert(1)</script><img src=x onerror=alert(1)>
        """;

    [Fact]
    public async Task Text_from_Word_keeps_paragraphs_lists_emphasis_and_links_and_nothing_else()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();
        await Paste(chief, Word, "Vi vil gerne mere");
        Assert.Equal(
            "**Vi** vil *gerne* mere\n\n- Første punkt\n- Andet [punkt](https://ltk.dk/x)\n\nSlut her.",
            await chief.Value(WritingSteps.Introduction)
        );
        await Assertions.Expect(chief.SaveState()).ToContainTextAsync("Gemt kl.");
    }

    [Fact]
    public async Task Text_from_a_web_page_is_as_clean()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();
        await Paste(chief, Page, "x");
        Assert.Equal(
            "Overskrift\n\n1. En\n- Under\n2. **To**\n\nSidst\nlinje",
            await chief.Value(WritingSteps.Introduction)
        );
    }

    [Fact]
    public async Task Cells_from_a_spreadsheet_are_plain_text()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();
        var isLeftToTheBrowser = await Paste(chief, "<table><tr><td><b>1</b></td><td>2</td></tr></table>", "1\t2");
        Assert.True(isLeftToTheBrowser);
    }

    [Fact]
    public async Task The_buttons_are_one_stop_and_write_what_can_also_be_typed()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();
        var tools = chief.Page.GetByRole(
            AriaRole.Toolbar,
            new() { Name = $"Formatering: {WritingSteps.Introduction}" }
        );
        await chief.Fill(WritingSteps.Introduction, "Indgang\nÉt sted");
        foreach (var key in new[] { "ControlOrMeta+A", "Shift+Tab", "ArrowRight" })
        {
            await chief.Page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(tools.GetByText("Punktliste")).ToBeFocusedAsync();
        await chief.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("- Indgang\n- Ét sted", await chief.Value(WritingSteps.Introduction));
        await chief.Check();
    }

    /// <summary>Whether the page left it to the browser to put the plain text in.</summary>
    private static Task<bool> Paste(Visitor chief, string html, string plain) =>
        chief
            .Field(WritingSteps.Introduction)
            .EvaluateAsync<bool>(
                """
                (field, [html, plain]) => {
                  field.focus();
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  data.setData('text/plain', plain);
                  return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """,
                new[] { html, plain }
            );
}
