using System.Globalization;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Feeds;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>An agreement in force on the list, with its initiatives that meet the filter.</summary>
public sealed record ListedAgreement(
    string Code,
    string Name,
    Centre Centre,
    UnitKind? Kind,
    Publication Publication,
    IReadOnlyList<InitiativeContent> Meeting
)
{
    /// <summary>Those to show under its name: what was asked for, when initiatives were.</summary>
    public IReadOnlyList<InitiativeContent> Found { get; init; } = [];

    /// <summary>When the agreement was concluded first.</summary>
    public required DateOnly ConcludedOn { get; init; }

    /// <summary>When it was last amended; null for one that reads as it was concluded.</summary>
    public DateOnly? ChangedOn => Publication.IsAmendment ? Publication.ConcludedOn : null;

    public bool IsCentre => Kind is null;

    public bool IsIntact => Publication.IsIntact;

    public int? Initiatives => IsIntact ? Publication.Content.ActiveInitiatives.Count() : null;
}

/// <summary>A centre with its own agreement first and those of its units in Danish order.</summary>
public sealed record CentreOnList(Centre Centre, IReadOnlyList<ListedAgreement> Agreements);

/// <summary>An initiative with whose it is.</summary>
public sealed record ListedInitiative(InitiativeContent Initiative, ListedAgreement Of);

/// <summary>The agreements in force, or their initiatives, narrowed and sorted by what stands in the address.</summary>
public sealed class AgreementListPage
{
    private const int PageSize = 50;

    public AgreementListPage(AgreementFilter filter, PublishedYear published, IReadOnlyList<int> years, DateOnly today)
    {
        Filter = filter with { Aar = published.Year.Year.ToString(CultureInfo.InvariantCulture) };
        Today = today;
        Year = published.Year;
        Years = years;
        Centres = [.. published.Centres.Where(c => c.IsActiveOn(today)).OrderBy(c => c.Abbreviation, Danish.Order)];
        var all = Published.Of(published, today).Where(a => Centres.Any(c => c.Id == a.Centre.Id)).ToList();
        All = all.Count;
        Groups =
        [
            .. Centres
                .Select(c => new CentreOnList(
                    c,
                    [.. all.Where(a => a.Centre.Id == c.Id).Select(a => a.Listed(filter)).OfType<ListedAgreement>()]
                ))
                .Where(g => g.Agreements.Count > 0),
        ];
        Choices = new ListChoices(filter, all);
    }

    public AgreementFilter Filter { get; }

    /// <summary>How many there would be with each of the choices.</summary>
    internal ListChoices Choices { get; }

    /// <summary>What this reader has to write this year.</summary>
    public IReadOnlyList<OwnAgreement> Own { get; init; } = [];

    /// <summary>Whether units' agreements are this reader's to follow.</summary>
    public bool HasUnits { get; init; }

    public DateOnly Today { get; }

    public StrategyYear Year { get; }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<Centre> Centres { get; }

    /// <summary>How many agreements are in force when nothing is left out.</summary>
    public int All { get; }

    /// <summary>The feed of the centre chosen, or of all, and what its link says that it is of.</summary>
    public (string? Code, string Of) News => AtomFeed.LinkTo(Centres.FirstOrDefault(c => c.HasCode(Filter.Center)));

    public IReadOnlyList<CentreOnList> Groups { get; }

    public IReadOnlyList<ListedAgreement> Agreements => [.. Groups.SelectMany(g => g.Agreements)];

    /// <summary>All in one list, in the order asked for; by centre they stand in their groups.</summary>
    public IReadOnlyList<ListedAgreement>? Sorted =>
        Filter.Sorter switch
        {
            AgreementFilter.ByName => [.. Agreements.OrderBy(a => a.Name, Danish.Order)],
            AgreementFilter.ByDate => [.. Agreements.OrderByDescending(a => a.Publication.ConcludedAt)],
            AgreementFilter.ByInitiatives =>
            [
                .. Agreements.OrderByDescending(a => a.Initiatives).ThenBy(a => a.Name, Danish.Order),
            ],
            _ => null,
        };

    public int Initiatives => Agreements.Sum(a => a.Meeting.Count);

    public IEnumerable<ListedInitiative> ShownInitiatives =>
        SortedInitiatives.Skip((Filter.Page - 1) * PageSize).Take(PageSize);

    public int Pages => (Initiatives + PageSize - 1) / PageSize;

    private IEnumerable<ListedInitiative> SortedInitiatives
    {
        get
        {
            var all = Agreements.SelectMany(a => a.Meeting.Select(i => new ListedInitiative(i, a)));
            return Filter.Sorter switch
            {
                AgreementFilter.ByName => all.OrderBy(i => i.Initiative.Title, Danish.Order),
                AgreementFilter.ByDate => all.OrderBy(i => i.Initiative.To is null).ThenBy(i => i.Initiative.To),
                _ => all,
            };
        }
    }
}
