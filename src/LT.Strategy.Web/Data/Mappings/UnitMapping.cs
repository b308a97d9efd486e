using LT.Strategy.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class UnitMapping : IEntityTypeConfiguration<Unit>, IEntityTypeConfiguration<UnitPeriod>
{
    public void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.ToTable("Units");
        unit.Property(u => u.Code).HasMaxLength(Unit.CodeMaxLength);
        unit.Property(u => u.MakesOwnAgreementFromStart).HasColumnName("MakesOwnAgreement");
        unit.Property(u => u.LaterOwnAgreement)
            .HasConversion<AsJson<OwnAgreementFrom>, ByJson<OwnAgreementFrom>>()
            .HasDefaultValueSql("'[]'");
        unit.Property(u => u.Version).IsConcurrencyToken();
        unit.HasIndex(u => u.Code).IsUnique();
        unit.HasMany(u => u.Periods).Parts();

        // a unit has neither name nor centre without its periods
        unit.Navigation(u => u.Periods).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<UnitPeriod> period)
    {
        period.ToTable("UnitPeriods");
        period.Property(p => p.Name).HasMaxLength(Unit.NameMaxLength);
        period.HasOne(p => p.Centre).WithMany().HasForeignKey(p => p.CentreId);
        period.Navigation(p => p.Centre).AutoInclude();
        period.HasIndex("UnitId", nameof(UnitPeriod.From)).IsUnique();
    }
}
