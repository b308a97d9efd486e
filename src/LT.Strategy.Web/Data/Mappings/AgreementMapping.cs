using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class AgreementMapping
    : IEntityTypeConfiguration<Agreement>,
        IEntityTypeConfiguration<CentreAgreement>,
        IEntityTypeConfiguration<DecentralAgreement>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.ToTable("Agreements");
        agreement
            .HasDiscriminator<string>("Kind")
            .HasValue<CentreAgreement>("Centre")
            .HasValue<DecentralAgreement>("Decentral");
        agreement.Property("Kind").HasMaxLength(Conventions.EnumMaxLength);
        agreement.Ignore(a => a.InForce);
        agreement.Ignore(a => a.ActiveInitiatives);
        agreement.Ignore(a => a.Leaving);
        agreement.Ignore(a => a.Kle);
        agreement.Property(a => a.Introduction).HasMaxLength(Agreement.TextMaxLength);
        agreement.Property(a => a.Bounds).HasMaxLength(Agreement.TextMaxLength);
        agreement.Property(a => a.FollowUpPlan).HasMaxLength(Agreement.TextMaxLength);
        agreement.Property(a => a.Med).HasMaxLength(Agreement.TextMaxLength);
        agreement.Property(a => a.ReturnRemark).HasMaxLength(Agreement.ReasonMaxLength);
        agreement.Property(a => a.AmendmentReason).HasMaxLength(Agreement.ReasonMaxLength);
        agreement.Property(a => a.BrokenCoverageReason).HasMaxLength(Agreement.ReasonMaxLength);
        agreement.Property(a => a.CaseNumber).HasMaxLength(Agreement.CaseNumberMaxLength).HasDefaultValue("");
        agreement.Property(a => a.Version).IsConcurrencyToken();
        agreement.HasOne(a => a.Year).WithMany().HasForeignKey(a => a.StrategyYearId);
        agreement.HasOne(a => a.SubmittedBy).WithMany().HasForeignKey(a => a.SubmittedById);
        agreement.HasOne(a => a.SubmittedOnBehalfOf).WithMany().HasForeignKey(a => a.SubmittedOnBehalfOfId);
        agreement.Property(a => a.ReturnedBy).HasMaxLength(Publication.SignedByMaxLength);
        agreement
            .HasMany(a => a.Initiatives)
            .WithOne()
            .HasForeignKey(i => i.AgreementId)
            .OnDelete(DeleteBehavior.Cascade);
        agreement.HasMany(a => a.Publications).WithOne(p => p.Agreement).HasForeignKey(p => p.AgreementId);
        agreement.HasMany(a => a.FollowUps).WithOne().HasForeignKey(f => f.AgreementId);
    }

    // both indexes are unique among the rows that have an owner of the kind; SQL Server's provider writes that filter itself
    public void Configure(EntityTypeBuilder<CentreAgreement> agreement)
    {
        agreement.HasOne(a => a.Centre).WithMany().HasForeignKey(a => a.CentreId);
        agreement.HasIndex(a => new { a.StrategyYearId, a.CentreId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DecentralAgreement> agreement)
    {
        agreement.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        agreement.PrimitiveCollection(a => a.FocusAreas).HasMaxLength(Agreement.TextMaxLength);
        agreement.HasIndex(a => new { a.StrategyYearId, a.UnitId }).IsUnique();
    }
}
