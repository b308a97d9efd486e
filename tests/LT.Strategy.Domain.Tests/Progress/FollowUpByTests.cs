namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>The day after it the goal reads Mangler opfølgning: what reminders count from.</summary>
public class By_when_a_goal_is_followed_up
{
    private readonly Given _given = new();

    [Theory]
    [InlineData("1.1")]
    [InlineData("2.1")]
    public void With_nothing_recorded_100_days_after_the_years_first_day(string goal) => IsLastDay(goal, Day(11, 4));

    [Fact]
    public void For_a_count_100_days_after_something_was_recorded()
    {
        _given.Met("1.1", Day(1, 3), _given.SomeUnits(29));
        IsLastDay("1.1", Day(9, 6));
    }

    [Fact]
    public void For_a_level_100_days_after_the_date_of_the_newest_reading()
    {
        _given.AReading(13.9m, Day(1, 3), recorded: Day(1, 5));
        IsLastDay("2.1", Day(9, 6));
    }

    [Fact]
    public void A_level_that_is_due_waits_31_days_for_its_closing_reading() =>
        Assert.Equal(Day(31, 1, 2020), _given.Goal("2.1", Day(10, 1, 2020)).FollowUpBy);

    private void IsLastDay(string goal, DateOnly day)
    {
        Assert.NotEqual(GoalStatus.MissingFollowUp, _given.Status(goal, day));
        Assert.Equal(GoalStatus.MissingFollowUp, _given.Status(goal, day.AddDays(1)));
        Assert.Equal(day, _given.Goal(goal, day.AddDays(1)).FollowUpBy);
    }
}
