using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace LT.Strategy.Web.Security;

/// <summary>Someone who is not signed in asks for a page: off to sign in. What they posted is not thrown away: the error page keeps it. A program that asks for data is told so.</summary>
public static class SessionEnded
{
    /// <summary>
    /// The session starts anew with every page, so that a page knows when it ends. Files and data do not count: a script that fetches
    /// them is nobody who works.
    /// </summary>
    public static Task LastsFromThePageAskedFor(CookieSlidingExpirationContext context)
    {
        var endpoint = context.HttpContext.GetEndpoint();
        context.ShouldRenew =
            endpoint?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
            && !ApiAddress.Is(context.Request.Path);
        return Task.CompletedTask;
    }

    public static Task Answer(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var mayBeLedAway = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (mayBeLedAway && !ApiAddress.Is(request.Path))
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            if (ApiAddress.Is(request.Path))
            {
                context.Response.Headers.WWWAuthenticate = "Bearer";
            }
        }

        return Task.CompletedTask;
    }
}
