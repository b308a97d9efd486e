using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class InitiativeMapping
    : IEntityTypeConfiguration<Initiative>,
        IEntityTypeConfiguration<Milestone>,
        IEntityTypeConfiguration<Contribution>
{
    private const int ItemIdsMaxLength = 1000;

    public void Configure(EntityTypeBuilder<Initiative> initiative)
    {
        initiative.ToTable("Initiatives");
        initiative.Property(i => i.Id).ValueGeneratedNever();
        initiative.Property(i => i.Title).HasMaxLength(Initiative.TitleMaxLength);
        initiative.Property(i => i.Why).HasMaxLength(Initiative.TextMaxLength);
        initiative.Property(i => i.What).HasMaxLength(Initiative.TextMaxLength);
        initiative.Property(i => i.Responsible).HasMaxLength(Initiative.ResponsibleMaxLength);
        initiative.Property(i => i.SuccessCriterion).HasMaxLength(Initiative.TextMaxLength);
        initiative.Property(i => i.ChangeReason).HasMaxLength(Initiative.ReasonMaxLength);
        initiative.Property(i => i.Version).IsConcurrencyToken();
        initiative.HasMany(i => i.Milestones).Parts();
        initiative.HasMany(i => i.Contributions).Parts();
    }

    public void Configure(EntityTypeBuilder<Milestone> milestone)
    {
        milestone.ToTable("Milestones");
        milestone.Property(m => m.Text).HasMaxLength(Milestone.TextMaxLength);
    }

    public void Configure(EntityTypeBuilder<Contribution> contribution)
    {
        contribution.ToTable("Contributions");
        contribution.Property(c => c.Words).HasMaxLength(Contribution.WordsMaxLength);
        contribution.PrimitiveCollection(c => c.ItemIds).HasMaxLength(ItemIdsMaxLength);
        contribution.HasOne<SharedGoal>().WithMany().HasForeignKey(c => c.SharedGoalId);
    }
}
