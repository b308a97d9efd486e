using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data.Start;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LT.Strategy.Web.Tests.Data;

public class The_clock_of_the_domain
{
    private static readonly DateTimeOffset Real = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Is_real_time_unless_it_is_moved()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = await StartAsync(database, null, Real);
        var clock = services.GetRequiredService<DomainClock>();
        Assert.False(clock.IsMoved);
        Assert.Equal(Real, clock.GetUtcNow());
    }

    [Fact]
    public async Task Starts_where_it_is_told_in_Copenhagen()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = await StartAsync(database, "2019-06-14T09:00", Real);
        var clock = services.GetRequiredService<DomainClock>();
        Assert.True(clock.IsMoved);
        Assert.Equal(new DateTime(2019, 6, 14, 7, 0, 0, DateTimeKind.Utc), clock.UtcNow());
        Assert.Equal(new DateOnly(2019, 6, 14), clock.Today());
    }

    [Fact]
    public async Task Never_goes_back_behind_what_has_been_recorded()
    {
        await using var database = await TestDatabase.CreateAsync();
        DateTime recorded;
        await using (var first = await StartAsync(database, "2019-06-14T09:00", Real))
        {
            first.GetRequiredService<FakeTimeProvider>().Advance(TimeSpan.FromDays(3));
            recorded = first.GetRequiredService<DomainClock>().UtcNow();
            await SmallYear.LoadAsync(first);
        }

        await using var again = await StartAsync(database, "2019-06-14T09:00", Real.AddDays(3));
        Assert.Equal(recorded, again.GetRequiredService<DomainClock>().UtcNow());
    }

    private static async Task<ServiceProvider> StartAsync(TestDatabase database, string? start, DateTimeOffset real)
    {
        var time = new FakeTimeProvider(real);
        var services = database.Services(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["Clock:Start"] = start },
            s => s.AddSingleton(time).AddSingleton<TimeProvider>(time)
        );
        await services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
        return services;
    }
}
