using LT.Strategy.Domain.Frameworks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class FrameworkMapping : IEntityTypeConfiguration<Framework>, IEntityTypeConfiguration<FrameworkItem>
{
    public void Configure(EntityTypeBuilder<Framework> framework)
    {
        framework.ToTable("Frameworks");
        framework.Property(f => f.Code).HasMaxLength(Framework.CodeMaxLength);
        framework.Property(f => f.Name).HasMaxLength(Framework.NameMaxLength);
        framework.Property(f => f.Summary).HasMaxLength(Framework.SummaryMaxLength);
        framework.HasIndex(f => f.Code).IsUnique();
        framework.HasMany(f => f.Items).WithOne().HasForeignKey(i => i.FrameworkId).OnDelete(DeleteBehavior.Cascade);
        framework.Navigation(f => f.Items).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<FrameworkItem> item)
    {
        item.ToTable("FrameworkItems");
        item.Property(i => i.Code).HasMaxLength(FrameworkItem.CodeMaxLength);
        item.Property(i => i.Name).HasMaxLength(FrameworkItem.NameMaxLength);
        item.HasIndex(i => new { i.FrameworkId, i.Code }).IsUnique();
    }
}
