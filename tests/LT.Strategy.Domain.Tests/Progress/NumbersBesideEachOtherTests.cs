using System.Globalization;

namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>A difference is that of the two numbers that are written, on every page.</summary>
public class Numbers_beside_each_other
{
    private readonly Given _given = new();

    [Fact]
    public void The_plan_of_a_level_is_written_the_same_everywhere()
    {
        _given.AReading(14.2m, Day(1, 5));
        var goal = _given.Goal("2.1", Day(14, 6));
        Assert.Equal(("14,2", "13,98"), (Figure.Of(goal).Value, Figure.Plan(goal)));
        Assert.Contains("planen for 14.\u00A0juni er 13,98", GoalInOneSentence.Of(goal), StringComparison.Ordinal);
        Assert.Equal(
            "14,2 mod 13,98 i planen; måltallet er 13,5.",
            Attention.Of(_given.On(Day(14, 6)), []).Single(a => a.GoalNumber == "2.1").Fact
        );
        Assert.Contains("til 13,98", Explanation.Of(goal).Sum[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void How_far_behind_is_the_difference_of_the_two_shares()
    {
        _given.AReading(14.2m, Day(1, 5));
        var why = Explanation.Of(_given.Goal("2.1", Day(14, 6)));
        Assert.Equal("50\u00A0% mod 65,4\u00A0%", why.Sum[^1].Number);
        Assert.Equal("Vi er nået 50\u00A0% af vejen, og planen for dagen er 65,4\u00A0%.", why.Status[0]);
        Assert.Equal("Vi er 15,4 procentpoint efter planen.", why.Status[1]);
        Assert.EndsWith("Den 14.\u00A0juni er 378 af 578\u00A0dage gået.", why.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_day_and_the_reading_the_sums_can_be_done_again_from_what_is_written()
    {
        foreach (var reading in new[] { 14.2m, 14.88m, 13.54m, 15.2m, 14.255m, 13.504m, 13.5004m })
        {
            var given = new Given();
            given.AReading(reading, Day(1, 5));
            for (var day = Day(1, 5); day <= Day(8, 8); day = day.AddDays(1))
            {
                var goal = given.Goal("2.1", day);
                var level = goal.Level!;
                Assert.Equal(
                    Read(level.FromPlan(reading, goal.Expected!.Value)),
                    Read(level.Written(reading)) - Read(level.Planned(goal.Expected.Value))
                );
                var reached = Explanation.Of(goal).Sum[1];
                Assert.Equal(14.9m - Read(level.Written(reading)), Read(reached.Number));
                Assert.Contains($"til {level.Written(reading)}:", reached.Text, StringComparison.Ordinal);
                var plan = Explanation.Of(goal).Sum[2];
                Assert.Equal(Read(plan.Number), 14.9m - Read(plan.Text.Split(' ')[^1]));
            }
        }
    }

    [Theory]
    [InlineData("14.1239", GoalStatus.OnTrack)]
    [InlineData("14.1245", GoalStatus.AtRisk)]
    public void A_threshold_reads_as_it_was_judged(string reading, GoalStatus status)
    {
        _given.AReading(decimal.Parse(reading, CultureInfo.InvariantCulture), Day(1, 5));
        var goal = _given.Goal("2.1", Day(14, 6));
        Assert.Equal(status, goal.Status);
        var behind = Read(Explanation.Of(goal).Status[1].Split(' ')[2]);
        Assert.Equal(status == GoalStatus.OnTrack, behind <= 10);
    }

    private static decimal Read(string number) =>
        decimal.Parse(number.Replace('\u2212', '-'), NumberStyles.Number, Danish.Culture);
}
