using System.Net;
using LT.Strategy.Web.Tests.Progress;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Settlements;

public sealed class Settling_a_goal
{
    private const string Address = "/maal/2019/1.1/opgoerelse";

    private const string Ground = "28 af 30 enheder er nået, og de sidste to er i gang.";

    [Fact]
    public async Task As_partly_fulfilled_stands_for_everyone_with_its_reason()
    {
        await using var app = await January();
        var office = await app.SignInAs("strategisekretariat");
        Assert.Equal("Ikke opfyldt", (await office.Visit("/ledelse?aar=2019")).Status("1.1"));
        var page = await (await office.Visit("/maal/2019/1.1")).Follow("Gør målet op");
        page = await page.Form().Fill("Begrundelse", Ground).Press("Gør målet op som delvist opfyldt");
        Assert.Equal("/maal/2019/1.1/beregning", page.Path);
        Assert.True(page.Shows("Målet er gjort op som delvist opfyldt."));

        var reader = await app.SignInAs("medarbejder");
        Assert.Equal("Delvist opfyldt", (await reader.Visit("/ledelse?aar=2019")).Status("1.1"));
        Assert.True((await reader.Visit("/maal/2019/1.1/beregning")).Shows(Ground));
        Assert.Equal("Ikke opfyldt", (await reader.Visit("/ledelse?aar=2019&pr=2020-01-04")).Status("1.1"));
    }

    [Fact]
    public async Task Is_taken_back_with_a_reason_that_stands_in_the_explanation()
    {
        await using var app = await January();
        var office = await app.SignInAs("strategisekretariat");
        await (await office.Visit(Address))
            .Form()
            .Fill("Begrundelse", Ground)
            .Press("Gør målet op som delvist opfyldt");
        var settled = await office.Visit(Address);
        Assert.False(settled.HasButton("Gør målet op som delvist opfyldt"));
        var row = await settled.Follow("Delvist opfyldt, 5. januar 2020");
        await row.Form().Fill("Begrundelse", "Tallene var ikke endelige").Press("Træk tilbage");
        var reader = await app.SignInAs("medarbejder");
        Assert.Equal("Ikke opfyldt", (await reader.Visit("/ledelse?aar=2019")).Status("1.1"));
        Assert.True(
            (await reader.Visit("/maal/2019/1.1/beregning")).Shows(
                "Opgørelsen som delvist opfyldt, 5. januar 2020: trukket tilbage den 5. januar 2020: Tallene var ikke endelige"
            )
        );
        Assert.True((await office.Visit(Address)).HasButton("Gør målet op som delvist opfyldt"));
    }

    [Fact]
    public async Task Is_refused_while_the_goal_still_runs()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        Assert.False((await office.Visit("/maal/2019/1.1")).HasLink("Gør målet op"));
        var page = await office.Visit(Address);
        Assert.True(page.Shows("Målet gælder til og med 31. december 2019 og kan først gøres op dagen efter."));
        Assert.Empty(page.All("main form"));
        var sent = await office.Post(Address, ("Ground", Ground));
        Assert.Contains(sent.Errors, e => e.StartsWith("Målet gælder til og med", StringComparison.Ordinal));
        Assert.Equal(0, await app.Stored(db => db.PartialFulfilments.CountAsync()));
    }

    [Fact]
    public async Task Takes_a_reason()
    {
        await using var app = await January();
        var page = await (await (await app.SignInAs("strategisekretariat")).Visit(Address))
            .Form()
            .Press("Gør målet op som delvist opfyldt");
        Assert.Contains("Skriv, hvorfor målet er delvist opfyldt.", page.Errors);
        Assert.Equal(0, await app.Stored(db => db.PartialFulfilments.CountAsync()));
    }

    [Theory]
    [InlineData("direktion")]
    [InlineData("centerchef-cup")]
    [InlineData("leder-virum-skole")]
    [InlineData("bidragyder-cso")]
    [InlineData("administrator")]
    [InlineData("medarbejder")]
    public async Task Is_for_the_strategy_office_alone(string person)
    {
        await using var app = await January();
        var session = await app.SignInAs(person);
        Assert.False((await session.Visit("/maal/2019/1.1")).HasLink("Gør målet op"));
        Assert.Equal(HttpStatusCode.Forbidden, (await session.Visit(Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await session.Post(Address, ("Ground", Ground))).Status);
        Assert.Equal(0, await app.Stored(db => db.PartialFulfilments.CountAsync()));
    }

    private static Task<StrategyApp> January() => StrategyApp.WithSampleData(("Clock:Start", "2020-01-05T09:00"));
}
