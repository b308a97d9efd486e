using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

/// <summary>The ledger is one table: a page reads all that was recorded about a year in one query.</summary>
internal sealed class LedgerMapping
    : IEntityTypeConfiguration<LedgerRow>,
        IEntityTypeConfiguration<Evidence>,
        IEntityTypeConfiguration<Reading>,
        IEntityTypeConfiguration<ConcernAnswer>,
        IEntityTypeConfiguration<LabelMerge>,
        IEntityTypeConfiguration<PartialFulfilment>,
        IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<LedgerRow> row)
    {
        row.ToTable("Ledger");
        row.HasDiscriminator<string>("Kind");
        row.Property("Kind").HasMaxLength(Conventions.EnumMaxLength);
        row.Property(r => r.RecordedAs).HasMaxLength(LedgerRow.RecordedAsMaxLength);
        row.Property(r => r.WithdrawalReason).HasMaxLength(LedgerRow.ReasonMaxLength);
        row.Property(r => r.Version).IsConcurrencyToken();
        row.HasOne<SharedGoal>().WithMany().HasForeignKey(r => r.SharedGoalId);
        row.HasOne(r => r.RecordedBy).WithMany().HasForeignKey(r => r.RecordedById);
        row.HasOne(r => r.WithdrawnBy).WithMany().HasForeignKey(r => r.WithdrawnById);
        row.HasOne(r => r.RecordedFor).WithMany().HasForeignKey(r => r.RecordedForId);
        row.HasOne(r => r.WithdrawnFor).WithMany().HasForeignKey(r => r.WithdrawnForId);
        row.HasOne(r => r.Import).WithMany().HasForeignKey(r => r.ImportId);
        row.Navigation(r => r.Import).AutoInclude();
        row.HasIndex(r => new { r.SharedGoalId, r.HappenedOn });
    }

    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.Property(e => e.Note).HasMaxLength(Evidence.NoteMaxLength);
        evidence.Property(e => e.Link).HasMaxLength(Evidence.LinkMaxLength);
        evidence.HasOne<Criterion>().WithMany().HasForeignKey(e => e.CriterionId);
        evidence.HasOne(e => e.Unit).WithMany().HasForeignKey(e => e.UnitId);
        evidence.HasOne(e => e.Centre).WithMany().HasForeignKey(e => e.CentreId);
        evidence.HasOne(e => e.Label).WithMany().HasForeignKey(e => e.LabelId);
        evidence.HasOne<Initiative>().WithMany().HasForeignKey(e => e.InitiativeId);
    }

    public void Configure(EntityTypeBuilder<Reading> reading) =>
        reading.Property(r => r.Source).HasMaxLength(Reading.SourceMaxLength);

    public void Configure(EntityTypeBuilder<ConcernAnswer> answer)
    {
        answer.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        answer.HasOne<Centre>().WithMany().HasForeignKey(a => a.CentreId);
    }

    public void Configure(EntityTypeBuilder<LabelMerge> merge)
    {
        merge.HasOne(m => m.Label).WithMany().HasForeignKey(m => m.LabelId);
        merge.HasOne(m => m.IntoLabel).WithMany().HasForeignKey(m => m.IntoLabelId);
    }

    public void Configure(EntityTypeBuilder<PartialFulfilment> row) =>
        row.Property(r => r.Ground).HasColumnName("Ground").HasMaxLength(PartialFulfilment.GroundMaxLength);

    public void Configure(EntityTypeBuilder<Assessment> assessment) =>
        assessment.Property(a => a.Ground).HasColumnName("Ground").HasMaxLength(Assessment.GroundMaxLength);
}
