using System.Net;

namespace LT.Strategy.Web.Tests.Security;

public sealed class A_form_whose_session_or_token_is_gone
{
    private readonly string _text = $"Vi vil prøve »noget nyt« & \"andet\" {Guid.NewGuid()}\nog en linje til";

    [Fact]
    public async Task After_the_session_ended_the_text_is_kept_and_can_be_sent_when_signed_in_again()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var form = (await session.Visit("/proeve")).Form().Fill("Tekst", _text);
        session.End();

        var lost = await form.Press("Gem");
        Assert.Equal(HttpStatusCode.Unauthorized, lost.Status);
        Assert.Equal("Du er blevet logget af, mens du skrev", lost.Heading);
        Assert.Contains("og en linje til", lost.TextOf("pre"), StringComparison.Ordinal);
        Assert.DoesNotContain(ProbeController.Received, Same);

        var signIn = await lost.Follow("Log ind i en ny fane");
        var ready = await signIn.Form("Log ind").Fill("Person", People.Reader).Press("Log ind");
        Assert.Equal("Du er logget ind", ready.Heading);

        var sent = await lost.Press("Send igen");
        Assert.Equal("/privatliv", sent.Path);
        Assert.Contains(ProbeController.Received, Same);
    }

    [Fact]
    public async Task Pressing_again_without_signing_in_loses_nothing()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var form = (await session.Visit("/proeve")).Form().Fill("Tekst", _text);
        session.End();
        var lost = await (await form.Press("Gem")).Press("Send igen");
        Assert.Equal(HttpStatusCode.Unauthorized, lost.Status);
        Assert.Contains("og en linje til", lost.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_unusable_token_the_text_is_kept_and_sent_by_pressing_once_more()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var form = (await session.Visit("/proeve")).Form().Fill("Tekst", _text);
        var lost = await form.Set("__RequestVerificationToken", "old").Press("Gem");
        Assert.Equal(HttpStatusCode.BadRequest, lost.Status);
        Assert.Equal("Siden var for gammel", lost.Heading);
        Assert.DoesNotContain(ProbeController.Received, Same);
        await lost.Press("Send igen");
        Assert.Contains(ProbeController.Received, Same);
    }

    [Fact]
    public async Task Signing_in_as_someone_else_asks_once_more_before_it_is_sent()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var form = (await session.Visit("/proeve")).Form().Fill("Tekst", _text);
        session.End();
        var lost = await form.Press("Gem");
        var signIn = await lost.Follow("Log ind i en ny fane");
        await signIn.Form("Log ind").Fill("Person", People.Administrator).Press("Log ind");
        var again = await lost.Press("Send igen");
        Assert.Equal("Siden var for gammel", again.Heading);
        Assert.DoesNotContain(ProbeController.Received, Same);
    }

    [Fact]
    public async Task A_post_from_elsewhere_gets_no_form_to_press()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var page = await session.PostBlindly("/proeve", ("Tekst", _text));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.False(page.HasButton("Send igen"));
        Assert.DoesNotContain(ProbeController.Received, Same);
    }

    private bool Same(string received) =>
        received.ReplaceLineEndings("\n").Equals(_text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
