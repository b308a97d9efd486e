using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Contributors;

/// <summary>The chief or leader names contributors and a deputy for the own centre or unit.</summary>
public sealed class ContributorsController(StrategyDbContext db, Actor me) : Controller
{
    /// <summary>Where this person may name: the only place, or a choice.</summary>
    [HttpGet(ContributorsPage.Root)]
    public async Task<IActionResult> Mine()
    {
        var owners = me
            .Roles.Select(r => new AgreementOwner(r.CentreId, r.UnitId))
            .Where(o => o != AgreementOwner.None && me.MaySeeNamedFor(o))
            .Distinct()
            .ToList();
        if (owners.Count == 0)
        {
            return NotFound();
        }

        var (centres, units) = (owners.Select(o => o.CentreId).ToList(), owners.Select(o => o.UnitId).ToList());
        List<NamingPlace> places =
        [
            .. (await db.Centres.AsNoTracking().Where(c => centres.Contains(c.Id)).ToListAsync()).Select(
                c => new NamingPlace(c.Code, c.NameOn(me.Today))
            ),
            .. (await db.Units.AsNoTracking().Where(u => units.Contains(u.Id)).ToListAsync()).Select(
                u => new NamingPlace(u.Code, u.On(me.Today).Name)
            ),
        ];
        return places is [var only] ? Redirect($"{ContributorsPage.Root}/{only.Code}") : View(places);
    }

    [HttpGet(ContributorsPage.Root + "/{kode}")]
    public async Task<IActionResult> Index(string kode, string? q) =>
        await FindAsync(kode, q) is { } page ? Shown(page, new ContributorForm { Q = q, From = me.Today }) : NotFound();

    [HttpGet(ContributorsPage.Root + "/{kode}/excel")]
    public async Task<IActionResult> Excel(string kode) =>
        await FindAsync(kode, null) is { } page ? page.InExcel(Request.PageOfFile()) : NotFound();

    [HttpPost(ContributorsPage.Root + "/{kode}")]
    public async Task<IActionResult> Name(string kode, [Bind(Prefix = "")] ContributorForm form) =>
        await db.OneAtATimeAsync<IActionResult>(async () =>
        {
            if (await FindAsync(kode, form.Q) is not { } page)
            {
                return NotFound();
            }

            if (form.IsDeputy ? !page.MayNameDeputy : !page.MayName)
            {
                return Forbid();
            }

            var person = await db.Persons.Include(p => p.Roles).FirstOrDefaultAsync(p => p.Id == form.PersonId);
            var roles = await RolesForAsync(page.Owner);
            ModelState.Add(me.ObstaclesToNaming(person, form.IsDeputy, page.Owner, roles, form.From, form.To));
            if (!ModelState.IsValid)
            {
                return Shown(page, form);
            }

            me.Name(person!, form.IsDeputy, page.Owner, roles, form.From!.Value, form.To!.Value);
            await db.SaveChangesAsync();
            TempData["Besked"] =
                $"{person!.Name} {(form.From > me.Today ? "bliver" : "er")} {(form.IsDeputy ? "stedfortræder" : "bidragyder")} for {page.Name}, {PeriodInWords.Of(form.From.Value, form.To)}.";
            return Redirect(page.Address);
        });

    /// <summary>At once: what they have done stays, and both names with it. One that has not begun is taken back.</summary>
    [HttpPost(ContributorsPage.Root + "/{kode}/{rolle:int}/slut")]
    public async Task<IActionResult> End(string kode, int rolle) =>
        await db.OneAtATimeAsync<IActionResult>(async () =>
        {
            if (
                await FindAsync(kode, null) is not { } page
                || page.Named.FirstOrDefault(n => n.Role.Id == rolle) is not { } named
            )
            {
                return NotFound();
            }

            if (!page.MayEnd(named))
            {
                return Forbid();
            }

            if (named.Role.From > me.Today)
            {
                db.Remove(named.Role);
                TempData["Besked"] = $"Det er fortrudt. {named.Person.Name} når ikke at begynde.";
            }
            else
            {
                named.Role.End(me.Today.AddDays(-1), me.Today);
                TempData["Besked"] = $"{named.Person.Name} kan ikke længere skrive eller handle for {page.Name}.";
            }

            await db.SaveChangesAsync();
            return Redirect(page.Address);
        });

    private ViewResult Shown(ContributorsPage page, ContributorForm form)
    {
        ViewData["Page"] = page;
        return View("Index", form);
    }

    private async Task<ContributorsPage?> FindAsync(string code, string? q)
    {
        var centre = await db.Centres.FirstOrDefaultAsync(c => c.Code == code);
        var unit = centre is null ? await db.Units.FirstOrDefaultAsync(u => u.Code == code) : null;
        var owner =
            centre is not null ? AgreementOwner.OfCentre(centre.Id)
            : unit is not null ? AgreementOwner.OfUnit(unit.Id)
            : null;
        if (owner is null || !me.MaySeeNamedFor(owner))
        {
            return null;
        }

        var name = centre?.NameOn(me.Today) ?? unit!.On(me.Today).Name;
        var found = me.MayNameContributorsFor(owner) ? await FoundAsync(q) : [];
        return new ContributorsPage(code, name, owner, await NamedAsync(owner), found, me);
    }

    /// <summary>Contributors and deputies, the newest first; not those who hold the role itself.</summary>
    private async Task<IReadOnlyList<NamedPerson>> NamedAsync(AgreementOwner owner)
    {
        var roles = (await RolesForAsync(owner)).FindAll(r => r.Role == Role.Contributor || r.OnBehalfOfId is not null);
        var ids = roles.Select(r => r.PersonId).Distinct().ToList();
        var persons = await db.Persons.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        return [.. roles.OrderByDescending(r => r.From).Select(r => new NamedPerson(persons[r.PersonId], r))];
    }

    private Task<List<RoleAssignment>> RolesForAsync(AgreementOwner owner) =>
        db
            .RoleAssignments.Include(r => r.OnBehalfOf)
            .Where(r => r.CentreId == owner.CentreId && r.UnitId == owner.UnitId)
            .ToListAsync();

    private async Task<IReadOnlyList<Person>> FoundAsync(string? q) =>
        string.IsNullOrWhiteSpace(q)
            ? []
            : (await db.Persons.AsNoTracking().ToListAsync()).FindAll(p =>
                p.Id != me.Person.Id && q.IsFoundIn(p.Name, p.Email)
            );
}
