using CsCheck;

namespace LT.Strategy.Domain.Tests.Progress;

public class The_planned_path
{
    private readonly Given _given = new();

    [Theory]
    [InlineData("2019-01-01", "0")]
    [InlineData("2018-12-01", "0")]
    [InlineData("2019-03-31", "12")]
    [InlineData("2019-06-30", "24")]
    [InlineData("2019-10-31", "30")]
    [InlineData("2019-12-31", "30")]
    [InlineData("2020-02-01", "30")]
    public void Its_corners_are_met_exactly(string day, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, Danish.Culture),
            _given.Goal("1.1", DateOnly.Parse(day, Danish.Culture)).Expected
        );

    [Fact]
    public void Between_corners_it_goes_by_whole_days()
    {
        Assert.Equal(12m + (12m / 91), _given.Goal("1.1", Day(1, 4)).Expected!.Value, 20);
    }

    [Fact]
    public void Without_points_it_is_a_straight_line_from_the_first_day_to_the_due_date()
    {
        Assert.Equal(182m / 364, _given.Goal("1.2", Day(2, 7)).ExpectedFraction);
    }

    [Fact]
    public void A_level_starts_on_the_day_of_its_baseline()
    {
        Assert.Equal(0, _given.Goal("2.1", Day(1, 6, 2018)).ExpectedFraction);
        Assert.Equal(1m / 578, _given.Goal("2.1", Day(2, 6, 2018)).ExpectedFraction);
    }

    [Fact]
    public void On_every_corner_it_is_the_corner_itself_whatever_the_numbers() =>
        Gen.Select(Gen.Int[1, 365], Gen.Int[2, 360], Gen.Int[1, 400])
            .Sample(
                (target, day, value) =>
                {
                    var given = new Given();
                    given.Configure(
                        "1.1",
                        Koncernstrategi2019.Units(TargetKind.AtLeast, target),
                        (Day(1, 1).AddDays(day), value)
                    );
                    var goal = given.Configured("1.1");
                    var corner = PlannedPath.ExpectedFraction(goal, given.Year, Day(1, 1).AddDays(day));
                    return corner == (decimal)value / target
                        && PlannedPath.ExpectedFraction(goal, given.Year, goal.DueOn) == 1;
                },
                iter: 2000
            );
}
