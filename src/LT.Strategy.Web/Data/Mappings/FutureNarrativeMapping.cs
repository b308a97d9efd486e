using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class FutureNarrativeMapping
    : IEntityTypeConfiguration<FutureNarrative>,
        IEntityTypeConfiguration<Trend>,
        IEntityTypeConfiguration<Guidepost>
{
    public void Configure(EntityTypeBuilder<FutureNarrative> narrative)
    {
        narrative.ToTable("FutureNarratives");
        narrative.Property(n => n.Title).HasMaxLength(FutureNarrative.TitleMaxLength);
        narrative.Property(n => n.Period).HasMaxLength(FutureNarrative.PeriodMaxLength);
        narrative.Property(n => n.WrittenBy).HasMaxLength(FutureNarrative.WrittenByMaxLength);
        narrative.Property(n => n.Summary).HasMaxLength(FutureNarrative.SummaryMaxLength);
        narrative.HasMany(n => n.Trends).Parts();
        narrative.HasMany(n => n.Guideposts).Parts();
    }

    public void Configure(EntityTypeBuilder<Trend> trend)
    {
        trend.ToTable("Trends");
        trend.Property(t => t.Name).HasMaxLength(Trend.NameMaxLength);
        trend.Property(t => t.Summary).HasMaxLength(Trend.SummaryMaxLength);
    }

    public void Configure(EntityTypeBuilder<Guidepost> guidepost)
    {
        guidepost.ToTable("Guideposts");
        guidepost.Property(g => g.Code).HasMaxLength(Guidepost.CodeMaxLength);
        guidepost.Property(g => g.Title).HasMaxLength(Guidepost.TitleMaxLength);
        guidepost.Property(g => g.Summary).HasMaxLength(Guidepost.SummaryMaxLength);
        guidepost.HasIndex("FutureNarrativeId", nameof(Guidepost.Code)).IsUnique();
    }
}
