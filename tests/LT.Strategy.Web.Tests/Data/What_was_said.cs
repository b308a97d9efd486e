using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Data;

public class What_was_said
{
    [Fact]
    public async Task A_publication_is_not_changed() =>
        await Refused(async db =>
        {
            var publication = await db.Publications.FirstAsync();
            db.Entry(publication).Property(p => p.ContentJson).CurrentValue = "{}";
        });

    [Fact]
    public async Task A_publication_is_not_deleted() =>
        await Refused(async db => db.Publications.Remove(await db.Publications.FirstAsync()));

    [Fact]
    public async Task An_agreement_that_was_concluded_is_not_deleted() =>
        await Refused(async db => db.Agreements.Remove(await db.Agreements.FirstAsync(a => a.Publications.Any())));

    [Fact]
    public async Task An_initiative_that_was_concluded_is_not_deleted() =>
        await Refused(async db =>
        {
            var agreement = await db
                .Agreements.Include(a => a.Initiatives)
                .Include(a => a.Publications)
                .FirstAsync(a => a.Publications.Any());
            db.Remove(agreement.Initiatives[0]);
        });

    [Fact]
    public async Task The_database_itself_keeps_an_agreement_that_has_been_published()
    {
        await using var database = await TestDatabase.WithSampleDataAsync();
        await using var services = database.Services();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            services.InContextAsync(db =>
                db.Database.ExecuteSqlRawAsync(
                    "DELETE FROM Agreements WHERE Id IN (SELECT AgreementId FROM Publications)"
                )
            )
        );
    }

    [Fact]
    public async Task A_row_of_the_ledger_is_not_changed() =>
        await Refused(async db =>
        {
            var row = await db.Evidence.FirstAsync();
            db.Entry(row).Property(e => e.HappenedOn).CurrentValue = row.HappenedOn.AddDays(1);
        });

    [Fact]
    public async Task A_row_of_the_ledger_is_not_deleted() =>
        await Refused(async db => db.Ledger.Remove(await db.Ledger.FirstAsync()));

    [Fact]
    public async Task A_meeting_is_not_deleted_and_nothing_in_it_changes_when_its_minutes_are_approved()
    {
        await Refused(async db => db.Remove(await db.Meetings.FirstAsync(m => m.ApprovedAt == null)));
        await Refused(async db =>
        {
            var note = (await db.Meetings.Include(m => m.Notes).FirstAsync(m => m.ApprovedAt != null)).Notes[0];
            db.Entry(note).Property(n => n.Text).CurrentValue = "Noget andet";
        });
        await Refused(async db =>
        {
            var decision = await db.Decisions.FirstAsync();
            db.Entry(decision).Property(d => d.Text).CurrentValue = "Noget andet";
        });
    }

    [Fact]
    public async Task A_row_of_the_ledger_is_withdrawn()
    {
        await using var database = await TestDatabase.WithSampleDataAsync();
        await using var services = database.Services();
        var withdrawn = await services.InContextAsync(async db =>
        {
            var row = await db.Evidence.FirstAsync(e => e.WithdrawnAt == null);
            row.Withdraw(row.RecordedById, "Registreret to gange", SmallYear.Later);
            await db.SaveChangesAsync();
            return row.Id;
        });
        Assert.Equal(
            "Registreret to gange",
            await services.InContextAsync(db =>
                db.Evidence.Where(e => e.Id == withdrawn).Select(e => e.WithdrawalReason).SingleAsync()
            )
        );
    }

    private static async Task Refused(Func<StrategyDbContext, Task> change)
    {
        await using var database = await TestDatabase.WithSampleDataAsync();
        await using var services = database.Services();
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            services.InContextAsync(async db =>
            {
                await change(db);
                return await db.SaveChangesAsync();
            })
        );
    }
}
