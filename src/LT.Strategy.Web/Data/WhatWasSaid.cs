using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Data.ChangeLog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LT.Strategy.Web.Data;

/// <summary>Publications, the ledger, extensions of deadlines, follow-ups, learnings, decisions, keys, revisions and closings of years and the change log are appended and withdrawn. Whatever code asks for more, nothing is saved.</summary>
internal static class WhatWasSaid
{
    public static void MustStaySaid(this ChangeTracker tracker)
    {
        foreach (var row in tracker.Entries().Where(e => e.State == EntityState.Deleted && WasConcluded(e, tracker)))
        {
            throw new InvalidOperationException(
                $"{row.Metadata.ClrType.Name} has been concluded and is never deleted."
            );
        }

        foreach (var row in tracker.Entries().Where(e => IsOfAMeeting(e, tracker)))
        {
            throw new InvalidOperationException(
                $"{row.Metadata.ClrType.Name} is never deleted, and stays as it is when the minutes are approved."
            );
        }

        foreach (var row in tracker.Entries().Where(e => e.State is EntityState.Modified or EntityState.Deleted))
        {
            if (
                row.Entity
                    is Publication
                        or DeadlineExtension
                        or LedgerRow
                        or Import
                        or FollowUp
                        or Learning
                        or YearRevision
                        or YearClosing
                        or ChangeLogEntry
                        or Decision
                        or MeetingAddition
                        or ClientKey
                    && !IsWithdrawal(row)
                || IsClosedRound(row)
            )
            {
                throw new InvalidOperationException(
                    $"{row.Metadata.ClrType.Name} is appended and withdrawn, or closed, and never changed or deleted."
                );
            }
        }
    }

    /// <summary>A round that was closed already when it was read.</summary>
    private static bool IsClosedRound(EntityEntry row) =>
        row.Entity is FollowUpRound && row.OriginalValues[nameof(FollowUpRound.ClosedAt)] is not null;

    /// <summary>An agreement, or an initiative that one of its agreement's publications holds.</summary>
    private static bool WasConcluded(EntityEntry row, ChangeTracker tracker) =>
        row.Entity switch
        {
            Agreement agreement => agreement.Status is not (AgreementStatus.Draft or AgreementStatus.Returned)
                || agreement.Publications.Count > 0,
            Initiative initiative => tracker
                .Entries<Publication>()
                .Any(p =>
                    p.Entity.AgreementId == initiative.AgreementId
                    && p.Entity.Content.Initiatives.Any(i => i.Id == initiative.Id)
                ),
            _ => false,
        };

    /// <summary>A meeting or note about to be deleted, or changed after the minutes were approved.</summary>
    private static bool IsOfAMeeting(EntityEntry row, ChangeTracker tracker) =>
        row.Entity is FollowUpMeeting or MeetingNote
        && row.State switch
        {
            EntityState.Deleted => true,
            EntityState.Added or EntityState.Modified => tracker
                .Entries<FollowUpMeeting>()
                .Any(m =>
                    m.State != EntityState.Added
                    && m.Property(x => x.ApprovedAt).OriginalValue is not null
                    && (
                        ReferenceEquals(m.Entity, row.Entity)
                        || m.Entity.Notes.Exists(n => ReferenceEquals(n, row.Entity))
                    )
                ),
            _ => false,
        };

    private static bool IsWithdrawal(EntityEntry row) =>
        row.State == EntityState.Modified
        && row.Properties.Where(p => p.IsModified)
            .All(p =>
                p.Metadata.Name == nameof(LedgerRow.Version)
                || p.Metadata.Name.StartsWith("Withdraw", StringComparison.Ordinal)
                || (row.Entity is Decision && p.Metadata.Name.StartsWith("Clos", StringComparison.Ordinal))
            );
}
