using System.Globalization;
using System.Text.RegularExpressions;

namespace LT.Strategy.Domain.Language;

/// <summary>What somebody typed: a value, or a sentence that says how to write it.</summary>
public readonly record struct Typed(object? Value, string? Problem);

/// <summary>Reads numbers and dates as they are written in Danish, and never guesses.</summary>
public static partial class Typing
{
    private static readonly string[] DateForms =
    [
        "d.M.yyyy",
        "d-M-yyyy",
        "d/M/yyyy",
        "d/M-yyyy",
        "d/M yyyy",
        "d. MMMM yyyy",
        "d MMMM yyyy",
        "d. MMM yyyy",
        "yyyy-MM-dd",
    ];

    public const string UseComma = "Brug komma, fx 13,5";

    public static Typed Decimal(string text)
    {
        if (DecimalPoint().IsMatch(text) && !Grouped().IsMatch(text))
        {
            return new Typed(null, UseComma);
        }

        return
            (Plain().IsMatch(text) || Grouped().IsMatch(text))
            && decimal.TryParse(text, NumberStyles.Number, Danish.Culture, out var number)
            ? new Typed(number, null)
            : new Typed(null, "Skriv et tal, fx 13,5");
    }

    public static Typed Int(string text) =>
        (Plain().IsMatch(text) || Grouped().IsMatch(text))
        && int.TryParse(text, NumberStyles.Integer | NumberStyles.AllowThousands, Danish.Culture, out var number)
            ? new Typed(number, null)
            : new Typed(null, "Skriv et helt tal, fx 4");

    /// <summary>Of the 31st of a month of 30 days: that the writing is right and the day is not there.</summary>
    public const string NoSuchDate = "Den dato findes ikke. Skriv en anden, fx 15.01.2019.";

    public static Typed Date(string text) =>
        DateIn(text) is { } date ? new Typed(date, null)
        : DateIn(DayOfMonth().Replace(text, "01")) is null
            ? new Typed(null, "Skriv datoen som dag, måned og år, fx 15.01.2019.")
        : new Typed(null, NoSuchDate);

    private static DateOnly? DateIn(string text) =>
        DateOnly.TryParseExact(
            text.Replace('\u00A0', ' '),
            DateForms,
            Danish.Culture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;

    /// <summary>A time of day: "9", "9.30", "09:30".</summary>
    public static Typed Time(string text) =>
        TimeOnly.TryParseExact(text, ["H.mm", "H':'mm", "%H"], Danish.Culture, DateTimeStyles.None, out var time)
            ? new Typed(time, null)
            : new Typed(null, "Skriv klokkeslættet med punktum, fx 9.30.");

    /// <summary>First in "31.02.2019", last in "2019-02-31".</summary>
    [GeneratedRegex(@"^\d{1,2}(?!\d)|(?<=^\d{4}-\d{2}-)\d{2}$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"^-?\d+(,\d+)?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})*(,\d+)?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^-?\d+\.\d+$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex DecimalPoint();
}
