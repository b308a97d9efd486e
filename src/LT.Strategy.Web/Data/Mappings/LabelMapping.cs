using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class LabelMapping : IEntityTypeConfiguration<Label>
{
    public void Configure(EntityTypeBuilder<Label> label)
    {
        label.ToTable("Labels");
        label.Property(l => l.Name).HasMaxLength(Label.NameMaxLength);
        label.HasIndex(l => new { l.SharedGoalId, l.Name }).IsUnique();
        label.HasOne<SharedGoal>().WithMany().HasForeignKey(l => l.SharedGoalId);
    }
}
