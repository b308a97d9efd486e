using System.Globalization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Data.ChangeLog;
using Microsoft.AspNetCore.WebUtilities;

namespace LT.Strategy.Web.Features.ChangeLogs;

/// <summary>What the log is narrowed by, as it stands in the address.</summary>
public sealed class LogFilter
{
    public string? Q { get; set; }

    public string? Navn { get; set; }

    public LogKind? Slags { get; set; }

    public string? Fra { get; set; }

    public string? Til { get; set; }

    /// <summary>Only what was logged before this entry: the next page.</summary>
    public long? Foer { get; set; }

    public DateOnly? From => Day(Fra);

    public DateOnly? To => Day(Til);

    public bool AsksForPerson => !string.IsNullOrWhiteSpace(Navn);

    /// <summary>The problem of each field that cannot be read.</summary>
    public IEnumerable<(string Field, string Sentence)> Problems()
    {
        if (Problem(Fra) is { } from)
        {
            yield return (nameof(Fra), from);
        }

        if (Problem(Til) is { } to)
        {
            yield return (nameof(Til), to);
        }
        else if (To < From)
        {
            yield return (nameof(Til), "Den sidste dag kan ikke ligge før den første.");
        }
    }

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

    private static DateOnly? Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Typing.Date(text.Trim()).Value as DateOnly?;

    private static string? Problem(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Typing.Date(text.Trim()).Problem;
}
