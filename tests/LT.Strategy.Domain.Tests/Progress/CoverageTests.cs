namespace LT.Strategy.Domain.Tests.Progress;

public class Covering_the_themes
{
    private readonly Given _given = new();

    [Fact]
    public void Ten_centres_and_four_themes_are_forty_cells()
    {
        foreach (var centre in _given.SomeCentres(10))
        {
            _given.Concluded(centre);
        }

        var coverage = _given.On(Day(14, 6)).Coverage;
        Assert.Equal((40, 40), (coverage.Filled, coverage.Of));
    }

    [Fact]
    public void A_covered_cell_names_its_initiatives()
    {
        _given.Concluded(null, null, "1.1", "1.2", "2.1", "3.1", "4.1");
        var cell = Cell(1, Day(14, 6));
        Assert.Equal(CellState.Covered, cell.State);
        Assert.Equal(["Indsats for 1.1", "Indsats for 1.2"], cell.Initiatives.Select(i => i.Title));
    }

    [Fact]
    public void Without_an_agreement_all_cells_wait_for_one()
    {
        _given.ACentre();
        Assert.All(_given.On(Day(14, 6)).Coverage.Cells, c => Assert.Equal(CellState.NoAgreement, c.State));
        Assert.Equal(0, _given.On(Day(14, 6)).Coverage.Filled);
    }

    [Theory]
    [InlineData(State.Draft)]
    [InlineData(State.Submitted)]
    [InlineData(State.Returned)]
    [InlineData(State.Withdrawn)]
    public void What_is_not_in_force_fills_nothing(State state)
    {
        _given.AgreementIn(state);
        Assert.All(_given.On(Day(14, 6)).Coverage.Cells, c => Assert.Equal(CellState.NoAgreement, c.State));
    }

    [Theory]
    [InlineData(State.InForce)]
    [InlineData(State.Amending)]
    [InlineData(State.AmendmentSubmitted)]
    [InlineData(State.AmendmentReturned)]
    public void What_is_in_force_fills_all(State state)
    {
        _given.AgreementIn(state);
        Assert.Equal(4, _given.On(Day(14, 6)).Coverage.Filled);
    }

    [Fact]
    public void A_working_copy_neither_fills_nor_empties_a_cell()
    {
        var agreement = _given.Concluded(null, null, "1.1+2.1", "3.1", "4.1");
        agreement.StartAmendment(Noon(Day(1, 2)));
        agreement.Remove(agreement.Initiatives[1], Noon(Day(1, 2)));
        _given.AnInitiative(agreement, "1.2");
        Assert.Equal(CellState.Covered, Cell(3, Day(14, 6)).State);
        Assert.Single(Cell(1, Day(14, 6)).Initiatives);
    }

    [Fact]
    public void A_concluded_amendment_may_empty_a_cell_from_its_day()
    {
        var agreement = _given.Concluded();
        Given.Amend(agreement, Day(1, 5), a => a.Remove(a.Initiatives[2], Noon(Day(1, 5))));
        Assert.Equal(CellState.Covered, Cell(3, Day(30, 4)).State);
        Assert.Equal(CellState.NoInitiative, Cell(3, Day(1, 5)).State);
        Assert.Equal(3, _given.On(Day(1, 5)).Coverage.Filled);
    }

    [Fact]
    public void A_later_amendment_fills_the_cell_again_and_history_stays()
    {
        var agreement = _given.Concluded();
        Given.Amend(agreement, Day(1, 5), a => a.Remove(a.Initiatives[2], Noon(Day(1, 5))));
        Given.Amend(agreement, Day(1, 6), a => _given.AnInitiative(a, "3.2"));
        Assert.Equal(
            [CellState.Covered, CellState.NoInitiative, CellState.Covered],
            new[] { Day(30, 4), Day(31, 5), Day(1, 6) }.Select(d => Cell(3, d).State)
        );
    }

    [Fact]
    public void The_day_of_conclusion_counts_until_midnight_in_Copenhagen()
    {
        var agreement = _given.ADraft();
        agreement.Submit(Given.Chief, Noon(Day(8, 1)));
        agreement.Conclude(Given.Board, Utc(Day(15, 1), 23, 30));
        Assert.Equal(CellState.NoAgreement, Cell(1, Day(15, 1)).State);
        Assert.Equal(CellState.Covered, Cell(1, Day(16, 1)).State);
    }

    [Fact]
    public void A_withdrawn_agreement_fills_until_the_day_before()
    {
        var agreement = _given.Concluded();
        agreement.Withdraw(Given.Board, "Fejl.", Noon(Day(1, 5)));
        Assert.Equal(CellState.Covered, Cell(1, Day(30, 4)).State);
        Assert.Equal(CellState.NoAgreement, Cell(1, Day(1, 5)).State);
    }

    [Fact]
    public void The_period_of_an_initiative_plays_no_part()
    {
        var agreement = _given.ADraft();
        (agreement.Initiatives[0].From, agreement.Initiatives[0].To) = (Day(1, 11), Day(30, 11));
        agreement.Submit(Given.Chief, Noon(Day(8, 1)));
        agreement.Conclude(Given.Board, Noon(Day(10, 1)));
        Assert.Equal(CellState.Covered, Cell(1, Day(1, 2)).State);
        Assert.Equal(CellState.Covered, Cell(1, Day(31, 12)).State);
    }

    [Fact]
    public void Own_assessment_plays_no_part()
    {
        var agreement = _given.Concluded();
        var initiative = agreement.Initiatives[0].Id;
        agreement.FollowUp(initiative, OwnAssessment.NotFulfilled, "Gik ikke.", 1, Noon(Day(1, 6)));
        Assert.Equal(CellState.Covered, Cell(1, Day(14, 6)).State);
    }

    [Fact]
    public void Rows_are_the_centres_active_on_the_date()
    {
        _given.ACentre("LUKKET", to: Day(30, 4));
        _given.ACentre("NY", from: Day(1, 5));
        Assert.Equal(["LUKKET"], Rows(Day(30, 4)));
        Assert.Equal(["NY"], Rows(Day(1, 5)));
    }

    [Fact]
    public void A_closed_centres_agreement_leaves_the_totals_with_it()
    {
        _given.Concluded(_given.ACentre(to: Day(30, 4)));
        Assert.Equal((4, 4), Totals(Day(30, 4)));
        Assert.Equal((0, 0), Totals(Day(1, 5)));
    }

    [Fact]
    public void Rows_stand_in_Danish_order()
    {
        foreach (var abbreviation in new[] { "Å", "CØP", "CAS", "CÆ" })
        {
            _given.ACentre(abbreviation);
        }

        Assert.Equal(["CAS", "CÆ", "CØP", "Å"], Rows(Day(14, 6)));
    }

    [Fact]
    public void One_initiative_may_fill_several_themes_by_default()
    {
        _given.Concluded(null, null, "1.1+2.1+3.1+4.1");
        Assert.Equal(4, _given.On(Day(14, 6)).Coverage.Filled);
    }

    [Fact]
    public void With_the_setting_off_an_initiative_fills_the_theme_of_its_first_goal_only()
    {
        _given.Concluded(null, null, "1.1+2.1+3.1+4.1");
        _given.Year.OneInitiativeMayFillSeveralThemes = false;
        Assert.Equal(
            [CellState.Covered, CellState.NoInitiative, CellState.NoInitiative, CellState.NoInitiative],
            _given.On(Day(14, 6)).Coverage.Cells.Select(c => c.State)
        );
    }

    [Fact]
    public void A_units_initiative_does_not_fill_its_centres_cell_by_default()
    {
        _given.ConcludedByUnit(_given.AUnit(), null, "1.1");
        Assert.Equal(CellState.NoAgreement, Cell(1, Day(14, 6)).State);
    }

    [Fact]
    public void With_the_setting_on_a_units_initiative_fills_the_cell_of_the_centre_it_is_under_that_day()
    {
        _given.Year.DecentralInitiativeMayFillItsCentresCell = true;
        var (old, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var unit = _given.AUnit(old);
        _given.ConcludedByUnit(unit, null, "1.1");
        unit.MoveTo(next, Day(1, 5));
        Assert.Equal([CellState.Covered, CellState.NoAgreement], Column(1, Day(30, 4)));
        Assert.Equal([CellState.NoAgreement, CellState.Covered], Column(1, Day(1, 5)));
    }

    [Fact]
    public void A_draft_is_checked_by_the_same_rule()
    {
        var draft = _given.ADraft(null, "1.1", "3.2+4.1");
        var themes = Coverage.ByTheme(draft.Content(Day(5, 1)), _given.Year);
        Assert.Equal([true, false, true, true], themes.Select(t => t.IsCovered));
    }

    [Fact]
    public void A_removed_initiative_fills_nothing_in_a_draft()
    {
        var draft = _given.ADraft();
        draft.Remove(draft.Initiatives[0], Noon(Day(5, 1)));
        Assert.False(Coverage.ByTheme(draft.Content(Day(5, 1)), _given.Year)[0].IsCovered);
    }

    [Fact]
    public void Totals_of_a_theme_count_its_own_column()
    {
        _given.Concluded(_given.ACentre("A"));
        _given.ACentre("B");
        var coverage = _given.On(Day(14, 6)).Coverage;
        Assert.Equal([1, 1, 1, 1], coverage.Themes.Select(coverage.FilledUnder));
    }

    private CoverageCell Cell(int theme, DateOnly day) =>
        _given.On(day).Coverage.Cells.Single(c => c.Theme.Number == theme);

    private IEnumerable<CellState> Column(int theme, DateOnly day) =>
        _given.On(day).Coverage.Cells.Where(c => c.Theme.Number == theme).Select(c => c.State);

    private IEnumerable<string> Rows(DateOnly day) => _given.On(day).Coverage.Rows.Select(r => r.Centre.Abbreviation);

    private (int, int) Totals(DateOnly day) => (_given.On(day).Coverage.Filled, _given.On(day).Coverage.Of);
}
