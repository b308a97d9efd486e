using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;

namespace LT.Strategy.Web.Features.Organisation;

/// <summary>What the reader narrows the list by, as it stands in the address. What cannot be read narrows nothing.</summary>
public sealed record OrganisationFilter(string? Q, string? Type, string? Center, string? Tilstand)
{
    public const string Centres = "center";

    public const string Units = "enhed";

    public const string Closed = "lukkede";

    public const string All = "alle";

    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Q)
        && string.IsNullOrEmpty(Type)
        && string.IsNullOrEmpty(Center)
        && string.IsNullOrEmpty(Tilstand);

    /// <summary>Open, or to be opened, unless the closed ones are asked for.</summary>
    public bool Takes(DateOnly? to, DateOnly today) =>
        Tilstand switch
        {
            All => true,
            Closed => to < today,
            _ => !(to < today),
        };

    public bool Finds(params IEnumerable<string> names) => string.IsNullOrWhiteSpace(Q) || Q.IsFoundIn(names);
}

/// <summary>A centre on the list with those of its units that were asked for.</summary>
public sealed record CentreInOrganisation(Centre Centre, IReadOnlyList<Unit> Units);

/// <summary>Centres and units, each unit under the centre it has, or had when it closed.</summary>
public sealed class OrganisationPage
{
    public OrganisationPage(OrganisationFilter filter, Places places, DateOnly today)
    {
        (Filter, Today) = (filter, today);
        Centres = [.. places.Centres.OrderBy(c => c.To < today).ThenBy(c => c.Abbreviation, Danish.Order)];
        var units = places.Units.ToLookup(u => On(u).Centre.Code);
        Groups =
        [
            .. Centres
                .Where(c => string.IsNullOrEmpty(filter.Center) || c.Code == filter.Center)
                .Select(c => (Centre: c, Units: Shown(units[c.Code]), IsShown: IsShown(c)))
                .Where(g => g.IsShown || g.Units.Count > 0)
                .Select(g => new CentreInOrganisation(g.Centre, g.Units)),
        ];
        CentresShown = Groups.Count(g => IsShown(g.Centre));
    }

    public OrganisationFilter Filter { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<Centre> Centres { get; }

    public IReadOnlyList<CentreInOrganisation> Groups { get; }

    public int CentresShown { get; }

    public int UnitsShown => Groups.Sum(g => g.Units.Count);

    public UnitPeriod On(Unit unit) => unit.On(unit.To < Today ? unit.To.Value : Today);

    public bool IsShown(Centre centre) =>
        Filter.Type != OrganisationFilter.Units
        && Filter.Takes(centre.To, Today)
        && Filter.Finds([
            centre.Code,
            centre.Abbreviation,
            centre.OpeningName,
            .. centre.LaterNames.Select(n => n.Name),
        ]);

    private List<Unit> Shown(IEnumerable<Unit> units) =>
        Filter.Type == OrganisationFilter.Centres
            ? []
            :
            [
                .. units
                    .Where(u => Filter.Takes(u.To, Today) && Filter.Finds([u.Code, .. u.Periods.Select(p => p.Name)]))
                    .OrderBy(u => On(u).Name, Danish.Order),
            ];
}
