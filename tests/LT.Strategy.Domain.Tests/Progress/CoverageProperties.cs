using CsCheck;

namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>What must hold for the coverage of every history of conclusions, amendments, withdrawals and decisions.</summary>
public class Any_history_of_agreements
{
    private const int Histories = 1000;

    /// <summary>What, which centre, which theme, on which day of the year.</summary>
    private static readonly Gen<Event[]> History = Gen.Select(
            Gen.Frequency(
                (3, Gen.Const(What.Conclude)),
                (4, Gen.Const(What.Toggle)),
                (1, Gen.Const(What.Withdraw)),
                (1, Gen.Const(What.Decide))
            ),
            Gen.Int[0, 2],
            Gen.Int[0, 3],
            Gen.Int[0, 36].Select(n => Day(1, 1).AddDays(10 * n))
        )
        .Select(t => new Event(t.Item1, t.Item2, t.Item3, t.Item4))
        .Array[0, 9];

    private static readonly Gen<DateOnly> Date = Gen.Int[0, 364].Select(Day(1, 1).AddDays);

    [Fact]
    public void Later_events_change_no_earlier_dates_history() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) => Shown(Told(history), day) == Shown(Told([.. history.Where(e => e.On <= day)]), day),
                iter: Histories
            );

    [Fact]
    public void Between_the_steps_nothing_changes_and_each_is_what_the_matrix_shows() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var given = Told(history);
                    var coverage = given.On(day).Coverage;
                    var step = Of(given, Day(31, 12)).At(day)!;
                    return (step.Filled, step.Of) == (coverage.Filled, coverage.Of);
                },
                iter: Histories
            );

    [Fact]
    public void What_was_filled_and_not_broken_is_filled_now() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var given = Told(history);
                    var over = Of(given, day);
                    return given
                        .On(day)
                        .Coverage.Cells.All(c =>
                            over.Of(c.Centre, c.Theme) is var changes
                            && (changes.Count % 2 == 1) == (c.State == CellState.Covered)
                            && changes.Take(1).All(f => f.Kind == CellChangeKind.Filled)
                        );
                },
                iter: Histories
            );

    private static CoverageHistory Of(Given given, DateOnly day) =>
        CoverageHistory.Of(given.On(day).Facts, day, [.. given.Year.Revisions.Where(r => r.HoldsOn(day))]);

    private static string Shown(Given given, DateOnly day) =>
        string.Join(
            '\n',
            Of(given, day)
                .Steps.Select(s =>
                    $"{s.On}: {s.Filled} af {s.Of}, {string.Join(", ", s.Changes.Select(c => $"{c.Centre.Abbreviation}{c.Theme.Number} {c.Kind} {c.Cause.Kind} {c.Cause.Version?.Number} {c.Cause.Reason}"))} +{s.Opened.Count} -{s.Closed.Count}"
                )
        );

    private static Given Told(IReadOnlyList<Event> history)
    {
        var given = new Given();
        List<Centre> centres =
        [
            given.ACentre("A"),
            given.ACentre("B", to: Day(30, 9)),
            given.ACentre("C", from: Day(1, 3)),
        ];
        if (history.Any(e => e.What == What.Decide))
        {
            given.Year.Revise(Day(1, 1), "", "S", 1, Noon(Day(1, 12, 2018)));
        }

        Dictionary<int, CentreAgreement> agreements = [];
        foreach (var e in history.OrderBy(e => e.On).ThenBy(e => (e.What, e.Centre, e.Theme)))
        {
            var agreement = agreements.GetValueOrDefault(e.Centre);
            switch (e.What)
            {
                case What.Conclude when agreement is null:
                    agreements[e.Centre] = given.Concluded(centres[e.Centre], e.On, Enough(given.Year));
                    break;
                case What.Toggle when agreement is { Status: AgreementStatus.InForce }:
                    Given.Amend(agreement, e.On, a => Toggle(given, a, e));
                    break;
                case What.Withdraw when agreement is { Status: AgreementStatus.InForce }:
                    agreement.Withdraw(Given.Board, "Fejl.", Noon(e.On));
                    break;
                case What.Decide:
                    given.Year.OneInitiativeMayFillSeveralThemes = !given.Year.OneInitiativeMayFillSeveralThemes;
                    given.Year.Revise(e.On, "Besluttet.", "S", 1, Noon(e.On));
                    break;
            }
        }

        return given;
    }

    private static string[] Enough(StrategyYear year) =>
        year.OneInitiativeMayFillSeveralThemes ? ["1.1+2.1", "3.1", "4.1"] : ["1.1", "2.1", "3.1", "4.1"];

    private static void Toggle(Given given, Agreement agreement, Event e)
    {
        var goal = $"{e.Theme + 1}.1";
        var there = agreement.ActiveInitiatives.FirstOrDefault(i => i.Title.EndsWith(goal, StringComparison.Ordinal));
        if (there is null || agreement.ActiveInitiatives.Count() == 1)
        {
            given.AnInitiative(agreement, goal);
        }
        else
        {
            agreement.Remove(there, Noon(e.On));
        }
    }

    private enum What
    {
        Conclude,
        Toggle,
        Withdraw,
        Decide,
    }

    private sealed record Event(What What, int Centre, int Theme, DateOnly On);
}
