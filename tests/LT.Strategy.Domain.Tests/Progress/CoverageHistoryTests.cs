namespace LT.Strategy.Domain.Tests.Progress;

public class Coverage_over_time
{
    private readonly Given _given = new();

    [Fact]
    public void Begins_with_nothing_and_steps_up_on_the_day_of_each_conclusion()
    {
        var centres = _given.SomeCentres(3);
        _given.Concluded(centres[0], Day(10, 1));
        _given.Concluded(centres[1], Day(10, 1));
        _given.Concluded(centres[2], Day(15, 1));
        Assert.Equal(
            [(Day(1, 1), 0, 12), (Day(10, 1), 8, 12), (Day(15, 1), 12, 12)],
            History(Day(14, 6)).Steps.Select(s => (s.On, s.Filled, s.Of))
        );
    }

    [Fact]
    public void A_conclusion_before_the_year_is_where_it_begins()
    {
        _given.Concluded(null, Day(20, 12, 2018));
        Assert.Equal([(Day(20, 12, 2018), 4)], History(Day(14, 6)).Steps.Select(s => (s.On, s.Filled)));
    }

    [Fact]
    public void A_break_and_a_refill_stand_with_day_version_and_reason()
    {
        var agreement = _given.Concluded();
        Given.Amend(agreement, Day(1, 5), a => a.Remove(a.Initiatives[2], Noon(Day(1, 5))));
        Given.Amend(agreement, Day(1, 6), a => _given.AnInitiative(a, "3.2"));
        Assert.Equal(
            [
                (Day(10, 1), CellChangeKind.Filled, 1, ""),
                (Day(1, 5), CellChangeKind.Broken, 2, "Indsatsen er flyttet."),
                (Day(1, 6), CellChangeKind.Refilled, 3, "Nye behov."),
            ],
            Cell(3, Day(14, 6)).Select(c => (c.On, c.Kind, c.Cause.Version!.Number, c.Cause.Reason))
        );
        Assert.Single(Cell(1, Day(14, 6)));
        Assert.Equal(1, History(Day(14, 6)).Breaks);
    }

    [Fact]
    public void A_withdrawal_breaks_every_cell_with_its_reason()
    {
        _given.Concluded().Withdraw(Given.Board, "Forkert aftale.", Noon(Day(1, 5)));
        Assert.Equal(0, History(Day(14, 6)).Now.Filled);
        var broken = Cell(2, Day(14, 6))[^1];
        Assert.Equal(
            (Day(1, 5), CellChangeKind.Broken, CauseKind.Withdrawn, "Forkert aftale."),
            (broken.On, broken.Kind, broken.Cause.Kind, broken.Cause.Reason)
        );
    }

    [Fact]
    public void A_centre_that_opens_or_closes_in_the_year_changes_how_many_cells_there_are()
    {
        var closing = _given.ACentre("A", to: Day(31, 5));
        _given.ACentre("B", from: Day(1, 6));
        _given.Concluded(closing);
        var history = History(Day(14, 6));
        Assert.Equal(
            [(Day(1, 1), 0, 4), (Day(10, 1), 4, 4), (Day(1, 6), 0, 4)],
            history.Steps.Select(s => (s.On, s.Filled, s.Of))
        );
        Assert.Equal(("B", "A"), (history.Now.Opened.Single().Abbreviation, history.Now.Closed.Single().Abbreviation));
        Assert.Equal(0, history.Breaks);
    }

    [Fact]
    public void A_units_agreement_fills_from_its_day_where_the_setting_lets_it()
    {
        _given.Year.DecentralInitiativeMayFillItsCentresCell = true;
        var centre = _given.ACentre();
        _given.ConcludedByUnit(_given.AUnit(centre), Day(1, 3), "2.1");
        Assert.Equal([(Day(1, 3), CellChangeKind.Filled)], Cell(2, Day(14, 6)).Select(c => (c.On, c.Kind)));
        _given.Year.DecentralInitiativeMayFillItsCentresCell = false;
        Assert.Empty(Cell(2, Day(14, 6)));
    }

    [Fact]
    public void A_changed_setting_changes_nothing_before_its_day_and_is_named_as_the_cause()
    {
        _given.Year.Revise(Day(1, 1), "", "Strategisekretariatet", 1, Noon(Day(1, 12, 2018)));
        _given.Concluded(null, null, "1.1+2.1", "3.1", "4.1");
        _given.Year.OneInitiativeMayFillSeveralThemes = false;
        _given.Year.Revise(Day(1, 4), "Én indsats, ét tema.", "Strategisekretariatet", 1, Noon(Day(1, 3)));
        Assert.Equal(4, History(Day(14, 6)).At(Day(31, 3))!.Filled);
        Assert.Equal(3, History(Day(14, 6)).Now.Filled);
        var broken = Cell(2, Day(14, 6))[^1];
        Assert.Equal(
            (Day(1, 4), CauseKind.Decided, "Én indsats, ét tema."),
            (broken.On, broken.Cause.Kind, broken.Cause.Reason)
        );
    }

    [Fact]
    public void Each_step_is_what_the_matrix_shows_for_that_day()
    {
        var agreement = _given.Concluded(_given.ACentre("A"));
        _given.Concluded(_given.ACentre("B"), Day(20, 2)).Withdraw(Given.Board, "Fejl.", Noon(Day(3, 4)));
        Given.Amend(agreement, Day(1, 5), a => a.Remove(a.Initiatives[2], Noon(Day(1, 5))));
        foreach (var step in History(Day(31, 12)).Steps)
        {
            var coverage = _given.On(step.On).Coverage;
            Assert.Equal((coverage.Filled, coverage.Of), (step.Filled, step.Of));
        }
    }

    private CoverageHistory History(DateOnly day) =>
        CoverageHistory.Of(_given.On(day).Facts, day, [.. _given.Year.Revisions.Where(r => r.HoldsOn(day))]);

    private IReadOnlyList<CellChange> Cell(int theme, DateOnly day) =>
        History(day).Of(_given.Centres[0], _given.Year.Themes[theme - 1]);
}
