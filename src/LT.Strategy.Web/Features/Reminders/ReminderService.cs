using LT.Strategy.Web.Clock;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>Looks once a minute whether there are mails to send. What goes wrong is tried again the next minute.</summary>
internal sealed class ReminderService(ReminderPost post, DomainClock clock, ILogger<ReminderService> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await post.RunAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "Reminders were not sent");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
