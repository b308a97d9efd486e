using System.Globalization;
using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.Features.Api;

/// <summary>A parameter that cannot be used: which, why, and what might stand there.</summary>
internal sealed record Refusal(string Parameter, string Sentence, string Example);

/// <summary>
/// Reads what a request asks for. Each thing is read in one form only, so that none can be mistaken; the first that cannot be used
/// is kept as the reason to refuse, and what was left out is not asked about.
/// </summary>
internal sealed class Asked(DateOnly today)
{
    public const string DateFormat = "yyyy-MM-dd";

    public const int PageSize = 50;

    public const int MostOnAPage = 200;

    private const int DigitsOfAYear = 4;

    private const int MostPages = 1_000_000;

    public Refusal? Refusal { get; private set; }

    public DateOnly Date(string? asOf)
    {
        if (string.IsNullOrEmpty(asOf))
        {
            return today;
        }

        if (!DateOnly.TryParseExact(asOf, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            var problem = Typing.Date(asOf).Problem == Typing.NoSuchDate ? "Den dato findes ikke." : "";
            Refuse("asOf", $"{problem} Skriv datoen som år-måned-dag, fx {InIso(today)}.".TrimStart(), InIso(today));
        }
        else if (date > today)
        {
            Refuse("asOf", $"Datoen kan ikke ligge efter i dag, {InIso(today)}.", InIso(today));
        }

        return date;
    }

    public int? Year(string? year)
    {
        if (string.IsNullOrEmpty(year))
        {
            return null;
        }

        if (year.Length != DigitsOfAYear || Whole(year) is not { } number)
        {
            var example = today.Year.ToString(CultureInfo.InvariantCulture);
            Refuse("year", $"Skriv året med fire cifre, fx {example}.", example);
            return null;
        }

        return number;
    }

    public int Page(string? page) => Whole("page", page, 1, MostPages);

    public int Size(string? pageSize) => Whole("pageSize", pageSize, PageSize, MostOnAPage);

    /// <summary>One of the words, or null when nothing is asked for. Capital letters do not matter.</summary>
    public string? OneOf(string parameter, string? value, IReadOnlyCollection<string> words)
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        var word = words.FirstOrDefault(w => string.Equals(w, value, StringComparison.OrdinalIgnoreCase));
        if (word is null)
        {
            Refuse(
                parameter,
                words.Count == 0
                    ? $"Der er intet at vælge mellem i {parameter} det år."
                    : $"»{value}« kan ikke bruges i {parameter}. Skriv {Danish.List(words, "eller")}.",
                words.FirstOrDefault() ?? ""
            );
        }

        return word;
    }

    public static string InIso(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    private int Whole(string parameter, string? value, int otherwise, int most)
    {
        if (string.IsNullOrEmpty(value))
        {
            return otherwise;
        }

        if (Whole(value) is { } number and >= 1 && number <= most)
        {
            return number;
        }

        var limit = most == MostPages ? "fra 1 og op" : $"fra 1 til {most.ToString(CultureInfo.InvariantCulture)}";
        Refuse(
            parameter,
            $"Skriv {parameter} som et helt tal {limit}.",
            otherwise.ToString(CultureInfo.InvariantCulture)
        );
        return otherwise;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public void Refuse(string parameter, string sentence, string example) =>
        Refusal ??= new Refusal(parameter, sentence, example);
}
