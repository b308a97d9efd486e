using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>The first sheet of a file: what it holds, for which day, where it comes from, and the rules behind its figures.</summary>
internal static class AboutSheet
{
    /// <summary>Of a list that has no figures to explain.</summary>
    public static Workbook AddAbout(
        this Workbook file,
        string what,
        DateOnly on,
        string address,
        params IEnumerable<ExplanationRow> rules
    )
    {
        ExplanationRow.AddTo(
            file,
            "Om listen",
            [
                new("Filen", "Indhold", Danish.Plain(what)),
                new("Filen", "Hentet", on),
                new("Filen", "Adresse", address),
                .. rules,
            ]
        );
        return file;
    }

    public static Workbook AddAbout(
        this Workbook file,
        string what,
        YearProgress year,
        string address,
        params IEnumerable<ExplanationRow> rules
    )
    {
        ExplanationRow.AddTo(
            file,
            "Om tallene",
            [
                new("Filen", "Indhold", $"{Danish.Plain(what)}, {year.Year.GroupStrategy.Name}"),
                new("Filen", "År", year.Year.Year),
                new("Filen", "Gælder for", year.Date),
                new("Filen", "Adresse", address),
                new(
                    "Filen",
                    "Med i filen",
                    "Det, der var registreret og indgået ved udgangen af dagen. Tal er ikke afrundet."
                ),
                .. rules,
            ]
        );
        return file;
    }
}
