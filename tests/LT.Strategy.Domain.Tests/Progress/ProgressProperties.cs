using CsCheck;

namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>What must hold for every history: a thousand random ones each.</summary>
public class Any_history
{
    private const int Histories = 1000;

    private static readonly string[] Goals = ["1.1", "1.2", "2.1", "3.1", "3.2"];

    private static readonly DateOnly Start = Day(1, 12, 2018);

    /// <summary>Kind, subject, criterion, day it happened, days until it was recorded, days until it was withdrawn (or 0), order.</summary>
    private static readonly Gen<Happening[]> History = Gen.Select(
            Gen.Int[0, 6],
            Gen.Int[0, 3],
            Gen.Int[1, 3],
            Tens(0, 42),
            Tens(0, 4),
            Gen.Frequency((3, Gen.Const(0)), (1, Tens(1, 20))),
            Gen.Int
        )
        .Select(t => new Happening(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6, t.Item7))
        .Array[0, 25];

    private static readonly Gen<DateOnly> Date = Gen.OneOf(Gen.Int[0, 430], Tens(0, 43)).Select(Start.AddDays);

    [Fact]
    public void The_order_of_evidence_does_not_matter() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var (given, _) = Told(history);
                    var before = Shown(given, day);
                    var shuffled = given.Ledger.Zip(history).OrderBy(p => p.Second.Key).Select(p => p.First).ToList();
                    given.Ledger.Clear();
                    given.Ledger.AddRange(shuffled);
                    return before == Shown(given, day);
                },
                iter: Histories
            );

    [Fact]
    public void What_is_recorded_or_withdrawn_after_a_date_changes_nothing_shown_for_it() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var (all, _) = Told(history);
                    var (known, _) = Told([
                        .. history.Select(h =>
                            h.RecordedOn > day ? h with { Kind = -1 }
                            : h.WithdrawnOn > day ? h with { WithdrawnAfter = 0 }
                            : h
                        ),
                    ]);
                    return Shown(all, day) == Shown(known, day);
                },
                iter: Histories
            );

    [Fact]
    public void The_total_is_the_number_of_subjects_with_every_criterion() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var (given, units) = Told(history);
                    var tally = given.Goal("1.1", day).Tally!;
                    var expected = units.Count(u =>
                        new[] { 1, 2 }.All(c =>
                            given
                                .Ledger.OfType<Evidence>()
                                .Any(e =>
                                    e.SharedGoalId == 11
                                    && e.UnitId == u.Id
                                    && e.CriterionId == c
                                    && e.HappenedOn >= Day(1, 1)
                                    && e.HappenedOn <= Day(31, 12)
                                    && e.HappenedOn <= day
                                    && e.RecordedOn <= day
                                    && !e.IsWithdrawnOn(day)
                                )
                        )
                    );
                    return tally.Value == expected
                        && tally.Counted.Select(s => s.Id).Distinct().Count() == expected
                        && tally.Counted.All(s => s.Missing.Count == 0)
                        && tally.Partly.All(s => s.Missing.Count > 0);
                },
                iter: Histories
            );

    [Fact]
    public void The_columns_of_the_centres_hold_every_counted_subject() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var (given, _) = Told(history);
                    return Goals
                        .Where(g => g != "2.1")
                        .Select(g => given.Goal(g, day))
                        .All(g =>
                            g.ByCentre(given.Centres).SelectMany(s => s.Counted).Distinct().Count() == g.Tally!.Value
                        );
                },
                iter: Histories
            );

    [Fact]
    public void Every_row_known_on_the_date_counts_or_is_said_to_be_left_out() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var (given, _) = Told(history);
                    return Goals
                        .Where(g => g != "2.1")
                        .All(number =>
                        {
                            var tally = given.Goal(number, day).Tally!;
                            var known = given
                                .Ledger.OfType<Evidence>()
                                .Where(e => e.SharedGoalId == given.Configured(number).Id)
                                .Where(e => e.RecordedOn <= day && e.HappenedOn <= day);
                            return known.All(e => tally.ValidRows.Contains(e) || tally.LeftOut.Any(l => l.Row == e));
                        });
                },
                iter: Histories
            );

    [Fact]
    public void A_theme_is_never_better_than_any_of_its_goals_and_is_as_bad_as_one() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                    Told(history)
                        .Given.On(day)
                        .Themes.All(t =>
                            t.Goals.All(g => t.Worst <= g.Status) && t.Goals.Any(g => g.Status == t.Worst)
                        ),
                iter: Histories
            );

    [Fact]
    public void What_is_not_known_is_never_green_and_never_a_number() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                    Told(history)
                        .Given.On(day)
                        .Goals.Where(g => g.Fraction is null)
                        .All(g => g.Status is not (GoalStatus.OnTrack or GoalStatus.Fulfilled)),
                iter: Histories
            );

    /// <summary>Days by tens, so that much happens on the same day.</summary>
    private static Gen<int> Tens(int from, int to) => Gen.Int[from, to].Select(n => 10 * n);

    private static (Given Given, List<Unit> Units) Told(Happening[] history)
    {
        var given = new Given();
        List<Centre> centres = [given.ACentre("A"), given.ACentre("B", to: Day(30, 9)), given.ACentre("C")];
        var units = given.SomeUnits(4);
        units[1].MoveTo(centres[2], Day(1, 5));
        units[2].To = Day(31, 8);
        List<Label> labels = [given.ALabel("a"), given.ALabel("b"), given.ALabel("c"), given.ALabel("d")];
        foreach (var h in history)
        {
            var row = Row(given, h, units[h.Subject], centres[h.Subject % 3], labels);
            if (h.WithdrawnAfter > 0)
            {
                row.Withdraw(1, "Fejl.", Noon(h.WithdrawnOn!.Value));
            }
        }

        return (given, units);
    }

    private static LedgerRow Row(Given given, Happening h, Unit unit, Centre centre, List<Label> labels) =>
        h.Kind switch
        {
            0 => given.Row("1.1", unit, Math.Min(h.Criterion, 2), h.On, h.RecordedOn),
            1 => given.Row("1.2", labels[h.Subject], Math.Min(h.Criterion, 2), h.On, h.RecordedOn, centre),
            2 => given.Merge(labels[h.Subject], labels[h.Criterion], h.RecordedOn),
            3 => given.AReading(13m + (h.Subject * 0.5m), h.On, h.RecordedOn),
            4 => given.Row("3.1", centre, h.Criterion, h.On, h.RecordedOn),
            5 => given.Answer((Concern)(h.Criterion - 1), h.On, unit, Noon(h.RecordedOn)),
            6 => given.Row("3.2", unit, 1, h.On, h.RecordedOn),
            _ => given.AReading(0, Day(1, 1, 2030)),
        };

    /// <summary>All that a page would show about the goals on a date.</summary>
    private static string Shown(Given given, DateOnly day) =>
        string.Join('\n', given.On(day).Goals.Select(g => Shown(g, given.Centres)));

    private static string Shown(GoalProgress g, List<Centre> centres) =>
        string.Join(
            '|',
            [
                g.Goal.Number,
                $"{g.Value} af {g.Target}, {g.Fraction}, {g.Expected}, {g.Status}, {g.Ground}, {g.LastOn}, {g.Forecast?.Value}",
                .. g.Readings.Select(r => $"{r.Id}"),
                .. g.LeftOutReadings.Select(l => $"{l.Subject}: {l.Why}").Order(StringComparer.Ordinal),
                .. (g.Tally?.Counted ?? []).Select(s => $"{s.Name} {s.CompletedOn}"),
                .. (g.Tally?.Partly ?? []).Select(s => $"{s.Name} {s.Missing.Count}"),
                .. (g.Tally?.LeftOut ?? []).Select(l => $"{l.Subject} {l.Row.HappenedOn} {l.Why}"),
                .. (g.Tally?.Unanswered ?? []).Select(n => n.Name),
                .. g.ByCentre(centres).Select(s => $"{s.Centre.Abbreviation} {s.Counted.Count} {s.Partly.Count}"),
            ]
        );

    private sealed record Happening(
        int Kind,
        int Subject,
        int Criterion,
        int Offset,
        int RecordedAfter,
        int WithdrawnAfter,
        int Key
    )
    {
        public DateOnly On => Start.AddDays(Offset);

        public DateOnly RecordedOn => On.AddDays(RecordedAfter);

        public DateOnly? WithdrawnOn => WithdrawnAfter > 0 ? RecordedOn.AddDays(WithdrawnAfter) : null;
    }
}
