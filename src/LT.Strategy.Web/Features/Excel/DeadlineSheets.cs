using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>Every agreement against its deadline.</summary>
internal static class DeadlineSheets
{
    public static Workbook AddDeadlines(this Workbook file, YearProgress year, PermanentAddress address) =>
        file.Add("Centrenes aftaler", Deliveries.OfCentres(year.Date, year.Facts), Columns(year, address))
            .Add("Decentrale aftaler", Deliveries.OfUnits(year.Date, year.Facts), Columns(year, address));

    public static IEnumerable<ExplanationRow> AboutDeadlines(YearProgress year) =>
        [
            new("Årsaftaler", "Centrenes frist", year.Year.CentreDeadline),
            new("Årsaftaler", "Enhedernes frist", year.Year.DecentralDeadline),
            new(
                "Reglen for frister",
                "",
                "En aftale er rettidig, når den er indgået senest på fristens dag, til midnat. Med forlænget frist er det den forlængede dato, der gælder."
            ),
        ];

    private static IReadOnlyList<Column<OwnersDelivery>> Columns(YearProgress year, PermanentAddress address) =>
        [
            new("Navn", 40, d => d.OwnerName),
            new("Center", 10, d => d.Centre.Abbreviation),
            new("Frist", 12, d => d.Delivery.Deadline),
            new("Forlænget frist", 12, d => d.Delivery.IsExtended ? "Ja" : "Nej"),
            new("Indgået", 12, d => FirstConclusion(d, year)),
            new("Tilstand", 20, d => Danish.Capital(d.Delivery.State.InWords())),
            new("Dage over fristen", 12, d => d.Delivery.State == DeliveryState.NotDue ? null : d.Delivery.Days),
            new("Dage tilbage", 12, d => d.Delivery.State == DeliveryState.NotDue ? d.Delivery.Days : null),
            new("Adresse", 50, d => address.OfAgreement(d.OwnerCode, d.Publication?.Number)),
        ];

    private static DateOnly? FirstConclusion(OwnersDelivery delivery, YearProgress year) =>
        delivery.Publication is { } held
            ? year.Facts.Publications.Where(p => p.AgreementId == held.AgreementId).Min(p => p.ConcludedOn)
            : null;
}
