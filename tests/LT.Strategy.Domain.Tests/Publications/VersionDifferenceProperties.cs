using CsCheck;

namespace LT.Strategy.Domain.Tests.Publications;

/// <summary>What must hold for any two readings of an agreement, made by turning a few of the dials that decide every field.</summary>
public class Any_two_versions
{
    private const int Dials = 200;

    /// <summary>Each initiative has dials of its own, so that turning one changes one thing.</summary>
    private const int DialsOfAnInitiative = 50;

    private static readonly Gen<(AgreementContent Before, AgreementContent After)> Pair = Gen.Select(
            Gen.Int[0, 2].Array[Dials],
            Gen.Select(Gen.Int[0, Dials - 1], Gen.Int[0, 2]).Array[0, 5]
        )
        .Select(
            (dials, turned) =>
            {
                var after = dials.ToArray();
                foreach (var (dial, to) in turned)
                {
                    after[dial] = to;
                }

                return (Read(dials), Read(after));
            }
        );

    [Fact]
    public void No_sentence_exactly_when_they_say_the_same() =>
        Pair.Sample(
            pair =>
                (Rendered(pair.Before) == Rendered(pair.After))
                == !VersionDifference.Between(pair.Before, pair.After).All.Any(),
            iter: 5000
        );

    [Fact]
    public void Every_changed_field_stands_in_one_sentence() =>
        Pair.Sample(
            pair =>
            {
                var sentences = VersionDifference.Between(pair.Before, pair.After).All.Select(d => d.Sentence).ToList();
                var milestones = sentences.Count(s => s.StartsWith("Milepæl", StringComparison.Ordinal));
                var (least, most) = MilestoneFields(pair.Before, pair.After);
                return sentences.Count - milestones == ChangedFields(pair.Before, pair.After)
                    && milestones >= least
                    && milestones <= most;
            },
            iter: 5000
        );

    [Fact]
    public void Read_backwards_it_says_the_opposite() =>
        Pair.Sample(
            pair =>
            {
                var there = VersionDifference.Between(pair.Before, pair.After).All;
                var back = VersionDifference.Between(pair.After, pair.Before).All;
                return Sorted(there.Select(d => (Opposite(d.Kind), d.After, d.Before)))
                    == Sorted(back.Select(d => (d.Kind, d.Before, d.After)));
            },
            iter: 5000
        );

    [Fact]
    public void Every_sentence_is_whole() =>
        Pair.Sample(
            pair =>
                VersionDifference
                    .Between(pair.Before, pair.After)
                    .All.All(d =>
                        char.IsUpper(d.Sentence.TrimStart('»')[0])
                        && !d.Sentence.EndsWith('.')
                        && !d.Sentence.Contains("  ", StringComparison.Ordinal)
                    ),
            iter: 2000
        );

    private static DifferenceKind Opposite(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Added => DifferenceKind.Removed,
            DifferenceKind.Removed => DifferenceKind.Added,
            DifferenceKind.Postponed => DifferenceKind.BroughtForward,
            DifferenceKind.BroughtForward => DifferenceKind.Postponed,
            _ => kind,
        };

    private static string Sorted(IEnumerable<(DifferenceKind, string?, string?)> differences) =>
        string.Join('\n', differences.Select(d => $"{d}").Order(StringComparer.Ordinal));

    private static AgreementContent Read(int[] dials)
    {
        var next = 0;
        return new AgreementContent(
            2019,
            Name("Strategi"),
            "aalykke",
            Name("Ejer"),
            $"c{Turn()}",
            Name("Center"),
            Name("C"),
            Name("Parter"),
            Day(1, 1),
            Day(31, 12).AddDays(Turn()),
            Day(10, 1).AddDays(Turn()),
            Text("Indledning"),
            Text("Rammer"),
            Text("Opfølgning"),
            Text("MED"),
            Some("Sprog", "Leg", "Natur"),
            [
                new(
                    1,
                    Name("Tema"),
                    [
                        new(11, "1.1", Name("Mål"), Name("Ord")),
                        .. Some("x").Select(_ => new GoalContent(12, "1.2", "To", "Tre")),
                    ]
                ),
            ],
            [.. Enumerable.Range(1, 3).Where(id => dials[40 + id] > 0).Select(AnInitiative).OrderBy(i => i.Number)]
        );

        int Turn() => dials[next++];

        string Name(string what) => $"{what} {Turn()}";

        string Text(string what) => Turn() is var n and > 0 ? $"{what} {n}" : "";

        DateOnly? Date() => Turn() is var n and > 0 ? Day(1, 3).AddDays(n) : null;

        List<string> Some(params string[] all)
        {
            var inOrder = Turn() < 2 ? all : [.. all.Reverse()];
            return [.. inOrder.Where(_ => Turn() > 0)];
        }

        InitiativeContent AnInitiative(int id)
        {
            next = DialsOfAnInitiative * id;
            return new InitiativeContent(
                Guid.Parse($"00000000-0000-0000-0000-00000000000{id}"),
                (10 * Turn()) + id,
                Name("Titel"),
                Text("Hvorfor"),
                Text("Hvad"),
                Text("Ansvarlig"),
                Date(),
                Date(),
                Text("Kriterium"),
                Turn() == 0,
                Name("Grund"),
                [.. Some("a", "b", "c").Select(t => new MilestoneContent(Date(), t))],
                [.. Some("x").Select(_ => new ContributionContent(11, "1.1", "Mål", 1, Text("Løfte"), Turn(), Items()))]
            )
            {
                References = [.. Some("m").Select(_ => new FrameworkReference(7, "Grundlag", "Mod"))],
                Carries = [.. Some("s").Select(_ => new CarriedInitiative(Guid.Empty, "Søvn"))],
            };
        }

        List<ItemContent> Items() => [.. Some("r", "d").Select(n => new ItemContent(n[0], n))];
    }

    /// <summary>All that a reader can see, written out by other means than the comparison's.</summary>
    private static string Rendered(AgreementContent c) =>
        string.Join(
            '|',
            [
                .. Names(c),
                .. Goals(c),
                c.Introduction,
                c.Bounds,
                c.FollowUpPlan,
                c.Med,
                .. c.FocusAreas,
                .. c.Initiatives.Select(i =>
                    $"{i.Id} {string.Join(' ', Fields(i))} {string.Join(',', Promises(i))} {string.Join(',', i.Milestones.Select(m => $"{m}").Order(StringComparer.Ordinal))}"
                ),
            ]
        );

    private static string[] Names(AgreementContent c) =>
        [
            c.StrategyName,
            c.OwnerName,
            c.CentreCode + c.CentreName,
            c.CentreAbbreviation,
            c.Parties,
            $"{c.PeriodFrom} {c.PeriodTo}",
        ];

    private static List<string> Goals(AgreementContent c) =>
        [
            .. c.Themes.Select(t => $"tema {t.Title}"),
            .. c
                .Themes.SelectMany(t => t.Goals)
                .SelectMany(g => new[] { $"{g.Id}", $"{g.Id} {g.ShortTitle}", $"{g.Id} {g.Statement}" }),
        ];

    private static string?[] Fields(InitiativeContent i) =>
        [i.Title, i.Why, i.What, i.Responsible, $"{i.From}", $"{i.To}", i.SuccessCriterion, $"{i.IsDiscontinued}"];

    private static IEnumerable<string> Promises(InitiativeContent i) =>
        i
            .Contributions.SelectMany(c =>
                c.Items.Select(item => $"focus {item.Id}").Append($"words {c.Words}").Append($"number {c.Number}")
            )
            .Concat(i.References.Select(r => $"ref {r.ItemId}"))
            .Concat(i.Carries.Select(r => $"carry {r.Id}"))
            .Order(StringComparer.Ordinal);

    private static int ChangedFields(AgreementContent before, AgreementContent after)
    {
        var count =
            Differing(Names(before), Names(after))
            + GoalFields(before, after)
            + Differing(
                [before.Introduction, before.Bounds, before.FollowUpPlan, before.Med],
                [after.Introduction, after.Bounds, after.FollowUpPlan, after.Med]
            )
            + Apart(before.FocusAreas, after.FocusAreas)
            + Reordered(before.FocusAreas, after.FocusAreas)
            + Reordered([.. before.Initiatives.Select(i => $"{i.Id}")], [.. after.Initiatives.Select(i => $"{i.Id}")])
            + Apart([.. before.Initiatives.Select(i => $"{i.Id}")], [.. after.Initiatives.Select(i => $"{i.Id}")]);
        return count + Both(before, after).Sum(p => InitiativeFields(p.Before, p.After));
    }

    private static int InitiativeFields(InitiativeContent before, InitiativeContent after) =>
        Differing(Fields(before), Fields(after))
        + Apart([.. before.References.Select(r => r.Name)], [.. after.References.Select(r => r.Name)])
        + Apart([.. before.Carries.Select(r => r.Title)], [.. after.Carries.Select(r => r.Title)])
        + (before.Contributions, after.Contributions) switch
        {
            ([], []) => 0,
            ([var b], [var a]) => Differing([b.Words, $"{b.Number}"], [a.Words, $"{a.Number}"])
                + Apart([.. b.Items.Select(i => i.Name)], [.. a.Items.Select(i => i.Name)]),
            _ => 1,
        };

    /// <summary>A goal that is new or gone is one; else each of its texts.</summary>
    private static int GoalFields(AgreementContent before, AgreementContent after)
    {
        var (was, isNow) = (before.Themes[0], after.Themes[0]);
        return (was.Title == isNow.Title ? 0 : 1)
            + Math.Abs(was.Goals.Count - isNow.Goals.Count)
            + Differing(
                [was.Goals[0].ShortTitle, was.Goals[0].Statement],
                [isNow.Goals[0].ShortTitle, isNow.Goals[0].Statement]
            );
    }

    private static (int Least, int Most) MilestoneFields(AgreementContent before, AgreementContent after)
    {
        var changed = Both(before, after)
            .Select(p =>
                (
                    Gone: p.Before.Milestones.Except(p.After.Milestones).Count(),
                    New: p.After.Milestones.Except(p.Before.Milestones).Count()
                )
            )
            .ToList();
        return (changed.Sum(c => Math.Max(c.Gone, c.New)), changed.Sum(c => c.Gone + c.New));
    }

    private static IEnumerable<(InitiativeContent Before, InitiativeContent After)> Both(
        AgreementContent before,
        AgreementContent after
    ) => before.Initiatives.Join(after.Initiatives, b => b.Id, a => a.Id, (b, a) => (b, a));

    private static int Differing(IEnumerable<string?> before, IEnumerable<string?> after) =>
        before.Zip(after).Count(p => p.First != p.Second);

    private static int Apart(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        before.Except(after).Count() + after.Except(before).Count();

    private static int Reordered(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        before.Where(after.Contains).SequenceEqual(after.Where(before.Contains)) ? 0 : 1;
}
