using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Publications;

/// <summary>What an initiative promises the shared goals otherwise than before.</summary>
internal static class ContributionDifferences
{
    public static IEnumerable<Difference> Between(
        string place,
        IReadOnlyList<ContributionContent> before,
        IReadOnlyList<ContributionContent> after
    ) =>
        [
            .. after.SelectMany(a => Of(place, before.FirstOrDefault(b => b.SharedGoalId == a.SharedGoalId), a)),
            .. before
                .Where(b => after.All(a => a.SharedGoalId != b.SharedGoalId))
                .Select(b => new Difference(
                    DifferenceKind.Removed,
                    place,
                    $"Bidrag til {Goal(b)} fjernet{Promise(b)}",
                    Number(b)
                )),
        ];

    private static IEnumerable<Difference> Of(string place, ContributionContent? before, ContributionContent after) =>
        before is null
            ?
            [
                new(
                    DifferenceKind.Added,
                    place,
                    $"Bidrag til {Goal(after)} tilføjet{Promise(after)}",
                    null,
                    Number(after)
                ),
            ]
            :
            [
                .. Difference.Value(place, $"Lovet bidrag til {Goal(after)}", Number(before), Number(after)),
                .. Difference.Text(place, $"Teksten om bidraget til {Goal(after)}", before.Words, after.Words),
                .. Items(place, before, after),
            ];

    private static IEnumerable<Difference> Items(string place, ContributionContent before, ContributionContent after)
    {
        var names = before.Items.Concat(after.Items).GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.Last().Name);
        return InitiativeFields.Keyed(
            place,
            before.Items.Select(i => i.Id),
            after.Items.Select(i => i.Id),
            id => names[id],
            name => $"Sætter nu også fokus på {name} under {Goal(after)}",
            name => $"Sætter ikke længere fokus på {name} under {Goal(after)}"
        );
    }

    private static string Goal(ContributionContent contribution) => $"mål\u00A0{contribution.GoalNumber}";

    private static string Promise(ContributionContent contribution) =>
        contribution.Number is { } number ? $": lovet {Danish.Number(number)}" : "";

    private static string? Number(ContributionContent contribution) =>
        contribution.Number is { } number ? Danish.Number(number) : null;
}
