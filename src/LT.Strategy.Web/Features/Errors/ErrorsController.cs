using System.Globalization;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Errors;

/// <summary>What people see when something is refused or fails. Nothing here asks the database: it may be what failed.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController(IAntiforgery antiforgery) : Controller
{
    // No parameter: binding one would read the posted form, which may be what is wrong.
    [Route("/fejl/{status:int:range(400, 599)}")]
    public async Task<IActionResult> Show()
    {
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        if (ApiAddress.Is(AskedFor()))
        {
            return ProblemFor(
                HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? status : Response.StatusCode
            );
        }

        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            return Error(Response.StatusCode);
        }

        if (HttpMethods.IsPost(Request.Method) && status is 400 or 401)
        {
            return await Refused(status);
        }

        return Error(status == 401 ? 403 : status);
    }

    /// <summary>A post that was refused for its token or its session: what was typed is shown and can be sent again.</summary>
    private async Task<IActionResult> Refused(int status)
    {
        if (await LostPost.Read(HttpContext) is not { } fields)
        {
            return Error(413);
        }

        if (status == 400 && await antiforgery.IsRequestValidAsync(HttpContext))
        {
            return Error(400);
        }

        var address = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } original
            ? original.OriginalPathBase + original.OriginalPath + original.OriginalQueryString
            : "/";
        var signedIn = User.Identity is { IsAuthenticated: true };
        if (!signedIn && address == "/log-af")
        {
            return LocalRedirect("~/log-ind/farvel");
        }

        if (!OwnAddress.Sent(Request))
        {
            return Error(400);
        }

        Response.StatusCode = status;
        return View("LostPost", new LostPost(address, signedIn, fields, Token(fields, signedIn)));
    }

    // The old token still fits whoever sent it once they have signed in again; one made now would fit nobody.
    private string Token(IReadOnlyList<PostedField> fields, bool signedIn) =>
        !signedIn && fields.FirstOrDefault(f => f.Name == LostPost.TokenName) is { } old
            ? old.Value
            : antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;

    private PathString AskedFor() =>
        HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;

    private ObjectResult ProblemFor(int status)
    {
        var (title, sentence) = ErrorPage.ForPrograms(status, HttpContext);
        return Problem(sentence, statusCode: status, title: title);
    }

    private ViewResult Error(int status)
    {
        Response.StatusCode = status;
        return View("Error", ErrorPage.For(status, HttpContext));
    }
}
