namespace LT.Strategy.Domain.Tests.Progress;

public class The_curve_of_a_count
{
    private readonly Given _given = new();

    [Fact]
    public void A_subject_steps_in_on_the_day_its_last_criterion_happened_whenever_it_was_recorded()
    {
        var unit = _given.AUnit();
        _given.Row("1.1", unit, 1, Day(1, 3), recorded: Day(1, 6));
        _given.Row("1.1", unit, 2, Day(10, 2), recorded: Day(20, 4));
        Assert.Equal(["01.01.2019 0/30", "01.03.2019 1/30"], Steps("1.1", Day(14, 6)));
        Assert.Equal(["01.01.2019 0/30"], Steps("1.1", Day(31, 5)));
    }

    [Fact]
    public void What_was_withdrawn_was_never_there()
    {
        var row = _given.Row("3.1", _given.ACentre(), 1, Day(1, 2));
        _given.Met("3.1", Day(1, 3), _given.ACentre("B"));
        _given.Row("3.1", _given.Centres[0], 2, Day(1, 2));
        _given.Row("3.1", _given.Centres[0], 3, Day(1, 2));
        row.Withdraw(1, "Fejl.", Noon(Day(1, 5)));
        Assert.Equal(["01.01.2019 0/2", "01.02.2019 1/2", "01.03.2019 2/2"], Steps("3.1", Day(30, 4)));
        Assert.Equal(["01.01.2019 0/2", "01.03.2019 1/2"], Steps("3.1", Day(1, 5)));
    }

    [Fact]
    public void Labels_merged_by_the_date_shown_are_one_all_the_way()
    {
        var (a, b) = (_given.ALabel("a"), _given.ALabel("b"));
        _given.ACentre();
        _given.Met("1.2", Day(1, 2), a);
        _given.Met("1.2", Day(1, 3), b);
        _given.Merge(a, b, Day(1, 5));
        Assert.Equal(["01.01.2019 0/3", "01.02.2019 1/3", "01.03.2019 2/3"], Steps("1.2", Day(30, 4)));
        Assert.Equal(["01.01.2019 0/3", "01.02.2019 1/3"], Steps("1.2", Day(1, 5)));
    }

    [Fact]
    public void Where_everyone_is_the_target_one_who_opens_or_closes_moves_the_target_from_that_day()
    {
        _given.Met("3.1", Day(1, 2), _given.ACentre(to: Day(30, 4)), _given.ACentre("B"));
        _given.ACentre("C", from: Day(1, 6));
        Assert.Equal(
            ["01.01.2019 0/2", "01.02.2019 2/2", "01.05.2019 1/1", "01.06.2019 1/2"],
            Steps("3.1", Day(14, 6))
        );
    }

    [Fact]
    public void One_who_has_to_be_concerned_steps_in_with_its_own_yes()
    {
        var unit = _given.AUnit();
        _given.Row("3.2", unit, 1, Day(1, 2));
        _given.Answer(Concern.Yes, Day(1, 4), unit);
        _given.Answer(Concern.No, Day(1, 6), unit);
        Assert.Equal(["01.01.2019 0/0", "01.04.2019 1/1", "01.06.2019 0/0"], Steps("3.2", Day(14, 6)));
    }

    [Fact]
    public void A_centre_steps_in_when_its_agreement_is_concluded_and_out_when_it_is_withdrawn()
    {
        _given.Concluded(_given.ACentre("A"), Day(10, 1));
        _given.Concluded(_given.ACentre("B"), Day(14, 1)).Withdraw(Given.Board, "Fejl.", Noon(Day(1, 3)));
        Assert.Equal(
            ["01.01.2019 0/2", "10.01.2019 1/2", "14.01.2019 2/2", "01.03.2019 1/2"],
            Steps("4.1", Day(14, 6))
        );
    }

    [Fact]
    public void A_centre_counts_from_the_day_its_curve_says_whatever_version_is_the_newest()
    {
        var agreement = _given.Concluded(_given.ACentre("A"), Day(10, 1), "1.1", "2.1", "3.1", "4.1");
        Given.Amend(agreement, Day(29, 4), a => _given.AnInitiative(a, "1.1:1"));
        Assert.Equal((Day(10, 1), Day(29, 4)), CountsFromAndNewest(Day(14, 6)));
        Given.Amend(agreement, Day(3, 5), a => a.Remove(a.ActiveInitiatives.ElementAt(3), Noon(Day(3, 5))));
        Given.Amend(agreement, Day(21, 5), a => _given.AnInitiative(a, "4.1"));
        Assert.Equal((Day(21, 5), Day(21, 5)), CountsFromAndNewest(Day(14, 6)));
        Assert.Equal(
            ["01.01.2019 0/1", "10.01.2019 1/1", "03.05.2019 0/1", "21.05.2019 1/1"],
            Steps("4.1", Day(14, 6))
        );
    }

    [Fact]
    public void Nothing_recorded_is_no_number_and_never_a_line_at_nought()
    {
        _given.ACentre();
        Assert.Equal(["01.01.2019 –/30"], Steps("1.1", Day(14, 6)));
        Assert.Equal(["01.01.2019 –/1"], Steps("4.1", Day(14, 6)));
    }

    [Fact]
    public void After_the_due_date_it_goes_no_further()
    {
        _given.Met("1.1", Day(31, 12), _given.AUnit());
        _given.Met("1.1", Day(2, 1, 2020), _given.AUnit());
        var curve = CountCurve.Of(_given.Goal("1.1", Day(1, 2, 2020)), _given.Facts);
        Assert.Equal((Day(31, 12), 1), (curve.Until, curve.Steps[^1].Value));
    }

    [Fact]
    public void The_plan_follows_a_target_that_changes()
    {
        _given.ACentre();
        _given.ACentre("B", from: Day(2, 7));
        var curve = CountCurve.Of(_given.Goal("3.1", Day(1, 8)), _given.Facts);
        Assert.Equal(
            [(Day(1, 1), 0m), (Day(2, 7), 0.5m), (Day(2, 7), 1m), (Day(31, 12), 2m)],
            curve.Plan.Select(p => (p.On, p.Value))
        );
    }

    private (DateOnly From, DateOnly? Newest) CountsFromAndNewest(DateOnly day)
    {
        var goal = _given.Goal("4.1", day);
        return (Assert.Single(goal.Tally!.Counted).CompletedOn, goal.LastOn);
    }

    private IEnumerable<string> Steps(string goal, DateOnly shown) =>
        CountCurve
            .Of(_given.Goal(goal, shown), _given.Facts)
            .Steps.Select(s => $"{Danish.Short(s.On)} {s.Value?.ToString(Danish.Culture) ?? "–"}/{s.Target}");
}
