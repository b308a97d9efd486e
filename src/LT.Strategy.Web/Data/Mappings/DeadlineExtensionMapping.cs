using LT.Strategy.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class DeadlineExtensionMapping : IEntityTypeConfiguration<DeadlineExtension>
{
    public void Configure(EntityTypeBuilder<DeadlineExtension> extension)
    {
        extension.ToTable("DeadlineExtensions");
        extension.Property(e => e.Reason).HasMaxLength(DeadlineExtension.ReasonMaxLength);
        extension.HasOne(e => e.Centre).WithMany().HasForeignKey(e => e.CentreId);
        extension.HasOne(e => e.Unit).WithMany().HasForeignKey(e => e.UnitId);
        extension.Property(e => e.WithdrawalReason).HasMaxLength(DeadlineExtension.ReasonMaxLength);

        // of two who withdraw at once the second is told
        extension.Property(e => e.WithdrawnAt).IsConcurrencyToken();
        extension.HasOne(e => e.WithdrawnBy).WithMany().HasForeignKey(e => e.WithdrawnById);
        extension.HasOne(e => e.GrantedBy).WithMany().HasForeignKey(e => e.GrantedById);
    }
}
