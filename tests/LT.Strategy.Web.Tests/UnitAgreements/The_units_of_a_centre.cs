using System.Net;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.UnitAgreements;

public sealed class The_units_of_a_centre
{
    [Fact]
    public async Task What_needs_the_chief_comes_first_then_what_is_missing()
    {
        await using var app = await Cup.App(submitted: 2);
        await Cup.Add(app, 3, withAgreement: false);
        await Cup.Change(app, 2, a => a.Return("Skriv mere om trivsel.", Cbe.Morning));
        var page = await (await app.SignInAs(Cup.Chief)).Visit("/arbejde/enheder");
        Assert.Equal("/arbejde/enheder/cup", page.Path);
        var states = page.All("tbody tr")
            .Select(r => Words.Of(r.Children[1].QuerySelector("strong")!.TextContent))
            .ToList();
        Assert.Equal("Til godkendelse", states[0]);
        Assert.Equal("Indgået", states[^1]);
        Assert.Equal("Ny enhed 1", page.Texts("tbody th")[0]);
        Assert.True(page.Shows("Skriv mere om trivsel."));
        Assert.True(page.HasLink("Læs og indgå 1 aftale"));
        Assert.Equal("Ikke begyndt", State(page, "Ny enhed 3"));
        Assert.Equal("Mangler (105 dage over)", Tilstand(page, "Ny enhed 3"));
    }

    [Fact]
    public async Task The_counts_on_top_are_those_of_the_deadlines_for_everyone()
    {
        await using var app = await Cup.App(submitted: 1);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Units);
        var deadlines = await (await app.SignInAs("medarbejder")).Visit("/ledelse/frister?center=cup&type=enhed");
        var rows = deadlines.Texts("[aria-labelledby=decentrale] [data-title=Tilstand]");
        var onTime = rows.Count(s => s == "Rettidigt");
        var concluded = onTime + rows.Count(s => s.StartsWith("For sent", StringComparison.Ordinal));
        Assert.True(page.Shows($"{concluded} af {rows.Count} indgået, {onTime} rettidigt."));
        Assert.True(deadlines.Shows($"{concluded} af {rows.Count} er indgået, heraf {onTime} rettidigt."));
    }

    [Fact]
    public async Task The_address_narrows_by_state_and_the_counts_stay()
    {
        await using var app = await Cup.App(submitted: 2);
        var chief = await app.SignInAs(Cup.Chief);
        var lead = (await chief.Visit(Cup.Units)).TextOf(".lt-lead");
        var page = await chief.Visit($"{Cup.Units}?tilstand=til-godkendelse");
        Assert.Equal(["Ny enhed 1", "Ny enhed 2"], page.Texts("tbody th"));
        Assert.Equal(lead, page.TextOf(".lt-lead"));
        Assert.Equal("Til godkendelse 2", page.TextOf("nav[aria-label='Vis enheder'] a[aria-current]"));
        Assert.True((await chief.Visit($"{Cup.Units}?tilstand=noget")).All("tbody tr").Count > 2);
    }

    [Fact]
    public async Task A_unit_follows_its_centre_and_its_draft_is_not_told_of_where_it_was()
    {
        await using var app = await Cup.App(submitted: 1);
        await app.Given(async db =>
            (await db.Units.SingleAsync(u => u.Code == "ny-enhed-1")).MoveTo(
                await db.Centres.SingleAsync(c => c.Code == "cso"),
                new DateOnly(2019, 6, 1)
            )
        );
        var before = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Units);
        Assert.DoesNotContain("Ny enhed 1", before.Texts("tbody th"));
        Assert.True(before.Shows("Ny enhed 1: flyttet til CSO 1. juni 2019"));
        Assert.False(before.Shows("Til godkendelse"));
        Assert.False(before.HasLink("Læs og indgå 1 aftale"));
        var after = await (await app.SignInAs("centerchef-cso")).Visit("/arbejde/enheder/cso");
        Assert.Equal("Til godkendelse", State(after, "Ny enhed 1"));
        Assert.True(after.Shows("Under centret siden 1. juni 2019"));
    }

    [Fact]
    public async Task A_unit_that_closed_or_opened_is_right_for_the_day()
    {
        await using var app = await Cup.App(submitted: 1);
        await app.Given(async db =>
            (await db.Units.SingleAsync(u => u.Code == "ny-enhed-1")).To = new DateOnly(2019, 6, 13)
        );
        await Cup.Add(app, 2, withAgreement: false, from: new DateOnly(2019, 5, 1));
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Units);
        Assert.True(page.Shows("Ny enhed 1: lukket 13. juni 2019"));
        Assert.False(page.Shows("Til godkendelse"));
        Assert.True(page.Shows("Ny enhed 2 er åbnet efter fristen og er ikke talt med."));
        Assert.Equal("Ikke indgået", Tilstand(page, "Ny enhed 2"));
        Assert.True(page.Shows("Åbnet 1. maj 2019"));
    }

    [Theory]
    [InlineData(Cup.Chief, HttpStatusCode.OK)]
    [InlineData("stedfortraeder-cup", HttpStatusCode.OK)]
    [InlineData("strategisekretariat", HttpStatusCode.OK)]
    [InlineData("centerchef-cso", HttpStatusCode.NotFound)]
    [InlineData("leder-virum-skole", HttpStatusCode.NotFound)]
    [InlineData("direktion", HttpStatusCode.NotFound)]
    [InlineData("administrator", HttpStatusCode.NotFound)]
    [InlineData("medarbejder", HttpStatusCode.NotFound)]
    public async Task Drafts_and_how_many_there_are_is_for_the_chief_and_the_strategy_office(
        string person,
        HttpStatusCode status
    )
    {
        await using var app = await Cup.App(submitted: 1);
        var session = await app.SignInAs(person);
        Assert.Equal(status, (await session.Visit(Cup.Units)).Status);
        if (status != HttpStatusCode.OK)
        {
            var seen = await session.Visit("/ledelse/frister?center=cup");
            Assert.False(seen.Shows("Til godkendelse"));
            Assert.False(seen.HasLink("Se kladder og aftaler til godkendelse i CUP"));
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await session.Visit($"{Cup.Units}?tilstand=til-godkendelse")).Status
            );
        }
    }

    [Fact]
    public async Task A_contributor_of_the_centre_sees_what_is_published_only()
    {
        await using var app = await StrategyApp.WithSampleData();
        var contributor = await app.SignInAs("bidragyder-cso");
        Assert.Equal(HttpStatusCode.NotFound, (await contributor.Visit("/arbejde/enheder/cso")).Status);
    }

    [Fact]
    public async Task The_strategy_office_chooses_a_centre()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("strategisekretariat")).Visit("/arbejde/enheder");
        var cup = await page.Follow("CUP: Center for Uddannelse og Pædagogik");
        Assert.Equal("/arbejde/enheder/cup", cup.Path);
        Assert.False(cup.HasLink("Læs og indgå 1 aftale"));
    }

    [Fact]
    public async Task It_is_reached_from_my_tasks_the_list_and_the_centres_own_agreement()
    {
        await using var app = await Cup.App(submitted: 3);
        var chief = await app.SignInAs(Cup.Chief);
        foreach (var address in new[] { "/opgaver", "/aarsaftaler", "/aarsaftaler/2019/cup" })
        {
            var page = await (await chief.Visit(address)).Follow("Se, hvor langt enhederne er");
            Assert.StartsWith(Cup.Units, page.Path, StringComparison.Ordinal);
        }

        var tasks = await chief.Visit("/opgaver");
        Assert.Contains("Læs og indgå 3 årsaftaler fra enhederne", tasks.Texts("h3"));
        Assert.False(
            (await (await app.SignInAs("medarbejder")).Visit("/aarsaftaler/2019/cup")).HasLink(
                "Se, hvor langt enhederne er"
            )
        );
    }

    private static string State(Page page, string unit) =>
        Words.Of(Row(page, unit).Children[1].QuerySelector("strong")!.TextContent);

    private static string Tilstand(Page page, string unit) => Words.Of(Row(page, unit).Children[3].TextContent);

    private static AngleSharp.Dom.IElement Row(Page page, string unit) =>
        page.All("tbody tr").Single(r => Words.Of(r.Children[0].FirstChild!.TextContent) == unit);
}
