namespace LT.Strategy.Domain.Tests.SharedGoals;

public class Settling_a_goal_as_partly_fulfilled
{
    private readonly Given _given = new();

    [Fact]
    public void Is_refused_until_the_due_date_has_passed()
    {
        Assert.Equal(["NotDue"], Obstacles(Day(31, 12)));
        Assert.Empty(Obstacles(Day(1, 1, 2020)));
    }

    [Fact]
    public void Is_done_once_and_again_after_a_withdrawal()
    {
        var row = _given.PartlyFulfilled("1.1", Day(5, 1, 2020));
        Assert.Equal(["AlreadySettled"], Obstacles(Day(6, 1, 2020)));
        row.Withdraw(1, "For tidligt.", Noon(Day(7, 1, 2020)));
        Assert.Empty(Obstacles(Day(7, 1, 2020)));
    }

    [Theory]
    [InlineData("", "GroundMissing")]
    [InlineData("  ", "GroundMissing")]
    [InlineData("Det meste er nået.", null)]
    public void Takes_a_reason(string ground, string? obstacle) =>
        Assert.Equal(obstacle is null ? [] : [obstacle], Names.Of(PartialFulfilment.ObstaclesTo(ground)));

    [Fact]
    public void Stands_in_the_explanation_from_its_day_and_among_what_is_left_out_once_withdrawn()
    {
        _given.PartlyFulfilled("1.1", Day(5, 1, 2020)).Withdraw(1, "For tidligt.", Noon(Day(7, 1, 2020)));
        Assert.Equal(GoalStatus.NotFulfilled, _given.Status("1.1", Day(4, 1, 2020)));
        Assert.Contains(
            Explained(Day(5, 1, 2020)).Status,
            s => s.Contains("Det meste er nået.", StringComparison.Ordinal)
        );
        Assert.Empty(Explained(Day(6, 1, 2020)).NotIncluded);
        Assert.Equal(GoalStatus.NotFulfilled, _given.Status("1.1", Day(7, 1, 2020)));
        Assert.Contains(
            "For tidligt.",
            Assert.Single(Explained(Day(7, 1, 2020)).NotIncluded),
            StringComparison.Ordinal
        );
    }

    private Explanation Explained(DateOnly day) => Explanation.Of(_given.Goal("1.1", day));

    private IEnumerable<string> Obstacles(DateOnly today) =>
        Names.Of(
            PartialFulfilment.ObstaclesToSettling(
                _given.Configured("1.1"),
                _given.Goal("1.1", today).Settlements,
                today
            )
        );
}
