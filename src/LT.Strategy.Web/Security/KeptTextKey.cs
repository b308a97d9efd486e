using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace LT.Strategy.Web.Security;

/// <summary>
/// The key that the browser seals a person's unsaved text with. It lies in the browser as a cookie that only the server can open,
/// and only for that person: whoever signs in next on the same machine cannot read the text.
/// </summary>
public sealed class KeptTextKey(IDataProtectionProvider protection, SignInSettings settings)
{
    private const int KeyBytes = 32;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>A person, in names of what the browser keeps: the same every time, and says nothing of who it is.</summary>
    public static string NameOf(string directoryId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"kladde {directoryId}")))[..16];

    /// <summary>The signed-in person's key: the one this browser has, or a new one.</summary>
    public string For(HttpContext context) => For(context, context.User);

    /// <summary>Made when somebody signs in, so that two tabs opened at once have the same.</summary>
    public string For(HttpContext context, ClaimsPrincipal signedIn)
    {
        var person = signedIn.FindFirstValue(Cookie.PersonClaim)!;
        var seal = protection.CreateProtector("KeptText", person);
        var sealedKey = context.Request.Cookies[CookieOf(person)];
        var key = Opened(seal, sealedKey) ?? Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));
        context.Response.Cookies.Append(CookieOf(person), seal.Protect(key), Options(context));
        return key;
    }

    /// <summary>Signing out leaves nothing that can be read, also where the browser runs no script.</summary>
    public static void Forget(HttpContext context)
    {
        if (context.User.FindFirstValue(Cookie.PersonClaim) is { } person)
        {
            context.Response.Cookies.Delete(CookieOf(person), new CookieOptions { Path = Path(context) });
        }
    }

    private static string CookieOf(string person) => $"lt-kladde-{NameOf(person)}";

    private static string Path(HttpContext context) => context.Request.PathBase + "/";

    private CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps || settings.AsksProvider,
            MaxAge = Kept,
            Path = Path(context),
            IsEssential = true,
        };

    private static string? Opened(IDataProtector seal, string? sealedKey)
    {
        try
        {
            return sealedKey is null ? null : seal.Unprotect(sealedKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
