using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Reminders;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data.ChangeLog;
using LT.Strategy.Web.Data.Mappings;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LT.Strategy.Web.Data;

/// <summary>One model for two databases; the two subclasses differ in provider and migrations only.</summary>
public abstract class StrategyDbContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<Centre> Centres => Set<Centre>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Person> Persons => Set<Person>();

    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();

    public DbSet<GroupGrant> GroupGrants => Set<GroupGrant>();

    public DbSet<ClientKey> ClientKeys => Set<ClientKey>();

    public DbSet<FutureNarrative> FutureNarratives => Set<FutureNarrative>();

    public DbSet<GroupStrategy> GroupStrategies => Set<GroupStrategy>();

    public DbSet<StrategyYear> Years => Set<StrategyYear>();

    public DbSet<YearRevision> YearRevisions => Set<YearRevision>();

    public DbSet<SharedGoal> Goals => Set<SharedGoal>();

    public DbSet<Framework> Frameworks => Set<Framework>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<CentreAgreement> CentreAgreements => Set<CentreAgreement>();

    public DbSet<DecentralAgreement> DecentralAgreements => Set<DecentralAgreement>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<FollowUpMeeting> Meetings => Set<FollowUpMeeting>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<FollowUpRound> FollowUpRounds => Set<FollowUpRound>();

    public DbSet<Learning> Learnings => Set<Learning>();

    public DbSet<LedgerRow> Ledger => Set<LedgerRow>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<Reading> Readings => Set<Reading>();

    public DbSet<ConcernAnswer> ConcernAnswers => Set<ConcernAnswer>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<Label> Labels => Set<Label>();

    public DbSet<LabelMerge> LabelMerges => Set<LabelMerge>();

    public DbSet<PartialFulfilment> PartialFulfilments => Set<PartialFulfilment>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<DeadlineExtension> DeadlineExtensions => Set<DeadlineExtension>();

    public DbSet<ReminderRun> ReminderRuns => Set<ReminderRun>();

    public DbSet<ReminderMail> ReminderMails => Set<ReminderMail>();

    public DbSet<ChangeLogEntry> ChangeLog => Set<ChangeLogEntry>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What is saved and its change log are one transaction; the log comes second, when new rows have got their ids.</summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        ChangeTracker.MustStaySaid();
        if (this.GetService<ChangeRecorder>().Take(ChangeTracker) is not { } entries)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null
            ? await Database.BeginTransactionAsync(cancellationToken)
            : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        ChangeLog.AddRange(entries());
        await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return saved;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        ChangeTracker.MustStaySaid();
        if (this.GetService<ChangeRecorder>().Take(ChangeTracker) is not { } entries)
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }

        using var own = Database.CurrentTransaction is null ? Database.BeginTransaction() : null;
        var saved = base.SaveChanges(acceptAllChangesOnSuccess: true);
        ChangeLog.AddRange(entries());
        base.SaveChanges(acceptAllChangesOnSuccess: true);
        own?.Commit();
        return saved;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StrategyDbContext).Assembly);
        Conventions.RestrictDeletions(modelBuilder);
    }
}

public sealed class SqliteStrategyDbContext(DbContextOptions<SqliteStrategyDbContext> options)
    : StrategyDbContext(options);

public sealed class SqlServerStrategyDbContext(DbContextOptions<SqlServerStrategyDbContext> options)
    : StrategyDbContext(options)
{
    /// <summary>As SQLite compares: letter by letter, never by the server's default.</summary>
    private const string Collation = "Latin1_General_100_BIN2";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation(Collation);
    }
}
