using System.Collections.Concurrent;
using LT.Strategy.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Serilog.Core;

namespace LT.Strategy.Web.Tests;

/// <summary>
/// The whole application on a migrated database of its own. It is 14 June 2019, 9 o'clock, to the domain until
/// <see cref="Time"/> is advanced; the session's clock follows.
/// </summary>
public sealed class StrategyApp : WebApplicationFactory<Program>
{
    // Starting is the dearest part of a small test: one that only read leaves its application to the next.
    private static readonly ConcurrentBag<StrategyApp> Unchanged = [];

    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly TestDatabase _database;
    private readonly Dictionary<string, string> _settings;
    private readonly Meanwhile _meanwhile = new();
    private bool _mayServeAgain;

    private StrategyApp(TestDatabase database, Dictionary<string, string> settings)
    {
        _database = database;
        _settings = settings;
        ClientOptions.BaseAddress = new Uri(Environment == "Development" ? "http://localhost" : "https://localhost");
    }

    public FakeTimeProvider Time { get; } = new(Now);

    public LogLines Log { get; } = new();

    internal ConcurrentDictionary<string, int> Queries { get; } = new(StringComparer.Ordinal);

    internal HttpClient Client => field ??= CreateDefaultClient();

    internal string ConnectionString => _database.ConnectionString;

    /// <summary>Who takes hold of the services may change what a database does not show.</summary>
    public override IServiceProvider Services
    {
        get
        {
            _mayServeAgain = false;
            return base.Services;
        }
    }

    private string Environment => _settings.GetValueOrDefault("environment", "Development");

    /// <summary>Tables and nothing in them.</summary>
    public static async Task<StrategyApp> Empty(params (string Name, string Value)[] settings) =>
        On(await TestDatabase.CreateAsync(), settings);

    /// <summary>Koncernstrategi 2019 and the sample year, as a newcomer's first start loads them.</summary>
    public static async Task<StrategyApp> WithSampleData(params (string Name, string Value)[] settings)
    {
        var isPlain = settings.Length == 0 && TestDatabase.IsSqlite;
        if (!isPlain || !Unchanged.TryTake(out var app))
        {
            app = On(await TestDatabase.WithSampleDataAsync(), settings);
            if (isPlain)
            {
                await app._database.WatchAsync();
            }
        }

        app._mayServeAgain = isPlain;
        return app;
    }

    /// <summary>Changes the database from outside: the given of a test.</summary>
    public async Task Given(Action<StrategyDbContext> change)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StrategyDbContext>();
        change(db);
        await db.SaveChangesAsync();
    }

    /// <summary>The same, where the change has to be looked up first.</summary>
    public async Task Given(Func<StrategyDbContext, Task> change)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StrategyDbContext>();
        await change(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Does this once, in the middle of the next request, before it asks a table: somebody else was there at the same moment.</summary>
    public void Meanwhile(string table, Func<Task> act)
    {
        _mayServeAgain = false;
        _meanwhile.Next = (table, act);
    }

    /// <summary>What the database holds now.</summary>
    public async Task<T> Stored<T>(Func<StrategyDbContext, Task<T>> ask)
    {
        await using var scope = base.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<StrategyDbContext>());
    }

    /// <summary>A browser that nobody has signed in to.</summary>
    public Session Anonymous() => new(this);

    /// <summary>A program that sends a key or an access token.</summary>
    public Session Program(string token) => new(this) { Token = token };

    /// <summary>A browser where the person with this key has signed in through the list.</summary>
    public async Task<Session> SignInAs(string person)
    {
        var session = Anonymous();
        var list = await session.Visit("/log-ind/?ReturnUrl=%2Fprivatliv");
        await list.Form("Log ind").Fill("Person", person).Press("Log ind");
        return session;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        foreach (var (name, value) in _database.Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.UseSetting("FirstData:Load", "false");
        builder.UseSetting("Log:Console", "none");
        builder.UseSetting("Clock:Start", Environment == "Production" ? "" : "2019-06-14T09:00");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddControllersWithViews().AddApplicationPart(typeof(StrategyApp).Assembly);
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            services.AddSingleton<ILogEventSink>(Log);
            services.AddSingleton<QueryCounter>();
            services.AddSingleton(_meanwhile);
            services.AddSingleton<IStartupFilter>(new QueryCounter.Reader(Queries));
            services.ConfigureDbContext<SqliteStrategyDbContext>(QueryCounter.Add);
            services.ConfigureDbContext<SqlServerStrategyDbContext>(QueryCounter.Add);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        if (_mayServeAgain && Time.GetUtcNow() == Now && await _database.IsUnchangedAsync())
        {
            Log.Clear();
            Queries.Clear();
            Unchanged.Add(this);
            return;
        }

        await base.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static StrategyApp On(TestDatabase database, (string Name, string Value)[] settings) =>
        new(database, settings.ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal));
}
