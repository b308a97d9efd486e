using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>A contribution to a goal in an agreement that holds on the date.</summary>
public sealed record PromisedContribution(
    Publication Publication,
    InitiativeContent Initiative,
    ContributionContent Contribution
);

public static class PromisedContributions
{
    /// <summary>By centre, then by owner, in the order of the agreement: as every table of them stands.</summary>
    public static IEnumerable<PromisedContribution> InOrder(this IEnumerable<PromisedContribution> contributions) =>
        contributions
            .OrderBy(c => c.Publication.Content.CentreAbbreviation, Danish.Order)
            .ThenBy(c => c.Publication.Content.OwnerName, Danish.Order)
            .ThenBy(c => c.Initiative.Number);
}

/// <summary>The agreements of a year that hold on a date: for each owner active that day the newest version concluded by then and not withdrawn.</summary>
public sealed class AgreementsInForce
{
    private readonly Dictionary<int, Publication> _ofCentres = [];

    private readonly Dictionary<int, (Unit Unit, Publication Publication)> _ofUnits = [];

    private readonly List<Publication> _altered = [];

    private readonly DateOnly _date;

    public AgreementsInForce(
        DateOnly date,
        IEnumerable<Centre> centres,
        IEnumerable<Unit> units,
        IEnumerable<Publication> publicationsOfTheYear
    )
    {
        _date = date;
        var activeCentres = centres.Where(c => c.IsActiveOn(date)).Select(c => c.Id).ToHashSet();
        var activeUnits = units.Where(u => u.IsActiveOn(date)).ToDictionary(u => u.Id);
        foreach (var versions in publicationsOfTheYear.GroupBy(p => p.AgreementId))
        {
            if (versions.InForceOn(date) is not { } publication)
            {
                continue;
            }

            if (!publication.IsIntact)
            {
                _altered.Add(publication);
            }

            switch (publication.Agreement)
            {
                case CentreAgreement centre when activeCentres.Contains(centre.CentreId):
                    _ofCentres[centre.CentreId] = publication;
                    break;
                case DecentralAgreement decentral when activeUnits.TryGetValue(decentral.UnitId, out var unit):
                    _ofUnits[decentral.UnitId] = (unit, publication);
                    break;
            }
        }
    }

    public IReadOnlyCollection<Publication> OfCentres => _ofCentres.Values;

    public IEnumerable<Publication> OfUnits => _ofUnits.Values.Select(u => u.Publication);

    /// <summary>Versions in force whose stored text no longer matches its hash: reported, and nothing in them is counted.</summary>
    public IReadOnlyList<Publication> Altered => _altered;

    public Publication? OfCentre(Centre centre) => _ofCentres.GetValueOrDefault(centre.Id);

    public Publication? OfUnit(Unit unit) => _ofUnits.TryGetValue(unit.Id, out var found) ? found.Publication : null;

    public IEnumerable<Publication> OfUnitsUnder(Centre centre) =>
        _ofUnits.Values.Where(u => u.Unit.On(_date).CentreId == centre.Id).Select(u => u.Publication);

    public IEnumerable<PromisedContribution> CentreContributionsTo(SharedGoal goal) => ContributionsTo(goal, OfCentres);

    public IEnumerable<PromisedContribution> UnitContributionsTo(SharedGoal goal) => ContributionsTo(goal, OfUnits);

    private static IEnumerable<PromisedContribution> ContributionsTo(
        SharedGoal goal,
        IEnumerable<Publication> publications
    ) =>
        from publication in publications
        where publication.IsIntact
        from initiative in publication.Content.ActiveInitiatives
        from contribution in initiative.Contributions
        where contribution.SharedGoalId == goal.Id
        select new PromisedContribution(publication, initiative, contribution);
}
