using System.Globalization;
using LT.Strategy.Web.Data.ChangeLog;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.WebUtilities;

namespace LT.Strategy.Web.Features.ChangeLogs;

/// <summary>What the log is narrowed by, as it stands in the address.</summary>
public sealed class LogFilter : DayFilter
{
    public string? Q { get; set; }

    public LogKind? Slags { get; set; }

    /// <summary>The same search, before an entry.</summary>
    public string Before(long? id) =>
        QueryHelpers.AddQueryString(
            "/administration/aendringslog",
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["q"] = Q,
                ["navn"] = Navn,
                ["slags"] = Slags?.ToString(),
                ["fra"] = Fra,
                ["til"] = Til,
                ["foer"] = id?.ToString(CultureInfo.InvariantCulture),
            }.Where(p => !string.IsNullOrEmpty(p.Value))
        );
}
