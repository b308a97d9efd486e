using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Tests.Drafts;

namespace LT.Strategy.Web.Tests.Conclusions;

public sealed class Returning_an_agreement
{
    private const string Remark = "Bemærkning til centret, hvis du sender aftalen retur";

    [Fact]
    public async Task The_remark_goes_to_the_centre()
    {
        await using var app = await Cbe.App();
        var page = await (await app.SignInAs("direktion")).Visit($"{await Cbe.Submitted(app)}/laes");
        var after = await page.Form("Send retur").Fill(Remark, "Skriv mere om havnen.").Press("Send retur");
        Assert.True(after.Shows($"Aftalen for {Cbe.Name} er sendt retur med din bemærkning."));
        Assert.Equal(AgreementStatus.Returned, (await Cbe.Stored(app)).Status);

        var tasks = await (await app.SignInAs(Cbe.Chief)).Visit("/opgaver");
        Assert.True(tasks.Shows($"Ret årsaftalen for {Cbe.Name}"));
        Assert.True(tasks.Shows("Sendt retur: Skriv mere om havnen."));

        await Cbe.Submit(app);
        var again = await (await app.SignInAs("direktion")).Visit(page.Path);
        Assert.True(again.Shows("Sendt igen. Aftalen blev sendt retur 14. juni med denne bemærkning"));
        Assert.True(again.Shows("Skriv mere om havnen."));
    }

    [Fact]
    public async Task Without_a_remark_it_is_not_returned()
    {
        await using var app = await Cbe.App();
        var page = await (await app.SignInAs("direktion")).Visit($"{await Cbe.Submitted(app)}/laes");
        var refused = await page.Form("Send retur").Fill(Remark, "  ").Press("Send retur");
        Assert.Contains(
            refused.Errors,
            e => e.EndsWith("Skriv en bemærkning om, hvad der skal rettes.", StringComparison.Ordinal)
        );
        Assert.NotEmpty(refused.All("a[href='#Remark']"));
        Assert.Equal(AgreementStatus.Submitted, (await Cbe.Stored(app)).Status);
    }

    [Fact]
    public async Task A_remark_that_is_too_long_is_kept_in_the_field()
    {
        await using var app = await Cbe.App();
        var text = new string('x', 501);
        var page = await (await app.SignInAs("direktion")).Visit($"{await Cbe.Submitted(app)}/laes");
        var refused = await page.Form("Send retur").Fill(Remark, text).Press("Send retur");
        Assert.Contains(refused.Errors, e => e.EndsWith("Skriv højst 500 tegn.", StringComparison.Ordinal));
        Assert.Equal(text, refused.Form("Send retur").Value(Remark));
    }

    [Fact]
    public async Task A_remark_on_what_was_taken_back_meanwhile_is_shown_and_not_lost()
    {
        await using var app = await Cbe.App();
        var page = await (await app.SignInAs("direktion")).Visit($"{await Cbe.Submitted(app)}/laes");
        await Cbe.Change(app, a => a.TakeBack());
        var refused = await page.Form("Send retur").Fill(Remark, "Skriv mere om havnen.").Press("Send retur");
        Assert.Equal("Aftalen er ikke sendt til godkendelse.", refused.Heading);
        Assert.True(refused.Shows("Skriv mere om havnen."));
        Assert.Equal(AgreementStatus.Draft, (await Cbe.Stored(app)).Status);
    }

    [Fact]
    public async Task A_remark_on_what_the_other_concluded_meanwhile_is_shown_and_not_lost()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Submitted(app);
        var page = await (await app.SignInAs("direktion")).Visit($"{address}/laes");
        await Concluding.Conclude(app, address, by: "direktion-2");
        var refused = await page.Form("Send retur").Fill(Remark, "Skriv mere om havnen.").Press("Send retur");
        Assert.Equal("Aftalen er allerede indgået.", refused.Heading);
        Assert.True(refused.Shows("Skriv mere om havnen."));
    }
}
