using System.Globalization;
using CsCheck;
using static LT.Strategy.Domain.Tests.Progress.RandomHistories;

namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>What must hold for every history: a thousand random ones each.</summary>
public partial class Any_history
{
    private static readonly string[] Counted = ["1.1", "1.2", "3.1", "3.2"];

    private static readonly string[] Recorded = ["1.1", "1.2", "2.1", "3.1", "3.2"];

    [Fact]
    public void The_order_in_which_rows_are_read_does_not_matter() =>
        Sample(
            (history, day) =>
            {
                var given = Lived(history).Given;
                var before = given.Shown(day);
                given.Ledger.Reverse();
                given.Agreements.Reverse();
                given.Labels.Reverse();
                given.Units.Reverse();
                given.Centres.Reverse();
                return Same(before, given.Shown(day));
            }
        );

    [Fact]
    public void The_order_of_recording_does_not_matter() =>
        Gen.Select(Facts, Date, Gen.Bool)
            .Sample(
                (facts, day, everyLabel) =>
                {
                    List<Deed> labels =
                    [
                        .. Enumerable.Range(0, 4).Select(n => new Deed(8, n, 1, Day(1, 12, 2018), Day(1, 12, 2018), n)),
                    ];
                    var first = LivedAs([.. labels, .. facts], everyLabel: everyLabel);
                    var other = LivedAs([.. labels, .. facts.OrderBy(f => f.Key)], everyLabel: everyLabel);
                    return Same(first.Given.Shown(day), other.Given.Shown(day));
                },
                iter: Many
            );

    [Fact]
    public void What_is_done_after_a_date_changes_nothing_shown_for_it() =>
        Gen.Select(History, Date, Gen.Bool)
            .Sample(
                (history, day, everyLabel) =>
                    Same(
                        Lived(history, everyLabel: everyLabel).Given.Shown(day),
                        Lived(history, until: day, everyLabel).Given.Shown(day)
                    ),
                iter: Many
            );

    [Fact]
    public void A_unit_counts_once_however_often_it_is_renamed_or_moved() =>
        Gen.Select(History, Of(17, 18), Date)
            .Sample(
                (history, changes, day) =>
                {
                    var (calm, busy) = (
                        Lived(history.Where(d => d.Kind is not 17 and not 18)),
                        Lived([.. history, .. changes])
                    );
                    return new[] { "1.1", "3.2" }.All(number =>
                    {
                        var (before, after) = (calm.Given.Goal(number, day), busy.Given.Goal(number, day));
                        var inColumns = after.ByCentre(busy.Centres).SelectMany(s => s.Counted).Select(s => s.Id);
                        return (before.Value, before.Target, before.Status) == (after.Value, after.Target, after.Status)
                            && inColumns.Order().SequenceEqual(after.Tally!.Counted.Select(s => s.Id).Order());
                    });
                },
                iter: Many
            );

    [Fact]
    public void The_total_is_the_number_of_subjects_with_every_criterion_counted_by_hand() =>
        Sample(
            (history, day) =>
            {
                var world = Lived(history);
                return Counted.All(number =>
                    world
                        .Given.Goal(number, day)
                        .Tally!.Counted.Select(s => number == "1.2" ? ByHand.Group(world.Given, s.Id, day) : s.Id)
                        .Order()
                        .SequenceEqual(ByHand.Counted(world.Given, number, day).Order())
                );
            }
        );

    [Fact]
    public void A_merged_label_counts_once() =>
        Gen.Select(Of(1, 9), Date)
            .Sample(
                (history, day) =>
                {
                    var given = Lived(history).Given;
                    var tally = given.Goal("1.2", day).Tally!;
                    var groups = tally
                        .Counted.Concat(tally.Partly)
                        .Select(s => ByHand.Group(given, s.Id, day))
                        .ToList();
                    return groups.Distinct().Count() == groups.Count;
                },
                iter: Many
            );

    [Fact]
    public void The_sum_in_the_explanation_comes_out_at_the_figure() =>
        Sample(
            (history, day) =>
                Lived(history)
                    .Given.On(day)
                    .Goals.Where(g => g.Tally is not null)
                    .All(g =>
                    {
                        var lines = Explanation.Of(g).Sum.TakeWhile(l => !l.IsResult).ToList();
                        return lines.Sum(l => Number(l.Number)) == g.Tally!.Value;
                    })
        );

    [Fact]
    public void The_target_of_all_is_the_number_that_is_named() =>
        Gen.Select(History, Date, Gen.Bool)
            .Sample(
                (history, day, everyLabel) =>
                    Lived(history, everyLabel: everyLabel)
                        .Given.On(day)
                        .Goals.Where(g => g.Count is { Target: not TargetKind.AtLeast })
                        .All(g =>
                            g.Count!.Target == TargetKind.Everyone
                                ? g.Target == g.Tally!.Population.Count
                                    && g.Tally.NotCounted.Count() == g.Tally.Population.Count - g.Tally.Value
                                : g.Target == g.Tally!.Concerned.Count
                                    && g.Tally.Concerned.Concat(g.Tally.NotConcerned)
                                        .Concat(g.Tally.Unanswered)
                                        .OrderBy(n => n.Id)
                                        .SequenceEqual(g.Tally.Population.OrderBy(n => n.Id))
                        ),
                iter: Many
            );

    [Fact]
    public void The_columns_of_the_centres_hold_every_counted_subject() =>
        Sample(
            (history, day) =>
            {
                var world = Lived(history);
                return Counted
                    .Select(n => world.Given.Goal(n, day))
                    .All(g =>
                        g.ByCentre(world.Centres).SelectMany(s => s.Counted).Distinct().Count() == g.Tally!.Value
                    );
            }
        );

    [Fact]
    public void Where_units_or_centres_count_the_centres_figures_add_up_to_the_goals() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var matrix = CentreMatrix.Of(Lived(history).Given.On(day));
                    return matrix
                        .Year.Goals.Where(g => g.Count is { Subject: not SubjectKind.Label })
                        .All(g =>
                            matrix.Rows.SelectMany(r => r.Cells).Where(c => c.Goal.Goal == g.Goal).ToList() is var cells
                            && cells.Sum(c => c.Counted.Count) == g.Tally!.Value
                            && cells.Sum(c => c.OnTheWay.Count) == g.Tally.Partly.Count
                            && cells.Sum(c => c.Promised ?? 0) == (g.Promised ?? 0)
                        );
                },
                iter: Many
            );

    [Fact]
    public void No_row_that_is_left_out_is_left_out_of_the_centres_tables() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var given = Lived(history).Given;
                    var year = given.On(day);
                    return year
                        .Goals.Where(g => g.Tally is not null)
                        .All(g =>
                            given.Centres.Sum(c => CentreGoal.Of(c, g, year.Facts).LeftOut.Count)
                            == g.Tally!.LeftOut.Count
                        );
                },
                iter: Many
            );

    [Fact]
    public void Every_row_known_on_the_date_counts_or_is_said_to_be_left_out() =>
        Sample(
            (history, day) =>
            {
                var given = Lived(history).Given;
                return Counted.All(number =>
                {
                    var tally = given.Goal(number, day).Tally!;
                    return given
                        .Ledger.OfType<Evidence>()
                        .Where(e => e.SharedGoalId == given.Configured(number).Id)
                        .Where(e => e.RecordedOn <= day && e.HappenedOn <= day)
                        .All(e => tally.ValidRows.Contains(e) || tally.LeftOut.Any(l => l.Row == e));
                });
            }
        );

    [Fact]
    public void The_rows_behind_a_figure_are_all_that_is_known_once_each_and_the_counted_ones_add_up_to_it() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var given = Lived(history).Given;
                    return Recorded.All(number =>
                    {
                        var goal = given.Goal(number, day);
                        var rows = FigureRow.Of(goal, given.Facts);
                        var known = given
                            .Ledger.Where(r => r is Evidence or Reading or ConcernAnswer)
                            .Where(r => r.SharedGoalId == goal.Goal.Id && r.RecordedOn <= day && r.HappenedOn <= day)
                            .ToHashSet();
                        var counted = rows.Where(r => r.IsCounted).ToList();
                        var subjects = counted.Where(r => r.Row is Evidence).Select(r => r.Subject).Distinct().Count();
                        return rows.Count == known.Count
                            && known.SetEquals(rows.Select(r => r.Row))
                            && (goal.Tally is null || subjects == goal.Tally.Value)
                            && (
                                goal.Value is null
                                || goal.Level is null
                                || (counted[^1].Row as Reading)?.Value == goal.Value
                            );
                    });
                },
                iter: Many
            );

    [Fact]
    public void A_theme_is_never_better_than_any_of_its_goals_and_is_as_bad_as_one() =>
        Sample(
            (history, day) =>
                Lived(history)
                    .Given.On(day)
                    .Themes.All(t => t.Goals.All(g => t.Worst <= g.Status) && t.Goals.Any(g => g.Status == t.Worst))
        );

    [Fact]
    public void What_is_not_known_is_never_green_and_never_a_number() =>
        Sample(
            (history, day) =>
                Lived(history)
                    .Given.On(day)
                    .Goals.Where(g => g.Fraction is null)
                    .All(g => g.Status is not (GoalStatus.OnTrack or GoalStatus.Fulfilled))
        );

    [Fact]
    public void A_whole_is_never_shown_before_it_is_reached() =>
        Sample(
            (history, day) =>
                Lived(history)
                    .Given.On(day)
                    .Goals.Where(g => g.Fraction < 1)
                    .All(g => Danish.Percent(g.Fraction!.Value) != Danish.Percent(1))
        );

    /// <summary>Says the first line that differs.</summary>
    private static bool Same(string one, string other)
    {
        Assert.Equal(one.Split('\n'), other.Split('\n'));
        return true;
    }

    private static void Sample(Func<Deed[], DateOnly, bool> holds) =>
        Gen.Select(History, Date).Sample(holds, iter: Many);

    private static int Number(string shown) =>
        int.Parse(
            shown.Replace("−", "-", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );
}
