using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.Data;

public class Saving_at_the_same_time
{
    [Fact]
    public async Task The_second_of_two_writers_is_told()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        await using var one = services.CreateAsyncScope();
        await using var two = services.CreateAsyncScope();
        var (first, second) = (await OpenAsync(one), await OpenAsync(two));
        first.Agreement.Write(AgreementPart.Bounds, "Den første", SmallYear.Later);
        second.Agreement.Write(AgreementPart.Bounds, "Den anden", SmallYear.Later);
        await first.Db.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.Db.SaveChangesAsync());

        var kept = await services.InContextAsync(db => db.CentreAgreements.SingleAsync(a => a.Centre.Code == "ctm"));
        Assert.Equal("Den første", kept.Bounds);
    }

    private static async Task<(StrategyDbContext Db, CentreAgreement Agreement)> OpenAsync(AsyncServiceScope scope)
    {
        var db = scope.ServiceProvider.GetRequiredService<StrategyDbContext>();
        return (db, await db.CentreAgreements.Include(a => a.Initiatives).SingleAsync(a => a.Centre.Code == "ctm"));
    }
}
