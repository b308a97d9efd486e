using System.Globalization;

namespace LT.Strategy.Web.Features.About;

/// <summary>The section Was of the settings, where the municipality keeps its statement here and not in the authority's own tool.</summary>
public sealed record AccessibilityStatement(
    DateOnly MadeOn,
    DateOnly ReviewedOn,
    string Email,
    string Phone,
    IReadOnlyList<string> Unmet
)
{
    /// <summary>Null while the settings hold no statement.</summary>
    public static AccessibilityStatement? From(IConfiguration settings) =>
        Day(settings["Was:MadeOn"]) is { } made
            ? new(
                made,
                Day(settings["Was:ReviewedOn"]) ?? made,
                settings["Was:Email"] ?? "",
                settings["Was:Phone"] ?? "",
                [.. settings.GetSection("Was:Unmet").GetChildren().Select(u => u.Value ?? "").Where(u => u.Length > 0)]
            )
            : null;

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
