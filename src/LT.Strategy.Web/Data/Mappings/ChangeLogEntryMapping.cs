using LT.Strategy.Web.Data.ChangeLog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class ChangeLogEntryMapping : IEntityTypeConfiguration<ChangeLogEntry>
{
    public void Configure(EntityTypeBuilder<ChangeLogEntry> entry)
    {
        entry.ToTable("ChangeLog");
        entry.Property(e => e.Entity).HasMaxLength(ChangeLogEntry.EntityMaxLength);
        entry.Property(e => e.EntityId).HasMaxLength(ChangeLogEntry.EntityIdMaxLength);
        entry.Property(e => e.Thing).HasMaxLength(ChangeLogEntry.ThingMaxLength).HasDefaultValue("");
        entry.Property(e => e.Address).HasMaxLength(ChangeLogEntry.AddressMaxLength).HasDefaultValue("");
        entry.Property(e => e.Words).HasMaxLength(ChangeLogEntry.WordsMaxLength).HasDefaultValue("");
        entry.HasIndex(e => e.At);
        entry.HasIndex(e => e.PersonId);
        entry.HasIndex(e => new { e.Entity, e.EntityId });
    }
}
