using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Reminders;
using LT.Strategy.Web.Clock;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LT.Strategy.Web.Data.ChangeLog;

/// <summary>Reads out of a context what is about to be saved. Holds nothing of a request, so pooled contexts may share it.</summary>
public sealed class ChangeRecorder(DomainClock clock, IChangeAuthor author)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Taken before saving, while old values are known. The entries come after it, when new rows have got their ids.</summary>
    public Func<List<ChangeLogEntry>>? Take(ChangeTracker tracker)
    {
        var changes = tracker
            .Entries()
            .Where(IsLogged)
            .Select(e => (Row: e, Action: ActionOf(e), Changes: ChangesOf(e)))
            .ToList();
        if (changes.Count == 0)
        {
            return null;
        }

        var (at, by) = (clock.UtcNow(), author.PersonId);
        var today = Copenhagen.DayOf(at);

        // one save is one act: what it changed beside the agreement was changed for the same person
        var onBehalfOf = by is null
            ? null
            : changes.Select(c => author.ActsFor(c.Row.Entity)).FirstOrDefault(p => p is not null);
        return () =>
        {
            var things = new LoggedThings(tracker, today);
            return changes.ConvertAll(c =>
            {
                var thing = things.Of(c.Row.Entity, c.Action);
                var entity = c.Row.Metadata.ClrType.Name;
                return new ChangeLogEntry
                {
                    At = at,
                    PersonId = by,
                    OnBehalfOfId = onBehalfOf,
                    AboutPersonId = thing.PersonId,
                    Entity = entity,
                    EntityId = IdOf(c.Row),
                    Action = c.Action,
                    Changes = c.Changes,
                    Thing = thing.Words,
                    Address = thing.Address,
                    Words = LogWords.ToFind(entity, c.Action, thing.Words, c.Changes),
                };
            });
        };
    }

    private static bool IsLogged(EntityEntry row) =>
        row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && row.Entity is not (ChangeLogEntry or DataProtectionKey or ReminderRun or ReminderMail);

    private static ChangeAction ActionOf(EntityEntry row) =>
        row.State switch
        {
            EntityState.Added => ChangeAction.Added,
            EntityState.Deleted => ChangeAction.Deleted,
            _ => ChangeAction.Changed,
        };

    private static string IdOf(EntityEntry row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Property("Id").CurrentValue}");

    private static string ChangesOf(EntityEntry row)
    {
        if (row.State == EntityState.Added)
        {
            return "{}";
        }

        var changed = row
            .Properties.Where(p => !p.Metadata.IsPrimaryKey() && p.Metadata.Name != "Version")
            .Where(p => row.State == EntityState.Deleted || p.IsModified)
            .ToDictionary(p => p.Metadata.Name, p => Values(p, row));
        return JsonSerializer.Serialize(changed, Format);
    }

    private static object?[] Values(PropertyEntry property, EntityEntry row) =>
        row.Entity is Person && property.Metadata.ClrType == typeof(string) ? []
        : row.State == EntityState.Deleted ? [Readable(property.OriginalValue), null]
        : [Readable(property.OriginalValue), Readable(property.CurrentValue)];

    private static object? Readable(object? value) => value is Enum name ? name.ToString() : value;
}
