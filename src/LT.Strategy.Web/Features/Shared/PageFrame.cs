namespace LT.Strategy.Web.Features.Shared;

/// <summary>What stands round every page: whose strategy, who is reading, where one can go.</summary>
public sealed record PageFrame(
    string StrategyName,
    string? Person,
    IReadOnlyList<NavigationItem> Navigation,
    string? DemoDate,
    string? SampleNotice
);

public sealed record NavigationItem(string Text, string Href, bool Current = false);

/// <summary>A step on the way to the page. The last one, the page itself, has no address.</summary>
public sealed record Crumb(string Text, string? Href = null);
