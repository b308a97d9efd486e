using System.Security.Claims;
using LT.Strategy.Domain.People;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace LT.Strategy.Web.Security;

/// <summary>
/// Who asks: a browser with a session or, where programs read and nowhere else, a program that sends a key or a token with the
/// request. What is sent with the request goes before the session.
/// </summary>
public static class Caller
{
    /// <summary>The scheme that only chooses one of the others.</summary>
    public const string Scheme = "Caller";

    private const string ClientClaim = "client";

    private const string Bearer = "Bearer ";

    public static string SchemeOf(HttpContext context) =>
        !ApiAddress.Is(context.Request.Path) || TokenOf(context.Request) is not { } token ? Cookie.Scheme
        : !IsKey(token) && context.RequestServices.GetRequiredService<ApiSettings>().TakesTokens
            ? JwtBearerDefaults.AuthenticationScheme
        : ClientKeyHandler.Scheme;

    /// <summary>What stands after "Bearer"; null when the request has no such header.</summary>
    public static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header
        && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;

    /// <summary>A program: it has a name and no rights of its own.</summary>
    public static ClaimsPrincipal Client(string name, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClientClaim, name)], scheme, ClientClaim, roleType: null));

    public static string? ClientOf(ClaimsPrincipal user) => user.FindFirstValue(ClientClaim);

    private static bool IsKey(string token) => token.StartsWith(ClientKey.Mark, StringComparison.Ordinal);
}
