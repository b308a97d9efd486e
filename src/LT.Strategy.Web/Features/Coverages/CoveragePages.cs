using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Coverages;

/// <summary>The coverage on a date and over time.</summary>
public sealed record CoveragePage(YearProgress Year, ShownDate Shown, IReadOnlyCollection<YearRevision> Decided)
{
    private readonly Dictionary<string, Delivery> _deliveries = Deliveries
        .OfCentres(Shown.Date, Year.Facts)
        .ToDictionary(d => d.OwnerCode, d => d.Delivery);

    public Coverage Coverage => Year.Coverage;

    public CoverageHistory History { get; } = CoverageHistory.Of(Year.Facts, Shown.Date, Decided);

    public Delivery DeliveryOf(CoverageRow row) => _deliveries[row.Centre.Code];

    public string AddressOf(CoverageCell cell) =>
        $"/ledelse/daekning/{cell.Centre.Code}/{cell.Theme.Number}{Shown.YearQuery}";

    /// <summary>What the steps say as a whole.</summary>
    public IReadOnlyList<string> Sentences
    {
        get
        {
            List<string> sentences = [];
            var deadline = Year.Year.CentreDeadline;
            if (Shown.Date > deadline && History.At(deadline) is { } then)
            {
                sentences.Add(
                    $"Ved fristen den {Danish.Long(deadline)} var {then.Filled} af\u00A0{then.Of} felter dækket; den {Danish.Long(Shown.Date)} er det {Coverage.Filled}\u00A0af\u00A0{Coverage.Of}."
                );
            }

            sentences.Add(
                History.Breaks == 0
                    ? "Intet felt, der var dækket, er blevet brudt."
                    : $"Felter, der var dækket, er blevet brudt {Danish.Count(History.Breaks, "gang", "gange")}."
            );
            return sentences;
        }
    }
}

/// <summary>One cell: why it is filled or not, and when it was.</summary>
public sealed record CellPage(
    CellExplanation Explanation,
    IReadOnlyList<CellChange> Changes,
    Delivery Delivery,
    YearProgress Year,
    ShownDate Shown
)
{
    public CoverageCell Cell => Explanation.Cell;

    public Publication? Agreement => Cell.Publication;

    public static CellPage Of(
        CoverageCell cell,
        YearProgress year,
        ShownDate shown,
        IReadOnlyCollection<YearRevision> decided
    ) =>
        new(
            CellExplanation.Of(cell, year),
            CoverageHistory.Of(year.Facts, shown.Date, decided).Of(cell.Centre, cell.Theme),
            Deliveries.OfCentres(shown.Date, year.Facts).Single(d => d.OwnerCode == cell.Centre.Code).Delivery,
            year,
            shown
        );

    public string AddressOf(CellInitiative one) =>
        $"/aarsaftaler/{Year.Year.Year}/{one.Publication.Content.OwnerCode}/version/{one.Publication.Number}#{one.Initiative.Anchor}";

    public static string OwnerOf(CellInitiative one) => one.Publication.Content.OwnerName;
}
