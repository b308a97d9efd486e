using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Progress;

/// <summary>What the reader narrows the deadlines by, as it stands in the address. What cannot be read narrows nothing.</summary>
public sealed record DeadlineFilter(string? Center = null, string? Type = null, string? Tilstand = null)
{
    public const string Centres = "center";

    public const string Units = "enhed";

    public const string Extended = "forlaenget";

    public static readonly IReadOnlyList<(string Address, string Words, DeliveryState State)> States =
    [
        ("rettidigt", "Rettidigt", DeliveryState.OnTime),
        ("for-sent", "For sent", DeliveryState.Late),
        ("mangler", "Mangler", DeliveryState.Missing),
        ("ikke-forfalden", "Ikke forfalden", DeliveryState.NotDue),
        ("ingen-frist", "Ingen frist i år", DeliveryState.NoDeadline),
    ];

    public bool IsEmpty => string.IsNullOrEmpty(Center) && string.IsNullOrEmpty(Type) && string.IsNullOrEmpty(Tilstand);

    public bool ShowsCentres => Type != Units;

    public bool ShowsUnits => Type != Centres;

    public bool IsUnder(Centre centre) =>
        string.IsNullOrWhiteSpace(Center) || string.Equals(Center, centre.Code, StringComparison.OrdinalIgnoreCase);

    public bool Has(Delivery delivery) =>
        Tilstand == Extended
            ? delivery.IsExtended
            : States.All(s => s.Address != Tilstand)
                || States.Any(s => s.Address == Tilstand && s.State == delivery.State);

    /// <summary>"&center=cup&tilstand=mangler", to be put after the year.</summary>
    public string Query =>
        string.Concat(
            new[] { ("center", Center), ("type", Type), ("tilstand", Tilstand) }
                .Where(p => !string.IsNullOrEmpty(p.Item2))
                .Select(p => $"&{p.Item1}={Uri.EscapeDataString(p.Item2!)}")
        );
}

/// <summary>Every agreement against its deadline. The counts are of all, whatever the filter shows.</summary>
public sealed class DeadlinesPage
{
    public DeadlinesPage(YearProgress year, ShownDate shown, DeadlineFilter filter, Actor reader)
    {
        (Year, Shown, Filter, Reader) = (year, shown, filter, reader);
        AllCentres = Deliveries.OfCentres(shown.Date, year.Facts);
        AllUnits = Deliveries.OfUnits(shown.Date, year.Facts);
        OfCentres = DeliveryCount.In(AllCentres);
        OfUnits = DeliveryCount.In(AllUnits);
    }

    public YearProgress Year { get; }

    public ShownDate Shown { get; }

    public DeadlineFilter Filter { get; }

    public Actor Reader { get; }

    /// <summary>The years to choose from, the newest first.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    public DeliveryCount OfCentres { get; }

    public DeliveryCount OfUnits { get; }

    public IReadOnlyList<OwnersDelivery> AllCentres { get; }

    public IReadOnlyList<OwnersDelivery> AllUnits { get; }

    public IReadOnlyList<OwnersDelivery> Centres =>
        [.. AllCentres.Where(d => Filter.ShowsCentres && Filter.IsUnder(d.Centre) && Filter.Has(d.Delivery))];

    /// <summary>By the centre they are under on the date, with the count of all that centre's units.</summary>
    public IReadOnlyList<(Centre Centre, DeliveryCount Count, IReadOnlyList<OwnersDelivery> Units)> Units =>
        [
            .. AllUnits
                .Where(d => Filter.ShowsUnits && Filter.IsUnder(d.Centre))
                .GroupBy(d => d.Centre)
                .Select(g =>
                    (
                        g.Key,
                        DeliveryCount.In(g),
                        (IReadOnlyList<OwnersDelivery>)[.. g.Where(d => Filter.Has(d.Delivery))]
                    )
                )
                .Where(g => g.Item3.Count > 0),
        ];

    /// <summary>Also a centre that has no unit.</summary>
    public IReadOnlyList<Centre> CentresToChoose =>
        [.. Year.Facts.Centres.Where(c => c.IsActiveOn(Shown.Date)).OrderBy(c => c.Abbreviation, Danish.Order)];

    /// <summary>A deadline is moved today, while the agreement is missing.</summary>
    public bool MayExtend(OwnersDelivery owner) =>
        Shown.IsToday && Reader.MayExtendDeadline() && owner.Publication is null && Year.Year.Closing is null;

    public bool MaySeeExtensions(OwnersDelivery owner) =>
        Shown.IsToday && Reader.MayExtendDeadline() && owner.Delivery.IsExtended;
}
