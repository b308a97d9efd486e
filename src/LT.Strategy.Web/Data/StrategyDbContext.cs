using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Data;

/// <summary>One model for two databases; the two subclasses differ in provider and migrations only.</summary>
public abstract class StrategyDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Centre> Centres => Set<Centre>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Person> Persons => Set<Person>();

    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();

    public DbSet<FutureNarrative> FutureNarratives => Set<FutureNarrative>();

    public DbSet<GroupStrategy> GroupStrategies => Set<GroupStrategy>();

    public DbSet<StrategyYear> Years => Set<StrategyYear>();

    public DbSet<SharedGoal> Goals => Set<SharedGoal>();

    public DbSet<Framework> Frameworks => Set<Framework>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<CentreAgreement> CentreAgreements => Set<CentreAgreement>();

    public DbSet<DecentralAgreement> DecentralAgreements => Set<DecentralAgreement>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<Reading> Readings => Set<Reading>();

    public DbSet<ConcernAnswer> ConcernAnswers => Set<ConcernAnswer>();

    public DbSet<Label> Labels => Set<Label>();

    public DbSet<LabelMerge> LabelMerges => Set<LabelMerge>();

    public DbSet<PartialFulfilment> PartialFulfilments => Set<PartialFulfilment>();
}

public sealed class SqliteStrategyDbContext(DbContextOptions<SqliteStrategyDbContext> options)
    : StrategyDbContext(options);

public sealed class SqlServerStrategyDbContext(DbContextOptions<SqlServerStrategyDbContext> options)
    : StrategyDbContext(options);
