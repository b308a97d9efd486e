using System.Globalization;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>The date a page shows: today, or an earlier one asked for with ?pr=2019-06-01. It never chooses the year; that is asked for with ?aar=2019.</summary>
public sealed record ShownDate(DateOnly Date, DateOnly Today, int? Year = null)
{
    public bool IsToday => Date == Today;

    /// <summary>To be put on links that go on showing the same date.</summary>
    public string Query => IsToday ? "" : $"?pr={Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>To be put on links to pages whose address has no year: the year asked for goes along.</summary>
    public string YearQuery =>
        Year is not { } year ? Query
        : IsToday ? $"?aar={year.ToString(CultureInfo.InvariantCulture)}"
        : $"?aar={year.ToString(CultureInfo.InvariantCulture)}&{Query[1..]}";

    /// <summary>The same page of today.</summary>
    public string TodaysQuery => (this with { Date = Today }).YearQuery;

    /// <summary>Null when the text is no date, or a date after today.</summary>
    public static ShownDate? Of(string? typed, DateOnly today, int? year = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return new ShownDate(today, today, year);
        }

        var read =
            DateOnly.TryParseExact(
                typed.Trim(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
            || DateOnly.TryParseExact(
                typed.Trim(),
                ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy"],
                Danish.Culture,
                DateTimeStyles.None,
                out date
            );
        return read && date <= today ? new ShownDate(date, today, year) : null;
    }
}
