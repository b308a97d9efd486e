using LT.Strategy.Domain.Strategies;

namespace LT.Strategy.Domain.Tests.Agreements;

/// <summary>What is decided to apply from 1 July does not yet rule an agreement in June.</summary>
public sealed class TheYearAsItStandsTests
{
    private static readonly DateOnly June = Day(14, 6);

    private static readonly DateOnly July = Day(1, 7);

    private readonly Given _given = new();

    public TheYearAsItStandsTests() => Decide(Day(1, 11, 2018), Day(1, 11, 2018));

    private StrategyYear Year => _given.Year;

    [Fact]
    public void A_goal_that_waits_fills_no_theme()
    {
        AGoalWaits();
        var draft = _given.ADraft(null, "1.1", "2.1", "3.1", "4.2");
        Assert.Equal(["ThemeWithoutInitiative"], Names.Of(draft.ObstaclesToSubmission(June)));
        Assert.Empty(draft.ObstaclesToSubmission(July));
        Assert.Equal(["ThemeWithoutInitiative"], Names.WhenTrying(() => draft.Submit(Given.Chief, Noon(June))));
        Assert.Empty(Names.WhenTrying(() => draft.Submit(Given.Chief, Noon(July))));
    }

    [Fact]
    public void A_goal_that_waits_is_not_in_what_is_concluded()
    {
        AGoalWaits();
        var draft = _given.ADraft(null, "1.1", "2.1", "3.1", "4.1+4.2");
        Assert.Equal(["4.1"], GoalsOfTheLast(draft, June));
        Assert.Equal(["4.1", "4.2"], GoalsOfTheLast(draft, July));
    }

    [Fact]
    public void The_chief_concludes_alone_until_the_setting_applies()
    {
        var agreement = _given.Concluded();
        Year.AmendmentsNeedTheOtherParty = true;
        Decide(Day(1, 5), July);
        agreement.StartAmendment(Noon(June));
        agreement.Initiatives[0].Title = "Ny titel";
        Given.GiveReasons(agreement);
        Assert.Equal(["OtherPartyNeeded"], Names.Of(agreement.ObstaclesToConcludingAmendmentAlone(July)));
        Assert.Empty(Names.WhenTrying(() => agreement.ConcludeAmendmentAlone(Given.Chief, Noon(June))));
    }

    [Fact]
    public void A_deadline_that_is_moved_is_moved_from_its_day()
    {
        var agreement = _given.ADraft();
        Year.CentreDeadline = Day(1, 9);
        Decide(Day(1, 5), July);
        Assert.Equal(
            (Day(15, 1), Day(1, 9)),
            (Year.DeadlineOf(agreement, June).Day, Year.DeadlineOf(agreement, July).Day)
        );
    }

    private static IEnumerable<string> GoalsOfTheLast(Agreement agreement, DateOnly day) =>
        agreement.Content(day).Initiatives[^1].Contributions.Select(c => c.GoalNumber);

    private void AGoalWaits()
    {
        Year.Goals.Add(Koncernstrategi2019.Goal(Year, "4.2", Koncernstrategi2019.Units(TargetKind.AtLeast, 5)));
        Decide(Day(1, 5), July);
    }

    private void Decide(DateOnly day, DateOnly from) => Year.Revise(from, "Besluttet.", "Sekretær", null, Noon(day));
}
