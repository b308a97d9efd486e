using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Frameworks;
using LT.Strategy.Domain.Publications;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>What an initiative may refer to beside the shared goals: frameworks, and for a unit its centre's initiatives in force.</summary>
public sealed record Choices(IReadOnlyList<Framework> Frameworks, AgreementContent? OfCentre)
{
    /// <summary>Frameworks that no goal of the year asks items of: those are chosen with the contribution and nowhere else.</summary>
    public static IReadOnlyList<Framework> NotAskedBy(StrategyYear year, IEnumerable<Framework> frameworks) =>
        [
            .. frameworks.Where(f =>
                !year.Goals.Exists(g =>
                    g.Measure is CountMeasure { AsksForItems: true } count && count.FrameworkId == f.Id
                )
            ),
        ];

    /// <summary>Items in the order they are offered, those in focus first.</summary>
    public static IEnumerable<FrameworkItem> ItemsOf(Framework framework) =>
        framework.Items.OrderByDescending(i => i.InFocus).ThenBy(i => i.Order);

    /// <summary>The items chosen, with the names of the day each was chosen; one that is no longer offered stays.</summary>
    public IEnumerable<FrameworkReference> References(IReadOnlyCollection<int> ids, Initiative stored)
    {
        var offered =
            from framework in Frameworks
            from item in ItemsOf(framework)
            select new FrameworkReference(item.Id, framework.Name, item.Name);
        return stored
            .References.Concat(offered)
            .DistinctBy(r => r.ItemId)
            .Where(r => ids.Contains(r.ItemId))
            .OrderBy(r => r.ItemId)
            .Take(Initiative.MaxReferences);
    }

    /// <summary>The centre's initiatives that may be ticked: those in force, and those ticked before that are not any more.</summary>
    public IReadOnlyList<CarriedInitiative> Carried(Initiative stored) =>
        [
            .. (
                OfCentre?.ActiveInitiatives.Select(i => new CarriedInitiative(
                    i.Id,
                    i.Title,
                    OfCentre.CentreCode,
                    OfCentre.CentreAbbreviation
                )) ?? []
            )
                .Concat(stored.Carries)
                .DistinctBy(c => c.Id),
        ];

    public IEnumerable<CarriedInitiative> Carries(IReadOnlyCollection<Guid> ids, Initiative stored) =>
        Carried(stored)
            .Where(c => ids.Contains(c.Id))
            .Select(c => stored.Carries.Find(kept => kept.Id == c.Id) ?? c)
            .Take(Initiative.MaxReferences);
}
