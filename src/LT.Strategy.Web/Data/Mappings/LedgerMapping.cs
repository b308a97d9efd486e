using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal static class LedgerMapping
{
    /// <summary>What every row of the ledger has; each kind has a table of its own.</summary>
    public static void MapLedger<TRow>(this EntityTypeBuilder<TRow> row, string table)
        where TRow : LedgerRow
    {
        row.ToTable(table);
        row.Property(r => r.WithdrawalReason).HasMaxLength(LedgerRow.ReasonMaxLength);
        row.Property(r => r.Version).IsConcurrencyToken();
        row.HasOne<SharedGoal>().WithMany().HasForeignKey(r => r.SharedGoalId);
        row.HasOne(r => r.RecordedBy).WithMany().HasForeignKey(r => r.RecordedById);
        row.HasOne(r => r.WithdrawnBy).WithMany().HasForeignKey(r => r.WithdrawnById);
        row.HasIndex(r => new { r.SharedGoalId, r.HappenedOn });
    }
}
