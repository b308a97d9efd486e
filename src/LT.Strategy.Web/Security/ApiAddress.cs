namespace LT.Strategy.Web.Security;

/// <summary>What programs read: answered with data, also when something is refused.</summary>
public static class ApiAddress
{
    public const string Feed = "/nyheder";

    public const string FeedEnding = ".atom";

    public static bool Is(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase)
        || IsFeed(path);

    private static bool IsFeed(PathString path) =>
        path.StartsWithSegments(Feed, StringComparison.OrdinalIgnoreCase)
        || string.Equals(path.Value, Feed + FeedEnding, StringComparison.OrdinalIgnoreCase);
}
