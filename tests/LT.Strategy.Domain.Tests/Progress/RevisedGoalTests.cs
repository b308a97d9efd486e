using CsCheck;
using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>The curve of a goal whose target, plan or promise was changed: each day has what applied on it.</summary>
public sealed class The_curve_of_a_goal_that_was_revised
{
    private static readonly DateOnly Shown = Day(14, 6);

    private readonly Given _given = new();

    public The_curve_of_a_goal_that_was_revised() => Decide(Day(1, 11, 2018));

    private CountMeasure Goal11 => (CountMeasure)_given.Configured("1.1").Measure;

    private LevelMeasure Goal21 => (LevelMeasure)_given.Configured("2.1").Measure;

    [Fact]
    public void The_target_of_a_count_steps_on_the_day_it_was_changed()
    {
        _given.Met("1.1", Day(1, 3), _given.AUnit());
        Goal11.TargetNumber = 20;
        Goal11.Path.Clear();
        Decide(Day(1, 5));
        Assert.Equal(
            [(Day(1, 1), 30), (Day(1, 3), 30), (Day(1, 5), 20)],
            Curve("1.1", Shown).Steps.Select(s => (s.On, s.Target!.Value))
        );
        Assert.DoesNotContain(Curve("1.1", Day(30, 4)).Steps, s => s.Target == 20);
    }

    [Fact]
    public void A_change_that_waits_is_not_drawn()
    {
        Goal11.TargetNumber = 20;
        Goal11.Path.Clear();
        Decide(Day(1, 5), from: Day(1, 7));
        Assert.All(Curve("1.1", Shown).Steps, s => Assert.Equal(30, s.Target));
        Assert.Equal(20, Curve("1.1", Day(1, 7)).Steps[^1].Target);
    }

    [Fact]
    public void The_plan_jumps_on_the_day_it_was_changed_and_is_what_it_was_before()
    {
        var before = _given.Goal("1.1", Day(30, 4)).Expected;
        Goal11.Path.Clear();
        Decide(Day(1, 5));
        var curve = Curve("1.1", Shown);
        Assert.Equal(before, curve.ExpectedOn(Day(30, 4)));
        Assert.Equal(_given.Goal("1.1", Shown).Expected, curve.ExpectedOn(Shown));
        Assert.Contains(Day(1, 5), curve.Corners);
    }

    [Fact]
    public void The_target_of_a_level_steps_on_the_day_it_was_changed()
    {
        Goal21.TargetValue = 13m;
        Decide(Day(1, 5));
        var editions = Editions("2.1", Shown);
        Assert.Equal(
            [(Day(1, 6, 2018), 13.5m), (Day(1, 5), 13.5m), (Day(1, 5), 13m), (Day(31, 12), 13m)],
            editions.Targets().Select(p => (p.On, p.Value))
        );
        Assert.Equal(_given.Goal("2.1", Day(30, 4)).Expected, editions.On(Day(30, 4)).Expected(Day(30, 4)));
    }

    [Fact]
    public void Promised_is_what_was_promised_each_day()
    {
        _given.Concluded(_given.ACentre("A"), Day(10, 1), "1.1:4", "2.1", "3.1", "4.1");
        var late = _given.Concluded(_given.ACentre("B"), Day(1, 2), "1.1:6", "2.1", "3.1", "4.1");
        Given.Amend(late, Day(1, 4), a => a.Initiatives[0].Contributions[0].Number = 9);
        late.Withdraw(Given.Board, "Fejl.", Noon(Day(1, 6)));
        Assert.Equal(
            [(Day(1, 1), 0), (Day(10, 1), 4), (Day(1, 2), 10), (Day(1, 4), 13), (Day(1, 6), 4)],
            Curve("1.1", Shown).Promise.Select(p => (p.On, p.Promised))
        );
        Assert.Empty(Curve("4.1", Shown).Promise);
    }

    [Theory]
    [InlineData("1.1", "og måltallet blev ændret fra 30 enheder til 20 enheder den 1. maj 2019.")]
    [InlineData("2.1", "og måltallet blev ændret fra 13,5 til 13,0 den 1. maj 2019.")]
    public void The_sentence_says_so(string goal, string end)
    {
        Goal11.TargetNumber = 20;
        Goal11.Path.Clear();
        Goal21.TargetValue = 13m;
        Decide(Day(1, 5));
        var sentence = GoalInOneSentence.Of(_given.Goal(goal, Shown), Editions(goal, Shown)).Replace('\u00A0', ' ');
        Assert.EndsWith(end, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ændret",
            GoalInOneSentence.Of(_given.Goal(goal, Day(30, 4)), Editions(goal, Day(30, 4))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_revision_of_something_else_draws_nothing()
    {
        _given.Configured("1.1").Meaning = "Andre ord.";
        _given.Year.StalenessDays = 90;
        Decide(Day(1, 5));
        Assert.Empty(Editions("1.1", Shown).ChangedOn);
        Assert.Null(Editions("1.1", Shown).NewestChange);
    }

    [Fact]
    public void Whatever_was_decided_each_day_has_the_target_the_plan_and_the_promise_of_that_day()
    {
        Gen.Select(Gen.Int[1, 60], Gen.Int[0, 200].Select(Day(1, 1).AddDays), Gen.Int[0, 9])
            .Array[0, 5]
            .Select(Gen.Int[0, 200].Select(Day(1, 1).AddDays), Gen.Int[0, 200].Select(Day(1, 1).AddDays))
            .Sample(
                (changes, shown, day) =>
                {
                    var given = new Given();
                    given.Year.Revise(Day(1, 11, 2018), "", "Sekretær", null, Noon(Day(1, 11, 2018)));
                    var measure = (CountMeasure)given.Configured("1.1").Measure;
                    measure.Path.Clear();
                    foreach (var ((target, on, promised), i) in changes.OrderBy(c => c.Item2).Select((c, i) => (c, i)))
                    {
                        measure.TargetNumber = target;
                        given.Year.Revise(on, "Nyt tal.", "Sekretær", null, Noon(on));
                        given.Concluded(given.ACentre($"C{i}"), on, $"1.1:{promised}", "2.1", "3.1", "4.1");
                    }

                    var goal = given.Goal("1.1", shown);
                    var curve = CountCurve.Of(goal, given.Facts, GoalEditions.Of(goal, given.Year.Revisions));
                    var then = given.Goal("1.1", day);
                    return day > shown
                        || curve.On(day).Target == then.Target
                            && curve.ExpectedOn(day) == then.Expected
                            && curve.PromisedOn(day) == then.Promised;
                },
                iter: 1000
            );
    }

    private GoalEditions Editions(string goal, DateOnly shown) =>
        GoalEditions.Of(_given.Goal(goal, shown), _given.Year.Revisions);

    private CountCurve Curve(string goal, DateOnly shown) =>
        CountCurve.Of(_given.Goal(goal, shown), _given.Facts, Editions(goal, shown));

    private void Decide(DateOnly day, DateOnly? from = null) =>
        _given.Year.Revise(from ?? day, "Besluttet.", "Sekretær", null, Noon(day));
}
