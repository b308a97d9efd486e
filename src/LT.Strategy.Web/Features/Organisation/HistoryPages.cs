using System.Globalization;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Organisation;

/// <summary>One version of an agreement with the names it was concluded under; nothing of one that is not concluded.</summary>
public sealed record AgreementOverTime(int Year, Publication Publication)
{
    public static IReadOnlyList<AgreementOverTime> Of(IEnumerable<Agreement> agreements) =>
        [
            .. agreements
                .SelectMany(a => a.Publications.Select(p => new AgreementOverTime(a.Year.Year, p)))
                .OrderBy(a => a.Year)
                .ThenBy(a => a.Publication.Number),
        ];

    public string Address =>
        $"/aarsaftaler/{Year.ToString(CultureInfo.InvariantCulture)}/{Publication.Content.OwnerCode}/version/{Publication.Number.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>How long a centre or unit has been, and will be, there.</summary>
internal static class Life
{
    public static string Of(DateOnly from, DateOnly? to, DateOnly today) =>
        to < today ? $"Lukket, sidste dag {Danish.Short(to.Value)}"
        : from > today ? $"Åbner {Danish.Short(from)}"
        : to is { } last ? $"Lukker, sidste dag {Danish.Short(last)}"
        : $"Åben siden {Danish.Short(from)}";

    /// <summary>The end of a time: its last day, or that it lasts, or nothing when it has not begun.</summary>
    public static string End(DateOnly from, DateOnly? to, DateOnly today) =>
        to is { } last ? Danish.Short(last)
        : from > today ? "–"
        : "Nu";
}

/// <summary>A change that waits, and where it is taken back.</summary>
public sealed record WaitingPage(string Address, Guid Version, IReadOnlyList<WaitingChange> Changes);

/// <summary>A centre's names, units and agreements over time.</summary>
public sealed record CentreHistoryPage(
    Centre Centre,
    Places Places,
    IReadOnlyList<AgreementOverTime> Agreements,
    DateOnly Today
)
{
    public string Address => $"/administration/organisation/centre/{Centre.Code}";

    public bool IsClosed => Centre.To < Today;

    public WaitingPage Waiting => new(Address, Centre.Version, Centre.Waiting(Today));

    public IReadOnlyList<(DateOnly From, DateOnly? To, string Name)> Names
    {
        get
        {
            var names = Centre
                .LaterNames.OrderBy(n => n.From)
                .Prepend(new CentreName(Centre.From, Centre.OpeningName))
                .ToList();
            return
            [
                .. names.Select(
                    (n, i) => (n.From, i + 1 < names.Count ? names[i + 1].From.AddDays(-1) : Centre.To, n.Name)
                ),
            ];
        }
    }

    /// <summary>Every time some unit was, is or will be under the centre.</summary>
    public IReadOnlyList<(Unit Unit, UnitStretch Stretch)> Units =>
        [
            .. Places
                .Units.SelectMany(u => Together(u).Select(s => (Unit: u, Stretch: s)))
                .OrderBy(u => u.Stretch.To < Today)
                .ThenBy(u => u.Stretch.Period.Name, Danish.Order)
                .ThenBy(u => u.Stretch.From),
        ];

    /// <summary>A new name under the same centre is not a new time there.</summary>
    private IEnumerable<UnitStretch> Together(Unit unit)
    {
        UnitStretch? whole = null;
        foreach (var stretch in unit.Stretches().Where(s => s.Period.Centre.Code == Centre.Code))
        {
            if (whole is not null && whole.To?.AddDays(1) == stretch.From)
            {
                whole = stretch with { From = whole.From };
                continue;
            }

            if (whole is not null)
            {
                yield return whole;
            }

            whole = stretch;
        }

        if (whole is not null)
        {
            yield return whole;
        }
    }
}

/// <summary>A unit's names, centres, agreements and evidence, kept together whatever it has been called and wherever it has been.</summary>
public sealed record UnitHistoryPage(Unit Unit, IReadOnlyList<AgreementOverTime> Agreements, DateOnly Today)
{
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    public required IReadOnlyList<SharedGoal> Goals { get; init; }

    public string Address => $"/administration/organisation/enheder/{Unit.Code}";

    public bool IsClosed => Unit.To < Today;

    /// <summary>As it is, or as it was on its last day.</summary>
    public UnitPeriod Now => Unit.On(IsClosed ? Unit.To!.Value : Today);

    public WaitingPage Waiting => new(Address, Unit.Version, Unit.Waiting(Today));

    public IReadOnlyList<(DateOnly From, bool Makes)> OwnAgreement =>
        [
            (Unit.From, Unit.MakesOwnAgreementFromStart),
            .. Unit.LaterOwnAgreement.OrderBy(o => o.From).Select(o => (o.From, o.Makes)),
        ];

    /// <summary>What is recorded, with the centre it belongs to: the one the unit was under that day.</summary>
    public IReadOnlyList<(DateOnly Day, SharedGoal Goal, string Criterion, Centre Centre)> Delivered =>
        [
            .. from row in Evidence
            let goal = Goals.Single(g => g.Id == row.SharedGoalId)
            let criterion = ((CountMeasure)goal.Measure).Criteria.Find(c => c.Id == row.CriterionId)
            orderby row.HappenedOn, goal.Number, criterion?.Order
            select (row.HappenedOn, goal, criterion?.ShortName ?? "", Unit.On(row.HappenedOn).Centre),
        ];
}
