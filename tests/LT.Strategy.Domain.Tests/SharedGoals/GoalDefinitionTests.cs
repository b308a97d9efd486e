namespace LT.Strategy.Domain.Tests.SharedGoals;

public sealed class GoalDefinitionTests
{
    private readonly Given _given = new();

    [Fact]
    public void The_six_goals_of_2019_are_sound()
    {
        Assert.All(_given.Year.Goals, g => Assert.Empty(Obstacles(g, g)));
    }

    [Theory]
    [InlineData("1", "NumberUnreadable")]
    [InlineData("2.9", "NumberOfAnotherTheme")]
    [InlineData("1.2", "NumberTaken")]
    public void The_number_says_the_theme_and_is_its_own(string number, string obstacle)
    {
        Assert.Equal([obstacle], Of("1.1", Koncernstrategi2019.Units(TargetKind.AtLeast, 3), g => g.Number = number));
    }

    [Theory]
    [InlineData(14.9, "TargetIsBaseline")]
    [InlineData(15.0, "TargetOnTheWrongSide")]
    [InlineData(13.0, "")]
    [InlineData(13.55, "MoreDecimalsThanShown")]
    public void A_level_goes_from_its_baseline_to_another_value(double target, string obstacle)
    {
        var measure = Koncernstrategi2019.Sickness();
        measure.TargetValue = (decimal)target;
        Assert.Equal(obstacle.Length == 0 ? [] : [obstacle], Of("2.9", measure));
    }

    [Fact]
    public void A_number_wanted_is_at_least_one()
    {
        Assert.Equal(["TargetMissing"], Of("1.9", Koncernstrategi2019.Units(TargetKind.AtLeast, 0)));
        Assert.Empty(Of("1.9", Koncernstrategi2019.Units(TargetKind.AtLeast, 1)));
    }

    [Fact]
    public void Named_things_have_a_number_as_target()
    {
        var measure = Koncernstrategi2019.Labels(3);
        measure.Target = TargetKind.Everyone;
        Assert.Equal(["LabelsHaveNoPopulation"], Of("1.9", measure));
    }

    [Fact]
    public void Those_concerned_are_asked_a_question()
    {
        Assert.Equal(["ConcernMissing"], Of("1.9", Koncernstrategi2019.Units(TargetKind.EveryoneConcerned)));
    }

    [Fact]
    public void What_comes_from_agreements_counts_centres_and_names_a_framework()
    {
        var measure = new CountMeasure
        {
            Subject = SubjectKind.Unit,
            Target = TargetKind.Everyone,
            Source = CountSource.Agreements,
        };
        Assert.Equal(["AgreementsCountCentres", "FrameworkMissing"], Of("4.9", measure));
    }

    [Theory]
    [InlineData("2019-01-01", 5, "PathOutside")]
    [InlineData("2019-12-31", 5, "PathOutside")]
    [InlineData("2019-06-01", 31, "PathBeyondTarget")]
    [InlineData("2019-06-01", 30, "")]
    public void The_path_lies_between_start_and_due_date_and_within_the_target(string on, int value, string obstacle)
    {
        var measure = Koncernstrategi2019.Units(TargetKind.AtLeast, 30);
        measure.Path.Add(
            new PathPoint { On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Value = value }
        );
        Assert.Equal(obstacle.Length == 0 ? [] : [obstacle], Of("1.9", measure));
    }

    [Fact]
    public void The_path_of_a_count_never_falls()
    {
        var measure = Koncernstrategi2019.Units(TargetKind.AtLeast, 30);
        measure.Path.Add(new PathPoint { On = Day(1, 4), Value = 20 });
        measure.Path.Add(new PathPoint { On = Day(1, 6), Value = 10 });
        Assert.Equal(["PathFalls"], Of("1.9", measure));
    }

    [Fact]
    public void What_is_counted_stays_when_something_is_recorded()
    {
        var goal = _given.Configured("1.1");
        var wanted = Koncernstrategi2019.Goal(_given.Year, "1.1", Koncernstrategi2019.Labels(3));
        Assert.Empty(GoalDefinition.ObstaclesTo(wanted, goal, _given.Year, hasRows: false));
        Assert.Equal(
            "MeasureIsKept",
            Assert.Single(GoalDefinition.ObstaclesTo(wanted, goal, _given.Year, hasRows: true)).Name
        );
    }

    [Fact]
    public void An_opened_years_goal_keeps_its_number()
    {
        var goal = _given.Configured("1.1");
        var wanted = Koncernstrategi2019.Goal(_given.Year, "1.1", Koncernstrategi2019.Units(TargetKind.AtLeast, 3));
        wanted.Number = "1.7";
        Assert.Equal(
            "NumberIsKept",
            Assert.Single(GoalDefinition.ObstaclesTo(wanted, goal, _given.Year, hasRows: false)).Name
        );
    }

    [Fact]
    public void A_goal_takes_over_another_edition_and_its_criteria_keep_their_identity()
    {
        var goal = _given.Configured("1.1");
        var wanted = Koncernstrategi2019.Goal(_given.Year, "1.1", Koncernstrategi2019.Units(TargetKind.AtLeast, 25));
        var measure = (CountMeasure)wanted.Measure;
        measure.Criteria.RemoveAt(0);
        measure.Criteria[0].Name = "er hjulpet";
        goal.Become(wanted);
        var after = (CountMeasure)goal.Measure;
        Assert.Equal((25, 2, true), (after.TargetNumber, after.Criteria.Count, after.Criteria[0].IsDropped));
        Assert.Equal((2, "er hjulpet"), (after.CriteriaInOrder[0].Id, after.CriteriaInOrder[0].Name));
        Assert.Empty(goal.Path);
    }

    private IEnumerable<string> Of(string number, Measure measure, Action<SharedGoal>? change = null)
    {
        var wanted = Koncernstrategi2019.Goal(_given.Year, number, measure);
        change?.Invoke(wanted);
        return Obstacles(wanted, null);
    }

    private IEnumerable<string> Obstacles(SharedGoal wanted, SharedGoal? current) =>
        GoalDefinition.ObstaclesTo(wanted, current, _given.Year, hasRows: false).Select(o => o.Name);
}
