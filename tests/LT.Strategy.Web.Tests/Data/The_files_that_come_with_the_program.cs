using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data.Start;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Data;

public class The_files_that_come_with_the_program
{
    [Fact]
    public async Task Load_at_the_start_once_only()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["FirstData:Load"] = "true" }
        );
        var start = services.GetRequiredService<DatabaseStart>();
        await start.StartAsync(CancellationToken.None);
        var logged = await services.InContextAsync(db => db.ChangeLog.MaxAsync(e => e.Id));
        await start.StartAsync(CancellationToken.None);

        Assert.Equal(logged, await services.InContextAsync(db => db.ChangeLog.MaxAsync(e => e.Id)));
        Assert.True(await services.InContextAsync(db => db.Publications.CountAsync()) > 9);
    }

    [Fact]
    public async Task Are_all_marked_as_samples_but_the_strategy()
    {
        await using var database = await TestDatabase.WithSampleDataAsync();
        await using var services = database.Services();

        Assert.Equal(0, await services.InContextAsync(db => db.Centres.CountAsync(c => !c.IsSample)));
        Assert.Equal(0, await services.InContextAsync(db => db.Persons.CountAsync(p => !p.IsSample)));
        Assert.Equal(0, await services.InContextAsync(db => db.Agreements.CountAsync(a => !a.IsSample)));
        Assert.Equal(0, await services.InContextAsync(db => db.FollowUps.CountAsync(f => !f.IsSample)));
        Assert.Equal(0, await services.InContextAsync(db => db.Evidence.CountAsync(e => !e.IsSample)));
    }

    [Fact]
    public async Task Never_let_one_person_both_send_and_conclude_a_first_version()
    {
        await using var database = await TestDatabase.WithSampleDataAsync();
        await using var services = database.Services();
        var first = await services.InContextAsync(db =>
            db.Publications.Where(p => p.Number == 1).Include(p => p.Agreement).ToListAsync()
        );
        Assert.All(
            first.Where(p => p.Agreement.Publications.Count == 1 && p.Agreement.Status == AgreementStatus.InForce),
            p => Assert.NotEqual(p.Agreement.SubmittedById, p.ConcludedById)
        );
    }
}
