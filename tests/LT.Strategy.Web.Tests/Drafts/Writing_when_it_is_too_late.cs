using LT.Strategy.Domain.Agreements;

namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Writing_when_it_is_too_late
{
    [Fact]
    public async Task A_save_after_it_was_sent_shows_what_was_typed_and_changes_nothing()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var form = (await (await app.SignInAs(Cbe.Contributor)).Visit($"{address}?indsats=1")).Form();
        await Cbe.Submit(app);
        var version = (await Cbe.Stored(app)).Version;
        var page = await form.Fill(Cbe.Introduction, "Skrevet, mens chefen sendte")
            .Fill("Titel", "Også skrevet imens")
            .Press("Gem kladde");
        Assert.Equal("Aftalen er sendt til godkendelse og er låst.", page.Heading);
        Assert.True(page.Shows("Skrevet, mens chefen sendte"));
        Assert.True(page.Shows("Også skrevet imens"));
        Assert.Equal(version, (await Cbe.Stored(app)).Version);
    }

    [Fact]
    public async Task A_save_about_an_initiative_that_is_gone_shows_what_was_typed_and_is_not_called_saved()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var form = (await (await app.SignInAs(Cbe.Contributor)).Visit($"{address}?indsats=1")).Form();
        await app.Given(db =>
            db.RemoveRange(db.Set<Initiative>().Where(i => i.Number == 1 && i.Title == "Byens gulv"))
        );
        var page = await form.Fill("Titel", "Skrevet for sent").Press("Gem kladde");
        Assert.Equal("Indsatsen findes ikke længere i aftalen.", page.Heading);
        Assert.True(page.Shows("Skrevet for sent"));
    }

    [Fact]
    public async Task A_sent_agreement_opens_for_reading()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Submitted(app);
        var page = await (await app.SignInAs(Cbe.Chief)).Visit(address);
        Assert.Equal($"{address}/laes", page.Path);
        Assert.True(page.Shows("Vi vil være byens bedste nabo."));
        Assert.True(page.Shows("Vi lægger nye fliser sammen med naboerne."));
        Assert.True(page.Shows("Lovet: 2"));
        Assert.NotEmpty(page.Texts("[data-kept-texts]"));
        var board = await (await app.SignInAs("direktion")).Visit(page.Path);
        Assert.Empty(board.Texts("[data-kept-texts]"));
    }

    [Fact]
    public async Task A_returned_agreement_is_open_again_with_the_remark()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Submitted(app);
        await Cbe.Change(app, a => a.Return("Skriv mere om havnen.", Cbe.Morning));
        var page = await (await app.SignInAs(Cbe.Chief)).Visit(address);
        Assert.True(page.Shows("Skriv mere om havnen."));
        await page.Form().Fill(Cbe.Introduction, "Mere om havnen").Press("Gem kladde");
        var stored = await Cbe.Stored(app);
        Assert.Equal((AgreementStatus.Returned, "Mere om havnen"), (stored.Status, stored.Introduction));
    }
}
