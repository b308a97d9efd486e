using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.Publications;

/// <summary>What is called otherwise in a later version though the parties changed nothing: each name, title and goal text once.</summary>
internal static class NameDifferences
{
    private const string Place = "navne";

    public static IReadOnlyList<Difference> Between(AgreementContent before, AgreementContent after) =>
        [
            .. Renamed(before.OwnerName, after.OwnerName),
            .. Centre(before, after),
            .. Value("Centrets forkortelse", before.CentreAbbreviation, after.CentreAbbreviation),
            .. Value("Aftalens parter", before.Parties, after.Parties),
            .. Renamed(before.StrategyName, after.StrategyName),
            .. Value("Aftalens periode", Period(before), Period(after)),
            .. Themes(before.Themes, after.Themes),
            .. Goals(before.Themes, after.Themes),
            .. Referred(before, after),
        ];

    private static IEnumerable<Difference> Centre(AgreementContent before, AgreementContent after) =>
        before.CentreCode != after.CentreCode
            ?
            [
                Fact(
                    $"{after.OwnerName} hører nu under {after.CentreName} (før {before.CentreName})",
                    before.CentreName,
                    after.CentreName
                ),
            ]
        : before.IsCentre && after.IsCentre ? []
        : Renamed(before.CentreName, after.CentreName);

    private static IEnumerable<Difference> Themes(
        IReadOnlyList<ThemeContent> before,
        IReadOnlyList<ThemeContent> after
    ) =>
        ByKey(
            before,
            after,
            t => t.Number,
            (b, a) => Value($"Tema\u00A0{a.Number}", b.Title, a.Title),
            t => $"Tema\u00A0{t.Number}",
            t => t.Title
        );

    private static IEnumerable<Difference> Goals(
        IReadOnlyList<ThemeContent> before,
        IReadOnlyList<ThemeContent> after
    ) =>
        ByKey(
            [.. before.SelectMany(t => t.Goals.Select(g => (Theme: t.Number, Goal: g)))],
            [.. after.SelectMany(t => t.Goals.Select(g => (Theme: t.Number, Goal: g)))],
            g => g.Goal.Id,
            (b, a) =>
                [
                    .. Value($"Nummeret på mål\u00A0{a.Goal.Number}", b.Goal.Number, a.Goal.Number),
                    .. Value($"Titlen på mål\u00A0{a.Goal.Number}", b.Goal.ShortTitle, a.Goal.ShortTitle),
                    .. Difference
                        .Text(Place, $"Teksten i mål\u00A0{a.Goal.Number}", b.Goal.Statement, a.Goal.Statement)
                        .Select(d => d with { Kind = DifferenceKind.Name }),
                    .. Value($"Temaet for mål\u00A0{a.Goal.Number}", Danish.Number(b.Theme), Danish.Number(a.Theme)),
                ],
            g => $"Mål\u00A0{g.Goal.Number}",
            g => g.Goal.ShortTitle
        );

    /// <summary>Frameworks, their items and the centre's initiatives, by the names they had when each version was concluded.</summary>
    private static IEnumerable<Difference> Referred(AgreementContent before, AgreementContent after) =>
        Names(before)
            .Join(Names(after), b => b.Key, a => a.Key, (b, a) => (Before: b.Name, After: a.Name))
            .SelectMany(n => Renamed(n.Before, n.After));

    private static IEnumerable<(string Key, string Name)> Names(AgreementContent content) =>
        content
            .Initiatives.SelectMany(i =>
                i.Contributions.SelectMany(c => c.Items)
                    .Select(item => ($"focus {item.Id}", item.Name))
                    .Concat(i.References.Select(r => ($"item {r.ItemId}", $"{r.Framework}, {r.Name}")))
                    .Concat(i.Carries.Select(c => ($"initiative {c.Id}", c.Title)))
            )
            .DistinctBy(n => n.Item1);

    private static IEnumerable<Difference> ByKey<T, TKey>(
        IReadOnlyList<T> before,
        IReadOnlyList<T> after,
        Func<T, TKey> key,
        Func<T, T, IEnumerable<Difference>> both,
        Func<T, string> which,
        Func<T, string> title
    ) =>
        [
            .. before.Join(after, key, key, both).SelectMany(d => d),
            .. after
                .ExceptBy(before.Select(key), key)
                .Select(a => Fact($"{which(a)} er kommet til: {title(a)}", null, title(a))),
            .. before
                .ExceptBy(after.Select(key), key)
                .Select(b => Fact($"{which(b)} er der ikke længere: {title(b)}", title(b))),
        ];

    private static IEnumerable<Difference> Renamed(string before, string after) =>
        before == after ? [] : [Fact($"»{before}« hedder nu »{after}«", before, after)];

    private static IEnumerable<Difference> Value(string name, string before, string after) =>
        before == after ? [] : [Fact($"{name} er ændret fra {before} til {after}", before, after)];

    private static string Period(AgreementContent content) =>
        $"{Danish.Long(content.PeriodFrom)} til {Danish.Long(content.PeriodTo)}";

    private static Difference Fact(string sentence, string? before, string? after = null) =>
        new(DifferenceKind.Name, Place, sentence, before, after);
}
