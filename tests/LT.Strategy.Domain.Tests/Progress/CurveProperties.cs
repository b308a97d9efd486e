using CsCheck;
using static LT.Strategy.Domain.Tests.Progress.RandomHistories;

namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>The curve of a count goal, held against the goal's own figures.</summary>
public partial class Any_history
{
    private static readonly string[] Counts = ["1.1", "1.2", "3.1", "3.2", "4.1"];

    [Fact]
    public void The_last_step_of_a_curve_is_the_figure_of_the_goal() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var given = Lived(history).Given;
                    return Counts.All(number =>
                    {
                        var goal = given.Goal(number, day);
                        var last = CountCurve.Of(goal, given.Facts).Steps[^1];
                        return last.Value == goal.Value && last.Target == goal.Target;
                    });
                },
                iter: Many
            );

    [Fact]
    public void A_curve_is_what_the_figures_would_have_been_had_all_been_recorded_when_it_happened() =>
        Gen.Select(Of(0, 5), Date, Date)
            .Sample(
                (history, shown, day) =>
                {
                    var given = LivedAs([.. Labels, .. history]).Given;
                    var atOnce = LivedAs([.. Labels, .. AtOnce(history, shown)]).Given;
                    return Counts.All(number =>
                    {
                        var curve = CountCurve.Of(given.Goal(number, shown), given.Facts);
                        var (step, then) = (curve.On(day), atOnce.Goal(number, day));
                        return day < curve.From
                            || day > curve.Until
                            || step.Target == then.Target && (step.Value ?? 0) == (then.Value ?? 0);
                    });
                },
                iter: Many
            );

    [Fact]
    public void Where_there_is_a_plan_it_passes_through_what_is_expected_on_the_date() =>
        Gen.Select(History, Date)
            .Sample(
                (history, day) =>
                {
                    var given = Lived(history).Given;
                    return Counts
                        .Select(number => given.Goal(number, day))
                        .Where(g => g.Expected is not null)
                        .Where(g => day >= Day(1, 1) && day <= g.Goal.DueOn)
                        .All(g => Math.Abs(At(CountCurve.Of(g, given.Facts).Plan, day) - g.Expected!.Value) < 1e-20m);
                },
                iter: Many
            );

    [Fact]
    public void A_curve_of_agreements_is_the_figure_of_each_day() =>
        Gen.Select(Gen.Int[0, 9].Array[9], Gen.Int[-20, 120].Select(Day(1, 1).AddDays))
            .Sample(
                (turns, shown) =>
                {
                    var given = Agreed(turns);
                    var curve = CountCurve.Of(given.Goal("4.1", shown), given.Facts);
                    return Enumerable
                        .Range(0, curve.Until.DayNumber - curve.From.DayNumber + 1)
                        .Select(curve.From.AddDays)
                        .All(day =>
                        {
                            var (step, goal) = (curve.On(day), given.Goal("4.1", day));
                            return step.Target == goal.Target
                                && (
                                    step.Value == goal.Value
                                    || (step.Value ?? 0) == 0 && goal.Value is null && day < shown
                                );
                        });
                },
                iter: Many
            );

    private static readonly Deed[] Labels =
    [
        .. Enumerable.Range(0, 4).Select(n => new Deed(8, n, 1, Day(1, 12, 2018), Day(1, 12, 2018), n)),
    ];

    /// <summary>What is known on the date, recorded on the day it happened.</summary>
    private static IEnumerable<Deed> AtOnce(Deed[] history, DateOnly shown) =>
        history.Where(d => d.Day <= shown).OrderBy(d => d.Day).Select(d => d with { Day = d.On });

    /// <summary>Three centres, each with its days of conclusion, of an amendment that leaves the goal out, and of withdrawal; 0 is never.</summary>
    private static Given Agreed(int[] turns)
    {
        var given = new Given();
        for (var i = 0; i < 3; i++)
        {
            var centre = given.ACentre($"C{i}", from: i == 1 ? Day(20, 1) : null, to: i == 2 ? Day(10, 3) : null);
            var (conclusion, amendment, withdrawal) = (turns[3 * i], turns[(3 * i) + 1], turns[(3 * i) + 2]);
            if (conclusion == 0)
            {
                continue;
            }

            var on = Day(25, 12, 2018).AddDays(5 * conclusion);
            var agreement = given.Concluded(centre, on);
            if (amendment > 0)
            {
                var then = on.AddDays(3 * amendment);
                Given.Amend(agreement, then, a => a.Remove(a.Initiatives[3], Noon(then)));
            }

            if (withdrawal > 0)
            {
                agreement.Withdraw(Given.Board, "Fejl.", Noon(on.AddDays(30 + withdrawal)));
            }
        }

        return given;
    }

    private static decimal At(IReadOnlyList<PlanPoint> plan, DateOnly day)
    {
        var before = plan.Last(p => p.On <= day);
        var after = plan.First(p => p.On >= day);
        return before.On == day
            ? before.Value
            : before.Value
                + (
                    (after.Value - before.Value)
                    * (day.DayNumber - before.On.DayNumber)
                    / (after.On.DayNumber - before.On.DayNumber)
                );
    }
}
