using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.Workplaces;

/// <summary>Everyone chooses the workplace whose agreement stands first on the front page. It gives no rights.</summary>
public sealed class WorkplacesController(StrategyDbContext db, Actor me) : Controller
{
    [HttpGet("/arbejdsplads")]
    public async Task<IActionResult> Choose()
    {
        var choices = await ScopeChoices.AllAsync(db, me.Today);
        return Show(
            choices,
            new WorkplaceForm { Kode = choices.CodeOf(me.Person.WorkplaceCentreId, me.Person.WorkplaceUnitId) }
        );
    }

    [HttpPost("/arbejdsplads")]
    public async Task<IActionResult> Save([Bind(Prefix = "")] WorkplaceForm form)
    {
        var choices = await ScopeChoices.AllAsync(db, me.Today);
        if (choices.Of(form.Kode) is not { } workplace)
        {
            ModelState.AddModelError(nameof(form.Kode), "Vælg en arbejdsplads på listen.");
            return Show(choices, form);
        }

        var person = await db.Persons.SingleAsync(p => p.Id == me.Person.Id);
        person.ChooseWorkplace(workplace);
        await db.SaveChangesAsync();
        TempData["Besked"] =
            workplace == AgreementOwner.None
                ? "Du har ikke længere valgt en arbejdsplads."
                : $"Din arbejdsplads er {choices.NameOf(workplace.CentreId, workplace.UnitId)}.";
        return Redirect("/");
    }

    private ViewResult Show(ScopeChoices choices, WorkplaceForm form)
    {
        ViewData["Choices"] = choices;
        return View(nameof(Choose), form);
    }
}
