using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data.ChangeLog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LT.Strategy.Web.Data;

/// <summary>Publications, the ledger, extensions of deadlines, follow-ups, revisions and closings of years and the change log are appended and withdrawn. Whatever code asks for more, nothing is saved.</summary>
internal static class WhatWasSaid
{
    public static void MustStaySaid(this ChangeTracker tracker)
    {
        foreach (var row in tracker.Entries().Where(e => e.State is EntityState.Modified or EntityState.Deleted))
        {
            if (
                row.Entity
                    is Publication
                        or DeadlineExtension
                        or LedgerRow
                        or Import
                        or FollowUp
                        or YearRevision
                        or YearClosing
                        or ChangeLogEntry
                && !IsWithdrawal(row)
            )
            {
                throw new InvalidOperationException(
                    $"{row.Metadata.ClrType.Name} is appended and withdrawn, never changed or deleted."
                );
            }
        }
    }

    private static bool IsWithdrawal(EntityEntry row) =>
        row.State == EntityState.Modified
        && row.Properties.Where(p => p.IsModified)
            .All(p =>
                p.Metadata.Name == nameof(LedgerRow.Version)
                || p.Metadata.Name.StartsWith("Withdraw", StringComparison.Ordinal)
            );
}
