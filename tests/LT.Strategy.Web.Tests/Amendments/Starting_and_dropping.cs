using System.Net;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data;

namespace LT.Strategy.Web.Tests.Amendments;

public class Starting_and_dropping_an_amendment
{
    [Fact]
    public async Task The_chief_starts_one_and_a_second_start_opens_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = $"/arbejde/aftaler/{await app.IdOf("cup")}";
        var chief = await app.SignInAs("centerchef-cup");
        var editor = await (await chief.Visit("/opgaver")).PostTo($"{address}/tillaeg");
        Assert.Equal((address, HttpStatusCode.OK), (editor.Path, editor.Status));
        var version = (await app.AgreementOf("cup")).Version;
        var again = await (await chief.Visit("/opgaver")).PostTo($"{address}/tillaeg");
        Assert.Equal(address, again.Path);
        Assert.Equal(version, (await app.AgreementOf("cup")).Version);
    }

    [Fact]
    public async Task Nothing_changed_is_not_concluded()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = $"/arbejde/aftaler/{await app.IdOf("cup")}";
        var chief = await app.SignInAs("centerchef-cup");
        await (await chief.Visit("/opgaver")).PostTo($"{address}/tillaeg");
        var refused = await chief.Visit($"{address}/tillaeg/indgaa");
        Assert.Contains("Tillægget ændrer ikke noget endnu", refused.Errors);
        Assert.False(refused.HasButton("Indgå tillæg"));
    }

    [Fact]
    public async Task Dropping_asks_and_then_restores_what_is_in_force()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = await app.AgreementOf("cso");
        var chief = await app.SignInAs("centerchef-cso");
        var asked = await (await chief.Visit($"/arbejde/aftaler/{before.Id}")).Follow("Fortryd tillægget");
        Assert.True((await app.AgreementOf("cso")).IsBeingAmended);
        Assert.True(asked.Shows("Indsats tilføjet: Fælles vagtplan om sommeren"));
        await asked.Press("Fortryd tillægget");
        var after = await app.AgreementOf("cso");
        Assert.Equal((1, AmendmentStatus.None), (after.InForce!.Number, after.Amendment));
        Assert.Equal(
            after.InForce.Content.Initiatives.Select(i => (i.Number, i.Title, i.To)),
            after.Initiatives.OrderBy(i => i.Number).Select(i => (i.Number, i.Title, i.To))
        );
    }

    [Fact]
    public async Task With_the_setting_on_the_other_party_concludes()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(async db =>
        {
            var year = (await db.YearToReviseAsync(2019))!;
            year.AmendmentsNeedTheOtherParty = true;
            year.Revise(
                new DateOnly(2019, 1, 1),
                "Begge parter.",
                "Sekretær",
                null,
                new(2019, 1, 1, 8, 0, 0, DateTimeKind.Utc)
            );
        });
        var address = $"/arbejde/aftaler/{await app.IdOf("cso")}";
        var chief = await app.SignInAs("centerchef-cso");
        var editor = await chief.Visit(address);
        Assert.False(editor.HasButton("Indgå tillægget"));
        var asked = await editor.Press("Send til godkendelse");
        Assert.Equal("Vil du sende tillægget til godkendelse?", asked.Heading);
        Assert.True(asked.Shows("Nu, med version 1"));
        Assert.True(asked.Shows("Når tillægget er indgået"));
        var sent = await asked.Press("Send til godkendelse");
        Assert.True(sent.Shows("Tillægget er sendt til godkendelse."));
        var locked = await chief.Visit($"{address}/tillaeg/fortryd");
        Assert.True((await locked.Press("Fortryd tillægget")).Shows("Tillægget er sendt til godkendelse og er låst."));

        var board = await app.SignInAs("direktion");
        var read = await board.Visit($"{address}/laes");
        Assert.True(read.Shows("Indsats tilføjet: Fælles vagtplan om sommeren"));
        var conclusion = await read.Follow("Indgå tillæg");
        await conclusion.Press("Indgå tillæg");
        Assert.Equal(2, (await app.AgreementOf("cso")).InForce!.Number);
    }
}
