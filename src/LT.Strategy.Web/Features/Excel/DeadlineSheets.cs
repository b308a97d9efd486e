using LT.Strategy.Domain.Agreements;
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
    ) => file.Add("Centrenes aftaler", centres, Columns(address)).Add("Enhedernes aftaler", units, Columns(address));

    /// <summary>Extensions as they were known on a day, also those that another took over from or that were withdrawn.</summary>
    public static Workbook AddExtensions(
        this Workbook file,
        IEnumerable<(string Owner, DeadlineExtension Extension, bool Holds)> rows,
        DateOnly on
    ) =>
        file.Add(
            "Forlængelser",
            rows.Select(r => (r.Owner, r.Extension, r.Holds, Withdrawn: WithdrawnBy(r.Extension, on))),
            new("Navn", 40, r => r.Owner),
            new("Ny frist", 12, r => r.Extension.Deadline),
            new("Begrundelse", 40, r => r.Extension.Reason),
            new("Givet", 12, r => Copenhagen.DayOf(r.Extension.GrantedAt)),
            new("Givet af", 34, r => r.Extension.GrantedBy?.Name),
            new(
                "Gælder",
                20,
                r =>
                    r.Withdrawn is not null ? "Trukket tilbage"
                    : r.Holds ? "Ja"
                    : "Afløst af en nyere"
            ),
            new("Trukket tilbage", 12, r => r.Withdrawn),
            new("Trukket tilbage af", 34, r => r.Withdrawn is null ? null : r.Extension.WithdrawnBy?.Name),
            new("Hvorfor trukket tilbage", 40, r => r.Withdrawn is null ? null : r.Extension.WithdrawalReason)
        );

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
            .. Counts("Enhedernes årsaftaler", Deliveries.OfUnits(year.Date, year.Facts)),
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

    private static DateOnly? WithdrawnBy(DeadlineExtension extension, DateOnly on) =>
        extension.WithdrawnAt is { } at && Copenhagen.DayOf(at) is var day && day <= on ? day : null;

    private static IReadOnlyList<Column<OwnersDelivery>> Columns(PermanentAddress address) =>
        [
            new("Navn", 40, d => d.OwnerName),
            new("Center", 10, d => d.Centre.Abbreviation),
            new("Frist", 12, d => d.Delivery.HasDeadline ? d.Delivery.Deadline : null),
            new("Forlænget frist", 12, d => d.Delivery.IsExtended ? "Ja" : "Nej"),
            new("Begrundelse for forlængelse", 40, d => d.Extension?.Reason),
            new("Indgået", 12, d => d.ConcludedOn),
            new("Indgået før, nu trukket tilbage", 14, d => d.Withdrawn?.ConcludedOn),
            new("Trukket tilbage", 12, d => d.Withdrawn?.On),
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
