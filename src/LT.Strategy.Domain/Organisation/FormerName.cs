using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Organisation;

/// <summary>What a centre or a unit was called, and the last day it was.</summary>
public sealed record FormerName(string Name, DateOnly LastDay)
{
    /// <summary>"Plejecenter Lyngby Møllebo (til 31. marts 2019)".</summary>
    public string InWords => $"{Name} (til {Danish.Long(LastDay)})";

    /// <param name="names">The first one first, each from the day it applies.</param>
    internal static IReadOnlyList<FormerName> Of(IReadOnlyList<(DateOnly From, string Name)> names) =>
        [
            .. names
                .Zip(names.Skip(1), (before, after) => (before.Name, After: after))
                .Where(n => n.Name != n.After.Name && n.Name != names[^1].Name)
                .Select(n => new FormerName(n.Name, n.After.From.AddDays(-1))),
        ];
}
