using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Data.ChangeLog;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.Features.ChangeLogs;

/// <summary>A page of the change log, the newest first, where the next one begins, and whether it begins with what came from files.</summary>
public sealed record LogPage(IReadOnlyList<LogLine> Lines, long? Next, bool BeginsWithFiles)
{
    public const int Size = 50;

    /// <summary>More than this is not counted: the log has no end.</summary>
    public const int MostCounted = 1000;

    /// <summary>How many the search finds in all; null when nothing is asked for.</summary>
    public int? Found { get; init; }

    public IEnumerable<SelectListItem> Kinds =>
        [
            new("Årsaftaler, frister og opfølgning", nameof(LogKind.Agreements)),
            new("Læring", nameof(LogKind.Learnings)),
            new("Personer og roller", nameof(LogKind.Roles)),
            new("Nøgler til programmer", nameof(LogKind.Keys)),
            new("Centre og enheder", nameof(LogKind.Organisation)),
            new("År, mål og strategi", nameof(LogKind.Years)),
            new("Registreringer", nameof(LogKind.Recording)),
            new("Opfølgningsmøder", nameof(LogKind.Meetings)),
        ];
}

/// <summary>One change in Danish: when, who, what, and old and new where they may be shown.</summary>
public sealed record LogLine(ChangeLogEntry Entry, IReadOnlyDictionary<int, string> Names)
{
    public string When => $"{Danish.Short(Copenhagen.DayOf(Entry.At))} {Danish.Clock(Copenhagen.TimeOf(Entry.At))}";

    public string Who =>
        Entry.PersonId is not { } id ? "Systemet"
        : Entry.OnBehalfOfId is { } whom ? $"{NameOf(id)}, på vegne af {NameOf(whom)},"
        : NameOf(id);

    public LoggedVerb Verb => LogWords.Verb(Entry.Entity, Entry.Action, Entry.Changes);

    public string Thing =>
        LogWords.ThingOf(Entry.Entity, Entry.Thing) + (Entry.AboutPersonId is { } about ? $": {NameOf(about)}" : "");

    public IReadOnlyList<string> Changes => LogWords.ChangesOf(Entry.Entity, Entry.Changes);

    private string NameOf(int id) => Names.GetValueOrDefault(id) ?? "en person, der ikke findes længere";
}
