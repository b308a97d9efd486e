namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>Figures that once came out wrong, or would have.</summary>
public class Rare_cases_that_still_add_up
{
    private readonly Given _given = new();

    [Fact]
    public void A_label_that_was_made_later_is_not_among_all_on_an_earlier_date()
    {
        var everyLabel = new CountMeasure { Subject = SubjectKind.Label, Target = TargetKind.Everyone };
        everyLabel.Criteria.AddRange(Koncernstrategi2019.Labels(1).Criteria);
        _given.Configure("1.2", everyLabel);
        _given.ALabel("Borgerpanel", Noon(Day(1, 2)));
        _given.ALabel("Byvandring", Noon(Day(1, 6)));
        Assert.Equal((1, 2), (Target("1.2", Day(31, 5)), Target("1.2", Day(1, 6))));
    }

    [Fact]
    public void Two_units_with_one_name_are_two()
    {
        var (first, second) = (_given.AUnit(name: "Biblioteket"), _given.AUnit(name: "Biblioteket"));
        _given.Answer(Concern.Yes, Day(1, 2), first);
        var tally = _given.Goal("3.2", Day(14, 6)).Tally!;
        Assert.Equal((first.Id, second.Id), (tally.Concerned.Single().Id, tally.Unanswered.Single().Id));
    }

    [Fact]
    public void Of_two_units_with_one_name_the_one_left_out_is_in_the_sum()
    {
        var (first, second) = (_given.AUnit(name: "Biblioteket"), _given.AUnit(name: "Biblioteket"));
        _given.Met("1.1", Day(1, 3), first);
        _given.Row("1.1", second, 1, Day(1, 12, 2018));
        var sum = Explanation.Of(_given.Goal("1.1", Day(14, 6))).Sum;
        Assert.Equal(
            ["2", "− 1", "1 af 30", "21,9 af 30", "73\u00A0%", "3,3\u00A0% mod 73\u00A0%"],
            sum.Select(l => l.Number)
        );
    }

    [Fact]
    public void What_is_left_out_of_one_day_for_one_reason_is_one_line_that_names_the_criteria()
    {
        var closed = _given.ACentre("A", to: Day(31, 5));
        _given.Row("3.1", closed, 1, Day(9, 4));
        _given.Row("3.1", closed, 3, Day(9, 4));
        var criteria = ((CountMeasure)_given.Configured("3.1").Measure).CriteriaInOrder;
        Assert.EndsWith(
            $", 9. april 2019 ({Danish.Lower(criteria[0].ShortName)} og {Danish.Lower(criteria[2].ShortName)}): lukket den 31. maj 2019",
            Danish.Plain(Assert.Single(Explanation.Of(_given.Goal("3.1", Day(14, 6))).NotIncluded)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_level_that_is_only_to_be_kept_is_on_track_while_it_is_kept()
    {
        Kept();
        _given.AReading(13.5m, Day(1, 5));
        Assert.Equal((1m, GoalStatus.OnTrack), (Fraction(Day(14, 6)), _given.Status("2.1", Day(14, 6))));
    }

    [Fact]
    public void A_level_that_is_only_to_be_kept_is_behind_when_it_is_lost()
    {
        Kept();
        _given.AReading(13.6m, Day(1, 2));
        Assert.Equal((0m, GoalStatus.OffTrack), (Fraction(Day(3, 2)), _given.Status("2.1", Day(3, 2))));
    }

    [Fact]
    public void After_the_due_date_the_reading_that_decides_is_the_one_that_is_shown()
    {
        _given.AReading(13.5m, Day(31, 12), recorded: Day(5, 1, 2020));
        _given.AReading(14.1m, Day(20, 1, 2020));
        var goal = _given.Goal("2.1", Day(1, 2, 2020));
        Assert.Equal((13.5m, GoalStatus.Fulfilled, Day(31, 12)), (goal.Value, goal.Status, goal.LastOn));
        Assert.Equal(14.1m, ((Reading)goal.LeftOutReadings.Single().Row).Value);
    }

    [Fact]
    public void A_reading_after_the_closing_days_is_not_the_value_of_the_year()
    {
        _given.AReading(13.9m, Day(1, 12));
        _given.AReading(13.2m, Day(1, 2, 2020));
        var goal = _given.Goal("2.1", Day(2, 2, 2020));
        Assert.Equal((13.9m, GoalStatus.MissingFollowUp), (goal.Value, goal.Status));
    }

    [Fact]
    public void Evidence_for_a_criterion_that_the_measure_no_longer_has_is_left_out()
    {
        var unit = _given.AUnit();
        _given.Met("1.1", Day(1, 3), unit);
        ((CountMeasure)_given.Configured("1.1").Measure).Criteria.RemoveAll(c => c.Id == 2);
        _given.Row("1.1", unit, 2, Day(1, 6));
        var tally = _given.Goal("1.1", Day(14, 6)).Tally!;
        Assert.Equal((1, Day(1, 3), 2), (tally.Value, tally.Counted[0].CompletedOn, tally.LeftOut.Count));
    }

    [Fact]
    public void Two_rows_of_one_day_count_once_and_the_second_stands_in_when_the_first_is_withdrawn()
    {
        var unit = _given.AUnit();
        _given.Met("1.1", Day(1, 3), unit);
        var first = (Evidence)_given.Ledger[0];
        _given.Row("1.1", unit, first.CriterionId, Day(1, 3));
        Assert.Equal(1, _given.Goal("1.1", Day(14, 6)).Value);
        first.Withdraw(1, "Stod der to gange.", Noon(Day(1, 5)));
        Assert.Equal(1, _given.Goal("1.1", Day(14, 6)).Value);
    }

    [Fact]
    public void What_was_never_recorded_is_said_so_when_the_goal_is_not_fulfilled()
    {
        var year = _given.On(Day(1, 1, 2020));
        var attention = Attention.Of(year, []).Single(a => a.GoalNumber == "1.1");
        Assert.Equal("Der er ikke registreret noget.", attention.Fact);
    }

    private void Kept() =>
        _given.Configure(
            "2.1",
            new LevelMeasure
            {
                LowerIsBetter = true,
                BaselineValue = 13.5m,
                BaselineOn = Day(1, 6, 2018),
                BaselineSource = "KMD",
                TargetValue = 13.5m,
            },
            (Day(30, 6), 13.5m)
        );

    private decimal? Fraction(DateOnly day) => _given.Goal("2.1", day).Fraction;

    private int Target(string goal, DateOnly day) => (int)_given.Goal(goal, day).Target!.Value;
}
