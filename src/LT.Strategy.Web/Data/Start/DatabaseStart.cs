using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data.FirstData;
using LT.Strategy.Web.Features.Learnings;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data.Start;

/// <summary>Before the first request: the newest tables, the clock, and (where the settings say so) the first data.</summary>
public sealed class DatabaseStart(IServiceProvider services, IConfiguration configuration, DomainClock clock)
    : IHostedService
{
    private static readonly TimeSpan MigrationLimit = TimeSpan.FromMinutes(2);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (configuration.GetValue<bool>("FirstData:Load"))
        {
            await LoadAsync(configuration["FirstData:Folder"], cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The tables and the clock, without the first data.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StrategyDbContext>();
        await MigrateAsync(db, cancellationToken);
        await db.KeepFirstEditionsAsync(cancellationToken);
        await db.DescribeLearningsAsync(cancellationToken);
        if (db.Database.IsSqlite())
        {
            // a restored backup may have come without it
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
        }

        await StartClockAsync(db, cancellationToken);
    }

    public async Task LoadAsync(string? folder, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var loader = scope.ServiceProvider.GetRequiredService<FirstDataLoader>();
        await loader.LoadAsync(FirstDataFolder.Or(folder), cancellationToken);
    }

    // asked first, because migrating takes a lock that a killed process may have left behind
    private static async Task MigrateAsync(StrategyDbContext db, CancellationToken cancellationToken)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(MigrationLimit);
        try
        {
            await db.Database.MigrateAsync(limit.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InvalidOperationException(
                "The database is locked for migration. If no other instance is migrating, and it is an SQLite file: DELETE FROM __EFMigrationsLock.",
                e
            );
        }
    }

    private async Task StartClockAsync(StrategyDbContext db, CancellationToken cancellationToken)
    {
        if (configuration["Clock:Start"] is not { Length: > 0 } text)
        {
            return;
        }

        if (!DomainClock.TryRead(text, out var wanted))
        {
            throw new InvalidOperationException("Clock:Start must be a local date and time, such as 2019-06-14T09:00.");
        }

        var newest = await db.ChangeLog.MaxAsync(e => (DateTime?)e.At, cancellationToken);
        clock.StartAt(wanted, newest);
    }
}
