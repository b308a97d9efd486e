using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class ReadingMapping : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> reading)
    {
        reading.MapLedger("Readings");
        reading.Property(r => r.Source).HasMaxLength(Reading.SourceMaxLength);
    }
}

internal sealed class ConcernAnswerMapping : IEntityTypeConfiguration<ConcernAnswer>
{
    public void Configure(EntityTypeBuilder<ConcernAnswer> answer)
    {
        answer.MapLedger("ConcernAnswers");
        answer.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        answer.HasOne<Centre>().WithMany().HasForeignKey(a => a.CentreId);
    }
}

internal sealed class LabelMapping : IEntityTypeConfiguration<Label>, IEntityTypeConfiguration<LabelMerge>
{
    public void Configure(EntityTypeBuilder<Label> label)
    {
        label.ToTable("Labels");
        label.Property(l => l.Name).HasMaxLength(Label.NameMaxLength);
        label.HasIndex(l => new { l.SharedGoalId, l.Name }).IsUnique();
        label.HasOne<SharedGoal>().WithMany().HasForeignKey(l => l.SharedGoalId);
    }

    public void Configure(EntityTypeBuilder<LabelMerge> merge)
    {
        merge.MapLedger("LabelMerges");
        merge.HasOne<Label>().WithMany().HasForeignKey(m => m.LabelId);
        merge.HasOne<Label>().WithMany().HasForeignKey(m => m.IntoLabelId);
    }
}

internal sealed class PartialFulfilmentMapping : IEntityTypeConfiguration<PartialFulfilment>
{
    public void Configure(EntityTypeBuilder<PartialFulfilment> row)
    {
        row.MapLedger("PartialFulfilments");
        row.Property(r => r.Ground).HasMaxLength(PartialFulfilment.GroundMaxLength);
    }
}
