using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Persons;

/// <summary>The administrator finds a person, makes one known, and gives and ends roles.</summary>
public sealed class PersonsController(StrategyDbContext db, Actor me) : Controller
{
    private const string Address = PersonFilter.Address;

    [HttpGet(Address)]
    public async Task<IActionResult> Index([Bind(Prefix = "")] PersonFilter filter)
    {
        if (!me.MayAdministerRoles())
        {
            return Forbid();
        }

        var page = await ListAsync(filter);
        var ids = page.OnPage;
        return View(page with { Shown = InOrder(await Persons.Where(p => ids.Contains(p.Id)).ToListAsync(), page) });
    }

    /// <summary>All that were found, not only the page of them.</summary>
    [HttpGet(Address + "/excel")]
    public async Task<IActionResult> Excel([Bind(Prefix = "")] PersonFilter filter)
    {
        if (!me.MayAdministerRoles())
        {
            return Forbid();
        }

        var page = await ListAsync(filter);
        return (page with { Shown = InOrder(await Persons.ToListAsync(), page) }).InExcel(Request.PageOfFile());
    }

    private IQueryable<Person> Persons => db.Persons.AsNoTracking().Include(p => p.Roles).AsSingleQuery();

    private async Task<PersonListPage> ListAsync(PersonFilter filter)
    {
        var today = me.Today;
        var known = await db
            .Persons.Select(p => new KnownPerson(
                p.Id,
                p.Name,
                p.Email,
                p.DirectoryId,
                p.Roles.Any(r => r.Role != Role.Reader && r.From <= today && (r.To == null || r.To >= today)),
                p.Roles.Any(r => r.Role == Role.Administrator && r.From <= today && (r.To == null || r.To >= today))
            ))
            .ToListAsync();
        return new PersonListPage(filter, known, await ScopeChoices.AllAsync(db, today), today);
    }

    private static IReadOnlyList<Person> InOrder(IEnumerable<Person> persons, PersonListPage page)
    {
        var byId = persons.ToDictionary(p => p.Id);
        return [.. page.Found.Select(p => byId.GetValueOrDefault(p.Id)).OfType<Person>()];
    }

    [HttpGet(Address + "/ny")]
    public IActionResult New() => me.MayAdministerRoles() ? View(new PersonForm()) : Forbid();

    [HttpPost(Address + "/ny")]
    public async Task<IActionResult> New([Bind(Prefix = "")] PersonForm form)
    {
        if (!me.MayAdministerRoles())
        {
            return Forbid();
        }

        ModelState.Add(Person.ObstaclesToKnowing(form.DirectoryId, form.Name, form.Email));
        var id = form.DirectoryId?.Trim() ?? "";
        if (await db.Persons.AnyAsync(p => p.DirectoryId == id))
        {
            ModelState.AddModelError(nameof(form.DirectoryId), "Personen er her allerede. Søg efter id'et.");
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var person = new Person
        {
            DirectoryId = id,
            Name = form.Name!.Trim(),
            Email = form.Email!.Trim(),
        };
        db.Add(person);
        await db.SaveChangesAsync();
        TempData["Besked"] = $"{person.Name} kan nu få en rolle. Navn og mail hentes igen, når personen logger ind.";
        return Redirect($"{Address}/{person.Id}");
    }

    [HttpGet(Address + "/{id:int}")]
    public async Task<IActionResult> Show(int id) =>
        !me.MayAdministerRoles() ? Forbid()
        : await FindAsync(id) is { } page ? Shown(page, new RoleForm { From = me.Today })
        : NotFound();

    [HttpGet(Address + "/{id:int}/excel")]
    public async Task<IActionResult> ExcelOfOne(int id) =>
        !me.MayAdministerRoles() ? Forbid()
        : await FindAsync(id) is { } page ? page.InExcel(Request.PageOfFile())
        : NotFound();

    [HttpPost(Address + "/{id:int}")]
    public async Task<IActionResult> Give(int id, [Bind(Prefix = "")] RoleForm form) =>
        await AloneAsync(async () =>
        {
            if (await FindAsync(id) is not { } page)
            {
                return NotFound();
            }

            var scope = page.Scopes.Of(form.Scope);
            if (scope is null)
            {
                ModelState.AddModelError(nameof(form.Scope), "Vælg et center eller en enhed på listen.");
            }

            ModelState.Add(
                page.Person.ObstaclesToGiving(form.Role, scope ?? AgreementOwner.None, form.From, form.To, me.Today)
            );
            if (!ModelState.IsValid)
            {
                return Shown(page, form);
            }

            var given = page.Person.Give(form.Role!.Value, scope!, form.From!.Value, form.To, me.Today);
            await db.SaveChangesAsync();
            TempData["Besked"] =
                $"{page.Person.Name} har fået rollen {page.InWords(given)}, {PeriodInWords.Of(given.From, given.To)}.";
            return Redirect(page.Address);
        });

    [HttpGet(Address + "/{id:int}/roller/{rolle:int}")]
    public async Task<IActionResult> Ending(int id, int rolle) =>
        !me.MayAdministerRoles() ? Forbid()
        : await FindAsync(id, rolle) is { } page ? Shown(page, new EndingForm { LastDay = page.Role.To ?? me.Today })
        : NotFound();

    [HttpPost(Address + "/{id:int}/roller/{rolle:int}")]
    public async Task<IActionResult> End(int id, int rolle, [Bind(Prefix = "")] EndingForm form) =>
        await AloneAsync(async () =>
        {
            if (await FindAsync(id, rolle) is not { } page)
            {
                return NotFound();
            }

            var last = form.Chosen(me.Today);
            var obstacles = page.Role.ObstaclesToEnding(last, me.Today);
            ModelState.Add(
                obstacles.Count > 0
                    ? obstacles
                    : LastAdministrator.ObstaclesToLeaving(page.Role, last, await AdministratorsAsync(), me.Today)
            );
            if (!ModelState.IsValid)
            {
                return Shown(page, form);
            }

            page.Role.End(last!.Value, me.Today);
            await db.SaveChangesAsync();
            TempData["Besked"] =
                last < me.Today
                    ? $"Rollen {page.Person.InWords(page.Role)} er slut."
                    : $"Den sidste dag for rollen {page.Person.InWords(page.Role)} er {Danish.Long(last.Value)}.";
            return Redirect(page.Person.Address);
        });

    /// <summary>A role that has not begun is taken back.</summary>
    [HttpPost(Address + "/{id:int}/roller/{rolle:int}/fortryd")]
    public async Task<IActionResult> Undo(int id, int rolle) =>
        await AloneAsync(async () =>
        {
            if (await FindAsync(id, rolle) is not { } page)
            {
                return NotFound();
            }

            List<Obstacle> obstacles =
            [
                .. page.Role.ObstaclesToUndoing(me.Today),
                .. LastAdministrator.ObstaclesToLeaving(page.Role, null, await AdministratorsAsync(), me.Today),
            ];
            BrokenRuleException.ThrowIfAny(obstacles);
            db.Remove(page.Role);
            await db.SaveChangesAsync();
            TempData["Besked"] = $"Rollen {page.Person.InWords(page.Role)} er fortrudt. Den nåede ikke at begynde.";
            return Redirect(page.Person.Address);
        });

    private ViewResult Shown(PersonPage page, RoleForm form)
    {
        ViewData["Page"] = page;
        return View("Show", form);
    }

    private ViewResult Shown(EndingPage page, EndingForm form)
    {
        ViewData["Page"] = page;
        return View("Ending", form);
    }

    /// <summary>Two administrators who end each other's role at once: the second waits, and then sees the first.</summary>
    private async Task<IActionResult> AloneAsync(Func<Task<IActionResult>> act) =>
        me.MayAdministerRoles() ? await db.OneAtATimeAsync(act) : Forbid();

    private Task<List<RoleAssignment>> AdministratorsAsync() =>
        db.RoleAssignments.Where(r => r.Role == Role.Administrator).ToListAsync();

    private async Task<EndingPage?> FindAsync(int id, int role) =>
        await FindAsync(id) is { } page && page.Person.Roles.Find(r => r.Id == role) is { } held
            ? new EndingPage(page, held)
            : null;

    private async Task<PersonPage?> FindAsync(int id) =>
        await db
            .Persons.Include(p => p.Roles)
                .ThenInclude(r => r.OnBehalfOf)
            .AsSingleQuery()
            .FirstOrDefaultAsync(p => p.Id == id)
            is { } person
            ? new PersonPage(person, await ScopeChoices.AllAsync(db, me.Today), me.Today)
            : null;
}
