using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data.ChangeLog;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace LT.Strategy.Web.Tests.Data;

public class The_change_log
{
    private static readonly IChangeAuthor Author = Mock.Of<IChangeAuthor>(a => a.PersonId == 7);

    [Fact]
    public async Task Holds_old_and_new_and_who()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services(before: s => s.AddSingleton(Author));
        await SmallYear.LoadAsync(services);
        var id = await services.InContextAsync(async db =>
        {
            var agreement = await db.CentreAgreements.SingleAsync(a => a.Centre.Code == "ctm");
            agreement.Write(AgreementPart.Bounds, "Nye rammer", SmallYear.Later);
            await db.SaveChangesAsync();
            return $"{agreement.Id}";
        });

        var entry = await services.InContextAsync(db =>
            db.ChangeLog.SingleAsync(e =>
                e.Entity == nameof(CentreAgreement) && e.EntityId == id && e.Action == ChangeAction.Changed
            )
        );
        Assert.Contains("\"Bounds\":[\"\",\"Nye rammer\"]", entry.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain("Version", entry.Changes, StringComparison.Ordinal);
        Assert.Equal(7, entry.PersonId);
        Assert.Equal(DateTimeKind.Utc, entry.At.Kind);
    }

    [Fact]
    public async Task Knows_the_id_of_a_row_that_was_added()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        var (agreements, logged) = await services.InContextAsync(async db =>
            (
                await db.CentreAgreements.Select(a => a.Id).ToListAsync(),
                await db.ChangeLog.Where(e => e.Entity == nameof(CentreAgreement)).Select(e => e.EntityId).ToListAsync()
            )
        );
        Assert.Equal(agreements.Select(id => $"{id}").Order(), logged.Order());
    }

    [Fact]
    public async Task Says_of_a_person_only_that_it_was_changed()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        var entry = await services.InContextAsync(async db =>
        {
            var person = await db.Persons.FirstAsync();
            person.Name = "Et nyt navn";
            await db.SaveChangesAsync();
            return await db.ChangeLog.OrderByDescending(e => e.Id).FirstAsync();
        });
        Assert.Equal("{\"Name\":[]}", entry.Changes);
    }

    [Fact]
    public async Task Says_nothing_of_a_save_that_failed()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = database.Services();
        await SmallYear.LoadAsync(services);
        var before = await services.InContextAsync(db => db.ChangeLog.CountAsync());
        await services.InContextAsync(async db =>
        {
            db.Remove(await db.Centres.FirstAsync(c => c.Code == "ctm"));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
            return 0;
        });
        Assert.Equal(before, await services.InContextAsync(db => db.ChangeLog.CountAsync()));
    }
}
