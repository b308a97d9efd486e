using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.MapLedger("Evidence");
        evidence.Property(e => e.Note).HasMaxLength(Evidence.NoteMaxLength);
        evidence.Property(e => e.Link).HasMaxLength(Evidence.LinkMaxLength);
        evidence.HasOne<Criterion>().WithMany().HasForeignKey(e => e.CriterionId);
        evidence.HasOne(e => e.Unit).WithMany().HasForeignKey(e => e.UnitId);
        evidence.HasOne(e => e.Centre).WithMany().HasForeignKey(e => e.CentreId);
        evidence.HasOne(e => e.Label).WithMany().HasForeignKey(e => e.LabelId);
        evidence.HasOne<Initiative>().WithMany().HasForeignKey(e => e.InitiativeId);
    }
}
