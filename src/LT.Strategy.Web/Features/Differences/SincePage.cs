using System.Globalization;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Agreements;
using LT.Strategy.Web.Features.Feeds;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.Differences;

/// <summary>A centre with the changes in its own agreement first and then those of its units.</summary>
public sealed record CentreSince(Centre Centre, IReadOnlyList<AgreementSince> Agreements);

/// <summary>All that became different in a year's agreements since the end of a day, by centre, narrowed by the filter.</summary>
public sealed class SincePage
{
    public SincePage(PublishedYear published, SinceFilter filter, DateOnly since, DateOnly today)
    {
        (Year, Filter, Since, Today) = (published.Year, filter, since, today);
        var owners = new Owners(published, today);
        var all = published
            .Publications.GroupBy(p => p.AgreementId)
            .Select(versions =>
                AgreementSince.Of([.. versions.OrderBy(v => v.Number)], owners.Of(versions.First()), since, today)
            )
            .OfType<AgreementSince>()
            .ToList();
        All = all.Count;
        Centres = published.Centres.ToChooseOn(today, filter.Center, c => all.Exists(a => a.Owner.Centre.Id == c.Id));
        Groups =
        [
            .. all.Select(a => a.NarrowedBy(filter))
                .OfType<AgreementSince>()
                .GroupBy(a => a.Owner.Centre.Id)
                .Select(g => new CentreSince(
                    g.First().Owner.Centre,
                    [.. g.OrderBy(a => !a.Owner.IsCentre).ThenBy(a => a.Owner.Name, Danish.Order)]
                ))
                .OrderBy(g => g.Centre.Abbreviation, Danish.Order),
        ];
    }

    /// <summary>The feed of the centre chosen, or of all, and what its link says that it is of.</summary>
    public (string? Code, string Of) News => AtomFeed.LinkTo(Centres.FirstOrDefault(c => c.HasCode(Filter.Center)));

    /// <summary>The day asked for; without one the centres' deadline, when that has passed.</summary>
    public static DateOnly SinceOf(string? asked, StrategyYear year, DateOnly today) =>
        asked is not null ? ShownDate.Of(asked, today)!.Date
        : year.CentreDeadline < today ? year.CentreDeadline
        : today;

    public StrategyYear Year { get; }

    public SinceFilter Filter { get; }

    public DateOnly Since { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<Centre> Centres { get; }

    public IReadOnlyList<CentreSince> Groups { get; }

    /// <summary>Agreements that anything happened to, before the filter.</summary>
    public int All { get; }

    /// <summary>Those that something happened to after they were concluded.</summary>
    public IReadOnlyList<CentreSince> Changed => field ??= Only(a => !a.IsNew);

    public IReadOnlyList<CentreSince> New => field ??= Only(a => a.IsNew);

    public IEnumerable<AgreementSince> Agreements => Groups.SelectMany(g => g.Agreements);

    public string SinceInAddress => Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The same without the filter.</summary>
    public string AllAddress => $"/aarsaftaler/aendringer?aar={Year.Year}&siden={SinceInAddress}";

    private IReadOnlyList<CentreSince> Only(Func<AgreementSince, bool> these) =>
        [
            .. Groups
                .Select(g => g with { Agreements = [.. g.Agreements.Where(these)] })
                .Where(g => g.Agreements.Count > 0),
        ];

    private sealed class Owners(PublishedYear published, DateOnly today)
    {
        private readonly Dictionary<int, Centre> _centres = published.Centres.ToDictionary(c => c.Id);

        private readonly Dictionary<int, Unit> _units = published.Units.ToDictionary(u => u.Id);

        public ChangedOwner Of(Publication version) =>
            version.Agreement is DecentralAgreement decentral
                ? OfUnit(_units[decentral.UnitId])
                : OfCentre(_centres[((CentreAgreement)version.Agreement).CentreId]);

        private ChangedOwner OfUnit(Unit unit) =>
            new(unit.Code, unit.On(today).Name, _centres[unit.On(today).CentreId], IsCentre: false);

        private ChangedOwner OfCentre(Centre centre) => new(centre.Code, centre.NameOn(today), centre, IsCentre: true);
    }
}
