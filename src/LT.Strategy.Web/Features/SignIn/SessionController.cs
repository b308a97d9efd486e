using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.SignIn;

/// <summary>Somebody who is signed in wants to go on. Being answered is what makes the session last.</summary>
public sealed class SessionController : Controller
{
    [HttpPost("/log-ind/fortsaet")]
    public IActionResult GoOn() => NoContent();
}
