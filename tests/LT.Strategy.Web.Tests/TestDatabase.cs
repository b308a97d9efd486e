using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests;

/// <summary>
/// A database for one test. On SQLite a copy of a file that was migrated (and filled) once; on SQL Server, when
/// LT_STRATEGY_TEST_SQLSERVER holds a connection string, a database that the application fills as it starts.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("lt-strategi-tests-").FullName;
    private static readonly Lazy<Task<string>> EmptyTemplate = new(() => Template("empty", load: false));
    private static readonly Lazy<Task<string>> SampleTemplate = new(() => Template("sample", load: true));

    static TestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    private readonly string? _file;
    private readonly string? _sqlServerName;

    private TestDatabase(string provider, string connectionString, string? file, string? sqlServerName)
    {
        Provider = provider;
        ConnectionString = connectionString;
        _file = file;
        _sqlServerName = sqlServerName;
    }

    public static string? SqlServer => Environment.GetEnvironmentVariable("LT_STRATEGY_TEST_SQLSERVER");

    public static bool IsSqlite => SqlServer is null;

    public string Provider { get; }

    public string ConnectionString { get; }

    /// <summary>For an application's configuration.</summary>
    public IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Database:Provider"] = Provider,
            ["Database:ConnectionString"] = ConnectionString,
        };

    public static async Task<TestDatabase> Empty() =>
        SqlServer is null ? Copy(await EmptyTemplate.Value) : await OnSqlServer(load: false);

    public static async Task<TestDatabase> WithSampleData() =>
        SqlServer is null ? Copy(await SampleTemplate.Value) : await OnSqlServer(load: true);

    /// <summary>The application's data services alone, with further settings and replacements.</summary>
    public ServiceProvider Services(
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? before = null
    )
    {
        var configuration = new ConfigurationBuilder()
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

    public async ValueTask DisposeAsync()
    {
        if (_sqlServerName is not null)
        {
            SqlConnection.ClearPool(new SqlConnection(ConnectionString));
            await Execute($"DROP DATABASE [{_sqlServerName}]");
        }
        else
        {
            SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
            File.Delete(_file!);
        }
    }

    // Never makes the file: an application whose database is away must not find an empty one.
    private static string Connection(string file) => $"Data Source={file};Mode=ReadWrite";

    private static TestDatabase Copy(string template)
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.db");
        File.Copy(template, file);
        return new TestDatabase("Sqlite", Connection(file), file, null);
    }

    private static async Task<string> Template(string name, bool load)
    {
        var file = Path.Combine(Folder, name + ".db");
        var connection = $"Data Source={file}";
        await Fill("Sqlite", connection, load);
        SqliteConnection.ClearPool(new SqliteConnection(connection));
        return file;
    }

    private static async Task<TestDatabase> OnSqlServer(bool load)
    {
        var name = $"lt_test_{Guid.NewGuid():N}";
        await Execute($"CREATE DATABASE [{name}]");
        var connection = new SqlConnectionStringBuilder(SqlServer) { InitialCatalog = name }.ConnectionString;
        await Fill("SqlServer", connection, load);
        return new TestDatabase("SqlServer", connection, null, name);
    }

    // The application itself migrates and loads as it starts.
    private static async Task Fill(string provider, string connection, bool load)
    {
        await using var app = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("Database:Provider", provider);
            builder.UseSetting("Database:ConnectionString", connection);
            builder.UseSetting("FirstData:Load", load ? "true" : "false");
            builder.UseSetting("Log:Console", "none");
        });
        _ = app.Services.GetRequiredService<IServiceProvider>();
    }

    private static async Task Execute(string statement)
    {
        await using var connection = new SqlConnection(SqlServer);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the name is a Guid of our own
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
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
