using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>An agreement in force on the list, with the initiatives that the filter found in it.</summary>
public sealed record ListedAgreement(
    string Code,
    string Name,
    bool IsCentre,
    Publication Publication,
    IReadOnlyList<InitiativeContent> Found
)
{
    public bool IsIntact => Publication.IsIntact;
}

/// <summary>A centre with its own agreement first and those of its units in Danish order.</summary>
public sealed record CentreOnList(Centre Centre, IReadOnlyList<ListedAgreement> Agreements);

/// <summary>The agreements in force, by centre, narrowed by the filter in the address.</summary>
public sealed class AgreementListPage
{
    public AgreementListPage(AgreementFilter filter, PublishedYear published, IReadOnlyList<int> years, DateOnly today)
    {
        Filter = filter;
        Today = today;
        Year = published.Year;
        Years = years;
        Centres = [.. published.Centres.Where(c => c.IsActiveOn(today)).OrderBy(c => c.Abbreviation, Danish.Order)];
        var all = Published.Of(published, today);
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
    }

    public AgreementFilter Filter { get; }

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

    public IReadOnlyList<CentreOnList> Groups { get; }

    public IReadOnlyList<ListedAgreement> Agreements => [.. Groups.SelectMany(g => g.Agreements)];
}
