using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class SharedGoalMapping : IEntityTypeConfiguration<SharedGoal>
{
    public void Configure(EntityTypeBuilder<SharedGoal> goal)
    {
        goal.ToTable("SharedGoals");
        goal.Ignore(g => g.Path);
        goal.Ignore(g => g.Decided);
        goal.Property(g => g.Number).HasMaxLength(SharedGoal.NumberMaxLength);
        goal.Property(g => g.ShortTitle).HasMaxLength(SharedGoal.ShortTitleMaxLength);
        goal.Property(g => g.Statement).HasMaxLength(SharedGoal.StatementMaxLength);
        goal.Property(g => g.Meaning).HasMaxLength(SharedGoal.MeaningMaxLength);
        goal.Property(g => g.Owner).HasMaxLength(SharedGoal.OwnerMaxLength);
        goal.Property(g => g.UnitText).HasMaxLength(SharedGoal.UnitTextMaxLength);
        goal.Property(g => g.UnitOne).HasMaxLength(SharedGoal.UnitTextMaxLength);
        goal.Property(g => g.UnitMany).HasMaxLength(SharedGoal.UnitTextMaxLength);
        goal.HasIndex(g => new { g.StrategyYearId, g.Number }).IsUnique();
        goal.HasOne(g => g.Theme).WithMany().HasForeignKey(g => g.ThemeId);
        goal.HasOne(g => g.Measure)
            .WithOne()
            .HasForeignKey<Measure>(m => m.SharedGoalId)
            .OnDelete(DeleteBehavior.Cascade);

        // a goal is nothing without its theme and its measure
        goal.Navigation(g => g.Theme).AutoInclude();
        goal.Navigation(g => g.Measure).AutoInclude().IsRequired();
    }
}
