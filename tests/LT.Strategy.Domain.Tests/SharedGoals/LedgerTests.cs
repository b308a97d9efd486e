namespace LT.Strategy.Domain.Tests.SharedGoals;

/// <summary>Goal 1.1: units with two criteria.</summary>
public class Counting_from_the_ledger
{
    private readonly Given _given = new();

    [Fact]
    public void A_unit_counts_when_each_criterion_has_its_evidence()
    {
        var unit = _given.AUnit();
        _given.Row("1.1", unit, 1, Day(1, 2));
        _given.Row("1.1", unit, 2, Day(1, 3));
        Assert.Equal((0, 1), (Count(Day(28, 2)), Count(Day(1, 3))));
    }

    [Fact]
    public void The_same_criterion_twice_is_once()
    {
        var unit = _given.AUnit();
        _given.Row("1.1", unit, 1, Day(1, 2));
        _given.Row("1.1", unit, 1, Day(1, 3));
        Assert.Equal(0, Count(Day(14, 6)));
        _given.Met("1.1", Day(1, 4), unit);
        _given.Met("1.1", Day(1, 5), unit);
        Assert.Equal(1, Count(Day(14, 6)));
    }

    [Fact]
    public void What_happened_after_the_date_does_not_count()
    {
        _given.Met("1.1", Day(15, 6), _given.AUnit());
        Assert.Equal((0, 1), (Count(Day(14, 6)), Count(Day(15, 6))));
    }

    [Fact]
    public void What_was_recorded_after_the_date_does_not_count_though_it_had_happened()
    {
        Done(happened: Day(1, 2), recorded: At(Day(15, 6), 0, 1));
        Assert.Equal((0, 1), (Count(Day(14, 6)), Count(Day(15, 6))));
    }

    [Fact]
    public void A_row_recorded_at_23_30_UTC_is_known_the_next_day()
    {
        Done(happened: Day(1, 2), recorded: Utc(Day(14, 6), 23, 30));
        Assert.Equal((0, 1), (Count(Day(14, 6)), Count(Day(15, 6))));
    }

    [Fact]
    public void A_row_recorded_a_minute_before_midnight_in_Copenhagen_is_known_that_day()
    {
        Done(happened: Day(1, 2), recorded: Utc(Day(14, 6), 21, 59));
        Assert.Equal((0, 1), (Count(Day(13, 6)), Count(Day(14, 6))));
    }

    [Fact]
    public void Midnight_is_an_hour_later_in_UTC_in_winter()
    {
        Done(happened: Day(1, 2), recorded: Utc(Day(14, 2), 22, 59));
        Assert.Equal((0, 1), (Count(Day(13, 2)), Count(Day(14, 2))));
    }

    [Fact]
    public void A_row_does_not_count_from_the_day_it_is_withdrawn()
    {
        Done(Day(1, 2), Noon(Day(1, 2))).Withdraw(1, "Fejl.", At(Day(14, 6), 23, 59));
        Assert.Equal((1, 0), (Count(Day(13, 6)), Count(Day(14, 6))));
    }

    [Fact]
    public void A_withdrawal_at_23_30_UTC_is_of_the_next_day()
    {
        Done(Day(1, 2), Noon(Day(1, 2))).Withdraw(1, "Fejl.", Utc(Day(14, 6), 23, 30));
        Assert.Equal((1, 0), (Count(Day(14, 6)), Count(Day(15, 6))));
    }

    [Fact]
    public void A_withdrawn_row_is_listed_as_left_out_from_that_day()
    {
        Done(Day(1, 2), Noon(Day(1, 2))).Withdraw(1, "Forkert enhed.", Noon(Day(14, 6)));
        Assert.Empty(LeftOut(Day(13, 6)));
        Assert.Contains("Forkert enhed.", LeftOut(Day(14, 6)).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_that_is_recorded_again_counts_from_the_new_recording()
    {
        var row = Done(Day(1, 2), Noon(Day(1, 2)));
        row.Withdraw(1, "Fejl.", Noon(Day(1, 3)));
        _given.Row("1.1", _given.Units[0], row.CriterionId, Day(2, 2), recorded: Day(5, 3));
        Assert.Equal([1, 0, 0, 1], new[] { Day(28, 2), Day(1, 3), Day(4, 3), Day(5, 3) }.Select(Count));
    }

    [Fact]
    public void The_year_begins_on_its_first_day()
    {
        _given.Met("1.1", Day(31, 12, 2018), _given.AUnit());
        _given.Met("1.1", Day(1, 1), _given.AUnit());
        Assert.Equal(1, Count(Day(14, 6)));
        Assert.Equal(2, LeftOut(Day(14, 6)).Count);
    }

    [Fact]
    public void Where_it_begins_may_be_set_for_a_goal()
    {
        var goal = _given.Configured("1.1");
        _given.Year.Goals.Remove(goal);
        _given.Year.Goals.Add(
            new SharedGoal
            {
                Id = goal.Id,
                ThemeId = goal.ThemeId,
                Theme = goal.Theme,
                Number = goal.Number,
                ShortTitle = goal.ShortTitle,
                Statement = goal.Statement,
                UnitText = goal.UnitText,
                Measure = goal.Measure,
                DueOn = goal.DueOn,
                CountsFrom = Day(1, 9, 2018),
            }
        );
        _given.Met("1.1", Day(31, 8, 2018), _given.AUnit());
        _given.Met("1.1", Day(1, 9, 2018), _given.AUnit());
        Assert.Equal(1, Count(Day(14, 6)));
    }

    [Fact]
    public void What_happened_after_the_due_date_is_left_out()
    {
        _given.Met("1.1", Day(31, 12), _given.AUnit());
        _given.Met("1.1", Day(1, 1, 2020), _given.AUnit());
        Assert.Equal(1, Count(Day(1, 2, 2020)));
        Assert.Equal(2, LeftOut(Day(1, 2, 2020)).Count);
    }

    [Fact]
    public void What_happened_in_time_and_was_recorded_after_the_due_date_counts_from_then()
    {
        Done(happened: Day(30, 12), recorded: Noon(Day(10, 1, 2020)));
        Assert.Equal((0, 1), (Count(Day(9, 1, 2020)), Count(Day(10, 1, 2020))));
    }

    [Fact]
    public void A_unit_that_has_closed_since_still_counts_against_a_number()
    {
        _given.Met("1.1", Day(1, 2), _given.AUnit(to: Day(30, 4)));
        Assert.Equal(1, Count(Day(14, 6)));
    }

    [Fact]
    public void A_unit_that_has_closed_since_does_not_count_among_everyone()
    {
        _given.Configure("1.1", Koncernstrategi2019.Units(TargetKind.Everyone));
        _given.Met("1.1", Day(1, 2), _given.AUnit(to: Day(30, 4)));
        _given.AUnit();
        Assert.Equal((1, 0), (Count(Day(30, 4)), Count(Day(1, 5))));
        Assert.Equal(1, _given.Goal("1.1", Day(1, 5)).Target);
    }

    [Fact]
    public void A_unit_that_has_moved_counts_once_under_the_centre_of_its_last_criterion()
    {
        var (old, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var unit = _given.AUnit(old);
        unit.MoveTo(next, Day(1, 5));
        _given.Row("1.1", unit, 1, Day(1, 2));
        _given.Row("1.1", unit, 2, Day(1, 5));
        Assert.Equal([("A", 0), ("B", 1)], ByCentre(Day(14, 6)));
        Assert.Equal(1, Count(Day(14, 6)));
    }

    [Fact]
    public void A_move_after_the_last_criterion_changes_nothing()
    {
        var (old, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var unit = _given.AUnit(old);
        _given.Met("1.1", Day(30, 4), unit);
        unit.MoveTo(next, Day(1, 5));
        Assert.Equal([("A", 1), ("B", 0)], ByCentre(Day(14, 6)));
    }

    [Fact]
    public void A_repetition_after_the_move_leaves_the_delivery_where_it_was()
    {
        var (old, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var unit = _given.AUnit(old);
        _given.Met("1.1", Day(30, 4), unit);
        unit.MoveTo(next, Day(1, 5));
        _given.Met("1.1", Day(1, 6), unit);
        Assert.Equal([("A", 1), ("B", 0)], ByCentre(Day(14, 6)));
    }

    [Fact]
    public void A_closed_centre_keeps_its_column_while_it_has_delivered()
    {
        var closed = _given.ACentre("A", to: Day(30, 4));
        _given.ACentre("B", to: Day(30, 4));
        _given.Met("1.1", Day(1, 2), _given.AUnit(closed));
        Assert.Equal([("A", 1)], ByCentre(Day(14, 6)));
    }

    [Fact]
    public void A_renamed_unit_counts_once_under_the_name_of_the_date()
    {
        var unit = _given.AUnit(name: "Gammel");
        _given.Row("1.1", unit, 1, Day(1, 2));
        unit.Rename("Ny", Day(1, 5));
        _given.Row("1.1", unit, 2, Day(1, 5));
        _given.Met("1.1", Day(2, 5), unit);
        Assert.Equal(["Ny"], Counted("1.1", Day(14, 6)));
        Assert.Equal(["Gammel"], _given.Goal("1.1", Day(30, 4)).Tally!.Partly.Select(s => s.Name));
    }

    [Fact]
    public void Counted_units_are_named_in_Danish_order()
    {
        _given.Met("1.1", Day(1, 2), new[] { "Åen", "Aaby", "Virum", "Æblet" }.Select(n => _given.AUnit(name: n)));
        Assert.Equal(["Virum", "Æblet", "Aaby", "Åen"], Counted("1.1", Day(14, 6)));
    }

    private Evidence Done(DateOnly happened, DateTime recorded)
    {
        var unit = _given.AUnit();
        _given.Row("1.1", unit, 1, happened, at: recorded);
        return _given.Row("1.1", unit, 2, happened, at: recorded);
    }

    private int Count(DateOnly day) => _given.Goal("1.1", day).Tally!.Value;

    private List<string> LeftOut(DateOnly day) => [.. _given.Goal("1.1", day).Tally!.LeftOut.Select(l => l.Why)];

    private IEnumerable<string> Counted(string goal, DateOnly day) =>
        _given.Goal(goal, day).Tally!.Counted.Select(s => s.Name);

    private IEnumerable<(string, int)> ByCentre(DateOnly day) =>
        _given.Goal("1.1", day).ByCentre(_given.Centres).Select(s => (s.Centre.Abbreviation, s.Counted.Count));
}

/// <summary>Goal 1.2: forms of involvement, tried and evaluated.</summary>
public class Counting_labels
{
    private readonly Given _given = new();

    [Fact]
    public void A_form_may_be_tried_in_one_centre_and_evaluated_in_another()
    {
        var label = _given.ALabel("Borgerpanel");
        _given.Row("1.2", label, 1, Day(1, 2), centre: _given.ACentre("A"));
        _given.Row("1.2", label, 2, Day(1, 3), centre: _given.ACentre("B"));
        Assert.Equal((0, 1), (Count(Day(28, 2)), Count(Day(1, 3))));
    }

    [Fact]
    public void A_form_tried_in_two_centres_stands_in_both_columns_and_once_in_the_total()
    {
        var label = _given.ALabel("Borgerpanel");
        var (a, b) = (_given.ACentre("A"), _given.ACentre("B"));
        _given.ACentre("C");
        _given.Met("1.2", Day(1, 2), label);
        _given.Row("1.2", label, 1, Day(1, 3), centre: b);
        var shares = _given.Goal("1.2", Day(14, 6)).ByCentre(_given.Centres);
        Assert.Equal([1, 1, 0], shares.Select(s => s.Counted.Count));
        Assert.Equal(1, Count(Day(14, 6)));
    }

    [Fact]
    public void Merged_labels_count_once_from_the_day_of_the_merge_and_as_two_before()
    {
        var (one, other) = Two();
        _given.Merge(other, one, Day(1, 5));
        Assert.Equal((2, 1), (Count(Day(30, 4)), Count(Day(1, 5))));
        Assert.Equal(["Borgerpanel"], _given.Goal("1.2", Day(1, 5)).Tally!.Counted.Select(s => s.Name));
    }

    [Fact]
    public void Two_spellings_may_have_one_criterion_each()
    {
        var (one, other) = (_given.ALabel("Borgerpanel"), _given.ALabel("Borger-panel"));
        var centre = _given.ACentre();
        _given.Row("1.2", one, 1, Day(1, 2), centre: centre);
        _given.Row("1.2", other, 2, Day(1, 2), centre: centre);
        _given.Merge(other, one, Day(1, 5));
        Assert.Equal((0, 1), (Count(Day(30, 4)), Count(Day(1, 5))));
    }

    [Fact]
    public void Parted_labels_are_two_again_from_the_day_of_parting()
    {
        var (one, other) = Two();
        _given.Merge(other, one, Day(1, 5)).Withdraw(1, "Det er to ting.", Noon(Day(1, 6)));
        Assert.Equal((1, 2), (Count(Day(31, 5)), Count(Day(1, 6))));
    }

    [Fact]
    public void A_chain_of_merges_is_one()
    {
        var (one, other) = Two();
        var third = _given.ALabel("Panel af borgere");
        _given.Met("1.2", Day(1, 2), third);
        _given.Merge(other, one, Day(1, 5));
        _given.Merge(one, third, Day(2, 5));
        Assert.Equal(1, Count(Day(14, 6)));
    }

    [Fact]
    public void Merged_both_ways_is_still_one()
    {
        var (one, other) = Two();
        _given.Merge(other, one, Day(1, 5));
        _given.Merge(one, other, Day(2, 5));
        Assert.Equal(["Borgerpanel"], _given.Goal("1.2", Day(14, 6)).Tally!.Counted.Select(s => s.Name));
    }

    private (Label, Label) Two()
    {
        _given.ACentre();
        var labels = (_given.ALabel("Borgerpanel"), _given.ALabel("Borger-panel"));
        _given.Met("1.2", Day(1, 2), labels.Item1, labels.Item2);
        return labels;
    }

    private int Count(DateOnly day) => _given.Goal("1.2", day).Tally!.Value;
}

public class Keeping_the_ledger
{
    private readonly Given _given = new();

    [Fact]
    public void A_date_after_today_is_refused_and_today_is_not()
    {
        Assert.Equal("AfterToday", LedgerRow.AfterToday(Day(15, 6), Day(14, 6))?.Name);
        Assert.Null(LedgerRow.AfterToday(Day(14, 6), Day(14, 6)));
    }

    [Theory]
    [InlineData("", "ReasonMissing")]
    [InlineData("  ", "ReasonMissing")]
    [InlineData(null, "ReasonMissing")]
    public void A_withdrawal_takes_a_reason(string? reason, string obstacle)
    {
        var row = _given.Row("1.1", _given.AUnit(), 1, Day(1, 2));
        Assert.Equal([obstacle], Names.WhenTrying(() => row.Withdraw(1, reason!, Noon(Day(2, 2)))));
        Assert.Null(row.WithdrawnAt);
    }

    [Fact]
    public void A_reason_has_a_limit()
    {
        var row = _given.Row("1.1", _given.AUnit(), 1, Day(1, 2));
        Assert.Empty(row.ObstaclesToWithdrawal(new string('x', LedgerRow.ReasonMaxLength)));
        Assert.Equal(
            ["ReasonTooLong"],
            Names.Of(row.ObstaclesToWithdrawal(new string('x', LedgerRow.ReasonMaxLength + 1)))
        );
    }

    [Fact]
    public void A_row_is_withdrawn_once()
    {
        var row = _given.Row("1.1", _given.AUnit(), 1, Day(1, 2));
        row.Withdraw(1, "Fejl.", Noon(Day(2, 2)));
        Assert.Equal(["AlreadyWithdrawn"], Names.WhenTrying(() => row.Withdraw(2, "Igen.", Noon(Day(3, 2)))));
        Assert.Equal((1, "Fejl.", Noon(Day(2, 2))), (row.WithdrawnById, row.WithdrawalReason, row.WithdrawnAt));
    }

    [Fact]
    public void A_withdrawal_renews_the_version()
    {
        var row = _given.Row("1.1", _given.AUnit(), 1, Day(1, 2));
        var before = row.Version;
        row.Withdraw(1, "Fejl.", Noon(Day(2, 2)));
        Assert.NotEqual(before, row.Version);
    }
}
