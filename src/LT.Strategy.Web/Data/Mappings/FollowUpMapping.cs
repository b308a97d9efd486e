using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> followUp)
    {
        followUp.ToTable("FollowUps");
        followUp.Property(f => f.Comment).HasMaxLength(FollowUp.CommentMaxLength);
        followUp.HasOne<Initiative>().WithMany().HasForeignKey(f => f.InitiativeId);
        followUp.HasOne(f => f.RecordedBy).WithMany().HasForeignKey(f => f.RecordedById);
    }
}
