using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("Imports");
        import.Property(i => i.FileName).HasMaxLength(Import.FileNameMaxLength);
        import.Property(i => i.Hash).HasMaxLength(Import.HashLength);
        import.Property(i => i.RecordedAs).HasMaxLength(LedgerRow.RecordedAsMaxLength);
        import.HasOne<SharedGoal>().WithMany().HasForeignKey(i => i.SharedGoalId);
        import.HasOne(i => i.RecordedBy).WithMany().HasForeignKey(i => i.RecordedById);
    }
}
