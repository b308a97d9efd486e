namespace LT.Strategy.Domain.Tests.Progress;

public class Centres_by_goals
{
    private static readonly DateOnly Today = Day(14, 6);

    private readonly Given _given = new();
    private readonly Centre _a;
    private readonly Centre _b;

    public Centres_by_goals() => (_a, _b) = (_given.ACentre("A"), _given.ACentre("B"));

    [Fact]
    public void A_centre_stands_with_what_it_promised_and_what_it_delivered()
    {
        _given.Concluded(_a, null, "1.1:4", "1.1:2", "2.1", "3.1", "4.1");
        _given.Met("1.1", Day(1, 3), _given.AUnit(_a), _given.AUnit(_a));
        _given.Met("1.1", Day(1, 3), _given.AUnit(_b));
        Assert.Equal((6, 2), (Cell(_a, "1.1").Promised, Cell(_a, "1.1").Delivered));
        Assert.Equal((0, 1), (Cell(_b, "1.1").Promised, Cell(_b, "1.1").Delivered));
        Assert.Equal(2, Cell(_a, "1.1").Initiatives.Count);
    }

    [Fact]
    public void A_units_own_promise_is_never_added_to_its_centres()
    {
        var unit = _given.AUnit(_a);
        _given.Concluded(_a, null, "1.1:4", "2.1", "3.1", "4.1");
        _given.ConcludedByUnit(unit, null, "1.1:3");
        Assert.Equal(4, Cell(_a, "1.1").Promised);
        Assert.Equal(3, OfUnit(_a, unit, "1.1").Promised);
    }

    [Fact]
    public void A_level_is_neither_promised_nor_delivered_by_a_centre()
    {
        _given.Concluded(_a);
        _given.AReading(14.2m, Day(1, 5));
        var cell = Cell(_a, "2.1");
        Assert.Equal(((int?)null, (int?)null), (cell.Promised, cell.Delivered));
        Assert.Single(cell.Initiatives);
    }

    [Fact]
    public void A_goal_from_agreements_promises_no_number_and_is_delivered_or_not()
    {
        _given.Concluded(_a);
        Assert.Equal(((int?)null, 1), (Cell(_a, "4.1").Promised, Cell(_a, "4.1").Delivered));
        Assert.Equal(((int?)null, 0), (Cell(_b, "4.1").Promised, Cell(_b, "4.1").Delivered));
    }

    [Fact]
    public void Where_nothing_is_recorded_at_all_delivered_is_not_known() => Assert.Null(Cell(_a, "1.1").Delivered);

    [Fact]
    public void A_delivery_stays_with_the_centre_the_unit_was_under_then()
    {
        var unit = _given.AUnit(_a);
        unit.MoveTo(_b, Day(1, 4));
        _given.Row("1.1", unit, 1, Day(1, 3));
        _given.Row("1.1", unit, 2, Day(31, 3));
        Assert.Equal((1, 0), (Cell(_a, "1.1").Delivered, Cell(_b, "1.1").Delivered));
        var gone = Units(_a).Single();
        Assert.False(gone.IsUnder);
        Assert.True(gone.Cells[0].Counts);
        Assert.True(Units(_b).Single().IsUnder);
    }

    [Fact]
    public void A_row_left_out_stands_with_the_centre_of_its_day()
    {
        var unit = _given.AUnit(_a);
        unit.MoveTo(_b, Day(1, 4));
        _given.Row("1.1", unit, 1, Day(1, 3)).Withdraw(1, "Fejl.", Noon(Day(2, 3)));
        Assert.Single(Cell(_a, "1.1").LeftOut);
        Assert.Empty(Cell(_b, "1.1").LeftOut);
    }

    [Fact]
    public void A_form_tried_in_two_centres_stands_in_both_columns_and_once_in_the_total()
    {
        var form = _given.ALabel("Borgerpanel");
        _given.Row("1.2", form, 1, Day(1, 3), centre: _a);
        _given.Row("1.2", form, 2, Day(1, 4), centre: _b);
        Assert.Equal((1, 1), (Cell(_a, "1.2").Delivered, Cell(_b, "1.2").Delivered));
        Assert.Equal(1, _given.Goal("1.2", Today).Value);
    }

    [Fact]
    public void A_closed_centre_stays_while_what_it_delivered_counts()
    {
        _a.To = Day(31, 5);
        Assert.Equal(["B"], Abbreviations());
        var unit = _given.AUnit(_a);
        _given.Met("1.1", Day(1, 3), unit);
        Assert.Equal(["A", "B"], Abbreviations());
        Assert.Equal((0, 1), (Cell(_a, "1.1").Promised, Cell(_a, "1.1").Delivered));
    }

    [Fact]
    public void What_a_unit_answered_stands_where_the_goal_asks()
    {
        var (yes, no, silent) = (_given.AUnit(_a), _given.AUnit(_a), _given.AUnit(_a));
        _given.Answer(Concern.Yes, Day(1, 3), yes);
        _given.Answer(Concern.No, Day(1, 3), no);
        Assert.Equal(
            [Concern.Yes, Concern.No, Concern.NotStated],
            new[] { yes, no, silent }.Select(u => OfUnit(_a, u, "3.2").Answer!.Value)
        );
        Assert.Null(OfUnit(_a, yes, "1.1").Answer);
    }

    [Fact]
    public void Own_follow_ups_are_counted_word_by_word_each_initiative_with_its_newest()
    {
        var agreement = _given.Concluded(_a, null, "1.1:1", "1.1:1", "1.1:1", "2.1", "3.1", "4.1");
        Follow(agreement, 0, OwnAssessment.OffTrack, Day(1, 3));
        Follow(agreement, 0, OwnAssessment.OnTrack, Day(1, 4));
        Follow(agreement, 1, OwnAssessment.AtRisk, Day(1, 4));
        var initiatives = Cell(_a, "1.1").Initiatives;
        Assert.Equal(
            [(null, 1), (OwnAssessment.AtRisk, 1), (OwnAssessment.OnTrack, 1)],
            Own(Today).CountsOf(initiatives).Select(c => (c.Status, c.Count))
        );
        Assert.Equal(
            [(OwnAssessment.OffTrack, 1), (null, 2)],
            Own(Day(1, 3)).CountsOf(initiatives).Select(c => (c.Status, c.Count))
        );
    }

    private static void Follow(Agreement agreement, int initiative, OwnAssessment status, DateOnly on) =>
        agreement.FollowUp(agreement.Initiatives[initiative].Id, status, "Sådan går det.", 1, Noon(on));

    private OwnAssessments Own(DateOnly day) => new(_given.Agreements.SelectMany(a => a.FollowUps), day);

    private CentreMatrix Matrix() => CentreMatrix.Of(_given.On(Today));

    private IEnumerable<string> Abbreviations() => Matrix().Rows.Select(r => r.Centre.Abbreviation);

    private CentreGoal Cell(Centre centre, string goal) =>
        Matrix().Of(centre.Code)!.Cells.Single(c => c.Goal.Goal.Number == goal);

    private IReadOnlyList<UnitRow> Units(Centre centre) => UnitRow.Of(Matrix().Of(centre.Code)!, _given.On(Today));

    private UnitGoal OfUnit(Centre centre, Unit unit, string goal) =>
        Units(centre).Single(u => u.Unit.Id == unit.Id).Cells.Single(c => c.Goal.Goal.Number == goal);
}
