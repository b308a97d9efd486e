using LT.Strategy.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class CentreMapping : IEntityTypeConfiguration<Centre>
{
    public void Configure(EntityTypeBuilder<Centre> centre)
    {
        centre.ToTable("Centres");
        centre.Property(c => c.Code).HasMaxLength(Centre.CodeMaxLength);
        centre.Property(c => c.Abbreviation).HasMaxLength(Centre.AbbreviationMaxLength);
        centre.Property(c => c.OpeningName).HasMaxLength(Centre.NameMaxLength);
        centre.Property(c => c.LaterNames).HasConversion<AsJson<CentreName>, ByJson<CentreName>>();
        centre.Property(c => c.Version).IsConcurrencyToken();
        centre.HasIndex(c => c.Code).IsUnique();
    }
}
