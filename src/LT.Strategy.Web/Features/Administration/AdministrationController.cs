using LT.Strategy.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Administration;

/// <summary>What there is to administer, for those who may.</summary>
public sealed class AdministrationController(Actor me) : Controller
{
    [HttpGet("/administration")]
    public IActionResult Index() => me.MayAdminister() ? View(AdministrationPage.For(me)) : Forbid();
}
