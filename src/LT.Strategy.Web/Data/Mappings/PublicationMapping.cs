using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class PublicationMapping : IEntityTypeConfiguration<Publication>
{
    private const int Sha256InHex = 64;

    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.ToTable("Publications");
        publication.Ignore(p => p.Content);
        publication.Property(p => p.ConcludedBy).HasMaxLength(Publication.SignedByMaxLength);
        publication.Property(p => p.WithdrawnBy).HasMaxLength(Publication.SignedByMaxLength);
        publication.Property(p => p.Reason).HasMaxLength(Agreement.ReasonMaxLength);
        publication.Property(p => p.BrokenCoverageReason).HasMaxLength(Agreement.ReasonMaxLength);
        publication.Property(p => p.WithdrawalReason).HasMaxLength(Agreement.ReasonMaxLength);
        publication.Property(p => p.ContentHash).HasMaxLength(Sha256InHex);
        publication.HasIndex(p => new { p.AgreementId, p.Number }).IsUnique();
        publication.HasOne<Person>().WithMany().HasForeignKey(p => p.ConcludedById);
        publication.HasOne<Person>().WithMany().HasForeignKey(p => p.ConcludedOnBehalfOfId);
    }
}
