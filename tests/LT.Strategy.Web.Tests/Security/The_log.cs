namespace LT.Strategy.Web.Tests.Security;

public sealed class The_log
{
    [Fact]
    public async Task Has_a_line_for_each_request_and_nothing_about_people()
    {
        await using var app = await People.App(("Serilog:MinimumLevel:Default", "Information"));
        var session = await app.SignInAs(People.Reader);
        await session.Visit("/privatliv?q=hemmeligt");
        await session.Visit("/proeve/fejl");
        var log = string.Join('\n', app.Log.Lines);
        Assert.Contains("/privatliv", log, StringComparison.Ordinal);
        foreach (var personal in new[] { "Mette", "example.dk", "hemmeligt", "127.0.0.1", "person=" })
        {
            Assert.DoesNotContain(personal, log, StringComparison.Ordinal);
        }
    }
}
