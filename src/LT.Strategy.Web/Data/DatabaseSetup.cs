using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data.ChangeLog;
using LT.Strategy.Web.Data.FirstData;
using LT.Strategy.Web.Data.Start;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LT.Strategy.Web.Data;

public static class DatabaseSetup
{
    private const int DefaultBatchSize = 42;

    /// <summary>The database, its start (migration, clock, first data), the change log, and the keys that cookies are protected with.</summary>
    public static IServiceCollection AddStrategyDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = DatabaseSettings.From(configuration);
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DomainClock>();
        services.AddHttpContextAccessor();
        services.TryAddSingleton<IChangeAuthor, SignedInAuthor>();
        services.AddSingleton<ChangeRecorder>();
        services.AddScoped<FirstDataLoader>();
        services.AddSingleton<DatabaseStart>();

        // before all other hosted services: the key ring, for one, reads from the database as it starts
        services.Insert(0, ServiceDescriptor.Singleton<IHostedService>(p => p.GetRequiredService<DatabaseStart>()));
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            SqliteFile.Prepare(settings.ConnectionString);
            services.AddDbContextPool<StrategyDbContext, SqliteStrategyDbContext>(o => o.UseSqlite(settings));
        }
        else
        {
            services.AddDbContextPool<StrategyDbContext, SqlServerStrategyDbContext>(o => o.UseSqlServer(settings));
        }

        services.AddDataProtection().SetApplicationName("LT Strategi").PersistKeysToDbContext<StrategyDbContext>();
        return services;
    }

    private static void UseSqlite(this DbContextOptionsBuilder options, DatabaseSettings settings) =>
        options
            .UseSqlite(
                settings.ConnectionString,
                sqlite => sqlite.MaxBatchSize(settings.MaxBatchSize ?? DefaultBatchSize)
            )
            .AddInterceptors(SqlitePragmas.Instance)
            .IgnoreNoise();

    // no retrying strategy: it refuses the transaction that holds a save and its change log together
    private static void UseSqlServer(this DbContextOptionsBuilder options, DatabaseSettings settings) =>
        options
            .UseSqlServer(settings.ConnectionString, sql => sql.MaxBatchSize(settings.MaxBatchSize ?? DefaultBatchSize))
            .IgnoreNoise();

    private static void IgnoreNoise(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
}
