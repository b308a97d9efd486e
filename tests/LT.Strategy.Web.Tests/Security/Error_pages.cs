using System.Net;
using AngleSharp;

namespace LT.Strategy.Web.Tests.Security;

public sealed class Error_pages
{
    [Theory]
    [InlineData("/proeve/findes-ikke")]
    [InlineData("/en/adresse/som/ingen/kender")]
    public async Task What_is_not_there_and_what_may_not_be_seen_look_the_same(string address)
    {
        await using var app = await People.App();
        var page = await (await app.SignInAs(People.Reader)).Visit(address);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Siden findes ikke", page.Heading);
    }

    [Fact]
    public async Task What_one_may_not_do_is_refused_with_a_sentence()
    {
        await using var app = await People.App();
        var page = await (await app.SignInAs(People.Reader)).Visit("/proeve/forbudt");
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.True(page.Shows("Du har ikke adgang til at"));
    }

    [Fact]
    public async Task Our_own_mistake_has_a_code_that_finds_the_line_in_the_log()
    {
        await using var app = await People.App();
        var page = await (await app.SignInAs(People.Reader)).Visit("/proeve/fejl");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        var code = page.Text[(page.Text.IndexOf("Fejlkode: ", StringComparison.Ordinal) + 10)..].Split(' ')[0];
        Assert.Contains(app.Log.Lines, line => line.Contains(code) && line.Contains("A mistake of ours"));
        Assert.DoesNotContain("A mistake of ours", page.Document.ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Everyone_may_read_them(int status)
    {
        await using var app = await People.App();
        var page = await app.Anonymous().Visit($"/fejl/{status}");
        Assert.Equal(status, (int)page.Status);
    }

    [Fact]
    public async Task Too_much_at_once_is_refused_with_the_limit()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var form = (await session.Visit("/proeve")).Form().Fill("Tekst", new string('a', 3_000_000));
        var page = await form.Press("Gem");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.True(page.Shows("2 MB"));
    }

    [Fact]
    public async Task Too_many_fields_are_refused()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var fields = Enumerable.Range(0, 5001).Select(n => ($"f{n}", "1")).ToArray();
        var page = await session.PostBlindly("/proeve", fields);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
    }

    [Fact]
    public async Task A_broken_rule_leads_back_with_its_sentences()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var page = await session.PostBlindly("/proeve/regel");
        Assert.Equal("/", page.Path);
        Assert.Equal(["Det er for tidligt", "Der er ingen indsats"], page.Errors);
    }

    [Fact]
    public async Task A_collision_is_told_as_what_it_is()
    {
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var page = await session.PostBlindly("/proeve/samtidig");
        Assert.StartsWith("En anden har ændret det samme", Assert.Single(page.Errors), StringComparison.Ordinal);
    }
}
