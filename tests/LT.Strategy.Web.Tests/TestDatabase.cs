using LT.Strategy.Web.Data;
using LT.Strategy.Web.Data.Start;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests;

/// <summary>A migrated database for one test: a copied SQLite file, or a database of its own on the SQL Server that LT_STRATEGY_TEST_SQLSERVER names.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("LT_STRATEGY_TEST_SQLSERVER");

    private static readonly Lazy<Task<string>> Template = new(() => MakeTemplateAsync(sample: false));

    private static readonly Lazy<Task<string>> SampleTemplate = new(() => MakeTemplateAsync(sample: true));

    private static readonly Lazy<DirectoryInfo> Folder = new(MakeFolder);

    private readonly string _name;
    private SqliteConnection? _watch;
    private long _versionSeen;

    private TestDatabase(string name, string connectionString)
    {
        _name = name;
        ConnectionString = connectionString;
    }

    public string ConnectionString { get; }

    public static bool IsSqlite => Server is null;

    /// <summary>For an application's configuration.</summary>
    public IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Database:Provider"] = IsSqlite ? "Sqlite" : "SqlServer",
            ["Database:ConnectionString"] = ConnectionString,
        };

    public static async Task<TestDatabase> CreateAsync() =>
        IsSqlite ? CopyOf(await Template.Value) : await CreateOnServerAsync(sample: false);

    /// <summary>With Koncernstrategi 2019 and the sample year, as a first start loads them.</summary>
    public static async Task<TestDatabase> WithSampleDataAsync() =>
        IsSqlite ? CopyOf(await SampleTemplate.Value) : await CreateOnServerAsync(sample: true);

    /// <summary>The application's data services alone, with further settings and replacements.</summary>
    public ServiceProvider Services(
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? before = null
    )
    {
        var configuration = new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddInMemoryCollection(Settings)
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        before?.Invoke(services);
        services.AddStrategyDatabase(configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>From now on it can be told whether anybody has written.</summary>
    public async Task WatchAsync()
    {
        _watch = new SqliteConnection($"{ConnectionString};Pooling=False");
        await _watch.OpenAsync();
        _versionSeen = await VersionAsync();
    }

    public async Task<bool> IsUnchangedAsync() => _watch is not null && _versionSeen == await VersionAsync();

    public async ValueTask DisposeAsync()
    {
        if (_watch is not null)
        {
            await _watch.DisposeAsync();
        }

        if (IsSqlite)
        {
            await using (var connection = new SqliteConnection(ConnectionString))
            {
                SqliteConnection.ClearPool(connection);
            }

            File.Delete(_name);
            File.Delete(_name + "-wal");
            File.Delete(_name + "-shm");
        }
        else
        {
            SqlConnection.ClearAllPools();
            await OnServerAsync($"DROP DATABASE [{_name}]");
        }
    }

    private async Task<long> VersionAsync()
    {
        await using var command = _watch!.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static TestDatabase CopyOf(string template)
    {
        var file = NewFile();
        File.Copy(template, file);

        // never makes the file: an application whose database is away must not find an empty one
        return new TestDatabase(file, $"Data Source={file};Mode=ReadWrite");
    }

    private static async Task<string> MakeTemplateAsync(bool sample)
    {
        var file = NewFile();
        await MigrateAsync(new TestDatabase(file, $"Data Source={file};Pooling=False"), sample);
        return file;
    }

    private static async Task<TestDatabase> CreateOnServerAsync(bool sample)
    {
        var name = $"lt_strategy_test_{Guid.NewGuid():N}";
        await OnServerAsync($"CREATE DATABASE [{name}]");
        var connection = new SqlConnectionStringBuilder(Server) { InitialCatalog = name };
        var database = new TestDatabase(name, connection.ConnectionString);
        await MigrateAsync(database, sample);
        return database;
    }

    private static async Task MigrateAsync(TestDatabase database, bool sample)
    {
        var clock = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Clock:Start"] = "2019-06-14T09:00" };
        await using var services = database.Services(sample ? clock : null);
        var start = services.GetRequiredService<DatabaseStart>();
        await start.PrepareAsync(CancellationToken.None);
        if (sample)
        {
            await start.LoadAsync(null, CancellationToken.None);

            // the key that sessions are sealed with, so that no test begins by making one
            services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("text");
        }
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new SqlConnection(Server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string NewFile() => Path.Combine(Folder.Value.FullName, $"{Guid.NewGuid():N}.db");

    /// <summary>Goes with the process, and what is left in it.</summary>
    private static DirectoryInfo MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("lt-strategy-tests-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        };
        return folder;
    }
}

public static class TestDatabaseServices
{
    /// <summary>Work in a context of its own, as a request has.</summary>
    public static async Task<T> InContextAsync<T>(this IServiceProvider services, Func<StrategyDbContext, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<StrategyDbContext>());
    }
}
