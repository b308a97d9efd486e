namespace LT.Strategy.Web.Security;

/// <summary>What programs read: answered with data, also when something is refused.</summary>
public static class ApiAddress
{
    public static bool Is(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);
}
