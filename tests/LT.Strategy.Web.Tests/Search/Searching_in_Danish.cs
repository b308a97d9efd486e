using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Search;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Search;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Search;

/// <summary>The sample year, asked as people ask: what is typed, and what must stand first.</summary>
public sealed class Searching_in_Danish
{
    private static readonly (string Typed, string First)[] Questions =
    [
        // names: as they are, folded, inflected, short, in any order
        ("virum skole", "Virum Skole"),
        ("skole virum", "Virum Skole"),
        ("VIRUM SKOLE", "Virum Skole"),
        ("Tårbæk Skole", "Taarbæk Skole"),
        ("taarbaek skole", "Taarbæk Skole"),
        ("boernehus egernet", "Børnehuset Egernet"),
        ("stadsbiblioteket", "Stadsbiblioteket"),
        ("stadsbibliotek", "Stadsbiblioteket"),
        ("musikskole", "Musikskolen"),
        ("plejecenter bauneh", "Plejecenter Baunehøj"),
        ("cpks", "Center for Politik, Kultur og Strategi"),
        ("CØP", "Center for Økonomi og Personale"),
        ("coep", "Center for Økonomi og Personale"),
        ("sundhed omsorg", "Center for Sundhed og Omsorg"),
        ("erhverv og bosætning", "Center for Erhverv og Bosætning"),
        ("årsaftale cpks", "Årsaftale 2019 for Center for Politik, Kultur og Strategi"),
        ("aarsaftaler virum skole", "Årsaftale 2019 for Virum Skole"),
        // what has been promised
        ("virum skole sygefravær", "Sygefravær, vi taler om"),
        ("sygefraværet på virum skole", "Sygefravær, vi taler om"),
        ("virum fravær", "Sygefravær, vi taler om"),
        ("borgertopmøde", "Borgertopmøde og digitalt borgerpanel"),
        ("borgertopmoeder", "Borgertopmøde og digitalt borgerpanel"),
        ("topmøde borgerpanel", "Borgertopmøde og digitalt borgerpanel"),
        ("brugerråd plejecentre", "Evaluering af brugerråd på plejecentrene"),
        ("skærmbesøg", "Skærmbesøg i hjemmeplejen"),
        ("skaermbesoeg hjemmepleje", "Skærmbesøg i hjemmeplejen"),
        ("lektiecafe", "Lektiecafé med ældre elever"),
        ("lektiecafé", "Lektiecafé med ældre elever"),
        ("affaldskurv", "Sensorer i byens affaldskurve"),
        ("åbne data", "Møder og beslutninger som åbne data"),
        ("makkere", "En makker til alle nye"),
        ("demens", "Én plan ved demens"),
        ("fravær", "Fravær som fast punkt på plejecentrene"),
        ("fraværet", "Fravær som fast punkt på plejecentrene"),
        ("\"tunge løft\"", "To om de tunge løft"),
        // goals, the strategy and what it builds on
        ("sygefravær", "Mål 2.1 Sygefravær"),
        ("sygefravaer", "Mål 2.1 Sygefravær"),
        ("2.1", "Mål 2.1 Sygefravær"),
        ("mål 1.1", "Mål 1.1 Relationel koordinering"),
        ("relationel koordinering", "Mål 1.1 Relationel koordinering"),
        ("relationelle koordineringer", "Mål 1.1 Relationel koordinering"),
        ("\"relationel koordinering\" kultur", "Relationel koordinering i kulturens enheder"),
        ("kompetencebehovet", "Mål 3.1 Kompetencebehov"),
        ("værktøjskassen", "Mål 3.2 Værktøjskasse til rekruttering"),
        ("vaerktoejskasse rekruttering", "Mål 3.2 Værktøjskasse til rekruttering"),
        ("digitaliseringsstrategi", "Digitaliseringsstrategien"),
        ("kerneopgave", "Kerneopgaven"),
        ("attraktive arbejdspladser", "Tema 3: Vi er en attraktiv arbejdsplads"),
        ("kollegaskab", "Stærkt kollegaskab"),
        ("udsyn", "Udsyn"),
        ("fremtidsfortælling", "Fremtidsfortællingen 2019-2025"),
        ("onboarding", "Onboarding af nye medarbejdere og ledere"),
        ("leder- og medarbejdergrundlaget", "Leder- og medarbejdergrundlaget"),
        // what has been learnt
        ("makkerordning vagtplan", "En makkerordning virker først, når vagtplanen giver tid til den"),
        ("lektiecafeen elever", "Lektiecaféen skal ligge, hvor eleverne er i forvejen"),
    ];

    [Fact]
    public async Task What_is_meant_stands_first()
    {
        await using var app = await StrategyApp.WithSampleData();
        var index = await IndexOf(app);
        Assert.Equal(
            Questions.Select(q => $"{q.Typed}: {q.First}"),
            Questions.Select(q => $"{q.Typed}: {(Find(index, q.Typed) is [var first, ..] ? first.What.Title : "")}")
        );
    }

    [Fact]
    public async Task Spelling_case_and_order_make_no_difference()
    {
        await using var app = await StrategyApp.WithSampleData();
        var index = await IndexOf(app);
        foreach (var (typed, _) in Questions.Where(q => !q.Typed.Contains('"', StringComparison.Ordinal)))
        {
            var addresses = Addresses(index, typed);
            Assert.True(addresses.Count > 0, typed);
            Assert.Equal(addresses, Addresses(index, typed.ToUpperInvariant()));
            Assert.Equal(
                addresses,
                Addresses(
                    index,
                    typed
                        .Replace("å", "aa", StringComparison.OrdinalIgnoreCase)
                        .Replace("æ", "ae", StringComparison.OrdinalIgnoreCase)
                        .Replace("ø", "oe", StringComparison.OrdinalIgnoreCase)
                )
            );
            Assert.Equal(addresses, Addresses(index, string.Join(' ', typed.Split(' ').Reverse())));
            Assert.Equal(addresses, Addresses(index, typed.Normalize(System.Text.NormalizationForm.FormD)));
        }
    }

    [Theory]
    [InlineData("sygefravr", "sygefravær")]
    [InlineData("stadsbilbioteket", "stadsbiblioteket")]
    [InlineData("virum skole sygefarvær", "virum skole sygefravær")]
    public async Task A_slip_of_the_finger_is_understood(string typed, string meant)
    {
        await using var app = await StrategyApp.WithSampleData();
        var index = await IndexOf(app);
        Assert.Equal(meant, index.SpeltOtherwise(SearchQuery.Of(typed), withReplaced: false)?.Query);
    }

    internal static async Task<SearchIndex> IndexOf(StrategyApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return await services
            .GetRequiredService<KeptIndex>()
            .FindAsync(
                services.GetRequiredService<StrategyDbContext>(),
                Actor.OfClient("", services.GetRequiredService<DomainClock>().Today()),
                index => index,
                _ => []
            );
    }

    private static IReadOnlyList<Hit> Find(SearchIndex index, string typed) => index.Find(SearchQuery.Of(typed)).Hits;

    private static IReadOnlyList<string> Addresses(SearchIndex index, string typed) =>
        [.. Find(index, typed).Select(h => h.What.Address)];
}
