using System.Diagnostics;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Agreements;

/// <summary>Somebody who has never seen the editor, and who does what the page says next.</summary>
public sealed class Writing_as_a_newcomer(BrowserFixture browser)
{
    private static readonly string[] Goals = ["1.1", "2.1", "3.1", "4.1", "1.2", "2.1"];

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_complete_agreement_with_six_initiatives_is_written_by_following_the_list(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs("centerchef-cbe");
        var clock = Stopwatch.StartNew();
        await chief.StartAgreement();

        await FollowFirst(chief, "Skriv indledningen", loads: false);
        await Type(chief, "Introduction", Planned.Introduction);

        for (var i = 1; i <= Goals.Length; i++)
        {
            await chief.Press("Tilføj indsats");
            await HasFocus(chief, "Initiative_Title");
            await chief.Promise(
                new Pledge(Goals[i - 1], "Det lover vi", Items: Goals[i - 1] == "4.1" ? ["Fokusområde 1"] : [])
            );
            await chief.Press("Gem kladde");
            await FillWhatIsMissing(chief, i);
            await chief.Press("Gem kladde");
        }

        await chief.IsMissing(0);
        await chief.Send();
        clock.Stop();
        TestContext.Current.SendDiagnosticMessage($"six initiatives at {width} px: {clock.Elapsed.TotalSeconds:F1} s");
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), $"it took {clock.Elapsed}");
    }

    /// <summary>Each line of the list puts the cursor where the answer is to be typed.</summary>
    private static async Task FillWhatIsMissing(Visitor chief, int initiative)
    {
        (string Line, string Field, string Text)[] asked =
        [
            (
                $"Skriv en titel på indsats {initiative}",
                "Initiative_Title",
                $"Indsats nummer {initiative} om det, vi vil"
            ),
            ($"Skriv, hvad I gør i indsats {initiative}", "Initiative_What", "- Vi mødes\n- Vi aftaler **det næste**"),
            ($"Angiv en ansvarlig for indsats {initiative}", "Initiative_Responsible", "Afdelingsleder"),
            ($"Angiv start og slut for indsats {initiative}", "Initiative_From", "01.08.2019"),
            ($"Skriv et succeskriterium for indsats {initiative}", "Initiative_SuccessCriterion", "Det er sket."),
        ];
        foreach (var (line, field, text) in asked)
        {
            await FollowFirst(chief, line, loads: false);
            await Type(chief, field, text);
        }

        await chief.Fill(chief.Page.Locator("#Initiative_To"), "31.12.2019");
    }

    private static async Task FollowFirst(Visitor chief, string line, bool loads)
    {
        var link = chief.Main.Locator(".lt-missing").GetByText(line, new() { Exact = true });
        await (loads ? chief.Load(() => chief.Use(link)) : chief.Use(link));
    }

    private static async Task Type(Visitor chief, string field, string text)
    {
        await HasFocus(chief, field);
        await chief.Page.Keyboard.InsertTextAsync(text);
    }

    private static Task HasFocus(Visitor chief, string field) =>
        Assertions.Expect(chief.Page.Locator($"#{field}")).ToBeFocusedAsync();
}
