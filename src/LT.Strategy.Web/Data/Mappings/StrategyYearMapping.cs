using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class StrategyYearMapping : IEntityTypeConfiguration<StrategyYear>
{
    public void Configure(EntityTypeBuilder<StrategyYear> year)
    {
        year.ToTable("StrategyYears");
        year.Ignore(y => y.Themes);
        year.Ignore(y => y.GoalsInOrder);
        year.HasOne(y => y.GroupStrategy).WithMany().HasForeignKey(y => y.GroupStrategyId);
        year.HasMany(y => y.Goals).WithOne().HasForeignKey(g => g.StrategyYearId);
        year.HasMany(y => y.Extensions).WithOne().HasForeignKey(e => e.StrategyYearId);
        year.HasIndex(y => y.Year).IsUnique();
    }
}
