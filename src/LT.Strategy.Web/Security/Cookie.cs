using System.Globalization;
using System.Security.Claims;
using LT.Strategy.Web.Data.ChangeLog;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LT.Strategy.Web.Security;

/// <summary>The session: who it is and nothing else, so that nothing in it can go stale.</summary>
public static class Cookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    public const string Name = "lt-strategi";

    public const string PersonClaim = "sub";

    public static ClaimsPrincipal For(string directoryId) => new(Identity(new Claim(PersonClaim, directoryId)));

    /// <summary>With the database's own number of the person, for this request only: the change log asks for it.</summary>
    public static ClaimsPrincipal For(string directoryId, int personId) =>
        new(
            Identity(
                new Claim(PersonClaim, directoryId),
                new Claim(SignedInAuthor.PersonIdClaim, personId.ToString(CultureInfo.InvariantCulture))
            )
        );

    private static ClaimsIdentity Identity(params IEnumerable<Claim> claims) =>
        new(claims, Scheme, PersonClaim, roleType: null);
}
