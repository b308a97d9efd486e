using LT.Strategy.Web.Clock;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Features.Tasks;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Features.SignIn;

[AllowAnonymous]
public sealed class SignInController(StrategyDbContext db, DomainClock clock, SignInSettings settings) : Controller
{
    private const string Goodbye = "/log-ind/farvel";

    [HttpGet("/log-ind")]
    public async Task<IActionResult> Choose(string? returnUrl)
    {
        var back = Local(returnUrl);
        return settings.AsksProvider
            ? Challenge(new AuthenticationProperties { RedirectUri = back }, OpenIdConnectDefaults.AuthenticationScheme)
            : View(await PersonList(back));
    }

    [HttpPost("/log-ind")]
    public async Task<IActionResult> Choose(string? person, string? returnUrl)
    {
        if (settings.AsksProvider)
        {
            return NotFound();
        }

        if (!await db.Persons.AnyAsync(p => p.DirectoryId == person))
        {
            ModelState.AddModelError("person", "Vælg en person på listen");
            return View(await PersonList(Local(returnUrl)));
        }

        await HttpContext.SignInAsync(Cookie.Scheme, Cookie.For(person!));
        return LocalRedirect(Local(returnUrl));
    }

    [HttpPost("/log-af")]
    public IActionResult Leave()
    {
        KeptTextKey.Forget(HttpContext);
        var then = new AuthenticationProperties { RedirectUri = Url.Content("~" + Goodbye) };
        return settings.AsksProvider
            ? SignOut(then, Cookie.Scheme, OpenIdConnectDefaults.AuthenticationScheme)
            : SignOut(then, Cookie.Scheme);
    }

    /// <summary>Where one lands after signing in beside a form that waits in another tab.</summary>
    [HttpGet("/log-ind/klar")]
    public IActionResult Ready() =>
        Message("Du er logget ind", "Gå tilbage til fanen med det, du skrev, og tryk på Send igen.");

    [HttpGet("/log-ind/afvist")]
    public IActionResult Refused() =>
        Message("Du blev ikke logget ind", "Prøv igen. Sker det flere gange, så kontakt it-support.", signIn: true);

    [HttpGet(Goodbye)]
    public IActionResult Left() =>
        Message("Du er logget af", "Luk browseren, hvis andre bruger maskinen.", signIn: true);

    private ViewResult Message(string title, string sentence, bool signIn = false) =>
        View("Message", new SignInMessage(title, sentence, signIn));

    /// <summary>The page that was asked for. The front page is what everyone asks for who asks for nothing.</summary>
    private string Local(string? returnUrl) =>
        Url.IsLocalUrl(returnUrl) && returnUrl != Url.Content("~/")
            ? returnUrl!
            : Url.Content("~" + TasksController.AfterSignIn);

    private async Task<SignInPage> PersonList(string returnUrl) =>
        SignInPage.From(await db.Persons.AsNoTracking().Include(p => p.Roles).ToListAsync(), clock.Today(), returnUrl);
}
