using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class MeasureMapping
    : IEntityTypeConfiguration<Measure>,
        IEntityTypeConfiguration<CountMeasure>,
        IEntityTypeConfiguration<LevelMeasure>,
        IEntityTypeConfiguration<PathPoint>,
        IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.ToTable("Measures");
        measure.HasDiscriminator<string>("Kind").HasValue<CountMeasure>("Count").HasValue<LevelMeasure>("Level");
        measure.Property("Kind").HasMaxLength(Conventions.EnumMaxLength);
        measure.HasMany(m => m.Path).Parts();
        measure.Navigation(m => m.Path).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<CountMeasure> measure)
    {
        measure.Ignore(m => m.CriteriaInOrder);
        measure.Property(m => m.ConcernQuestion).HasMaxLength(CountMeasure.ConcernQuestionMaxLength);
        measure.HasMany(m => m.Criteria).Parts();
        measure.HasOne(m => m.Framework).WithMany().HasForeignKey(m => m.FrameworkId);
        measure.Navigation(m => m.Criteria).AutoInclude();
        measure.Navigation(m => m.Framework).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<LevelMeasure> measure) =>
        measure.Property(m => m.BaselineSource).HasMaxLength(LevelMeasure.BaselineSourceMaxLength);

    public void Configure(EntityTypeBuilder<PathPoint> point) => point.ToTable("PathPoints");

    public void Configure(EntityTypeBuilder<Criterion> criterion)
    {
        criterion.ToTable("Criteria");
        criterion.Property(c => c.Name).HasMaxLength(Criterion.NameMaxLength);
        criterion.Property(c => c.ShortName).HasMaxLength(Criterion.ShortNameMaxLength);
    }
}
