namespace LT.Strategy.Domain.Tests.Progress;

public class Promising
{
    private readonly Given _given = new();

    [Fact]
    public void The_promise_is_the_sum_of_the_centres_numbers_in_force()
    {
        _given.Concluded(_given.ACentre("A"), null, "1.1:4", "1.1:3", "2.1", "3.1", "4.1");
        _given.Concluded(_given.ACentre("B"), null, "1.1:2+1.2:1", "2.1", "3.1", "4.1");
        Assert.Equal(9, _given.Goal("1.1", Day(14, 6)).Promised);
        Assert.Equal(1, _given.Goal("1.2", Day(14, 6)).Promised);
    }

    [Fact]
    public void Each_centres_promise_stands_in_its_own_column()
    {
        _given.Concluded(_given.ACentre("A"), null, "1.1:4", "2.1", "3.1", "4.1");
        _given.Concluded(_given.ACentre("B"), null, "1.1:2", "2.1", "3.1", "4.1");
        var shares = _given.Goal("1.1", Day(14, 6)).ByCentre(_given.Centres);
        Assert.Equal([4, 2], shares.Select(s => s.Promised));
    }

    [Fact]
    public void Nothing_is_promised_before_the_day_of_conclusion_or_from_the_day_of_withdrawal()
    {
        var agreement = _given.Concluded(null, Day(10, 1), "1.1:4", "2.1", "3.1", "4.1");
        agreement.Withdraw(Given.Board, "Fejl.", Noon(Day(1, 5)));
        Assert.Equal(
            [0, 4, 4, 0],
            new[] { Day(9, 1), Day(10, 1), Day(30, 4), Day(1, 5) }.Select(d => _given.Goal("1.1", d).Promised)
        );
    }

    [Theory]
    [InlineData(State.Draft)]
    [InlineData(State.Submitted)]
    [InlineData(State.Returned)]
    [InlineData(State.Withdrawn)]
    public void What_is_not_in_force_promises_nothing(State state)
    {
        _given.AgreementIn(state);
        Assert.Empty(_given.Goal("1.1", Day(14, 6)).Contributions);
    }

    [Fact]
    public void A_number_in_a_working_copy_promises_nothing_until_it_is_concluded()
    {
        var agreement = _given.Concluded(null, null, "1.1:4", "2.1", "3.1", "4.1");
        agreement.StartAmendment(Noon(Day(1, 5)));
        agreement.Initiatives[0].Contributions[0].Number = 6;
        Assert.Equal(4, _given.Goal("1.1", Day(14, 6)).Promised);
        Given.GiveReasons(agreement);
        agreement.ConcludeAmendmentAlone(Given.Chief, Noon(Day(15, 6)));
        Assert.Equal((4, 6), (_given.Goal("1.1", Day(14, 6)).Promised, _given.Goal("1.1", Day(15, 6)).Promised));
    }

    [Fact]
    public void What_units_promise_stands_beside_and_is_never_added()
    {
        _given.Concluded(null, null, "1.1:4", "2.1", "3.1", "4.1");
        _given.ConcludedByUnit(_given.AUnit(), null, "1.1:7");
        var goal = _given.Goal("1.1", Day(14, 6));
        Assert.Equal((4, 7), (goal.Promised, goal.PromisedByUnits));
    }

    [Fact]
    public void Where_centres_count_each_that_contributes_is_one_however_many_initiatives()
    {
        _given.Concluded(_given.ACentre("A"), null, "1.1", "2.1", "3.1", "3.1", "4.1");
        _given.Concluded(_given.ACentre("B"), null, "1.1", "2.1", "3.1", "4.1");
        _given.Concluded(_given.ACentre("C"), null, "1.1", "2.1", "3.2", "4.1");
        var goal = _given.Goal("3.1", Day(14, 6));
        Assert.Equal((2, null), (goal.Promised, goal.PromisedByUnits));
        Assert.Equal([1, 1, 0], goal.ByCentre(_given.Centres).Select(s => s.Promised));
    }

    [Fact]
    public void Levels_and_goals_from_agreements_have_no_promise_in_numbers()
    {
        _given.Concluded(null, null, "1.1", "2.1:5", "3.1", "4.1:5");
        _given.ConcludedByUnit(_given.AUnit(), null, "2.1:5", "4.1:5");
        Assert.Equal((null, null), Promise("2.1"));
        Assert.Equal((null, null), Promise("4.1"));
        Assert.Null(_given.Goal("4.1", Day(14, 6)).ByCentre(_given.Centres).Single().Promised);
    }

    [Fact]
    public void A_contribution_in_words_only_promises_no_number()
    {
        _given.Concluded(null, null, "1.1", "2.1", "3.1", "4.1");
        Assert.Equal((0, 0), Promise("1.1"));
        Assert.Single(_given.Goal("1.1", Day(14, 6)).Contributions);
    }

    [Fact]
    public void A_discontinued_initiative_promises_nothing_from_its_day()
    {
        var agreement = _given.Concluded(null, null, "1.1:4", "1.1:2", "2.1", "3.1", "4.1");
        Given.Amend(agreement, Day(1, 5), a => a.Remove(a.Initiatives[0], Noon(Day(1, 5))));
        Assert.Equal(6, _given.Goal("1.1", Day(30, 4)).Promised);
        Assert.Equal(2, _given.Goal("1.1", Day(1, 5)).Promised);
    }

    [Fact]
    public void A_closed_centre_promises_nothing_more()
    {
        _given.Concluded(_given.ACentre(to: Day(30, 4)), null, "1.1:4", "2.1", "3.1", "4.1");
        Assert.Equal((4, 0), (_given.Goal("1.1", Day(30, 4)).Promised, _given.Goal("1.1", Day(1, 5)).Promised));
    }

    private (int?, int?) Promise(string goal) =>
        (_given.Goal(goal, Day(14, 6)).Promised, _given.Goal(goal, Day(14, 6)).PromisedByUnits);
}

public class Adding_up_a_year
{
    private readonly Given _given = new();

    [Fact]
    public void A_theme_takes_the_worst_of_its_goals_statuses()
    {
        _given.Met("1.1", Day(1, 2), _given.SomeUnits(30));
        var theme = _given.On(Day(1, 3)).Themes[0];
        Assert.Equal([GoalStatus.Fulfilled, GoalStatus.NotStarted], theme.Goals.Select(g => g.Status));
        Assert.Equal(GoalStatus.NotStarted, theme.Worst);
    }

    [Fact]
    public void Worst_comes_first() =>
        Assert.Equal(
            [
                "Ikke opfyldt",
                "Bagud",
                "Mangler opfølgning",
                "I\u00A0risiko",
                "Delvist opfyldt",
                "Ikke startet",
                "På sporet",
                "Opfyldt",
                "Ikke relevant",
            ],
            Enum.GetValues<GoalStatus>().Order().Select(s => s.InWords())
        );

    [Fact]
    public void On_track_counts_fulfilled_too_and_leaves_out_what_is_not_relevant()
    {
        var units = _given.SomeUnits(30);
        _given.Met("1.1", Day(1, 2), units);
        _given.AReading(13.9m, Day(1, 2));
        _given.Answer(Concern.No, Day(1, 2), units);
        var onTrack = _given.On(Day(1, 3)).OnTrack;
        Assert.Equal((2, 5), (onTrack.Count, onTrack.OutOf));
        Assert.Equal(
            "2 af 5 mål er på sporet eller opfyldt, 1 mangler opfølgning og 2 ikke startet; 1 er ikke relevant og ikke talt med",
            Danish.Plain(onTrack.Sentence("mål er"))
        );
    }
}
