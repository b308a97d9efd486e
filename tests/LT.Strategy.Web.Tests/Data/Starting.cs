using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LT.Strategy.Web.Tests.Data;

public class Starting
{
    [Fact]
    public async Task Makes_folder_file_and_tables_and_keeps_the_keys_in_the_database()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "new", "strategi.db");
        await using (var app = AppOn(file))
        {
            await app.StartAsync();
            app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("text");
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<StrategyDbContext>();
            Assert.Equal(1, await db.DataProtectionKeys.CountAsync());
            Assert.Equal(0, await db.ChangeLog.CountAsync());
            Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync())[0]);
            Assert.Equal(2, (await db.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync())[0]);
            Assert.Equal(5000, (await db.Database.SqlQueryRaw<int>("PRAGMA busy_timeout").ToListAsync())[0]);
            await app.StopAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    [Theory]
    [InlineData("Oracle", "x", null, "Database:Provider")]
    [InlineData("Sqlite", "", null, "Database:ConnectionString")]
    [InlineData("Sqlite", "Data Source=x.db", "0", "Database:MaxBatchSize")]
    public void A_wrong_setting_is_named(string provider, string connection, string? batch, string named)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["Database:Provider"] = provider,
                    ["Database:ConnectionString"] = connection,
                    ["Database:MaxBatchSize"] = batch,
                }
            )
            .Build();
        var error = Assert.Throws<InvalidOperationException>(() => DatabaseSettings.From(configuration));
        Assert.StartsWith(named, error.Message, StringComparison.Ordinal);
    }

    private static WebApplication AppOn(string file)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = Environments.Development }
        );
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Database:Provider"] = "Sqlite";
        builder.Configuration["Database:ConnectionString"] = $"Data Source={file}";
        builder.Configuration["FirstData:Load"] = "false";
        builder.Services.AddStrategyDatabase(builder.Configuration);
        return builder.Build();
    }
}
