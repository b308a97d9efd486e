using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.About;

/// <summary>The two pages that anyone may read.</summary>
[AllowAnonymous]
public sealed class AboutController(IConfiguration settings) : Controller
{
    [HttpGet("/was")]
    public IActionResult Accessibility() =>
        settings["Was:Url"] is { Length: > 0 } address
            ? Redirect(address)
            : View(AccessibilityStatement.From(settings));

    [HttpGet("/privatliv")]
    public IActionResult Privacy() => View();
}
