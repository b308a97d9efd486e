using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.Features.Agreements;

namespace LT.Strategy.Web.Features.UnitAgreements;

/// <summary>The centres a person may choose among.</summary>
public sealed record CentresPage(IReadOnlyList<Centre> Centres, int? Year, DateOnly Today);

/// <summary>A unit under the centre today, with its agreement as it stands.</summary>
public sealed record UnitLine(Unit Unit, OwnersDelivery Owner, Agreement? Agreement, DeadlineExtension? Extension)
{
    public string Name => Owner.OwnerName;

    public Delivery Delivery => Owner.Delivery;

    public UnitStanding Standing => UnitStandings.Of(Agreement, Delivery);

    public bool IsConcluded => Owner.Publication is not null;

    /// <summary>What the chief must do comes first, then what is overdue, then what is not due, then what is done.</summary>
    public int Rank =>
        Standing == UnitStanding.Submitted ? 0
        : IsConcluded ? 3
        : Delivery.State == DeliveryState.Missing ? 1
        : 2;
}

/// <summary>A unit that was under the centre earlier in the year: what became of it, and no more of its agreement than everyone may read.</summary>
public sealed record FormerUnit(string Code, string Name, string WhatHappened, bool HasPublished);

/// <summary>All units of a centre that owe an agreement, what needs the chief first.</summary>
public sealed class UnitsPage
{
    private readonly PublishedYear _published;

    public UnitsPage(
        Centre centre,
        PublishedYear published,
        IReadOnlyList<Agreement> agreements,
        Actor reader,
        UnitStanding? chosen
    )
    {
        (Centre, Reader, Chosen, _published) = (centre, reader, chosen, published);
        var facts = new YearFacts(published.Year, published.Centres, published.Units, published.Publications, [], []);
        var units = published.Units.ToDictionary(u => u.Code, StringComparer.Ordinal);
        var ofUnits = agreements.OfType<DecentralAgreement>().ToDictionary(a => a.UnitId);
        All =
        [
            .. Deliveries
                .OfUnits(Today, facts)
                .Where(d => d.Centre.Id == centre.Id)
                .Select(d => (Unit: units[d.OwnerCode], Delivery: d))
                .Select(u => new UnitLine(
                    u.Unit,
                    u.Delivery,
                    ofUnits.GetValueOrDefault(u.Unit.Id),
                    published.Year.Extensions.HoldingFor(u.Unit, Today)
                ))
                .OrderBy(l => l.Rank)
                .ThenBy(l => l.Rank == 0 ? l.Agreement!.SubmittedAt : null)
                .ThenBy(l => l.Delivery.Deadline)
                .ThenBy(l => l.Name, Danish.Order),
        ];
    }

    public Centre Centre { get; }

    public Actor Reader { get; }

    public DateOnly Today => Reader.Today;

    public int Year => _published.Year.Year;

    public DateOnly Deadline => _published.Year.DecentralDeadline;

    public UnitStanding? Chosen { get; }

    public IReadOnlyList<UnitLine> All { get; }

    public IEnumerable<UnitLine> Shown => All.Where(l => Chosen is null || l.Standing == Chosen);

    /// <summary>Those that have a deadline this year.</summary>
    public int Owing => All.Count(l => l.Delivery.HasDeadline);

    public int Concluded => All.Count(l => l.Delivery.HasDeadline && l.IsConcluded);

    public int OnTime => All.Count(l => l.Delivery.State == DeliveryState.OnTime);

    public int Awaiting => In(UnitStanding.Submitted);

    public bool MayConclude => Reader.MayConcludeUnitsOf(Centre) && _published.Year.Closing is null;

    public IEnumerable<UnitStanding> Standings => Enum.GetValues<UnitStanding>().Where(s => In(s) > 0 || s == Chosen);

    public string Address => $"/arbejde/enheder/{Centre.Code}";

    public IReadOnlyList<FormerUnit> Former =>
        [
            .. _published
                .Units.Where(u => u.MakesOwnAgreementOn(Today) && WasUnderInTheYear(u) && !IsUnderNow(u))
                .OrderBy(u => u.On(Today).Name, Danish.Order)
                .Select(Leaving),
        ];

    public int In(UnitStanding standing) => All.Count(l => l.Standing == standing);

    /// <summary>"Under centret siden 1. april 2019", "Åbnet 1. april 2019", "Lukker 30. juni 2019"; empty for one that was there all year.</summary>
    public string Note(Unit unit)
    {
        var period = unit.On(Today);
        var cameFrom = unit.Periods.Where(p => p.From < period.From).MaxBy(p => p.From);
        return unit.To is { } last ? $"Lukker {Danish.Long(last)}"
            : unit.From.Year == Year ? $"Åbnet {Danish.Long(unit.From)}"
            : period.From.Year == Year && cameFrom is not null && cameFrom.CentreId != period.CentreId
                ? $"Under centret siden {Danish.Long(period.From)}"
            : "";
    }

    private bool IsUnderNow(Unit unit) => unit.IsActiveOn(Today) && unit.On(Today).CentreId == Centre.Id;

    /// <summary>On the year's first day, or by a period begun since.</summary>
    private bool WasUnderInTheYear(Unit unit)
    {
        var first = _published.Year.FirstDay;
        var wasThere = unit.To is not { } last || last >= first;
        return wasThere
            && unit.From <= Today
            && (
                unit.On(first).CentreId == Centre.Id
                || unit.Periods.Exists(p => p.CentreId == Centre.Id && p.From > first && p.From <= Today)
            );
    }

    private FormerUnit Leaving(Unit unit)
    {
        var now = unit.On(Today);
        var what =
            now.CentreId == Centre.Id
                ? $"Lukket {Danish.Long(unit.To!.Value)}"
                : $"Flyttet til {now.Centre.Abbreviation} {Danish.Long(MovedOn(unit))}";
        return new FormerUnit(
            unit.Code,
            now.Name,
            what,
            _published.Publications.Any(p => p.Agreement is DecentralAgreement d && d.UnitId == unit.Id)
        );
    }

    private DateOnly MovedOn(Unit unit)
    {
        var last = unit.Periods.Where(p => p.CentreId == Centre.Id && p.From <= Today).Max(p => p.From);
        return unit.Periods.Where(p => p.From > last && p.CentreId != Centre.Id).Min(p => p.From);
    }
}
