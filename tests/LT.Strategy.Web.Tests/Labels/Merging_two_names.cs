using System.Globalization;
using System.Net;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Tests.Recording;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Labels;

public sealed class Merging_two_names
{
    private const string Goal = "/maal/2019/1.2";
    private const string Address = Goal + "/former";
    private const string Yesterday = "?pr=2019-06-13";

    [Fact]
    public async Task Two_count_as_one_from_today_and_parted_as_two_again()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db =>
        {
            var panel = db.Labels.Single(l => l.Name == "Digitalt borgerpanel").Id;
            foreach (var row in db.Evidence.Where(e => e.Label!.Name == "Brugertest").ToList())
            {
                db.Add(
                    new Evidence
                    {
                        SharedGoalId = row.SharedGoalId,
                        CriterionId = row.CriterionId,
                        CentreId = row.CentreId,
                        LabelId = panel,
                        HappenedOn = row.HappenedOn,
                        RecordedAt = row.RecordedAt,
                        RecordedById = row.RecordedById,
                    }
                );
            }
        });
        var office = await app.SignInAs(Office);
        var before = await Counted(office);
        Assert.Equal(2, before);
        Assert.Equal(before, await Counted(office, Yesterday));

        var page = await Chosen(await office.Visit(Address)).Press("Læg sammen");
        Assert.Equal(Address, page.Path);
        Assert.Empty(page.Errors);
        Assert.InRange(page.Queries, 1, 8);
        Assert.Equal(before - 1, await Counted(office));
        Assert.Equal(before, await Counted(office, Yesterday));
        var row = Assert.IsType<LabelMerge>((await app.Ledger())[^1]);
        Assert.Equal(("Strategisekretariatet", new DateOnly(2019, 6, 14)), (row.RecordedAs, row.HappenedOn));

        var merge = await office.Visit($"{Goal}/dokumentation/raekke/{row.Id}");
        Assert.Equal("Brugertest", merge.Heading);
        Assert.True(merge.Shows("Er det samme som Digitalt borgerpanel"));
        await merge.Form("Skil ad igen").Fill("Begrundelse", "To forskellige").Press("Skil ad igen");
        Assert.Equal(before, await Counted(office));
        Assert.True((await office.Visit(Address)).Shows("To forskellige"));
    }

    [Fact]
    public async Task What_is_one_already_is_not_merged_again()
    {
        await using var app = await StrategyApp.WithSampleData();
        var form = Chosen(await (await app.SignInAs(Office)).Visit(Address));
        await form.Press("Læg sammen");
        var before = (await app.Ledger()).Count;
        var page = await form.Press("Læg sammen");
        Assert.Contains(page.Errors, e => e.Contains("er allerede lagt sammen"));
        Assert.Equal(before, (await app.Ledger()).Count);
    }

    [Fact]
    public async Task Both_are_chosen()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Address)).Press("Læg sammen");
        Assert.Contains(page.Errors, e => e.Contains("Vælg en form fra listen."));
        Assert.Contains(page.Errors, e => e.Contains("Vælg den form, den er det samme som."));
    }

    [Fact]
    public async Task An_employee_reads_and_the_strategy_office_merges()
    {
        await using var app = await StrategyApp.WithSampleData();
        await Chosen(await (await app.SignInAs(Office)).Visit(Address)).Press("Læg sammen");
        var before = (await app.Ledger()).Count(r => r.WithdrawnAt is null);

        var reader = await app.SignInAs(Reader);
        var page = await (await reader.Visit(Goal)).Follow("Se alle former, og hvilke der er lagt sammen");
        Assert.Equal(Address, page.Path);
        Assert.False(page.HasButton("Læg sammen"));
        Assert.True(page.Shows("siden 14. juni 2019, Strategisekretariatet"));
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Post(Reader, Address)).Status);
        var row = (await app.Ledger())[^1];
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await app.Post(Reader, $"{Goal}/dokumentation/raekke/{row.Id}")).Status
        );
        Assert.Equal(before, (await app.Ledger()).Count(r => r.WithdrawnAt is null));
    }

    [Fact]
    public async Task A_goal_that_counts_units_has_no_register()
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await app.SignInAs(Office)).Visit("/maal/2019/1.1/former")).Status
        );
    }

    private static FormOnPage Chosen(Page page) =>
        page.Form("Læg sammen").Fill("Form", "Brugertest").Fill("Er det samme som", "Digitalt borgerpanel");

    private static async Task<int> Counted(Session session, string query = "") =>
        int.Parse(
            (await session.Visit(Goal + query)).TextOf(".lt-hero .lt-figure a").Split(' ', '/')[0],
            CultureInfo.InvariantCulture
        );
}
