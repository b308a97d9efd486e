using System.Net;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Withdrawals;

public sealed class Withdrawing_a_row
{
    [Fact]
    public async Task The_row_stands_as_withdrawn_with_its_reason_and_counts_no_more()
    {
        await using var app = await StrategyApp.WithSampleData();
        var chief = await app.SignInAs(Chief);
        var row = await RowOf(app, "plejecenter-bredebo");
        var page = await chief.Visit(Address(row));
        Assert.InRange(page.Queries, 1, 3);
        page = await page.Form().Fill("Begrundelse", "Forkert enhed").Press("Træk tilbage");

        Assert.Equal(Address(row), page.Path);
        Assert.True(page.Shows("Registreringen er trukket tilbage og tæller ikke med fra i dag."));
        Assert.True(page.Shows("Begrundelse: Forkert enhed"));
        Assert.False(page.HasButton("Træk tilbage"));
        Assert.True((await chief.Visit(Table("1.1"))).Shows("3 af 12"));
        Assert.True((await chief.Visit(Table("1.1", "plejecenter-bredebo"))).Shows("Trukket tilbage 14.06.2019"));
        Assert.Equal("Forkert enhed", (await RowOf(app, "plejecenter-bredebo")).WithdrawalReason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_reason_is_required(string reason)
    {
        await using var app = await StrategyApp.WithSampleData();
        var row = await RowOf(app, "plejecenter-bredebo");
        var page = await (await (await app.SignInAs(Chief)).Visit(Address(row)))
            .Form()
            .Fill("Begrundelse", reason)
            .Press("Træk tilbage");
        Assert.Contains(page.Errors, e => e.Contains("Skriv, hvorfor registreringen trækkes tilbage."));
        Assert.Null((await RowOf(app, "plejecenter-bredebo")).WithdrawnAt);
    }

    [Fact]
    public async Task The_second_of_two_is_told_that_it_was_done()
    {
        await using var app = await StrategyApp.WithSampleData();
        var row = await RowOf(app, "plejecenter-bredebo");
        var first = await (await app.SignInAs(Chief)).Visit(Address(row));
        var second = await (await app.SignInAs(Office)).Visit(Address(row));
        await first.Form().Fill("Begrundelse", "Den første").Press("Træk tilbage");
        var page = await second.Form().Fill("Begrundelse", "Den anden").Press("Træk tilbage");
        Assert.Contains(page.Errors, e => e.Contains("Registreringen er allerede trukket tilbage."));
        Assert.Equal("Den første", (await RowOf(app, "plejecenter-bredebo")).WithdrawalReason);
    }

    [Theory]
    [InlineData(Chief, true)]
    [InlineData(Office, true)]
    [InlineData("leder-plejecenter-bredebo", true)]
    [InlineData(OtherChief, false)]
    [InlineData(Leader, false)]
    [InlineData(Board, false)]
    [InlineData(Reader, false)]
    public async Task Everyone_sees_the_row_and_those_who_might_have_recorded_it_withdraw_it(string person, bool may)
    {
        await using var app = await StrategyApp.WithSampleData();
        var row = await RowOf(app, "plejecenter-bredebo");
        var page = await (await app.SignInAs(person)).Visit(Address(row));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(may, page.HasButton("Træk tilbage"));
        var sent = await app.Post(person, Address(row));
        Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.Forbidden, sent.Status);
        Assert.Null((await RowOf(app, "plejecenter-bredebo")).WithdrawnAt);
    }

    [Fact]
    public async Task Names_of_those_who_recorded_are_for_management_others_see_the_role()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db => db.Persons.Single(p => p.DirectoryId == Leader).Name = "Lis Ledersen");
        await (await (await app.SignInAs(Leader)).Visit(Table("1.1", UnitCode)))
            .Form()
            .Tick("er støttet af de interne ressourcer")
            .Fill("Dato, hvor det skete", "03.06.2019")
            .Press("Gem dokumentation");
        var row = await RowOf(app, UnitCode);
        var seen = await (await app.SignInAs(Reader)).Visit(Address(row));
        Assert.True(seen.Shows("Leder, Hjemmeplejen Syd"));
        Assert.False(seen.Shows("Lis Ledersen"));
        Assert.True((await (await app.SignInAs(Board)).Visit(Address(row))).Shows("Lis Ledersen"));
    }

    [Fact]
    public async Task A_row_is_found_under_its_own_goal_only()
    {
        await using var app = await StrategyApp.WithSampleData();
        var row = await RowOf(app, "plejecenter-bredebo");
        var session = await app.SignInAs(Office);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await session.Visit($"/maal/2019/1.2/dokumentation/raekke/{row.Id}")).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await session.Visit("/maal/2019/1.1/dokumentation/raekke/999999")).Status
        );
    }

    [Fact]
    public async Task An_answer_about_concern_is_withdrawn_by_those_who_answer_for_the_unit()
    {
        await using var app = await StrategyApp.WithSampleData();
        var answer = await app.Stored(db => db.ConcernAnswers.FirstAsync(a => a.Unit!.Code == "hjaelpemiddeldepotet"));
        var address = $"/maal/2019/3.2/dokumentation/raekke/{answer.Id}";
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Post(OtherChief, address)).Status);
        var page = await (await (await app.SignInAs(Chief)).Visit(address))
            .Form()
            .Fill("Begrundelse", "Spurgt forkert")
            .Press("Træk tilbage");
        Assert.True(page.Shows("Trukket tilbage"));
        Assert.True(
            (await (await app.SignInAs(Chief)).Visit(Table("3.2", "hjaelpemiddeldepotet"))).Form().Value("Ikke oplyst")
                == "true"
        );
    }

    private static string Address(LedgerRow row) => $"/maal/2019/1.1/dokumentation/raekke/{row.Id}";

    private static async Task<Evidence> RowOf(StrategyApp app, string unit) =>
        await app.Stored(db =>
            db.Evidence.Where(e =>
                    e.Unit!.Code == unit && db.Goals.Any(g => g.Id == e.SharedGoalId && g.Number == "1.1")
                )
                .OrderBy(e => e.Id)
                .FirstAsync()
        );
}
