namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>Goal 2.1: from 14.9 on 1 June 2018 to 13.5 on 31 December 2019; lower is better.</summary>
public class The_status_of_a_level
{
    private readonly Given _given = new();

    [Fact]
    public void The_example_14_2_on_14_June_is_half_of_the_way_and_at_risk()
    {
        _given.AReading(14.2m, Day(1, 5));
        var goal = _given.Goal("2.1", Day(14, 6));
        Assert.Equal((0.50m, 0.654m), (goal.Fraction, Math.Round(goal.ExpectedFraction, 3)));
        Assert.Equal(GoalStatus.AtRisk, goal.Status);
    }

    [Theory]
    [InlineData("14.1", GoalStatus.OnTrack)]
    [InlineData("14.2", GoalStatus.AtRisk)]
    [InlineData("14.3", GoalStatus.AtRisk)]
    [InlineData("14.4", GoalStatus.OffTrack)]
    [InlineData("15.2", GoalStatus.OffTrack)]
    public void The_margins_on_14_June(string value, GoalStatus expected)
    {
        _given.AReading(Decimal(value), Day(1, 5));
        Assert.Equal(expected, _given.Status("2.1", Day(14, 6)));
    }

    [Fact]
    public void No_reading_after_the_baseline_is_not_started_and_then_missing()
    {
        _given.AReading(14.9m, Day(1, 6, 2018));
        Assert.Equal(GoalStatus.NotStarted, _given.Status("2.1", Day(11, 4)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("2.1", Day(12, 4)));
        Assert.Null(_given.Goal("2.1", Day(11, 4)).Value);
    }

    [Fact]
    public void Silence_is_counted_from_the_date_of_the_reading_not_from_its_recording()
    {
        _given.AReading(13.9m, Day(1, 3), recorded: Day(1, 5));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("2.1", Day(9, 6)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("2.1", Day(10, 6)));
    }

    [Fact]
    public void A_target_that_is_reached_before_the_due_date_is_on_track_not_fulfilled()
    {
        _given.AReading(13.5m, Day(1, 5));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("2.1", Day(14, 6)));
    }

    [Fact]
    public void A_reached_target_is_on_track_also_on_the_due_date_itself()
    {
        _given.AReading(13.5m, Day(1, 12));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("2.1", Day(31, 12)));
    }

    [Fact]
    public void What_nearly_reaches_it_is_at_risk_on_the_due_date()
    {
        _given.AReading(13.54m, Day(1, 12));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("2.1", Day(30, 12)));
        Assert.Equal(GoalStatus.AtRisk, _given.Status("2.1", Day(31, 12)));
    }

    [Fact]
    public void A_reached_target_goes_stale_like_any_other()
    {
        _given.AReading(13.4m, Day(1, 3));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("2.1", Day(10, 6)));
    }

    [Theory]
    [InlineData("13.5", GoalStatus.Fulfilled)]
    [InlineData("13.54", GoalStatus.NotFulfilled)]
    [InlineData("13.501", GoalStatus.NotFulfilled)]
    public void The_closing_reading_is_compared_unrounded(string value, GoalStatus expected)
    {
        _given.AReading(Decimal(value), Day(31, 12));
        Assert.Equal(expected, _given.Status("2.1", Day(1, 1, 2020)));
    }

    [Fact]
    public void After_the_due_date_it_waits_for_the_closing_reading_to_be_recorded()
    {
        _given.AReading(13.2m, Day(30, 12));
        _given.AReading(13.5m, Day(31, 12), recorded: Day(20, 1, 2020));
        Assert.Equal(GoalStatus.OnTrack, _given.Status("2.1", Day(31, 12)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("2.1", Day(19, 1, 2020)));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("2.1", Day(20, 1, 2020)));
    }

    [Fact]
    public void The_closing_reading_is_dated_at_most_31_days_after_the_due_date()
    {
        var late = _given.AReading(13.5m, Day(1, 2, 2020));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("2.1", Day(1, 3, 2020)));
        late.Withdraw(1, "Fejl.", Noon(Day(2, 2, 2020)));
        _given.AReading(13.5m, Day(31, 1, 2020));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("2.1", Day(1, 3, 2020)));
    }

    [Fact]
    public void The_earliest_of_several_closing_readings_decides()
    {
        _given.AReading(13.4m, Day(31, 1, 2020));
        _given.AReading(13.6m, Day(2, 1, 2020), recorded: Day(5, 2, 2020));
        Assert.Equal(GoalStatus.Fulfilled, _given.Status("2.1", Day(4, 2, 2020)));
        Assert.Equal(GoalStatus.NotFulfilled, _given.Status("2.1", Day(5, 2, 2020)));
    }

    [Fact]
    public void A_withdrawn_closing_reading_decides_nothing()
    {
        _given.AReading(13.6m, Day(31, 12)).Withdraw(1, "Fejl.", Noon(Day(10, 1, 2020)));
        Assert.Equal(GoalStatus.NotFulfilled, _given.Status("2.1", Day(9, 1, 2020)));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status("2.1", Day(10, 1, 2020)));
    }

    [Fact]
    public void Partly_fulfilled_stands_above_the_closing_reading()
    {
        _given.AReading(13.6m, Day(31, 12));
        _given.PartlyFulfilled("2.1", Day(10, 1, 2020));
        Assert.Equal(GoalStatus.PartlyFulfilled, _given.Status("2.1", Day(10, 1, 2020)));
    }

    [Fact]
    public void The_newest_reading_is_the_value_whatever_the_order_of_recording()
    {
        _given.AReading(14.0m, Day(1, 5));
        _given.AReading(14.6m, Day(1, 2), recorded: Day(1, 6));
        Assert.Equal(14.0m, _given.Goal("2.1", Day(14, 6)).Value);
    }

    [Fact]
    public void A_reading_is_known_from_the_day_it_was_recorded()
    {
        _given.AReading(14.6m, Day(1, 2));
        _given.AReading(14.0m, Day(1, 3), recorded: Day(1, 5));
        Assert.Equal(14.6m, _given.Goal("2.1", Day(30, 4)).Value);
        Assert.Equal(14.0m, _given.Goal("2.1", Day(1, 5)).Value);
    }

    [Fact]
    public void A_left_out_reading_is_listed_from_the_day_it_was_withdrawn()
    {
        _given.AReading(14.6m, Day(1, 2)).Withdraw(1, "Forkert måned.", Noon(Day(1, 3)));
        Assert.Empty(_given.Goal("2.1", Day(28, 2)).LeftOutReadings);
        Assert.Single(_given.Goal("2.1", Day(1, 3)).LeftOutReadings);
    }

    [Theory]
    [InlineData("72", GoalStatus.OffTrack)]
    [InlineData("76", GoalStatus.OnTrack)]
    [InlineData("80", GoalStatus.OnTrack)]
    [InlineData("66", GoalStatus.OffTrack)]
    public void Higher_may_be_better(string value, GoalStatus expected)
    {
        HigherIsBetter();
        _given.AReading(Decimal(value), Day(1, 7));
        Assert.Equal(expected, _given.Status("2.1", Day(2, 7)));
    }

    [Theory]
    [InlineData("80", GoalStatus.Fulfilled)]
    [InlineData("79.9", GoalStatus.NotFulfilled)]
    [InlineData("81", GoalStatus.Fulfilled)]
    public void Higher_may_be_better_also_when_it_is_settled(string value, GoalStatus expected)
    {
        HigherIsBetter();
        _given.AReading(Decimal(value), Day(31, 12));
        Assert.Equal(expected, _given.Status("2.1", Day(1, 1, 2020)));
    }

    [Fact]
    public void A_path_in_the_goals_own_unit_is_followed()
    {
        _given.Configure("2.1", Koncernstrategi2019.Sickness(), (Day(30, 6), 14.2m));
        var goal = _given.Goal("2.1", Day(30, 6));
        Assert.Equal((14.2m, 0.5m), (goal.Expected, goal.ExpectedFraction));
    }

    [Fact]
    public void It_has_no_columns_for_centres()
    {
        _given.AReading(14.2m, Day(1, 5));
        Assert.Empty(_given.Goal("2.1", Day(14, 6)).ByCentre([_given.ACentre()]));
    }

    private void HigherIsBetter() =>
        _given.Configure(
            "2.1",
            new LevelMeasure
            {
                LowerIsBetter = false,
                BaselineValue = 70,
                BaselineOn = Day(31, 12, 2018),
                BaselineSource = "Trivselsmåling",
                TargetValue = 80,
            }
        );

    private static decimal Decimal(string value) =>
        decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
}

public class Forecasting_a_level
{
    private readonly Given _given = new();

    [Fact]
    public void Two_readings_are_too_few()
    {
        _given.AReading(14.6m, Day(1, 2));
        _given.AReading(14.4m, Day(1, 4));
        Assert.Null(_given.Goal("2.1", Day(14, 6)).Forecast);
    }

    [Fact]
    public void Three_readings_on_a_line_end_on_the_line()
    {
        for (var i = 0; i < 3; i++)
        {
            _given.AReading(14.9m - (0.1m * i), Day(1, 1).AddDays(91 * i));
        }

        var forecast = _given.Goal("2.1", Day(2, 7)).Forecast!;
        Assert.Equal((14.5m, Day(31, 12), 3), (forecast.Value, forecast.On, forecast.Readings.Count));
    }

    [Fact]
    public void Withdrawn_readings_carry_no_forecast()
    {
        _given.AReading(14.6m, Day(1, 2));
        _given.AReading(14.4m, Day(1, 4));
        _given.AReading(14.2m, Day(1, 5)).Withdraw(1, "Fejl.", Noon(Day(1, 6)));
        Assert.NotNull(_given.Goal("2.1", Day(31, 5)).Forecast);
        Assert.Null(_given.Goal("2.1", Day(1, 6)).Forecast);
    }

    [Fact]
    public void Three_readings_of_one_day_have_no_direction()
    {
        foreach (var value in new[] { 14.1m, 14.2m, 14.3m })
        {
            _given.AReading(value, Day(1, 5));
        }

        Assert.Null(_given.Goal("2.1", Day(14, 6)).Forecast);
    }
}
