using Microsoft.AspNetCore.StaticAssets;

namespace LT.Strategy.Web.Security;

/// <summary>What the browser is told to refuse, on every answer; error answers too, since it is said as the answer starts.</summary>
public sealed class SafetyHeaders(RequestDelegate next, SignInSettings signIn)
{
    private readonly string _policy = string.Join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'" + ProviderOrigin(signIn),
        "frame-ancestors 'none'",
        "base-uri 'none'"
    );

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Say(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Say(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0 && !IsStaticFile(context))
        {
            headers.CacheControl = "no-store";
        }
    }

    private static bool IsStaticFile(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    // Logging off is a form whose answer leads to the provider, which counts as a form action.
    private static string ProviderOrigin(SignInSettings signIn) =>
        signIn.AsksProvider ? " " + new Uri(signIn.Authority).GetLeftPart(UriPartial.Authority) : "";
}
