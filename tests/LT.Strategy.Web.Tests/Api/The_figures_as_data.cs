using System.Net;
using System.Text.Json;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Tests.Data;
using LT.Strategy.Web.Tests.Drafts;
using LT.Strategy.Web.Tests.Progress;

namespace LT.Strategy.Web.Tests.Api;

public sealed class The_figures_as_data
{
    private static readonly string[] Addresses =
    [
        "/api/v1/goals",
        "/api/v1/goals/2019/1.1",
        "/api/v1/goals/2019/3.2/evidence",
        "/api/v1/coverage",
        "/api/v1/themes",
    ];

    [Theory]
    [InlineData("1.1", "count", 18, 30, 34, "atRisk", "2019-06-13")]
    [InlineData("1.2", "count", 1, 3, 4, "missingFollowUp", "2019-02-25")]
    [InlineData("2.1", "level", 14.2, 13.5, null, "atRisk", "2019-05-01")]
    [InlineData("3.1", "count", 6, 10, 9, "onTrack", "2019-06-06")]
    [InlineData("3.2", "count", 12, 14, 11, "onTrack", "2019-06-11")]
    [InlineData("4.1", "count", 8, 10, null, "atRisk", "2019-05-21")]
    public async Task A_goal_is_the_same_alone_and_in_the_list(
        string number,
        string measure,
        double value,
        double target,
        int? promised,
        string status,
        string last
    )
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var goal = await session.Data($"/api/v1/goals/2019/{number}");
        Assert.Equal(
            (measure, (decimal?)value, (decimal?)target, promised, status, last, "2019-06-14"),
            (
                goal.Text("measure"),
                goal.Number("value"),
                goal.Number("target"),
                goal.Number("promised"),
                goal.Text("status"),
                goal.Text("lastOn"),
                goal.Text("asOf")
            )
        );
        var goals = await session.Data("/api/v1/goals");
        Assert.Equal(goal.GetRawText(), goals.EnumerateArray().Single(g => g.Text("number") == number).GetRawText());
    }

    [Fact]
    public async Task Figures_are_those_of_the_overview_before_they_are_rounded()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        foreach (var date in new[] { "2019-01-31", "2019-04-01", "2019-06-14" })
        {
            var overview = await session.Visit($"/ledelse?pr={date}");
            foreach (var goal in (await session.Data($"/api/v1/goals?asOf={date}")).EnumerateArray())
            {
                var number = goal.Text("number")!;
                Assert.Equal(overview.Status(number), goal.Text("statusText"));
                Assert.Equal(
                    overview.Cell(number, "Plan på dagen"),
                    goal.Number("expected") is { } plan ? Danish.Number(plan, number == "2.1" ? 2 : 1) : "–"
                );
            }
        }
    }

    [Fact]
    public async Task Nothing_is_rounded_and_the_forecast_is_the_lines_end()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var count = await session.Data("/api/v1/goals/2019/1.1");
        Assert.Equal(12 + (12 * 75m / 91), count.Number("expected")!.Value, 9);
        Assert.Equal(count.Number("expected")!.Value / 30, count.Number("expectedFraction")!.Value, 9);
        var level = await session.Data("/api/v1/goals/2019/2.1");
        Assert.Equal(378m / 578, level.Number("expectedFraction")!.Value, 9);
        Assert.Equal(0.5m, level.Number("fraction"));
        Assert.Equal(13.630673m, level.Number("forecast")!.Value, 6);
        Assert.True(count.IsNull("forecast"));
        Assert.True(level.IsNull("promised"));
    }

    [Fact]
    public async Task What_cannot_be_known_is_null_and_never_0()
    {
        await using var app = await StrategyApp.Empty();
        using var folder = new TestFolder();
        folder.Write("eksempel-organisation.yaml", SmallYear.Organisation);
        folder.Write("koncernstrategi-2019.yaml", SmallYear.Strategy);
        await SmallYear.LoadAsync(app.Services, folder);
        var session = await app.SignInAs("direktion");
        foreach (var goal in (await session.Data("/api/v1/goals")).EnumerateArray())
        {
            Assert.All(["value", "fraction", "forecast", "lastOn"], field => Assert.True(goal.IsNull(field), field));
            Assert.Equal("missingFollowUp", goal.Text("status"));
        }

        var concerned = await session.Data("/api/v1/goals/2019/3.2");
        Assert.Equal((0m, true), (concerned.Number("target"), concerned.IsNull("expected")));
    }

    [Fact]
    public async Task The_rows_behind_a_count_add_up_to_it_and_the_others_say_why_not()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        foreach (var number in new[] { "1.1", "1.2", "3.1", "3.2", "4.1" })
        {
            var rows = await session.Data($"/api/v1/goals/2019/{number}/evidence");
            var counted = rows.EnumerateArray()
                .Where(r => r.Text("kind") is "evidence" or "agreement" && r.GetProperty("counted").GetBoolean())
                .Select(r => r.Text("subject"))
                .Distinct();
            Assert.Equal((await session.Data($"/api/v1/goals/2019/{number}")).Number("value"), counted.Count());
            Assert.All(
                rows.EnumerateArray(),
                r => Assert.Equal(r.GetProperty("counted").GetBoolean(), r.IsNull("whyNot"))
            );
        }

        var withdrawn = (await session.Data("/api/v1/goals/2019/1.1/evidence"))
            .EnumerateArray()
            .Single(r => r.Text("subject") == "Hummeltoftehallen");
        Assert.StartsWith("trukket tilbage den 3. maj 2019", withdrawn.Text("whyNot"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_behind_a_level_are_its_readings_with_their_source()
    {
        await using var app = await StrategyApp.WithSampleData();
        var rows = await (await app.SignInAs("medarbejder")).Data("/api/v1/goals/2019/2.1/evidence");
        Assert.Equal(
            ["2018-09-01 14.8 KMD", "2018-12-01 14.6 KMD", "2019-03-01 14.4 KMD", "2019-05-01 14.2 KMD"],
            rows.EnumerateArray()
                .Select(r =>
                    FormattableString.Invariant($"{r.Text("happenedOn")} {r.Number("value"):0.0} {r.Text("source")}")
                )
        );
    }

    [Fact]
    public async Task Coverage_names_the_initiatives_of_each_cell()
    {
        await using var app = await StrategyApp.WithSampleData();
        var coverage = await (await app.SignInAs("medarbejder")).Data("/api/v1/coverage?year=2019&asOf=2019-06-14");
        var cells = coverage.GetProperty("cells").EnumerateArray().ToList();
        Assert.Equal((35, 40, 40), (coverage.Number("filled"), coverage.Number("of"), cells.Count));
        Assert.Equal(35, cells.Count(c => c.GetProperty("initiatives").GetArrayLength() > 0));
        Assert.Equal(
            ["cbe-1 noAgreement", "cbe-2 noAgreement", "cbe-3 noAgreement", "cbe-4 noAgreement", "cmp-4 noInitiative"],
            cells
                .Where(c => c.Text("state") != "covered")
                .Select(c => $"{c.Text("centre")}-{c.Number("theme")} {c.Text("state")}")
        );
    }

    [Fact]
    public async Task A_theme_has_the_worst_status_of_its_goals_and_no_number()
    {
        await using var app = await StrategyApp.WithSampleData();
        var themes = await (await app.SignInAs("medarbejder")).Data("/api/v1/themes");
        Assert.Equal(
            ["missingFollowUp 0/2", "atRisk 0/1", "onTrack 2/2", "atRisk 0/1"],
            themes.EnumerateArray().Select(t => $"{t.Text("status")} {t.Number("onTrack")}/{t.Number("outOf")}")
        );
    }

    [Fact]
    public async Task An_earlier_date_shows_what_was_known_then()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        Assert.Equal(14.4m, (await session.Data("/api/v1/goals/2019/2.1?asOf=2019-05-12")).Number("value"));
        Assert.Equal(14.2m, (await session.Data("/api/v1/goals/2019/2.1?asOf=2019-05-13")).Number("value"));
        var rows = await session.Data("/api/v1/goals/2019/1.1/evidence?asOf=2019-05-02");
        Assert.Contains(
            rows.EnumerateArray(),
            r =>
                r.Text("subject") == "Hummeltoftehallen"
                && r.Text("whyNot")!.StartsWith("på vej", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            rows.EnumerateArray(),
            r => string.CompareOrdinal(r.Text("recordedOn"), "2019-05-02") > 0
        );
    }

    [Fact]
    public async Task A_draft_changes_nothing_and_is_told_to_nobody()
    {
        await using var app = await Cbe.App();
        var session = await app.SignInAs("centerchef-cbe");
        var before = await Texts(session);
        await Cbe.Written(app);
        Assert.Equal(before, await Texts(session));
        await Cbe.Submit(app);
        Assert.Equal(before, await Texts(session));
    }

    [Fact]
    public async Task All_who_are_signed_in_read_the_same_but_names_are_for_management_and_the_strategy_office()
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs("medarbejder");
        foreach (
            var person in new[]
            {
                "direktion",
                "strategisekretariat",
                "centerchef-cup",
                "leder-virum-skole",
                "administrator",
            }
        )
        {
            var session = await app.SignInAs(person);
            foreach (var address in Addresses.Where(a => !a.EndsWith("evidence", StringComparison.Ordinal)))
            {
                Assert.Equal(
                    await (await reader.Get(address)).Content.ReadAsStringAsync(),
                    await (await session.Get(address)).Content.ReadAsStringAsync()
                );
            }

            var named = (await session.Data("/api/v1/goals/2019/1.1/evidence"))
                .EnumerateArray()
                .All(r => !r.IsNull("recordedBy"));
            Assert.Equal(person is "direktion" or "strategisekretariat" or "centerchef-cup", named);
        }

        Assert.All(
            (await reader.Data("/api/v1/goals/2019/1.1/evidence")).EnumerateArray(),
            r => Assert.True(r.IsNull("recordedBy") && r.Text("recordedAs")!.Length > 0)
        );
    }

    private static async Task<List<string>> Texts(Session session)
    {
        List<string> texts = [];
        foreach (var address in Addresses)
        {
            texts.Add((await session.Data(address)).GetRawText());
        }

        return texts;
    }

    [Fact]
    public async Task Asking_costs_few_queries_is_not_kept_and_says_each_letter_as_it_is()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        foreach (var address in Addresses)
        {
            Assert.InRange((await session.Visit(address)).Queries, 1, HouseRules.MostQueries);
            Assert.True((await session.Get(address)).Headers.CacheControl!.NoStore);
        }

        var text = await (await session.Get("/api/v1/goals")).Content.ReadAsStringAsync();
        Assert.Contains("Sygefravær", text, StringComparison.Ordinal);
        Assert.DoesNotContain("u00a0", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u00A0', text);
    }
}
