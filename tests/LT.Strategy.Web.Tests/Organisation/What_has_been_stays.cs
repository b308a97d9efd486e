using static LT.Strategy.Web.Tests.Organisation.OrganisationApp;

namespace LT.Strategy.Web.Tests.Organisation;

public sealed class What_has_been_stays
{
    private static readonly string[] Pages =
    [
        "/ledelse",
        "/ledelse/daekning",
        "/ledelse/daekning/beregning",
        "/ledelse/centre",
        "/ledelse/centre/cup",
        "/ledelse/centre/cso",
        "/ledelse/centre/cup/1.1",
        "/ledelse/frister",
        "/maal/2019/1.1",
        "/maal/2019/1.1/beregning",
        "/maal/2019/3.1/beregning",
        "/maal/2019/3.2/beregning",
        "/maal/2019/4.1/beregning",
    ];

    [Fact]
    public async Task Pages_as_of_yesterday_are_letter_for_letter_the_same_after_every_kind_of_change()
    {
        await using var app = await StrategyApp.WithSampleData();
        var board = await app.SignInAs("direktion");
        var yesterday = Pages.Select(p => p + "?pr=2019-06-13").ToList();
        var before = await board.AllOf(yesterday);
        var today = await board.AllOf(Pages);

        await EveryKindOfChange(await app.SignInAs("administrator"), "14.06.2019");
        Assert.Equal(before, await board.AllOf(yesterday));
        Assert.All(
            today
                .Zip(await board.AllOf(Pages))
                .Where(p => p.First.StartsWith("/ledelse/centre\n", StringComparison.Ordinal)),
            p => Assert.NotEqual(p.First, p.Second)
        );
    }

    [Fact]
    public async Task What_waits_changes_nothing_today()
    {
        await using var app = await StrategyApp.WithSampleData();
        var board = await app.SignInAs("direktion");
        var before = await board.AllOf(Pages);
        await EveryKindOfChange(await app.SignInAs("administrator"), "01.08.2019");
        Assert.Equal(before, await board.AllOf(Pages));
    }

    private static async Task EveryKindOfChange(Session admin, string day)
    {
        (string, string) from = ("Gælder fra", day);
        await admin.Change($"{Virum}/omdoeb", "Omdøb enheden", ("Nyt navn", "Virum Ny Skole"), from);
        await admin.Change($"{Virum}/flyt", "Flyt enheden", ("Nyt center", "cso"), from);
        await admin.Change($"{List}/enheder/taarbaek-skole/egen-aftale", "Gem ændringen", from);
        await admin.Change($"{List}/enheder/lindegaardsskolen/luk", "Luk enheden", ("Sidste dag", day));
        await admin.Change($"{List}/centre/cup/omdoeb", "Omdøb centret", ("Nyt navn", "Center for Skole"), from);
        await admin.Change(
            $"{List}/nyt-center",
            "Åbn centret",
            ("Navn", "Center for Nyt"),
            ("Forkortelse", "CNY"),
            ("Åbner", day)
        );
        await admin.Change(
            $"{List}/ny-enhed",
            "Åbn enheden",
            ("Navn", "Ny Skole"),
            ("Slags", "Institution"),
            ("Center", "cup"),
            ("Laver enheden sin egen årsaftale?", "Ja"),
            ("Åbner", day)
        );
    }
}
