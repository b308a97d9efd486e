using System.Net;
using Microsoft.Data.Sqlite;

namespace LT.Strategy.Web.Tests.Security;

public sealed class A_database_that_is_away
{
    [Fact]
    public async Task Gives_a_Danish_page_fails_readiness_and_comes_back_without_a_restart()
    {
        Assert.SkipUnless(TestDatabase.IsSqlite, "The database is taken away by moving its file");
        await using var app = await People.App();
        var session = await app.SignInAs(People.Reader);
        var file = new SqliteConnectionStringBuilder(app.ConnectionString).DataSource;
        Assert.Equal(HttpStatusCode.OK, (await session.Visit("/proeve")).Status);

        Move(app, file, file + ".away");
        var page = await session.Visit("/proeve");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.True(page.Shows("Der opstod en fejl hos os. Prøv igen om lidt. Fejlkode:"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await session.Get("/healthz/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await session.Get("/healthz/live")).StatusCode);

        Move(app, file + ".away", file);
        Assert.Equal(HttpStatusCode.OK, (await session.Visit("/proeve")).Status);
        Assert.Equal(HttpStatusCode.OK, (await session.Get("/healthz/ready")).StatusCode);
    }

    private static void Move(StrategyApp app, string from, string to)
    {
        using var pool = new SqliteConnection(app.ConnectionString);
        SqliteConnection.ClearPool(pool);
        File.Move(from, to);
    }
}
