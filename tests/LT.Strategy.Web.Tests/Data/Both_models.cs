using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LT.Strategy.Web.Tests.Data;

public class Both_models
{
    private static SqlServerStrategyDbContext SqlServer() =>
        new(new DbContextOptionsBuilder<SqlServerStrategyDbContext>().UseSqlServer().Options);

    private static SqliteStrategyDbContext Sqlite() =>
        new(new DbContextOptionsBuilder<SqliteStrategyDbContext>().UseSqlite().Options);

    [Fact]
    public void SQLite_has_no_pending_model_changes()
    {
        using var db = Sqlite();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SQL_Server_has_no_pending_model_changes()
    {
        using var db = SqlServer();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_of_SQL_Server_are_valid_there()
    {
        using var db = SqlServer();
        TransactSql.AssertValid(
            db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent)
        );
    }

    [Fact]
    public void Queries_are_valid_on_SQL_Server()
    {
        using var db = SqlServer();
        foreach (var query in QueriesOf(db))
        {
            TransactSql.AssertValid(query.ToQueryString());
        }
    }

    [Fact]
    public void Nothing_recorded_or_concluded_goes_with_something_else()
    {
        using var db = SqlServer();
        string[] kept = ["Publication", "FollowUp", "Evidence", "Reading", "ConcernAnswer", "LabelMerge", "Label"];
        var cascading = db
            .Model.GetEntityTypes()
            .SelectMany(t => t.GetForeignKeys())
            .Where(k => k.DeleteBehavior != DeleteBehavior.Restrict)
            .Select(k => k.DeclaringEntityType.ClrType.Name);
        Assert.Empty(cascading.Intersect(kept, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_text_has_a_limit_but_what_is_kept_as_JSON()
    {
        using var db = SqlServer();
        var unlimited = db
            .Model.GetEntityTypes()
            .SelectMany(t => t.GetDeclaredProperties())
            .Where(p => p.GetColumnType().EndsWith("(max)", StringComparison.Ordinal))
            .Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Centre.LaterNames",
                "ChangeLogEntry.Changes",
                "DataProtectionKey.FriendlyName",
                "DataProtectionKey.Xml",
                "FollowUpRound.Asked",
                "FollowUpRound.HandIns",
                "Initiative.Carries",
                "Initiative.Contributions",
                "Initiative.Milestones",
                "Initiative.References",
                "Publication.ContentJson",
                "Unit.LaterOwnAgreement",
                "YearClosing.ReportJson",
                "YearRevision.ContentJson",
            ],
            unlimited
        );
    }

    private static IEnumerable<IQueryable> QueriesOf(StrategyDbContext db)
    {
        var day = new DateOnly(2019, 6, 14);
        var items = new[] { 1, 2 };
        yield return db.WholeYears();
        yield return db.Agreements.WithItsParts().AsSingleQuery();
        yield return db.Ledger.Include(r => r.RecordedBy).Where(r => items.Contains(r.SharedGoalId));
        yield return db.CentreAgreements.Where(a => a.Centre.Code == "cpks" && a.Year.Year == 2019);
        yield return db.DecentralAgreements.Where(a => a.FocusAreas.Contains("x"));
        yield return db.Publications.Where(p => p.ConcludedOn <= day).OrderByDescending(p => p.ConcludedAt);
        yield return db.Evidence.Where(e => e.HappenedOn <= day && e.WithdrawnAt == null).Include(e => e.Unit);
        yield return db.Persons.Include(p => p.Roles).Where(p => p.DirectoryId == "a");
        yield return db.Units.Where(u => u.Periods.Any(p => p.Name.Contains("skole")));
        yield return db
            .FollowUps.GroupBy(f => f.InitiativeId)
            .Select(g => new { g.Key, Last = g.Max(f => f.RecordedAt) });
    }
}
