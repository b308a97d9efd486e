using System.Globalization;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Shared;

/// <summary>The date a page shows: today, or an earlier one asked for with ?pr=2019-06-01. It never chooses the year.</summary>
public sealed record ShownDate(DateOnly Date, DateOnly Today)
{
    public bool IsToday => Date == Today;

    /// <summary>To be put on links that go on showing the same date.</summary>
    public string Query => IsToday ? "" : $"?pr={Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>Null when the text is no date, or a date after today.</summary>
    public static ShownDate? Of(string? typed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return new ShownDate(today, today);
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
        return read && date <= today ? new ShownDate(date, today) : null;
    }
}
