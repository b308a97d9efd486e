using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LT.Strategy.Web.Security;

/// <summary>Someone who is not signed in asks for a page: off to sign in. What they posted is not thrown away: the error page keeps it. A program that asks for data is told so.</summary>
public static class SessionEnded
{
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
        }

        return Task.CompletedTask;
    }
}
