using System.Globalization;
using LT.Strategy.Web.Data.ChangeLog;
using LT.Strategy.Web.Features.Shared;
using Microsoft.AspNetCore.WebUtilities;

namespace LT.Strategy.Web.Features.ChangeLogs;

/// <summary>What the log is narrowed by, as it stands in the address.</summary>
public sealed class LogFilter : DayFilter
{
    public const string Address = "/administration/aendringslog";

    private const string Yes = "ja";

    public string? Q { get; set; }

    public LogKind? Slags { get; set; }

    /// <summary>"ja": also what came from files before anyone did anything.</summary>
    public string? Filer { get; set; }

    public bool WithFiles => Filer == Yes;

    public bool IsEmpty => At("", null, null).Length == 0;

    /// <summary>The same search as a file, which has all of it.</summary>
    public string FileAddress => At($"{Address}/excel", null, Filer);

    /// <summary>The same search with what came from files, or without.</summary>
    public string Other => At(Address, null, WithFiles ? null : Yes);

    /// <summary>The same search, before an entry.</summary>
    public string Before(long? id) => At(Address, id, Filer);

    private string At(string address, long? before, string? files) =>
        QueryHelpers.AddQueryString(
            address,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["q"] = Q,
                ["navn"] = Navn,
                ["slags"] = Slags?.ToString(),
                ["fra"] = Fra,
                ["til"] = Til,
                ["filer"] = files,
                ["foer"] = before?.ToString(CultureInfo.InvariantCulture),
            }.Where(p => !string.IsNullOrEmpty(p.Value))
        );
}
