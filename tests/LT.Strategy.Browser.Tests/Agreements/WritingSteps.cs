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
        await place.GetByLabel($"Mål {pledge.Goal}:").CheckAsync();
        await place.GetByLabel($"Det lover I til mål {pledge.Goal}").FillAsync(pledge.Words);
        if (pledge.Number is { } number)
        {
            await place.GetByLabel("Antal").FillAsync(number.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var item in pledge.Items)
        {
            await place.GetByLabel(item).CheckAsync();
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

    public static Task IsMissing(this Visitor chief, int things) =>
        Assertions
            .Expect(chief.Main.Locator("#mangler"))
            .ToContainTextAsync(
                things == 0 ? "Intet mangler" : string.Create(CultureInfo.InvariantCulture, $"{things} ting mangler")
            );
}
