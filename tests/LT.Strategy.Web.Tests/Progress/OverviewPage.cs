using AngleSharp.Dom;

namespace LT.Strategy.Web.Tests.Progress;

/// <summary>Where things stand on the overview.</summary>
internal static class OverviewPage
{
    /// <summary>What stands in a goal's row under a heading.</summary>
    public static string Cell(this Page overview, string goal, string column) =>
        Words.Of(Row(overview, goal).QuerySelector($"[data-title='{column}']")?.TextContent);

    /// <summary>The computed status; management's own assessment may stand beside it.</summary>
    public static string Status(this Page overview, string goal) =>
        overview.Cell(goal, "Status").Split(" Ledelsen ")[0];

    /// <summary>Where the figure in a goal's row leads.</summary>
    public static string LinkIn(this Page overview, string goal, string column) =>
        Row(overview, goal).QuerySelector($"[data-title='{column}'] a")?.GetAttribute("href") ?? "";

    public static string HeadOf(this Page overview, string goal) =>
        Words.Of(Row(overview, goal).QuerySelector("th")?.TextContent);

    /// <summary>A figure of the band at the top: what stands under its heading.</summary>
    public static string Band(this Page overview, string heading) =>
        Words.Of(
            overview
                .All(".lt-band > div")
                .Single(d => Words.Of(d.QuerySelector("h2")?.TextContent) == heading)
                .TextContent
        );

    private static IElement Row(Page overview, string goal) =>
        overview.All(".lt-goals tbody tr").Single(r => Words.Of(r.QuerySelector(".lt-goals__id")?.TextContent) == goal);
}
