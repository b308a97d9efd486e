using System.Globalization;

namespace LT.Strategy.Web.Features.Api;

/// <summary>What a request is about: a year or none, and the date shown. Dates are read in one form only, so that none can be mistaken.</summary>
internal sealed record Asked(int? Year, DateOnly Date)
{
    public const string DateFormat = "yyyy-MM-dd";

    private const int DigitsOfAYear = 4;

    public static (Asked? Asked, string Problem) Read(string? year, string? asOf, DateOnly today)
    {
        var date = today;
        if (
            !string.IsNullOrEmpty(asOf)
            && !DateOnly.TryParseExact(asOf, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        )
        {
            return (null, $"Skriv datoen som år-måned-dag, fx {InIso(today)}.");
        }

        if (date > today)
        {
            return (null, $"Datoen kan ikke ligge efter i dag, {InIso(today)}.");
        }

        if (string.IsNullOrEmpty(year))
        {
            return (new Asked(null, date), "");
        }

        return
            year.Length == DigitsOfAYear
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (new Asked(number, date), "")
            : (null, $"Skriv året med fire cifre, fx {today.Year.ToString(CultureInfo.InvariantCulture)}.");
    }

    public static string InIso(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);
}
