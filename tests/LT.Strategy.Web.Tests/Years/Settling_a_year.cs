using System.Net;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Years;

public sealed class Settling_a_year
{
    private const string Office = "Strategikonsulent, strategisekretariatet";

    private const string Address = "/administration/aar/2019/opgoerelse";

    [Fact]
    public async Task Takes_a_ground_for_every_goal_and_every_goal_known()
    {
        await using var app = await InFebruary();
        var office = await app.SignInAs(Office);
        var page = await (await office.Visit(Address)).Form("Gør 2019 op").Press("Gør 2019 op");
        Assert.Contains(page.Errors, e => e.Contains("Målingen pr. 31. december mangler", StringComparison.Ordinal));
        Assert.Contains(page.Errors, e => e.Contains("Skriv for mål 1.1, hvorfor", StringComparison.Ordinal));
        Assert.Equal(0, await app.Stored(db => db.Years.CountAsync(y => y.Closing != null)));
    }

    [Fact]
    public async Task Leaves_one_report_for_all_and_finishes_the_agreements()
    {
        await using var app = await InFebruary();
        await EverythingIsKnown(app);
        var report = await Settle(app);
        Assert.Equal("/ledelse/opgoerelse/2019", report.Path);
        Assert.True(report.Shows("Det gik, som det gik, i 1.1."));
        var reader = await (await app.SignInAs("Medarbejder, Stadsbiblioteket")).Visit("/ledelse/opgoerelse/2019");
        Assert.Equal(
            report.Text.Replace("2019 er gjort op.", "", StringComparison.Ordinal).Length > 0,
            reader.Shows("Opgørelse af 2019")
        );
        Assert.Equal(0, await app.Stored(db => db.Agreements.CountAsync(a => a.Status == AgreementStatus.InForce)));
        Assert.Equal(
            HttpStatusCode.OK,
            (await (await app.SignInAs("Medarbejder, Stadsbiblioteket")).Visit("/aarsaftaler/2019/cpks")).Status
        );
    }

    [Fact]
    public async Task Changes_no_figure_and_no_coverage_of_the_year()
    {
        await using var app = await InFebruary();
        await EverythingIsKnown(app);
        var reader = await app.SignInAs("Medarbejder, Stadsbiblioteket");
        var before = (await reader.Visit("/ledelse/daekning?aar=2019")).Text;
        await Settle(app);
        Assert.Equal(before, (await reader.Visit("/ledelse/daekning?aar=2019")).Text);
    }

    [Fact]
    public async Task Afterwards_the_year_is_not_changed()
    {
        await using var app = await InFebruary();
        await EverythingIsKnown(app);
        var office = await app.SignInAs(Office);
        var form = (await office.Visit("/administration/aar/2019/graenser")).Form("Gem ændringen");
        await Settle(app);
        var page = await form.Fill("Hvorfor ændres det?", "Sent.").Press("Gem ændringen");
        Assert.Contains(page.Errors, e => e.Contains("gjort op", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_more_is_recorded_about_it()
    {
        await using var app = await InFebruary();
        await EverythingIsKnown(app);
        var office = await app.SignInAs(Office);
        var form = (await office.Visit("/maal/2019/2.1/maalinger")).Form("Gem måling");
        await Settle(app);
        var page = await form.Fill("Værdi", "13,1").Fill("Målt pr.", "15.01.2020").Press("Gem måling");
        Assert.Contains(page.Errors, e => e.Contains("2019 er gjort op.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_records_at_the_same_moment_is_in_the_report_or_is_told()
    {
        await using var app = await InFebruary();
        await EverythingIsKnown(app);
        var table = await (await app.SignInAs(RecordingApp.Office)).Visit(RecordingApp.Table("1.1"));
        var form = table
            .Form()
            .Tick(RecordingApp.Box(RecordingApp.Unit, RecordingApp.Worked))
            .Tick(RecordingApp.Box(RecordingApp.Unit, RecordingApp.Supported))
            .Fill($"Dato for {RecordingApp.Unit}", "04.06.2019");
        await SettledAsItIsShown(app, () => form.Press("Gem dokumentation"));
    }

    [Fact]
    public async Task Whoever_withdraws_at_the_same_moment_is_in_the_report_or_is_told()
    {
        await using var app = await InFebruary();
        await EverythingIsKnown(app);
        var row = (await app.EvidenceOf("plejecenter-bredebo"))[0].Id;
        var page = await (await app.SignInAs(Office)).Visit($"/maal/2019/1.1/dokumentation/raekke/{row}");
        await SettledAsItIsShown(app, () => page.Form().Fill("Begrundelse", "Forkert.").Press("Træk tilbage"));
    }

    /// <summary>Somebody else does something once the ledger has been read, and may have to wait until the year is settled.</summary>
    private static async Task SettledAsItIsShown(StrategyApp app, Func<Task<Page>> other)
    {
        var settling = await Settling(app);
        Task<Page>? answer = null;
        app.Meanwhile("Agreements", () => Task.WhenAny(answer = other(), Task.Delay(TimeSpan.FromSeconds(3))));
        var report = await settling.Press("Gør 2019 op");
        var answered = await answer!;

        Assert.True(
            answered.Errors.Count == 0 || answered.Errors.Any(e => e.Contains("gjort op", StringComparison.Ordinal))
        );
        var goal = await (await app.SignInAs(Office)).Visit("/maal/2019/1.1");
        Assert.True(report.Shows(goal.TextOf(".lt-hero .lt-figure a")));
    }

    [Fact]
    public async Task An_altered_report_is_not_shown()
    {
        await using var app = await InFebruary();
        await EverythingIsKnown(app);
        await Settle(app);
        await app.Given(db =>
            db.Database.ExecuteSqlAsync(
                $"UPDATE YearClosings SET ReportJson = REPLACE(ReportJson, 'som det gik', 'fint')"
            )
        );
        var page = await (await app.SignInAs("Medarbejder, Stadsbiblioteket")).Visit("/ledelse/opgoerelse/2019");
        Assert.Equal("Opgørelsen kan ikke vises", page.Heading);
        Assert.DoesNotContain("fint", page.Text, StringComparison.Ordinal);
    }

    /// <summary>A year later, with the year settled.</summary>
    internal static async Task<StrategyApp> Settled()
    {
        var app = await InFebruary();
        await EverythingIsKnown(app);
        await Settle(app);
        return app;
    }

    private static Task<StrategyApp> InFebruary() => StrategyApp.WithSampleData(("Clock:Start", "2020-02-05T09:00"));

    private static Task EverythingIsKnown(StrategyApp app) =>
        app.Given(async db =>
        {
            var goals = await db.Goals.ToDictionaryAsync(g => g.Number, g => g.Id);
            var at = new DateTime(2020, 1, 10, 8, 0, 0, DateTimeKind.Utc);
            var by = await db.Persons.Select(p => p.Id).FirstAsync();
            db.Add(
                new LT.Strategy.Domain.SharedGoals.Reading
                {
                    SharedGoalId = goals["2.1"],
                    Value = 13.9m,
                    Source = "KMD",
                    HappenedOn = new DateOnly(2019, 12, 31),
                    RecordedAt = at,
                    RecordedById = by,
                }
            );
            foreach (var unit in await db.Units.ToListAsync())
            {
                db.Add(
                    new ConcernAnswer
                    {
                        SharedGoalId = goals["3.2"],
                        UnitId = unit.Id,
                        Answer = Concern.No,
                        HappenedOn = new DateOnly(2019, 12, 1),
                        RecordedAt = at,
                        RecordedById = by,
                    }
                );
            }
        });

    private static async Task<Page> Settle(StrategyApp app) => await (await Settling(app)).Press("Gør 2019 op");

    private static async Task<FormOnPage> Settling(StrategyApp app)
    {
        var form = (await (await app.SignInAs(Office)).Visit(Address)).Form("Gør 2019 op");
        foreach (var (at, number) in new[] { "1.1", "1.2", "2.1", "3.1", "3.2", "4.1" }.Index())
        {
            form.Set($"Goals[{at}].Why", $"Det gik, som det gik, i {number}.");
        }

        return form;
    }
}
