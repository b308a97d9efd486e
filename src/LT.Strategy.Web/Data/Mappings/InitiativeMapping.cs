using LT.Strategy.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class InitiativeMapping : IEntityTypeConfiguration<Initiative>
{
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

        // parts of the initiative's text: read and written with it, never asked for alone
        initiative.Property(i => i.Milestones).HasConversion<AsJson<Milestone>, ByJson<Milestone>>();
        initiative.Property(i => i.Contributions).HasConversion<AsJson<Contribution>, ByJson<Contribution>>();
        initiative.Property(i => i.References).HasConversion<AsJson<FrameworkReference>, ByJson<FrameworkReference>>();
        initiative.Property(i => i.Carries).HasConversion<AsJson<CarriedInitiative>, ByJson<CarriedInitiative>>();
    }
}
