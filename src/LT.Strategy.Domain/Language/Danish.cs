using System.Globalization;

namespace LT.Strategy.Domain.Language;

/// <summary>How dates, numbers and counted things are written in Danish, the same on every page, in print and in mail.</summary>
public static class Danish
{
    private const char NonBreakingSpace = '\u00A0';

    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>Danish order: æ, ø, å last, and aa as å.</summary>
    public static readonly StringComparer Order = StringComparer.Create(Culture, ignoreCase: true);

    /// <summary>For numbers of goals: 1.2 before 1.10.</summary>
    public static readonly StringComparer NumberOrder = StringComparer.Create(
        CultureInfo.InvariantCulture,
        CompareOptions.NumericOrdering
    );

    private static readonly string[] SmallNumbers =
    [
        "ingen",
        "én",
        "to",
        "tre",
        "fire",
        "fem",
        "seks",
        "syv",
        "otte",
        "ni",
        "ti",
    ];

    private static readonly string[] MonthsOnAnAxis =
    [
        "jan.",
        "feb.",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "aug.",
        "sep.",
        "okt.",
        "nov.",
        "dec.",
    ];

    /// <summary>"14. juni 2019", the day kept together with its month.</summary>
    public static string Long(DateOnly date) => $"{DayAndMonth(date)} {date.Year.ToString(Culture)}";

    /// <summary>"14. juni".</summary>
    public static string DayAndMonth(DateOnly date) => date.ToString($"d.'{NonBreakingSpace}'MMMM", Culture);

    /// <summary>"fredag den 14. juni 2019".</summary>
    public static string WithWeekday(DateOnly date) => $"{date.ToString("dddd", Culture)} den {Long(date)}";

    /// <summary>The month as it stands on an axis: "jan.", "marts", "maj".</summary>
    public static string Month(DateOnly date) => MonthsOnAnAxis[date.Month - 1];

    /// <summary>How long there is between two days: "11 måneder", "godt to måneder", "12 dage".</summary>
    public static string Span(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        months -= from.AddMonths(months) > to ? 1 : 0;
        var days = to.DayNumber - from.AddMonths(months).DayNumber;
        return months == 0 ? $"{InWords(days)}{NonBreakingSpace}{(days == 1 ? "dag" : "dage")}"
            : days == 0 ? Months(months)
            : days <= 15 ? $"godt {Months(months)}"
            : $"knap {Months(months + 1)}";
    }

    private static string Months(int count) =>
        count % 12 == 0
            ? $"{InWords(count / 12, neuter: true)}{NonBreakingSpace}år"
            : $"{InWords(count)}{NonBreakingSpace}{(count == 1 ? "måned" : "måneder")}";

    /// <summary>"14.06.2019", for tables and fields.</summary>
    public static string Short(DateOnly date) => date.ToString("dd.MM.yyyy", Culture);

    /// <summary>"kl. 14.05", from a time of day in Copenhagen.</summary>
    public static string Clock(TimeOnly time) => $"kl.{NonBreakingSpace}{time.ToString("HH.mm", Culture)}";

    /// <summary>"13,5": rounded away from zero, with the given number of decimals.</summary>
    public static string Number(decimal value, int decimals = 0) =>
        Rounded(value, decimals).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Culture);

    /// <summary>The one way of rounding: half away from zero.</summary>
    public static decimal Rounded(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>"+0,12", "−0,12" or "0,00": a difference.</summary>
    public static string Signed(decimal value, int decimals = 0)
    {
        var rounded = Rounded(value, decimals);
        var sign = Math.Sign(rounded) switch
        {
            1 => "+",
            -1 => "−",
            _ => "",
        };
        return sign + Number(Math.Abs(rounded), decimals);
    }

    /// <summary>"14,2" or "13,98": with one decimal more where the value has more, and told apart from a target that is not reached.</summary>
    public static string Precisely(decimal value, decimal target, int decimals) =>
        Number(value, DecimalsBeside(value, target, decimals));

    /// <summary>"14,0" or "14,25": what was decided, with the decimals it has and at least so many.</summary>
    public static string Decided(decimal value, int decimals) =>
        value.ToString($"#,0.{new string('0', decimals)}{new string('#', 6 - decimals)}", Culture);

    /// <summary>One decimal more where the value has more, and as many as it takes for the rounded value not to reach a target that is not reached.</summary>
    public static int DecimalsBeside(decimal value, decimal target, int decimals)
    {
        var shown = value == Rounded(value, decimals) ? decimals : decimals + 1;
        while (value != target && shown < 6 && Rounded(value, shown) == Rounded(target, shown))
        {
            shown++;
        }

        return shown;
    }

    /// <summary>"60 %" from 0.6. Never rounded up to 100 % before the whole is reached.</summary>
    public static string Percent(decimal fraction) =>
        $"{Percents(fraction, 0).ToString("N0", Culture)}{NonBreakingSpace}%";

    /// <summary>"65,5 %" from 0.655: a share that was decided, with the decimals it has.</summary>
    public static string Share(decimal fraction) =>
        $"{(fraction * 100).ToString("#,0.######", Culture)}{NonBreakingSpace}%";

    /// <summary>60 from 0.6, with at most so many decimals; below 100 before the whole is reached.</summary>
    public static decimal Percents(decimal fraction, int decimals)
    {
        var rounded = Rounded(fraction * 100, decimals);
        return rounded == 100 && fraction < 1 ? 100 - (decimal)Math.Pow(10, -decimals) : rounded;
    }

    /// <summary>"1 enhed", "0 enheder", "2 enheder".</summary>
    public static string Count(int count, string one, string many) =>
        $"{count.ToString("N0", Culture)}{NonBreakingSpace}{(count == 1 ? one : many)}";

    /// <summary>"én", "to" … "ti", digits above: for running text. Neuter one is "ét".</summary>
    public static string InWords(int count, bool neuter = false) =>
        count switch
        {
            1 when neuter => "ét",
            >= 0 and <= 10 => SmallNumbers[count],
            _ => count.ToString("N0", Culture),
        };

    /// <summary>"a, b og c".</summary>
    public static string List(IEnumerable<string> items, string joiner = "og")
    {
        var all = items.ToList();
        return all.Count <= 1
            ? string.Concat(all)
            : $"{string.Join(", ", all.Take(all.Count - 1))}{(joiner.StartsWith(',') ? "" : " ")}{joiner} {all[^1]}";
    }

    /// <summary>The first letter in upper case: for a sentence that begins with a number word or a name.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];

    /// <summary>The first letter in lower case: for a sentence that goes on after a colon.</summary>
    public static string Lower(string text) => text.Length == 0 ? text : char.ToLower(text[0], Culture) + text[1..];

    /// <summary>With ordinary spaces: for data and files, where nothing breaks into lines.</summary>
    public static string Plain(string text) => text.Replace(NonBreakingSpace, ' ');
}
