using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using Microsoft.Extensions.Caching.Memory;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>Keeps the frame's few words fresh beside the requests. While the database is away the last known ones stand.</summary>
internal sealed class BriefRefresher(
    IServiceScopeFactory scopes,
    IMemoryCache cache,
    DomainClock clock,
    ILogger<BriefRefresher> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await cache.RefreshBriefAsync(
                    scope.ServiceProvider.GetRequiredService<StrategyDbContext>(),
                    clock.Today()
                );
            }
            catch (Exception away) when (away is not OperationCanceledException)
            {
                log.LogWarning("The strategy's name was not refreshed: {Reason}", away.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
