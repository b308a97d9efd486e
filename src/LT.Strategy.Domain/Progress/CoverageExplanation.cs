using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Progress;

/// <summary>How the coverage is calculated: the rule in words, the sum from cells to figure, the settings that decide, and the date it is valid for.</summary>
public sealed record CoverageExplanation(
    string Rule,
    IReadOnlyList<SumLine> Sum,
    IReadOnlyList<string> Settings,
    string Validity
)
{
    public static CoverageExplanation Of(YearProgress year)
    {
        var coverage = year.Coverage;
        return new(
            "Hvert center skal have mindst én indsats, der peger på et fælles mål, under hvert tema. Et felt er dækket, når den årsaftale, der gælder på dagen, har sådan en indsats. Indsatsens periode og centrets egen vurdering spiller ingen rolle.",
            [
                new(
                    $"{Danish.Count(coverage.Rows.Count, "center", "centre")} aktive på dagen × {Danish.Count(coverage.Themes.Count, "tema", "temaer")}",
                    Danish.Number(coverage.Of)
                ),
                new("Mangler indsats", $"− {Danish.Number(In(coverage, CellState.NoInitiative))}"),
                new("Ingen aftale endnu", $"− {Danish.Number(In(coverage, CellState.NoAgreement))}"),
                new("Dækket", $"{Danish.Number(coverage.Filled)} af {Danish.Number(coverage.Of)}", IsResult: true),
            ],
            [
                $"Én indsats {Can(year.Year.OneInitiativeMayFillSeveralThemes)} dække flere temaer.",
                $"En indsats i en enheds årsaftale {Can(year.Year.DecentralInitiativeMayFillItsCentresCell)} dække sit centers felt.",
                "Kladder og tillæg under udarbejdelse tæller ikke med.",
            ],
            $"Gælder for {Danish.Long(year.Date)}. Det, der er indgået senere, ændrer ikke tallet for den dag."
        );
    }

    private static int In(Coverage coverage, CellState state) => coverage.Cells.Count(c => c.State == state);

    private static string Can(bool allowed) => allowed ? "kan" : "kan ikke";
}
