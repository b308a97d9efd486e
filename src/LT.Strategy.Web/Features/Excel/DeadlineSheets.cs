using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Excel;

/// <summary>Every agreement against its deadline.</summary>
internal static class DeadlineSheets
{
    public static Workbook AddDeadlines(this Workbook file, YearProgress year, PermanentAddress address) =>
        file.AddDeadlines(
            Deliveries.OfCentres(year.Date, year.Facts),
            Deliveries.OfUnits(year.Date, year.Facts),
            address
        );

    public static Workbook AddDeadlines(
        this Workbook file,
        IEnumerable<OwnersDelivery> centres,
        IEnumerable<OwnersDelivery> units,
        PermanentAddress address
    ) => file.Add("Centrenes aftaler", centres, Columns(address)).Add("Decentrale aftaler", units, Columns(address));

    public static IEnumerable<ExplanationRow> AboutDeadlines(YearProgress year) =>
        [
            new("Årsaftaler", "Centrenes frist", year.Year.CentreDeadline),
            new("Årsaftaler", "Enhedernes frist", year.Year.DecentralDeadline),
            new(
                "Reglen for frister",
                "",
                "En aftale er rettidig, når den er indgået senest på fristens dag, til midnat. Med forlænget frist er det den forlængede dato, der gælder. Et center eller en enhed, der er åbnet efter fristen, har ingen frist i år og er ikke talt med."
            ),
            .. Counts("Centrenes årsaftaler", Deliveries.OfCentres(year.Date, year.Facts)),
            .. Counts("Decentrale årsaftaler", Deliveries.OfUnits(year.Date, year.Facts)),
        ];

    private static IEnumerable<ExplanationRow> Counts(string what, IReadOnlyList<OwnersDelivery> deliveries)
    {
        var count = DeliveryCount.In(deliveries);
        return
        [
            new(what, "Indgået", count.Concluded),
            new(what, "Indgået rettidigt", count.OnTime),
            new(what, "Ud af", count.Of),
        ];
    }

    private static IReadOnlyList<Column<OwnersDelivery>> Columns(PermanentAddress address) =>
        [
            new("Navn", 40, d => d.OwnerName),
            new("Center", 10, d => d.Centre.Abbreviation),
            new("Frist", 12, d => d.Delivery.HasDeadline ? d.Delivery.Deadline : null),
            new("Forlænget frist", 12, d => d.Delivery.IsExtended ? "Ja" : "Nej"),
            new("Begrundelse for forlængelse", 40, d => d.Extension?.Reason),
            new("Indgået", 12, d => d.ConcludedOn),
            new("Tilstand", 20, d => Danish.Capital(d.Delivery.State.InWords())),
            new(
                "Dage over fristen",
                12,
                d => d.Delivery.State is DeliveryState.NotDue or DeliveryState.NoDeadline ? null : d.Delivery.Days
            ),
            new("Dage tilbage", 12, d => d.Delivery.State == DeliveryState.NotDue ? d.Delivery.Days : null),
            new("Adresse", 50, d => address.OfAgreement(d.OwnerCode, d.Publication?.Number)),
        ];
}
