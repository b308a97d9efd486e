namespace LT.Strategy.Domain.Tests.SharedGoals;

public class Managements_own_assessment
{
    private readonly Given _given = new();

    [Fact]
    public void The_newest_that_counts_on_the_date_holds()
    {
        var first = _given.Assessed("1.1", GoalStatus.OnTrack, Day(1, 3));
        var second = _given.Assessed("1.1", GoalStatus.AtRisk, Day(1, 5));
        Assert.Null(Holding(Day(28, 2)));
        Assert.Equal(first, Holding(Day(30, 4)));
        Assert.Equal(second, Holding(Day(14, 6)));
    }

    [Fact]
    public void A_withdrawn_one_gives_way_to_the_one_before_from_that_day()
    {
        var first = _given.Assessed("1.1", GoalStatus.OnTrack, Day(1, 3));
        var second = _given.Assessed("1.1", GoalStatus.AtRisk, Day(1, 5));
        second.Withdraw(1, "Byggede på gamle tal.", Noon(Day(1, 6)));
        Assert.Equal(second, Holding(Day(31, 5)));
        Assert.Equal(first, Holding(Day(1, 6)));
    }

    [Fact]
    public void Nothing_about_the_computed_goal_changes()
    {
        foreach (var day in new[] { Day(14, 6), Day(31, 12), Day(1, 2, 2020) })
        {
            var before = _given.On(day).Goals.Select(Said).ToList();
            _given.Assessed("1.1", GoalStatus.OffTrack, Day(1, 5));
            _given.Assessed("2.1", GoalStatus.Fulfilled, Day(1, 5)).Withdraw(1, "Fejl.", Noon(Day(2, 5)));
            Assert.Equal(before, _given.On(day).Goals.Select(Said));
        }
    }

    [Theory]
    [InlineData(GoalStatus.OnTrack, true, false)]
    [InlineData(GoalStatus.AtRisk, true, false)]
    [InlineData(GoalStatus.OffTrack, true, false)]
    [InlineData(GoalStatus.Fulfilled, true, true)]
    [InlineData(GoalStatus.PartlyFulfilled, false, true)]
    [InlineData(GoalStatus.NotFulfilled, false, true)]
    [InlineData(GoalStatus.MissingFollowUp, false, false)]
    [InlineData(GoalStatus.NotStarted, false, false)]
    [InlineData(GoalStatus.NotRelevant, false, false)]
    public void The_words_are_those_that_can_be_judged_on_the_day(GoalStatus word, bool before, bool after)
    {
        Assert.Equal(before, Obstacles(word, "Grund.", Day(31, 12)).Count == 0);
        Assert.Equal(after, Obstacles(word, "Grund.", Day(1, 1, 2020)).Count == 0);
    }

    [Fact]
    public void A_word_and_a_ground_are_required()
    {
        Assert.Equal(["StatusMissing", "GroundMissing"], Names.Of(Obstacles(null, " ", Day(14, 6))));
        Assert.Equal(["GroundTooLong"], Names.Of(Obstacles(GoalStatus.OnTrack, new string('x', 1001), Day(14, 6))));
    }

    private IReadOnlyList<Obstacle> Obstacles(GoalStatus? word, string ground, DateOnly today) =>
        Assessment.ObstaclesToRecording(word, ground, _given.Configured("1.1"), today);

    private Assessment? Holding(DateOnly day) =>
        Assessment.Holding(_given.Facts.Rows<Assessment>(_given.Configured("1.1")), day);

    private static string Said(GoalProgress goal)
    {
        var explained = Explanation.Of(goal);
        return string.Join(
            '|',
            [
                $"{goal.Value} {goal.Status} {goal.Ground} {goal.LastOn} {explained.Sources}",
                .. explained.Status,
                .. explained.NotIncluded,
            ]
        );
    }
}
