using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Tests.Drafts;

namespace LT.Strategy.Web.Tests.Conclusions;

public sealed class Sending_for_approval
{
    [Fact]
    public async Task What_is_missing_is_listed_with_links_and_nothing_is_sent()
    {
        await using var app = await Cbe.App();
        var page = await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief));
        page = await page.Form().Fill(Cbe.Introduction, "Vi er nye.").Press("Send til godkendelse");
        Assert.Equal("Aftalen kan ikke sendes endnu", page.Heading);
        Assert.Equal(9, page.All(".alert-error li").Count);
        Assert.False(page.HasButton("Send til godkendelse"));
        Assert.Equal(AgreementStatus.Draft, (await Cbe.Stored(app)).Status);

        var mend = await page.Follow("Skriv en titel på indsats 1");
        Assert.Equal("", mend.Form().Value("Titel"));
    }

    [Fact]
    public async Task Sending_what_is_not_ready_is_refused_though_no_button_asks_for_it()
    {
        await using var app = await Cbe.App();
        var chief = await app.SignInAs(Cbe.Chief);
        var draft = await Cbe.Begin(chief);
        var page = await chief.Post($"{draft.Address.AbsolutePath}/send");
        Assert.Contains("Skriv indledningen", page.Errors);
        Assert.Equal(AgreementStatus.Draft, (await Cbe.Stored(app)).Status);
    }

    [Fact]
    public async Task The_page_before_says_what_the_coverage_rule_will_say()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var page = await (await (await app.SignInAs(Cbe.Chief)).Visit(address)).Press("Send til godkendelse");
        Assert.Equal("Vil du sende aftalen til godkendelse?", page.Heading);
        Assert.True(page.Shows("Alle fire temaer er dækket."));
        Assert.Equal(AgreementStatus.Draft, (await Cbe.Stored(app)).Status);
    }

    [Fact]
    public async Task Sent_it_is_locked_and_waits_for_the_direktion()
    {
        await using var app = await Cbe.App();
        var chief = await app.SignInAs(Cbe.Chief);
        var ask = await chief.Visit($"{await Cbe.Written(app)}/send");
        var sent = await ask.Press("Send til godkendelse");
        Assert.True(sent.Shows("Aftalen er sendt til godkendelse."));
        Assert.True(sent.Shows("af Centerchef, CBE"));
        Assert.False(sent.HasLink("Skriv videre"));
        Assert.Equal(AgreementStatus.Submitted, (await Cbe.Stored(app)).Status);

        var tasks = await chief.Visit("/opgaver");
        Assert.Contains($"Årsaftalen for {Cbe.Name} er sendt til godkendelse", tasks.Texts("h3"));
    }

    [Fact]
    public async Task A_deputy_sends_in_their_own_name()
    {
        await using var app = await Cbe.App();
        var ask = await (await app.SignInAs(Cbe.Deputy)).Visit($"{await Cbe.Written(app)}/send");
        Assert.True((await ask.Press("Send til godkendelse")).Shows("af Souschef, CBE"));
        var stored = await Cbe.Stored(app);
        Assert.NotNull(stored.SubmittedOnBehalfOfId);
    }

    [Fact]
    public async Task It_can_be_taken_back_until_it_is_concluded()
    {
        await using var app = await Cbe.App();
        var chief = await app.SignInAs(Cbe.Chief);
        var sent = await chief.Visit($"{await Cbe.Submitted(app)}/laes");
        var back = await sent.Press("Fortryd afsendelsen");
        Assert.True(back.Shows("Afsendelsen er fortrudt. Du kan skrive i aftalen igen."));
        Assert.Equal(AgreementStatus.Draft, (await Cbe.Stored(app)).Status);
        Assert.Equal("Vi vil være byens bedste nabo.", back.Form().Value(Cbe.Introduction));
    }

    [Fact]
    public async Task It_cannot_be_taken_back_once_it_is_concluded()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Submitted(app);
        var sent = await (await app.SignInAs(Cbe.Chief)).Visit($"{address}/laes");
        await Concluding.Conclude(app, address);
        var refused = await sent.Press("Fortryd afsendelsen");
        Assert.Contains("Aftalen er indgået og kan kun ændres med et tillæg.", refused.Errors);
        Assert.Equal(AgreementStatus.InForce, (await Cbe.Stored(app)).Status);
    }
}
