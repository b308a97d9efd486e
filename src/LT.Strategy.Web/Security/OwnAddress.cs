namespace LT.Strategy.Web.Security;

/// <summary>Whether a request comes from our own pages, and from which.</summary>
public static class OwnAddress
{
    /// <summary>The page that the request came from, when it is one of ours; else the front page.</summary>
    public static string Before(HttpRequest request) =>
        IsOurs(request, request.Headers.Referer)
            ? new Uri(request.Headers.Referer!).PathAndQuery
            : request.PathBase + "/";

    /// <summary>Whether one of our own pages sent this: browsers say so themselves, older ones through the address they name.</summary>
    public static bool Sent(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        var origin = request.Headers.Origin.ToString();
        return IsOurs(request, origin.Length > 0 ? origin : request.Headers.Referer);
    }

    private static bool IsOurs(HttpRequest request, string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == request.Scheme
        && new HostString(uri.Authority).Equals(HostWithPort(request));

    private static HostString HostWithPort(HttpRequest request) =>
        new(new Uri($"{request.Scheme}://{request.Host}").Authority);
}
