namespace LT.Strategy.Domain.Tests.Progress;

/// <summary>What is known to go wrong in other systems for goals and strategies, and does not go wrong here.</summary>
public class What_others_get_wrong
{
    private readonly Given _given = new();

    [Fact]
    public void A_mean_of_means_is_never_made()
    {
        // one centre with nine units of which none has done it, one with a single unit that has: 1 of 10, not half
        var (large, small) = (_given.ACentre("A"), _given.ACentre("B"));
        var units = Enumerable.Range(0, 9).Select(_ => _given.AUnit(large)).Append(_given.AUnit(small)).ToList();
        _given.Configure("1.1", Koncernstrategi2019.Units(TargetKind.Everyone));
        _given.Met("1.1", Day(1, 3), units[^1]);
        Assert.Equal(0.1m, _given.Goal("1.1", Day(14, 6)).Fraction);
        Assert.DoesNotContain(
            typeof(ThemeProgress).GetProperties(),
            p => p.PropertyType == typeof(decimal) || p.PropertyType == typeof(decimal?)
        );
    }

    [Fact]
    public void A_row_of_an_earlier_day_recorded_now_does_not_become_the_newest()
    {
        _given.AReading(14.0m, Day(1, 5));
        _given.AReading(15.5m, Day(1, 2), recorded: Day(10, 6));
        var goal = _given.Goal("2.1", Day(14, 6));
        Assert.Equal((14.0m, Day(1, 5)), (goal.Value, goal.LastOn));
    }

    [Fact]
    public void Nobody_and_nothing_are_no_denominators()
    {
        _given.Configure("1.1", Koncernstrategi2019.Units(TargetKind.AtLeast, 0));
        foreach (var goal in _given.On(Day(14, 6)).Goals)
        {
            Assert.Null(goal.Fraction);
            Assert.NotEqual("100 %", Figure.Of(goal).Value);
            Assert.DoesNotContain(goal.Status, new[] { GoalStatus.OnTrack, GoalStatus.Fulfilled });
        }
    }

    [Theory]
    [InlineData("29.6", "30")]
    [InlineData("29.96", "30")]
    [InlineData("29.999", "30")]
    public void Rounding_never_reaches_the_target_where_higher_is_better(string value, string target)
    {
        Level(lowerIsBetter: false, baseline: 10, Decimal(target));
        _given.AReading(Decimal(value), Day(1, 12));
        var goal = _given.Goal("2.1", Day(31, 12));
        Assert.NotEqual(Danish.Number(Decimal(target), 0), Figure.Of(goal).Value);
        Assert.NotEqual(GoalStatus.OnTrack, goal.Status);
        Assert.DoesNotContain("100", Danish.Percent(goal.Fraction!.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_never_reaches_the_target_where_lower_is_better()
    {
        _given.AReading(13.54m, Day(31, 12));
        var goal = _given.Goal("2.1", Day(1, 1, 2020));
        Assert.Equal(("13,54", GoalStatus.NotFulfilled), (Figure.Of(goal).Value, goal.Status));
    }

    [Fact]
    public void A_status_word_moves_no_number()
    {
        var agreement = _given.Concluded();
        _given.Met("1.1", Day(1, 3), _given.AUnit());
        var before = _given.Shown(Day(14, 6));
        foreach (var status in Enum.GetValues<OwnAssessment>())
        {
            agreement.FollowUp(agreement.Initiatives[0].Id, status, "Fordi.", 1, Noon(Day(1, 6)));
        }

        Assert.Equal(before, _given.Shown(Day(14, 6)));
    }

    [Fact]
    public void Silence_is_never_green()
    {
        _given.Met("1.1", Day(1, 1), _given.SomeUnits(29));
        _given.AReading(13.0m, Day(2, 1));
        Assert.All(
            new[] { "1.1", "2.1" },
            number =>
            {
                Assert.Equal(GoalStatus.OnTrack, _given.Status(number, Day(5, 4)));
                Assert.Equal(GoalStatus.MissingFollowUp, _given.Status(number, Day(30, 6)));
            }
        );
    }

    [Fact]
    public void An_eleventh_centre_in_the_middle_of_the_year_changes_nothing_in_January()
    {
        var centres = _given.SomeCentres(10);
        centres.ForEach(c => _given.Concluded(c));
        _given.Met("3.1", Day(12, 1), centres);
        var before = _given.Shown(Day(31, 1));
        _given.Concluded(_given.ACentre("NY", from: Day(1, 7)), Day(20, 7));
        Assert.Equal(before, _given.Shown(Day(31, 1)));
        Assert.Equal((10, 10, 11), (Target(Day(31, 1)), Target(Day(30, 6)), Target(Day(1, 7))));
    }

    private int Target(DateOnly day) => (int)_given.Goal("3.1", day).Target!.Value;

    private void Level(bool lowerIsBetter, decimal baseline, decimal target) =>
        _given.Configure(
            "2.1",
            new LevelMeasure
            {
                LowerIsBetter = lowerIsBetter,
                BaselineValue = baseline,
                BaselineOn = Day(1, 6, 2018),
                BaselineSource = "KMD",
                TargetValue = target,
                Decimals = 0,
            }
        );

    private static decimal Decimal(string value) =>
        decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
}
