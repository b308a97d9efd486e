using System.Globalization;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.Agreements;

/// <summary>What a centre chief does in the editor, by the words on the page.</summary>
internal static class WritingSteps
{
    public const string Owner = "Center for Byudvikling og Erhverv";

    public const string Introduction = "Hvilke lokale udfordringer og behov skal aftalen svare på?";

    public static async Task StartAgreement(this Visitor chief)
    {
        await chief.Visit("/opgaver");
        await chief.Press("Begynd aftalen");
        await chief.Heading(Owner);
    }

    public static async Task WriteWholeAgreement(this Visitor chief)
    {
        await chief.Fill(Introduction, Planned.Introduction);
        foreach (var planned in Planned.All)
        {
            await chief.Add(planned);
        }
    }

    /// <summary>Adds an initiative, fills all its fields and saves.</summary>
    public static async Task Add(this Visitor chief, Planned planned)
    {
        await chief.Press("Tilføj indsats");
        await chief.Describe(planned);
        foreach (var pledge in planned.Pledges)
        {
            await chief.Promise(pledge);
        }

        await chief.Press("Gem kladde");
    }

    public static async Task Describe(this Visitor chief, Planned planned)
    {
        await chief.Fill("Titel", planned.Title);
        await chief.Fill("Hvad gør I?", "Vi mødes hver anden uge og ser på sagerne sammen.");
        await chief.Fill("Ansvarlig", "Afdelingsleder");
        await chief.Fill("Start", "01.08.2019");
        await chief.Fill("Slut", "31.12.2019");
        await chief.Fill("Succeskriterium", "Ni ud af ti får svar inden for fristen.");
    }

    public static async Task Promise(this Visitor chief, Pledge pledge)
    {
        var place = chief.Main.Locator(".lt-contribution").Filter(new() { HasText = $"Mål {pledge.Goal}:" });
        await chief.Tick(place.GetByLabel($"Mål {pledge.Goal}:"));
        await chief.Fill(place.GetByLabel($"Det lover I til mål {pledge.Goal}"), pledge.Words);
        if (pledge.Number is { } number)
        {
            await chief.Fill(place.GetByLabel("Antal"), number.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var item in pledge.Items)
        {
            await chief.Tick(place.GetByLabel(item));
        }
    }

    public static async Task Send(this Visitor chief)
    {
        await chief.Press("Send til godkendelse");
        await chief.Heading("Vil du sende aftalen til godkendelse?");
        await chief.Press("Send til godkendelse");
        await chief.Shows("Aftalen er sendt til godkendelse.", "Til godkendelse");
    }

    /// <summary>The board concludes what lies under Mine opgaver.</summary>
    public static async Task Conclude(this Visitor board)
    {
        await board.Visit("/opgaver");
        await board.Follow("Læs og indgå", of: Owner);
        await board.Follow("Indgå aftale");
        await board.Heading("Vil du indgå aftalen?");
        await board.Press("Indgå aftale");
        await board.Shows("offentliggjort som version 1");
    }

    public static ILocator SaveState(this Visitor chief) => chief.Main.GetByRole(AriaRole.Status);

    public static Task SaysOfSaving(this Visitor chief, string words) =>
        Assertions
            .Expect(chief.Main.Locator("[data-save-state]"))
            .ToContainTextAsync(words, new() { Timeout = 20_000 });

    /// <summary>Adds an initiative as the button does, without looking at each page.</summary>
    public static Task AddInTheBackground(this Visitor chief) =>
        chief.Page.EvaluateAsync(
            """
            async () => {
              const form = document.querySelector('form[data-autosave]');
              const body = new URLSearchParams(new FormData(form));
              body.set('Handling', 'tilfoej-indsats');
              await fetch(form.action, { method: 'POST', body });
            }
            """
        );

    /// <summary>As when the time has run out; the browser itself stays open.</summary>
    public static Task SessionEnds(this Visitor chief) =>
        chief.Page.Context.ClearCookiesAsync(new() { Name = "lt-strategi" });

    public static async Task SignInInTheSameBrowser(this Visitor visitor, string person)
    {
        await visitor.Visit("/log-ind");
        await visitor.Choose("Person", person);
        await visitor.Press("Log ind");
    }

    public static Task SignsOut(this Visitor visitor) =>
        visitor.Load(() =>
            visitor.Use(visitor.Page.Locator("button.lt-logoff").Filter(new() { Visible = true }).First)
        );

    /// <summary>All that the browser keeps, as it lies there.</summary>
    public static Task<string> KeptInTheBrowser(this Visitor visitor) =>
        visitor.Page.EvaluateAsync<string>("() => Object.entries(localStorage).flat().join(' ')");

    public static Task StopsSavesOnTheWay(this Visitor chief) =>
        chief.Page.RouteAsync(
            "**/arbejde/aftaler/*",
            route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync()
        );

    /// <summary>The network goes, the tab is closed before the text has been saved, and the agreement is opened in a new one.</summary>
    public static async Task<Visitor> LosesTheTabWhileWriting(
        this Visitor chief,
        string field,
        string text,
        string? then = null
    )
    {
        var address = then ?? chief.Path;
        var context = chief.Page.Context;
        chief.ExpectNoAnswer();
        await context.SetOfflineAsync(true);
        await chief.Fill(field, text);
        await chief.SaysOfSaving("Teksten er gemt i din browser.");
        var next = await chief.OpenAnother();
        await chief.Page.CloseAsync();
        await context.SetOfflineAsync(false);
        await next.Visit(address);
        return next;
    }

    public static Task IsMissing(this Visitor chief, int things) =>
        Assertions
            .Expect(chief.Main.Locator("#mangler"))
            .ToContainTextAsync(
                things == 0 ? "Intet mangler" : string.Create(CultureInfo.InvariantCulture, $"{things} ting mangler")
            );
}
