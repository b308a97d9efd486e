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

    [Theory]
    [InlineData("2.1", "2019-06-14", "378 af de 578 dage fra 1. juni 2018 til 31. december 2019 er gået", "65,4 %")]
    [InlineData("2.1", "2018-06-01", "planen begynder 1. juni 2018", "0 %")]
    [InlineData(
        "3.1",
        "2019-06-14",
        "fra 50 % den 1. marts til alle den 1. oktober, og 105 af de 214 dage er gået",
        "74,5 %"
    )]
    [InlineData(
        "1.1",
        "2019-06-14",
        "fra 12 af 30 den 31. marts til 24 af 30 den 30. juni, og 75 af de 91 dage er gået",
        "73 %"
    )]
    [InlineData("1.1", "2019-06-30", "24 af 30", "80 %")]
    [InlineData("4.1", "2019-06-14", "alle siden 15. januar", "100 %")]
    [InlineData("1.1", "2020-01-02", "planen nåede til ende 31. december 2019", "100 %")]
    public void The_plans_share_says_which_days_it_comes_from(string number, string day, string days, string share)
    {
        _given.ACentre();
        _given.Configure("3.1", Koncernstrategi2019.Centres(), (Day(1, 3), 0.5m), (Day(1, 10), 1));
        var line = Explanation
            .Of(_given.Goal(number, DateOnly.Parse(day, Danish.Culture)))
            .Sum.Single(l => l.Text.StartsWith("Planens andel", StringComparison.Ordinal));
        Assert.Equal((days, share), (Danish.Plain(line.Text).Split(": ")[1], Danish.Plain(line.Number)));
    }

    [Fact]
    public void The_plan_of_a_count_stands_beside_its_share_and_says_that_it_is_rounded()
    {
        _given.Met("1.1", Day(1, 5), _given.SomeUnits(18));
        Assert.Equal(
            ["Planen 14. juni i enheder, afrundet 21,9 af 30", "Nået mod plan 60 % mod 73 %"],
            Explanation
                .Of(_given.Goal("1.1", Day(14, 6)))
                .Sum.Where(l => l.Text.Contains("lan", StringComparison.Ordinal) && !l.Text.Contains(": "))
                .Select(l => Danish.Plain($"{l.Text} {l.Number}"))
        );
    }

    [Fact]
    public void A_path_is_told_as_it_was_decided_and_a_third_is_no_rounding()
    {
        _given.Configure(
            "1.1",
            Koncernstrategi2019.Units(TargetKind.AtLeast, 30),
            (Day(31, 3), 12.5m),
            (Day(31, 12), 30)
        );
        _given.Configure("1.2", Koncernstrategi2019.Labels(3), (Day(30, 6), 1), (Day(31, 12), 3));
        var decided = Explanation.Of(_given.Goal("1.1", Day(31, 3))).Sum[^1];
        Assert.Equal("Planens andel 31. marts: 12,5 af 30", Danish.Plain(decided.Text));
        Assert.Contains(
            Explanation.Of(_given.Goal("1.2", Day(30, 6))).Sum,
            l => Danish.Plain($"{l.Text} {l.Number}") == "Planen 30. juni i former 1 af 3"
        );
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
                var days = Danish.Plain(Explanation.Of(goal).Sum[3].Text).Split(": ")[1].Split(' ');
                var share = Danish.Plain(Explanation.Of(goal).Sum[3].Number).Split(' ')[0];
                Assert.Equal(
                    Read(share),
                    Danish.Rounded(
                        Read(days[0]) / Read(days[3]) * 100,
                        share.Split(',') is [_, var decimals] ? decimals.Length : 0
                    )
                );
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
