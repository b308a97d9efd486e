using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Reminders;
using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Excel;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Reminders;

/// <summary>The administrator and the strategy office see which mails were sent to whom, and what became of them.</summary>
public sealed class RemindersController(StrategyDbContext db, Actor me, MailSettings settings, DomainClock clock)
    : Controller
{
    [HttpGet(MailLogFilter.Address)]
    public async Task<IActionResult> Index([Bind(Prefix = "")] MailLogFilter filter)
    {
        if (!me.MayReadMailLog())
        {
            return Forbid();
        }

        var found = await FoundAsync(filter, MailLogPage.Size) ?? [];
        var last = await db.ReminderRuns.AsNoTracking().OrderByDescending(r => r.Day).FirstOrDefaultAsync();
        ViewData["Page"] = new MailLogPage(found, settings, last, clock.UtcNow(), me.MayAdministerRoles());
        return View(filter);
    }

    /// <summary>All that the search finds, not only what the page shows of it.</summary>
    [HttpGet($"{MailLogFilter.Address}/excel")]
    public async Task<IActionResult> Excel([Bind(Prefix = "")] MailLogFilter filter)
    {
        if (!me.MayReadMailLog())
        {
            return Forbid();
        }

        filter.Foer = null;
        return await FoundAsync(filter, Workbook.Most) is { } found
            ? found.InExcel(Request.Home(), filter, me.Today)
            : Redirect(filter.Before(null));
    }

    /// <summary>Null when what is asked cannot be read; one more than is wanted when there are more.</summary>
    private async Task<List<ReminderMail>?> FoundAsync(MailLogFilter filter, int most)
    {
        foreach (var (field, sentence) in filter.Problems())
        {
            ModelState.AddModelError(field, sentence);
        }

        if (!ModelState.IsValid)
        {
            return null;
        }

        var asked = db.ReminderMails.AsNoTracking().Include(m => m.Person).AsQueryable();
        if (filter.AsksForPerson)
        {
            var names = await db
                .Persons.AsNoTracking()
                .Select(p => new
                {
                    p.Id,
                    p.Name,
                    p.Email,
                })
                .ToListAsync();
            var persons = names.FindAll(p => filter.Navn!.IsFoundIn(p.Name, p.Email)).ConvertAll(p => p.Id);
            asked = asked.Where(m => persons.Contains(m.PersonId));
        }

        if (filter.Tilstand is { } state)
        {
            asked = asked.Where(m => m.State == state);
        }

        if (filter.From is { } from)
        {
            asked = asked.Where(m => m.Day >= from);
        }

        if (filter.To is { } to)
        {
            asked = asked.Where(m => m.Day <= to);
        }

        if (filter.Foer is { } before)
        {
            asked = asked.Where(m => m.Id < before);
        }

        return await asked.OrderByDescending(m => m.Id).Take(most + 1).ToListAsync();
    }
}
