using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting.Internal;

namespace LT.Strategy.Web.Tests.Data;

public class Generating_sample_data
{
    [Fact]
    public async Task Agreements_are_concluded_and_whole_and_everything_is_marked_as_sample()
    {
        await using var app = await Generated.App(centres: 3, units: 12, years: 2);
        var publications = await app.Stored(db => db.Publications.ToListAsync());
        Assert.InRange(publications.Count, 20, 40);
        Assert.All(publications, p => Assert.True(p.IsIntact));
        Assert.True(await app.Stored(db => db.Agreements.AllAsync(a => a.IsSample)));
        Assert.True(await app.Stored(db => db.Centres.AllAsync(c => c.IsSample)));
        Assert.True(await app.Stored(db => db.Units.AllAsync(u => u.IsSample)));
        Assert.InRange(await app.Stored(db => db.Ledger.CountAsync(r => r.IsSample)), 30, 200);
        Assert.False(await app.Stored(db => db.Ledger.AnyAsync(r => !r.IsSample)));
        Assert.InRange(await app.Stored(db => db.FollowUps.CountAsync(f => f.IsSample)), 30, 200);
        Assert.False(await app.Stored(db => db.FollowUps.AnyAsync(f => !f.IsSample)));
        var rounds = await app.Stored(db => db.FollowUpRounds.ToListAsync());
        Assert.Equal((8, true), (rounds.Count, rounds.TrueForAll(r => r.IsSample)));
        Assert.Equal(5, rounds.Count(r => r.ClosedAt is not null));
        Assert.NotEmpty(rounds.SelectMany(r => r.HandIns));
    }

    [Fact]
    public async Task Nothing_is_recorded_after_today()
    {
        await using var app = await Generated.App(centres: 3, units: 12, years: 1);
        var tomorrow = new DateTime(2019, 6, 14, 22, 0, 0, DateTimeKind.Utc);
        Assert.False(await app.Stored(db => db.Ledger.AnyAsync(r => r.RecordedAt >= tomorrow)));
        Assert.False(await app.Stored(db => db.FollowUps.AnyAsync(f => f.RecordedAt >= tomorrow)));
        Assert.False(await app.Stored(db => db.Publications.AnyAsync(p => p.ConcludedAt >= tomorrow)));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_data_and_another_seed_other_data()
    {
        Assert.Equal(await Told(seed: 7), await Told(seed: 7));
        Assert.NotEqual(await Told(seed: 7), await Told(seed: 8));
    }

    [Fact]
    public async Task A_database_with_something_in_it_is_refused()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = await app.Stored(db => db.Centres.CountAsync());
        Assert.Equal(1, await Generated.Run(app, centres: 3, units: 5, years: 1));
        Assert.Equal(before, await app.Stored(db => db.Centres.CountAsync()));
    }

    [Fact]
    public async Task Production_is_refused()
    {
        await using var app = await StrategyApp.Empty();
        var production = new HostingEnvironment { EnvironmentName = "Production" };
        Assert.Equal(1, await Generated.Run(app, centres: 3, units: 5, years: 1, environment: production));
        Assert.False(await app.Stored(db => db.Centres.AnyAsync()));
    }

    [Theory]
    [InlineData(0, 5, 1)]
    [InlineData(3, -1, 1)]
    [InlineData(3, 5, 51)]
    public async Task A_size_that_makes_no_sense_is_refused(int centres, int units, int years)
    {
        await using var app = await StrategyApp.Empty();
        Assert.Equal(1, await Generated.Run(app, centres, units, years));
        Assert.False(await app.Stored(db => db.Centres.AnyAsync()));
    }

    private static async Task<string> Told(int seed)
    {
        await using var app = await Generated.App(centres: 2, units: 6, years: 1, seed);
        return await app.Stored(async db =>
            string.Join(
                '\n',
                [
                    .. (await db.Ledger.ToListAsync()).Select(r => $"{r.GetType().Name} {r.HappenedOn} {r.RecordedAt}"),
                    .. (await db.Publications.ToListAsync()).Select(p => $"{p.ConcludedAt} {p.Content.OwnerName}"),
                ]
            )
        );
    }
}
