using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Tests.Strategies;

public sealed class SettlingTests
{
    private static readonly DateOnly After = Day(1, 2, 2020);

    private readonly Given _given = new();

    [Fact]
    public void A_year_is_settled_when_every_goal_is()
    {
        AllIsKnown();
        var agreement = _given.Concluded(_given.Centres[0]);
        var closing = Close(Whys());
        Assert.Equal((6, AgreementStatus.Closed), (closing.Report.Goals.Count, agreement.Status));
        Assert.Equal(
            ("Ikke nok.", GoalStatus.NotFulfilled),
            (closing.Report.Goals[0].Why, closing.Report.Goals[0].Status)
        );
        Assert.True(closing.IsIntact);
    }

    [Fact]
    public void Not_before_the_goals_are_due()
    {
        AllIsKnown();
        Assert.All(Obstacles(Day(31, 12), Whys()), o => Assert.Equal("NotDue", o));
    }

    [Fact]
    public void Not_while_a_measurement_is_missing()
    {
        Assert.Contains("NotSettled", Obstacles(After, Whys()));
    }

    [Fact]
    public void Not_without_saying_why()
    {
        AllIsKnown();
        var whys = Whys();
        whys.Remove("2.1");
        Assert.Equal(["WhyMissing"], Obstacles(After, whys));
    }

    [Fact]
    public void Only_once()
    {
        AllIsKnown();
        Close(Whys());
        Assert.Equal(["AlreadyClosed"], Obstacles(After, Whys()));
    }

    [Fact]
    public void Afterwards_nothing_is_changed_or_recorded()
    {
        AllIsKnown();
        Assert.Empty(_given.Year.ObstaclesToRecording());
        Close(Whys());
        Assert.Equal("YearClosed", Assert.Single(_given.Year.ObstaclesToRecording()).Name);
        Assert.Contains(_given.Year.ObstaclesToRevision(After, "Nyt.", After), o => o.Name == "YearClosed");
    }

    [Fact]
    public void It_changes_no_coverage_in_the_year()
    {
        AllIsKnown();
        _given.Concluded(_given.Centres[0]);
        var before = _given.On(After).Coverage.Filled;
        Close(Whys());
        Assert.Equal((4, 4), (before, _given.On(After).Coverage.Filled));
    }

    [Fact]
    public void Next_year_has_the_themes_and_the_goals_as_drafts_a_year_later()
    {
        var next = _given.Year.PrepareNext();
        Assert.Equal((2020, null), (next.Year, next.OpenedOn));
        Assert.Equal(_given.Year.Themes.Select(t => t.Title), next.Themes.Select(t => t.Title));
        Assert.Equal(_given.Year.GoalsInOrder.Select(g => g.Number), next.GoalsInOrder.Select(g => g.Number));
        Assert.Equal((Day(15, 1, 2020), Day(31, 3, 2020)), (next.CentreDeadline, next.GoalsInOrder[0].Path[0].On));
        Assert.DoesNotContain(_given.Year.GroupStrategy.Themes, next.GroupStrategy.Themes.Contains);
    }

    [Fact]
    public void A_year_opens_when_each_theme_has_a_goal()
    {
        var next = _given.Year.PrepareNext();
        next.Goals.RemoveAll(g => g.Number == "2.1");
        Assert.Equal(
            "ThemeWithoutGoal",
            Assert.Throws<BrokenRuleException>(() => next.Open(Day(1, 12))).Obstacles[0].Name
        );
        var whole = _given.Year.PrepareNext();
        whole.Open(Day(1, 12));
        Assert.Equal(Day(1, 12), whole.OpenedOn);
    }

    private void AllIsKnown()
    {
        var centre = _given.ACentre();
        _given.AReading(13.4m, Day(31, 12), Day(10, 1, 2020));
        _given.Answer(Concern.No, Day(1, 3), _given.AUnit(centre));
    }

    private YearClosing Close(Dictionary<string, string> whys) =>
        _given.Year.Close(_given.On(After), whys, _given.Agreements, Given.Board, Noon(After));

    private IEnumerable<string> Obstacles(DateOnly on, Dictionary<string, string> whys) =>
        YearClosing.ObstaclesTo(_given.On(on), whys).Select(o => o.Name);

    private Dictionary<string, string> Whys() => _given.Year.Goals.ToDictionary(g => g.Number, _ => "Ikke nok.");
}
