namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>Goal 1.1: at least 30 units by 31 December, 12 by 31 March, 24 by 30 June, 30 by 31 October.</summary>
public class The_status_of_a_count
{
    private readonly Given _given = new();

    [Fact]
    public void Eighteen_of_thirty_on_14_June_with_21_9_expected_is_at_risk()
    {
        Met(18, Day(1, 6));
        var goal = _given.Goal("1.1", Day(14, 6));
        Assert.Equal((18, 30, 0.6m), (goal.Value, goal.Target, goal.Fraction));
        Assert.Equal(21.9m, Math.Round(goal.Expected!.Value, 1));
        Assert.Equal(GoalStatus.AtRisk, goal.Status);
    }

    [Theory]
    [InlineData(19, GoalStatus.OnTrack)]
    [InlineData(18, GoalStatus.AtRisk)]
    [InlineData(15, GoalStatus.AtRisk)]
    [InlineData(14, GoalStatus.OffTrack)]
    public void The_margins_on_14_June(int units, GoalStatus expected)
    {
        Met(units, Day(1, 6));
        Assert.Equal(expected, _given.Status("1.1", Day(14, 6)));
    }

    [Theory]
    [InlineData(21, GoalStatus.OnTrack)]
    [InlineData(20, GoalStatus.AtRisk)]
    public void A_margin_that_is_met_exactly_is_met(int units, GoalStatus expected)
    {
        // 24 of 30 is planned for 30 June: 0.80 - 0.10 is 21 of 30
        Met(units, Day(1, 6));
        Assert.Equal(expected, _given.Status("1.1", Day(30, 6)));
    }

    [Fact]
    public void The_margins_are_settings_of_the_year()
    {
        Met(18, Day(1, 6));
        _given.Year.OnTrackMargin = 0.13m;
        Assert.Equal(GoalStatus.OnTrack, _given.Status("1.1", Day(14, 6)));
        (_given.Year.OnTrackMargin, _given.Year.AtRiskMargin) = (0.05m, 0.12m);
        Assert.Equal(GoalStatus.OffTrack, _given.Status("1.1", Day(14, 6)));
    }

    [Fact]
    public void Twenty_seven_of_thirty_is_at_risk_on_31_December_and_not_fulfilled_the_day_after()
    {
        Met(27, Day(1, 12));
        Assert.Equal(GoalStatus.AtRisk, _given.Status("1.1", Day(31, 12)));
        Assert.Equal(GoalStatus.NotFulfilled, _given.Status("1.1", Day(1, 1, 2020)));
    }

    [Fact]
    public void Where_the_whole_way_is_expected_nothing_less_is_on_track()
    {
        Met(29, Day(1, 10));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("1.1", Day(30, 10)));
        Assert.Equal(GoalStatus.AtRisk, _given.Status("1.1", Day(31, 10)));
    }

    [Fact]
    public void A_target_that_is_reached_is_fulfilled_though_the_year_has_long_to_go()
    {
        Met(29, Day(1, 2));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("1.1", Day(1, 3)));
        Met(1, Day(1, 3));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("1.1", Day(1, 3)));
    }

    [Fact]
    public void A_reached_target_never_goes_stale()
    {
        Met(30, Day(1, 2));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("1.1", Day(30, 12)));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("1.1", Day(1, 1, 2020)));
    }

    [Fact]
    public void Nothing_recorded_is_not_started_until_100_days_after_the_first_day()
    {
        Assert.Equal(GoalStatus.NotStarted, _given.Status("1.1", Day(11, 4)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("1.1", Day(12, 4)));
    }

    [Fact]
    public void The_not_started_limit_is_a_setting()
    {
        _given.Year.StalenessDays = 30;
        Assert.Equal(GoalStatus.NotStarted, _given.Status("1.1", Day(31, 1)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("1.1", Day(1, 2)));
    }

    [Fact]
    public void Nothing_recorded_is_not_zero()
    {
        var goal = _given.Goal("1.1", Day(1, 4));
        Assert.Equal((null, null, null), (goal.Value, goal.Fraction, goal.LastOn));
    }

    [Fact]
    public void Something_begun_is_zero_so_far()
    {
        _given.Row("1.1", _given.AUnit(), 1, Day(1, 2));
        var goal = _given.Goal("1.1", Day(1, 2));
        Assert.Equal((0m, 0m, GoalStatus.OffTrack), (goal.Value, goal.Fraction, _given.Status("1.1", Day(1, 4))));
    }

    [Fact]
    public void Only_withdrawn_rows_are_nothing_recorded()
    {
        var row = _given.Row("1.1", _given.AUnit(), 1, Day(1, 2));
        row.Withdraw(1, "Fejl.", Noon(Day(1, 3)));
        Assert.Equal(0, _given.Goal("1.1", Day(28, 2)).Value);
        Assert.Null(_given.Goal("1.1", Day(1, 3)).Value);
    }

    [Fact]
    public void A_hundred_days_of_silence_is_still_heard_and_a_hundred_and_one_is_not()
    {
        Met(29, Day(1, 3));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("1.1", Day(9, 6)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("1.1", Day(10, 6)));
    }

    [Fact]
    public void Silence_is_counted_from_the_day_of_recording_not_from_the_day_it_happened()
    {
        _given.Met("1.1", Day(1, 2), _given.SomeUnits(28));
        _given.Row("1.1", _given.AUnit(), 1, Day(1, 2), recorded: Day(1, 4));
        Assert.Equal(Day(1, 4), _given.Goal("1.1", Day(1, 6)).LastOn);
        Assert.Equal(GoalStatus.OnTrack, _given.Status("1.1", Day(10, 7)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("1.1", Day(11, 7)));
    }

    [Fact]
    public void A_withdrawn_row_breaks_no_silence()
    {
        Met(29, Day(1, 3));
        _given.Row("1.1", _given.AUnit(), 1, Day(1, 6)).Withdraw(1, "Fejl.", Noon(Day(2, 6)));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("1.1", Day(9, 6)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("1.1", Day(10, 6)));
    }

    [Fact]
    public void Partly_fulfilled_is_said_by_the_strategy_office_after_the_due_date_only()
    {
        Met(27, Day(1, 12));
        _given.PartlyFulfilled("1.1", Day(31, 12));
        Assert.Equal(GoalStatus.AtRisk, _given.Status("1.1", Day(31, 12)));
        Assert.Equal(GoalStatus.PartlyFulfilled, _given.Status("1.1", Day(1, 1, 2020)));
    }

    [Fact]
    public void Partly_fulfilled_holds_from_the_day_it_was_recorded_to_the_day_it_is_withdrawn()
    {
        Met(27, Day(1, 12));
        _given.PartlyFulfilled("1.1", Day(10, 1, 2020)).Withdraw(1, "Fejl.", Noon(Day(20, 1, 2020)));
        Assert.Equal(GoalStatus.NotFulfilled, _given.Status("1.1", Day(9, 1, 2020)));
        Assert.Equal(GoalStatus.PartlyFulfilled, _given.Status("1.1", Day(19, 1, 2020)));
        Assert.Equal(GoalStatus.NotFulfilled, _given.Status("1.1", Day(20, 1, 2020)));
    }

    [Fact]
    public void Nothing_recorded_in_the_whole_year_is_not_fulfilled_after_it()
    {
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("1.1", Day(31, 12)));
        Assert.Equal(GoalStatus.NotFulfilled, _given.Status("1.1", Day(1, 1, 2020)));
    }

    private void Met(int units, DateOnly on) => _given.Met("1.1", on, _given.SomeUnits(units));
}

/// <summary>Goal 3.1: every centre, three criteria.</summary>
public class The_status_when_everyone_is_the_target
{
    private readonly Given _given = new();

    [Fact]
    public void The_target_is_the_population_on_the_date()
    {
        _given.Met("3.1", Day(1, 2), _given.SomeCentres(2));
        _given.ACentre("NY", from: Day(1, 5));
        Assert.Equal((2m, GoalStatus.Fulfilled), (_given.Goal("3.1", Day(30, 4)).Target, Status(Day(30, 4))));
        Assert.Equal((3m, GoalStatus.OnTrack), (_given.Goal("3.1", Day(1, 5)).Target, Status(Day(1, 5))));
    }

    [Fact]
    public void A_closed_centre_leaves_both_numerator_and_denominator_the_day_after_its_last()
    {
        var closing = _given.ACentre(to: Day(30, 4));
        _given.Met("3.1", Day(1, 2), closing, _given.ACentre());
        _given.ACentre();
        Assert.Equal((2m, 3m), Shown(Day(30, 4)));
        Assert.Equal((1m, 2m), Shown(Day(1, 5)));
    }

    [Fact]
    public void A_left_out_centre_says_the_day_it_closed()
    {
        _given.Met("3.1", Day(1, 2), _given.ACentre(to: Day(30, 4)));
        var left = _given.Goal("3.1", Day(14, 6)).Tally!.LeftOut;
        Assert.All(left, l => Assert.Contains("30.\u00A0april 2019", l.Why, StringComparison.Ordinal));
        Assert.Equal(3, left.Count);
    }

    [Fact]
    public void After_the_due_date_the_population_is_that_of_the_due_date()
    {
        _given.Met("3.1", Day(1, 2), _given.ACentre(to: Day(31, 12)));
        _given.ACentre(from: Day(1, 1, 2020));
        Assert.Equal((1m, 1m), Shown(Day(1, 2, 2020)));
        Assert.Equal(GoalStatus.Fulfilled, Status(Day(1, 2, 2020)));
    }

    [Fact]
    public void An_empty_population_cannot_be_known()
    {
        _given.Met("3.1", Day(1, 2), _given.ACentre(to: Day(28, 2)));
        var goal = _given.Goal("3.1", Day(1, 3));
        Assert.Equal((null, null, GoalStatus.NotStarted), (goal.Fraction, goal.Expected, goal.Status));
        Assert.Equal(GoalStatus.MissingFollowUp, Status(Day(12, 4)));
    }

    [Fact]
    public void A_path_in_shares_follows_the_population()
    {
        _given.Configure("3.1", Koncernstrategi2019.Centres(), (Day(30, 6), 0.5m));
        _given.SomeCentres(4);
        Assert.Equal(2m, _given.Goal("3.1", Day(30, 6)).Expected);
        _given.SomeCentres(4);
        Assert.Equal(4m, _given.Goal("3.1", Day(30, 6)).Expected);
    }

    [Fact]
    public void Two_of_three_criteria_count_as_nothing_and_what_is_missing_is_named()
    {
        var centre = _given.ACentre();
        _given.Row("3.1", centre, 1, Day(1, 2));
        _given.Row("3.1", centre, 3, Day(1, 2));
        var goal = _given.Goal("3.1", Day(2, 2));
        Assert.Equal(0, goal.Value);
        Assert.Equal(["fastlagt"], goal.Tally!.Partly.Single().Missing.Select(c => c.Name));
    }

    private GoalStatus Status(DateOnly day) => _given.Status("3.1", day);

    private (decimal?, decimal?) Shown(DateOnly day) => (_given.Goal("3.1", day).Value, _given.Goal("3.1", day).Target);
}

/// <summary>Goal 3.2: every unit that has answered yes to the concern question.</summary>
public class The_status_when_everyone_concerned_is_the_target
{
    private readonly Given _given = new();

    [Fact]
    public void Nobody_concerned_is_not_relevant_before_and_after_the_due_date()
    {
        _given.Answer(Concern.No, Day(1, 2), _given.SomeUnits(2));
        Assert.Equal(GoalStatus.NotRelevant, Status(Day(1, 2)));
        Assert.Equal(GoalStatus.NotRelevant, Status(Day(1, 1, 2020)));
        Assert.Null(_given.Goal("3.2", Day(1, 2)).Fraction);
    }

    [Fact]
    public void Nobody_concerned_so_far_is_not_started_while_one_has_not_answered()
    {
        _given.Answer(Concern.No, Day(1, 2), _given.AUnit());
        _given.AUnit();
        Assert.Equal(GoalStatus.NotStarted, Status(Day(11, 4)));
        Assert.Equal(GoalStatus.MissingFollowUp, Status(Day(12, 4)));
        Assert.Null(_given.Goal("3.2", Day(11, 4)).Expected);
    }

    [Fact]
    public void Not_relevant_stands_above_partly_fulfilled()
    {
        _given.Answer(Concern.No, Day(1, 2), _given.AUnit());
        _given.PartlyFulfilled("3.2", Day(1, 1, 2020));
        Assert.Equal(GoalStatus.NotRelevant, Status(Day(2, 1, 2020)));
    }

    [Fact]
    public void An_answer_of_not_stated_is_no_answer()
    {
        var unit = _given.AUnit();
        _given.Answer(Concern.No, Day(1, 2), unit);
        _given.Answer(Concern.NotStated, Day(2, 2), unit);
        Assert.Equal(GoalStatus.NotRelevant, Status(Day(1, 2)));
        Assert.Equal(GoalStatus.NotStarted, Status(Day(2, 2)));
    }

    [Fact]
    public void All_concerned_meet_it_and_all_have_answered_is_fulfilled()
    {
        var units = Concerned(2);
        _given.Met("3.2", Day(1, 2), units);
        _given.Answer(Concern.No, Day(1, 2), _given.AUnit());
        Assert.Equal((2m, 2m, GoalStatus.Fulfilled), Shown(Day(1, 2)));
    }

    [Fact]
    public void With_one_unanswered_it_is_not_fulfilled_yet()
    {
        _given.Met("3.2", Day(1, 2), Concerned(2));
        _given.AUnit();
        Assert.Equal((2m, 2m, GoalStatus.OnTrack), Shown(Day(1, 2)));
    }

    [Fact]
    public void After_the_due_date_one_unanswered_is_missing_follow_up()
    {
        _given.Met("3.2", Day(1, 2), Concerned(2));
        _given.AUnit();
        Assert.Equal(GoalStatus.MissingFollowUp, Status(Day(1, 1, 2020)));
    }

    [Fact]
    public void After_the_due_date_with_all_answered_it_is_settled()
    {
        var units = Concerned(2);
        _given.Met("3.2", Day(1, 2), units[0]);
        Assert.Equal(GoalStatus.NotFulfilled, Status(Day(1, 1, 2020)));
        _given.Met("3.2", Day(1, 3), units[1]);
        Assert.Equal(GoalStatus.Fulfilled, Status(Day(1, 1, 2020)));
    }

    [Fact]
    public void An_unanswered_unit_that_has_closed_stands_in_nobodys_way()
    {
        _given.Met("3.2", Day(1, 2), Concerned(2));
        _given.AUnit(to: Day(30, 4));
        Assert.Equal(GoalStatus.OnTrack, Status(Day(30, 4)));
        Assert.Equal(GoalStatus.Fulfilled, Status(Day(1, 5)));
    }

    [Fact]
    public void The_newest_answer_by_its_own_date_counts()
    {
        var unit = _given.AUnit();
        _given.Answer(Concern.No, Day(1, 5), unit, Noon(Day(1, 5)));
        _given.Answer(Concern.Yes, Day(1, 3), unit, Noon(Day(10, 5)));
        Assert.Empty(_given.Goal("3.2", Day(14, 6)).Tally!.Concerned);
    }

    [Fact]
    public void Of_two_answers_on_one_day_the_one_recorded_last_counts()
    {
        var unit = _given.AUnit();
        _given.Answer(Concern.Yes, Day(1, 5), unit, Noon(Day(3, 5)));
        _given.Answer(Concern.No, Day(1, 5), unit, Noon(Day(2, 5)));
        Assert.Single(_given.Goal("3.2", Day(14, 6)).Tally!.Concerned);
    }

    [Fact]
    public void An_answer_counts_from_the_day_it_was_recorded_until_withdrawn()
    {
        var answer = _given.Answer(Concern.Yes, Day(1, 3), _given.AUnit(), Noon(Day(10, 5)));
        answer.Withdraw(1, "Fejl.", Noon(Day(1, 6)));
        var concerned = new[] { Day(9, 5), Day(10, 5), Day(31, 5), Day(1, 6) }.Select(d =>
            _given.Goal("3.2", d).Tally!.Concerned.Count
        );
        Assert.Equal([0, 1, 1, 0], concerned);
    }

    [Fact]
    public void Evidence_without_a_yes_is_left_out_and_says_so()
    {
        _given.Met("3.2", Day(1, 2), _given.AUnit(name: "Ukendt"));
        var goal = _given.Goal("3.2", Day(1, 2));
        Assert.Equal(("Ukendt", "behov ikke oplyst"), goal.Tally!.LeftOut.Select(l => (l.Subject, l.Why)).Single());
        Assert.Empty(goal.Tally.Counted);
    }

    [Fact]
    public void Evidence_with_a_no_is_left_out()
    {
        var unit = _given.AUnit();
        _given.Answer(Concern.No, Day(1, 2), unit);
        _given.Met("3.2", Day(1, 2), unit);
        Assert.Equal(["har ikke behov"], _given.Goal("3.2", Day(1, 2)).Tally!.LeftOut.Select(l => l.Why));
    }

    private List<Unit> Concerned(int count)
    {
        var units = _given.SomeUnits(count);
        _given.Answer(Concern.Yes, Day(1, 2), units);
        return units;
    }

    private GoalStatus Status(DateOnly day) => _given.Status("3.2", day);

    private (decimal?, decimal?, GoalStatus) Shown(DateOnly day)
    {
        var goal = _given.Goal("3.2", day);
        return (goal.Value, goal.Target, goal.Status);
    }
}

/// <summary>Goal 4.1: every centre, computed from agreements in force; all by 15 January.</summary>
public class The_status_of_a_goal_computed_from_agreements
{
    private readonly Given _given = new();

    [Fact]
    public void Eight_of_ten_in_June_is_at_risk()
    {
        WithItems(8);
        _given.SomeCentres(2);
        var goal = _given.Goal("4.1", Day(14, 6));
        Assert.Equal((8m, 10m, GoalStatus.AtRisk), (goal.Value, goal.Target, goal.Status));
    }

    [Fact]
    public void Seven_of_ten_in_June_is_off_track()
    {
        WithItems(7);
        _given.SomeCentres(3);
        Assert.Equal(GoalStatus.OffTrack, _given.Status("4.1", Day(14, 6)));
    }

    [Fact]
    public void All_is_fulfilled()
    {
        WithItems(10);
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("4.1", Day(14, 6)));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("4.1", Day(1, 1, 2020)));
    }

    [Fact]
    public void None_in_force_is_not_started_until_the_agreements_deadline_has_passed()
    {
        _given.SomeCentres(10);
        Assert.Equal(GoalStatus.NotStarted, _given.Status("4.1", Day(15, 1)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("4.1", Day(16, 1)));
    }

    [Fact]
    public void An_agreement_without_an_item_of_the_framework_is_known_and_is_zero()
    {
        var agreement = _given.Concluded();
        Given.Amend(agreement, Day(12, 1), a => a.Remove(a.Initiatives[3], Noon(Day(12, 1))));
        var goal = _given.Goal("4.1", Day(1, 2));
        Assert.Equal((0m, 0m, GoalStatus.OffTrack), (goal.Value, goal.Fraction, goal.Status));
    }

    [Fact]
    public void An_item_that_is_not_of_the_framework_is_no_item()
    {
        var draft = _given.ADraft();
        draft.Initiatives[3].Contributions[0].ItemIds[0] = 99;
        draft.Submit(Given.Chief, Noon(Day(8, 1)));
        draft.Conclude(Given.Board, Noon(Day(10, 1)));
        Assert.Equal(0, _given.Goal("4.1", Day(1, 2)).Value);
    }

    [Fact]
    public void It_never_goes_stale()
    {
        WithItems(8);
        _given.SomeCentres(2);
        Assert.Equal(GoalStatus.AtRisk, _given.Status("4.1", Day(31, 12)));
    }

    [Fact]
    public void What_holds_on_the_due_date_decides_after_it()
    {
        var agreements = WithItems(2);
        agreements[0].Withdraw(Given.Board, "Fejl.", Noon(Day(5, 1, 2020)));
        agreements[1].Withdraw(Given.Board, "Fejl.", Noon(Day(5, 1, 2020)));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("4.1", Day(10, 1, 2020)));
    }

    [Fact]
    public void Centres_that_close_with_the_year_do_not_undo_it()
    {
        _given.Concluded(_given.ACentre(to: Day(31, 12)));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("4.1", Day(31, 12)));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("4.1", Day(1, 1, 2020)));
    }

    [Fact]
    public void A_units_agreement_does_not_count_for_its_centre()
    {
        _given.ConcludedByUnit(_given.AUnit(), null, "4.1");
        Assert.Empty(_given.Goal("4.1", Day(14, 6)).Tally!.Counted);
    }

    private List<CentreAgreement> WithItems(int count) =>
        [.. _given.SomeCentres(count).Select(c => _given.Concluded(c))];
}
