using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class StrategyYearMapping
    : IEntityTypeConfiguration<StrategyYear>,
        IEntityTypeConfiguration<YearRevision>,
        IEntityTypeConfiguration<YearClosing>
{
    public void Configure(EntityTypeBuilder<StrategyYear> year)
    {
        year.ToTable("StrategyYears");
        year.Ignore(y => y.Themes);
        year.Ignore(y => y.GoalsInOrder);
        year.Ignore(y => y.Frameworks);
        year.Ignore(y => y.NamedFrameworks);
        year.Ignore(y => y.Revision);
        year.Ignore(y => y.LimitsDecided);
        year.HasOne(y => y.GroupStrategy).WithMany().HasForeignKey(y => y.GroupStrategyId);
        year.HasMany(y => y.Goals).WithOne().HasForeignKey(g => g.StrategyYearId);
        year.HasMany(y => y.Extensions).WithOne().HasForeignKey(e => e.StrategyYearId);
        year.HasMany(y => y.Revisions).WithOne().HasForeignKey(r => r.StrategyYearId);
        year.HasOne(y => y.Closing).WithOne().HasForeignKey<YearClosing>(c => c.StrategyYearId);
        year.Property(y => y.Version).IsConcurrencyToken();
        year.HasIndex(y => y.Year).IsUnique();

        // whether the year is settled decides what may be done in it
        year.Navigation(y => y.Closing).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<YearRevision> revision)
    {
        revision.ToTable("YearRevisions");
        revision.Ignore(r => r.Year);
        revision.Property(r => r.MadeBy).HasMaxLength(YearRevision.MadeByMaxLength);
        revision.Property(r => r.WithdrawnBy).HasMaxLength(YearRevision.MadeByMaxLength);
        revision.Property(r => r.Reason).HasMaxLength(YearRevision.ReasonMaxLength);
        revision.HasIndex(r => new { r.StrategyYearId, r.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<YearClosing> closing)
    {
        closing.ToTable("YearClosings");
        closing.Ignore(c => c.Report);
        closing.Property(c => c.ClosedBy).HasMaxLength(YearClosing.ClosedByMaxLength);
        closing.Property(c => c.ReportHash).HasMaxLength(64);
    }
}
