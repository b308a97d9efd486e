using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Data;

public sealed class Which_database_the_suite_runs_on
{
    [Fact]
    public async Task The_web_tests_ran_on_SQL_Server()
    {
        Assert.SkipWhen(
            TestDatabase.IsSqlite,
            "The web tests ran on SQLite: LT_STRATEGY_TEST_SQLSERVER names no SQL Server to run them on."
        );
        await using var app = await StrategyApp.Empty();
        var provider = await app.Stored(db => Task.FromResult(db.Database.ProviderName));
        TestContext.Current.TestOutputHelper?.WriteLine($"The web tests ran on {provider}.");
        Assert.Equal("Microsoft.EntityFrameworkCore.SqlServer", provider);
    }

    [Fact]
    public async Task The_batch_size_of_the_environment_holds_for_the_test_databases_too()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        var asked = Environment.GetEnvironmentVariable("Database__MaxBatchSize");
        Assert.Equal(
            asked,
            services.GetRequiredService<DatabaseSettings>().MaxBatchSize?.ToString(Domain.Language.Danish.Culture)
        );
    }
}
