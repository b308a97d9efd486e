using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LT.Strategy.Web.Data;

/// <summary>For scripts/AddMigration.cs: the two models, without a database.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteStrategyDbContext>
{
    public SqliteStrategyDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteStrategyDbContext>().UseSqlite().Options);
}

internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerStrategyDbContext>
{
    public SqlServerStrategyDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerStrategyDbContext>().UseSqlServer().Options);
}
