namespace LT.Strategy.Web.Features.Shared;

/// <summary>What stands round every page: whose strategy, who is reading, where one can go.</summary>
public sealed record PageFrame(
    string StrategyName,
    string? Person,
    IReadOnlyList<NavigationItem> Navigation,
    string? DemoDate,
    string? SampleNotice
)
{
    /// <summary>Null where nobody is signed in.</summary>
    public PageSession? Session { get; init; }
}

/// <summary>What the page's scripts know of the session: a name for the person that tells nothing, and how long it lasts from now.</summary>
public sealed record PageSession(string Person, int Seconds);

public sealed record NavigationItem(string Text, string Href, bool Current = false);

/// <summary>A step on the way to the page. The last one, the page itself, has no address.</summary>
public sealed record Crumb(string Text, string? Href = null);
