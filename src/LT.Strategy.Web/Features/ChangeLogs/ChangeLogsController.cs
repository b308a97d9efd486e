using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Data.ChangeLog;
using LT.Strategy.Web.Features.Excel;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.ChangeLogs;

/// <summary>The administrator reads and searches the change log. What a draft says is neither shown nor found.</summary>
public sealed class ChangeLogsController(StrategyDbContext db, Actor me) : Controller
{
    private const int MostPersons = 100;

    [HttpGet(LogFilter.Address)]
    public async Task<IActionResult> Index([Bind(Prefix = "")] LogFilter filter)
    {
        if (!me.MayReadChangeLog())
        {
            return Forbid();
        }

        ViewData["Page"] = await FoundAsync(filter, LogPage.Size) ?? new LogPage([], null, false);
        return View(filter);
    }

    /// <summary>All that the search finds, not only what the page shows of it.</summary>
    [HttpGet(LogFilter.Address + "/excel")]
    public async Task<IActionResult> Excel([Bind(Prefix = "")] LogFilter filter)
    {
        if (!me.MayReadChangeLog())
        {
            return Forbid();
        }

        filter.Foer = null;
        return await FoundAsync(filter, Workbook.Most) is { } page
            ? page.InExcel(Request.Home(), filter, me.Today)
            : Redirect(filter.Before(null));
    }

    /// <summary>Null when what is asked cannot be read.</summary>
    private async Task<LogPage?> FoundAsync(LogFilter filter, int most)
    {
        foreach (var (field, sentence) in filter.Problems())
        {
            ModelState.AddModelError(field, sentence);
        }

        var names = await db.Persons.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name);
        var asked = filter.AsksForPerson
            ? names.Where(n => filter.Navn!.IsFoundIn(n.Value)).Select(n => n.Key).ToList()
            : null;
        if (asked?.Count > MostPersons)
        {
            ModelState.AddModelError(nameof(filter.Navn), "Det passer på mange personer. Skriv mere af navnet.");
        }

        return ModelState.IsValid ? await PageAsync(filter, asked, names, most) : null;
    }

    /// <summary>A page begins where the last one ended, by time and id, so that the thousandth is as quick as the first.</summary>
    private async Task<LogPage> PageAsync(LogFilter filter, List<int>? persons, Dictionary<int, string> names, int most)
    {
        var files = await LastFromFilesAsync();
        var asked = Asked(filter, persons).Where(e => filter.WithFiles || e.Id > files);
        int? found =
            filter.IsEmpty || most > LogPage.Size ? null : await asked.Take(LogPage.MostCounted + 1).CountAsync();
        if (filter.Foer is { } before)
        {
            var at = await db.ChangeLog.Where(e => e.Id == before).Select(e => e.At).FirstOrDefaultAsync();
            asked = asked.Where(e => e.At <= at && (e.At < at || e.Id < before));
        }

        var entries = await asked.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(most + 1).ToListAsync();
        var lines = entries.Take(most).Select(e => new LogLine(e, names)).ToList();
        return new LogPage(lines, entries.Count > most ? lines[^1].Entry.Id : null, files > 0) { Found = found };
    }

    /// <summary>The last entry of what the system took from files before anyone did anything; 0 where it took nothing. Persons, roles and keys are no sign: they come without a file too.</summary>
    private async Task<long> LastFromFilesAsync()
    {
        List<string> known = [.. LogWords.Of(LogKind.Roles), .. LogWords.Of(LogKind.Keys)];
        var first =
            await db
                .ChangeLog.Where(e => e.PersonId != null)
                .OrderBy(e => e.Id)
                .Select(e => (long?)e.Id)
                .FirstOrDefaultAsync()
            ?? long.MaxValue;
        return await db.ChangeLog.Where(e => e.Id < first && !known.Contains(e.Entity)).MaxAsync(e => (long?)e.Id) ?? 0;
    }

    private IQueryable<ChangeLogEntry> Asked(LogFilter filter, List<int>? persons)
    {
        var entries = db.ChangeLog.AsNoTracking();
        if (filter.Slags is { } kind)
        {
            var names = LogWords.Of(kind);
            entries = entries.Where(e => names.Contains(e.Entity));
        }

        if (persons is not null)
        {
            entries = entries.Where(e =>
                (e.PersonId != null && persons.Contains(e.PersonId.Value))
                || (e.OnBehalfOfId != null && persons.Contains(e.OnBehalfOfId.Value))
                || (e.AboutPersonId != null && persons.Contains(e.AboutPersonId.Value))
            );
        }

        if (filter.From is { } from)
        {
            var begin = Copenhagen.MomentOf(from, TimeOnly.MinValue);
            entries = entries.Where(e => e.At >= begin);
        }

        if (filter.To is { } to)
        {
            var end = Copenhagen.MomentOf(to.AddDays(1), TimeOnly.MinValue);
            entries = entries.Where(e => e.At < end);
        }

        foreach (var word in (filter.Q ?? "").Folded().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            entries = entries.Where(e => e.Words.Contains(word));
        }

        return entries;
    }
}
