using System.Net;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Tests.Amendments;

namespace LT.Strategy.Web.Tests.AgreementWithdrawals;

public sealed class Withdrawing_an_agreement
{
    private const string Address = "/aarsaftaler/2019/cup";
    private const string Why = "Hvorfor trækkes aftalen tilbage?";
    private const string Button = "Træk aftalen tilbage";

    [Theory]
    [InlineData("direktion")]
    [InlineData("strategisekretariat")]
    public async Task What_it_means_is_shown_first_and_it_takes_a_reason(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var asked = await (await session.Visit(Address)).Follow(Button);
        Assert.True(asked.Shows("Dækningen falder fra 35 til 31 af 40 felter."));
        Assert.Contains(
            asked.Texts("li"),
            l => l.StartsWith("Mål 1.1 Relationel koordinering: lovet", StringComparison.Ordinal)
        );
        Assert.True(asked.Shows("under centret gælder uændret."));
        Assert.True(asked.Queries <= 8, $"{asked.Queries} queries");

        var refused = await asked.Form(Button).Fill(Why, " ").Press(Button);
        Assert.Contains(
            "Skriv, hvorfor aftalen trækkes tilbage.",
            Assert.Single(refused.Errors),
            StringComparison.Ordinal
        );
        Assert.Equal(AgreementStatus.InForce, (await app.AgreementOf("cup")).Status);

        var done = await refused.Form(Button).Fill(Why, "Centret bliver delt.").Press(Button);
        Assert.Equal(Address, done.Path);
        Assert.True(done.Shows("Aftalen er trukket tilbage. Den er bevaret og kan stadig læses."));
        Assert.True(done.Shows("Centret bliver delt."));
        Assert.True((await session.Visit("/ledelse/daekning")).Heading == "Dækning: 31 af 40 felter");
        Assert.Equal("Dækning: 35 af 40 felter", (await session.Visit("/ledelse/daekning?pr=2019-06-13")).Heading);
        Assert.Equal(HttpStatusCode.OK, (await session.Visit($"{Address}/version/1")).Status);
        Assert.False((await session.Visit($"{Address}/tilbagetraekning")).HasButton(Button));
    }

    [Theory]
    [InlineData("centerchef-cup", HttpStatusCode.Forbidden)]
    [InlineData("centerchef-cso", HttpStatusCode.Forbidden)]
    [InlineData("administrator", HttpStatusCode.Forbidden)]
    [InlineData("medarbejder", HttpStatusCode.Forbidden)]
    public async Task Others_may_read_it_and_not_withdraw_it(string person, HttpStatusCode expected)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        Assert.False((await session.Visit(Address)).HasLink(Button));
        Assert.Equal(expected, (await session.Visit($"{Address}/tilbagetraekning")).Status);
        Assert.Equal(expected, (await session.Post($"{Address}/tilbagetraekning", ("Reason", "Fejl."))).Status);
        Assert.Equal(AgreementStatus.InForce, (await app.AgreementOf("cup")).Status);
    }

    [Fact]
    public async Task One_that_was_never_concluded_is_not_found()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await session.Visit("/aarsaftaler/2019/plejecenter-solgaarden/tilbagetraekning")).Status
        );
    }

    [Fact]
    public async Task What_has_been_changed_since_it_was_read_is_read_again()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var asked = await session.Visit($"{Address}/tilbagetraekning");
        var chief = await app.SignInAs("centerchef-cup");
        await (await chief.Visit(Address)).Press("Lav tillæg");
        var again = await asked.Form(Button).Fill(Why, "Centret bliver delt.").Press(Button);
        Assert.Contains("Aftalen er ændret, siden du læste.", Assert.Single(again.Errors), StringComparison.Ordinal);
        Assert.True(again.Shows("Der er et tillæg under udarbejdelse."));
        var done = await again.Press(Button);
        Assert.True(done.Shows("Trukket tilbage"));
        Assert.Equal(AgreementStatus.Withdrawn, (await app.AgreementOf("cup")).Status);
    }

    [Fact]
    public async Task The_owner_begins_anew_and_the_withdrawn_one_is_shown_until_the_next_is_concluded()
    {
        await using var app = await StrategyApp.WithSampleData();
        var board = await app.SignInAs("direktion");
        var asked = await board.Visit($"{Address}/tilbagetraekning");
        await asked.Form(Button).Fill(Why, "Centret bliver delt.").Press(Button);
        var numbers = (await app.AgreementOf("cup")).Publications.Max(p => p.Number);

        var chief = await app.SignInAs("centerchef-cup");
        Assert.True((await chief.Visit("/opgaver")).Shows("Teksten ligger klar til at blive rettet."));
        var editor = await (await chief.Visit(Address)).Press(
            $"Begynd årsaftalen for {(await app.AgreementOf("cup")).Publications[0].Content.OwnerName}"
        );
        Assert.Equal(AgreementStatus.Draft, (await app.AgreementOf("cup")).Status);
        Assert.True((await board.Visit(Address)).Shows("Trukket tilbage"));
        var sent = await (await editor.Press("Send til godkendelse")).Press("Send til godkendelse");
        Assert.True(sent.Shows("Aftalen er sendt til godkendelse."));

        var address = editor.Path;
        var conclusion = await (await board.Visit($"{address}/laes")).Follow("Indgå aftale");
        var published = await conclusion.Press("Indgå aftale");
        Assert.True(published.Shows($"Version {numbers + 1}, gælder fra 14. juni 2019"));
        Assert.Equal("Dækning: 35 af 40 felter", (await board.Visit("/ledelse/daekning")).Heading);
    }
}
