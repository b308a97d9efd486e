using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class GroupStrategyMapping
    : IEntityTypeConfiguration<GroupStrategy>,
        IEntityTypeConfiguration<Theme>,
        IEntityTypeConfiguration<CrossCuttingFocus>
{
    public void Configure(EntityTypeBuilder<GroupStrategy> strategy)
    {
        strategy.ToTable("GroupStrategies");
        strategy.Property(s => s.Code).HasMaxLength(GroupStrategy.CodeMaxLength);
        strategy.Property(s => s.Name).HasMaxLength(GroupStrategy.NameMaxLength);
        strategy.Property(s => s.Summary).HasMaxLength(GroupStrategy.TextMaxLength);
        strategy.Property(s => s.CoreTask).HasMaxLength(GroupStrategy.TextMaxLength);
        strategy.HasIndex(s => s.Code).IsUnique();
        strategy
            .HasMany(s => s.Themes)
            .WithOne()
            .HasForeignKey(t => t.GroupStrategyId)
            .OnDelete(DeleteBehavior.Cascade);
        strategy.HasMany(s => s.CrossCuttingFocuses).Parts();
    }

    public void Configure(EntityTypeBuilder<Theme> theme)
    {
        theme.ToTable("Themes");
        theme.Property(t => t.Code).HasMaxLength(Theme.CodeMaxLength);
        theme.Property(t => t.Title).HasMaxLength(Theme.TitleMaxLength);
        theme.Property(t => t.ShortTitle).HasMaxLength(Theme.ShortTitleMaxLength);
        theme.Property(t => t.Summary).HasMaxLength(Theme.SummaryMaxLength);
        theme.HasIndex(t => new { t.GroupStrategyId, t.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CrossCuttingFocus> focus)
    {
        focus.ToTable("CrossCuttingFocuses");
        focus.Property(f => f.Title).HasMaxLength(CrossCuttingFocus.TitleMaxLength);
        focus.Property(f => f.Summary).HasMaxLength(CrossCuttingFocus.SummaryMaxLength);
        focus.Property(f => f.Contact).HasMaxLength(CrossCuttingFocus.ContactMaxLength).HasDefaultValue("");
        focus.HasOne(f => f.ResponsibleCentre).WithMany().HasForeignKey(f => f.ResponsibleCentreId);
    }
}
