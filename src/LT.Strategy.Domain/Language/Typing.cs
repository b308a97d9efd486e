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

    public static Typed Date(string text) =>
        DateOnly.TryParseExact(
            text.Replace('\u00A0', ' '),
            DateForms,
            Danish.Culture,
            DateTimeStyles.None,
            out var date
        )
            ? new Typed(date, null)
            : new Typed(null, "Skriv datoen som dag, måned og år, fx 15.01.2019.");

    /// <summary>A time of day: "9", "9.30", "09:30".</summary>
    public static Typed Time(string text) =>
        TimeOnly.TryParseExact(text, ["H.mm", "H':'mm", "%H"], Danish.Culture, DateTimeStyles.None, out var time)
            ? new Typed(time, null)
            : new Typed(null, "Skriv klokkeslættet med punktum, fx 9.30.");

    [GeneratedRegex(@"^-?\d+(,\d+)?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})*(,\d+)?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^-?\d+\.\d+$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex DecimalPoint();
}
