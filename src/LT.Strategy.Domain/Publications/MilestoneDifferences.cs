using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Publications;

/// <summary>Milestones have no id: the same words on another day have been moved, other words on the same day have been rewritten.</summary>
internal static class MilestoneDifferences
{
    public static IReadOnlyList<Difference> Between(
        string place,
        IReadOnlyList<MilestoneContent> before,
        IReadOnlyList<MilestoneContent> after
    )
    {
        var gone = InOrder(Difference.Without(before, after));
        var isNew = InOrder(Difference.Without(after, before));
        return
        [
            .. Pairs(gone, isNew, m => m.Text).Select(p => Moved(place, p.Before, p.After)),
            .. Pairs(gone, isNew, m => m.On).Select(p => Rewritten(place, p.Before, p.After)),
            .. isNew
                .Select(Named)
                .Select(m => new Difference(DifferenceKind.Added, place, $"Milepæl tilføjet: {m}", null, m)),
            .. gone.Select(Named)
                .Select(m => new Difference(DifferenceKind.Removed, place, $"Milepæl fjernet: {m}", m)),
        ];
    }

    /// <summary>Takes out those that have the key in common.</summary>
    private static List<(MilestoneContent Before, MilestoneContent After)> Pairs<TKey>(
        List<MilestoneContent> gone,
        List<MilestoneContent> isNew,
        Func<MilestoneContent, TKey> key
    )
    {
        List<(MilestoneContent, MilestoneContent)> pairs = [];
        foreach (var before in gone.ToList())
        {
            if (isNew.Find(m => Equals(key(m), key(before))) is { } after)
            {
                gone.Remove(before);
                isNew.Remove(after);
                pairs.Add((before, after));
            }
        }

        return pairs;
    }

    private static Difference Moved(string place, MilestoneContent before, MilestoneContent after) =>
        (before.On, after.On) switch
        {
            ({ } b, { } a) => InitiativeFields.Moved(place, "Milepæl ", b, a, $": {after.Text}"),
            (_, { } a) => new(
                DifferenceKind.Added,
                place,
                $"Milepæl har fået datoen {Danish.Long(a)}: {after.Text}",
                null,
                Danish.Long(a)
            ),
            _ => new(
                DifferenceKind.Removed,
                place,
                $"Milepæl har ikke længere en dato: {after.Text}",
                Danish.Long(before.On!.Value)
            ),
        };

    private static Difference Rewritten(string place, MilestoneContent before, MilestoneContent after) =>
        new(
            DifferenceKind.Changed,
            place,
            $"Milepæl{(after.On is { } on ? $" {Danish.DayAndMonth(on)}" : "")} ændret fra »{before.Text}« til »{after.Text}«",
            before.Text,
            after.Text
        );

    private static string Named(MilestoneContent milestone) =>
        milestone.On is { } on ? $"{Danish.DayAndMonth(on)}, {milestone.Text}" : milestone.Text;

    private static List<MilestoneContent> InOrder(List<MilestoneContent> milestones) =>
        [.. milestones.OrderBy(m => m.On).ThenBy(m => m.Text, StringComparer.Ordinal)];
}
