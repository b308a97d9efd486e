namespace LT.Strategy.Domain.Tests.Organisation;

public class A_unit_through_the_year
{
    private readonly Given _given = new();

    [Fact]
    public void A_move_changes_the_centre_from_its_day_and_not_the_name()
    {
        var (old, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var unit = _given.AUnit(old, "Virum Skole");
        unit.MoveTo(next, Day(1, 5));
        Assert.Equal((old.Id, next.Id), (unit.On(Day(30, 4)).CentreId, unit.On(Day(1, 5)).CentreId));
        Assert.Equal("Virum Skole", unit.On(Day(1, 5)).Name);
    }

    [Fact]
    public void A_new_name_holds_from_its_day_and_leaves_the_centre()
    {
        var unit = _given.AUnit(name: "Gammel");
        unit.Rename("Ny", Day(1, 5));
        Assert.Equal(("Gammel", "Ny"), (unit.On(Day(30, 4)).Name, unit.On(Day(1, 5)).Name));
        Assert.Equal(unit.On(Day(30, 4)).CentreId, unit.On(Day(1, 5)).CentreId);
    }

    [Fact]
    public void What_it_was_called_is_said_with_its_last_day_and_a_move_is_no_new_name()
    {
        var unit = _given.AUnit(_given.ACentre("A"), "Gammel");
        unit.Rename("Ny", Day(1, 3));
        unit.MoveTo(_given.ACentre("B"), Day(1, 4));
        unit.Rename("Nyere", Day(1, 5));
        Assert.Empty(unit.FormerNamesOn(Day(28, 2)));
        Assert.Equal([new("Gammel", Day(28, 2))], unit.FormerNamesOn(Day(30, 4)));
        Assert.Equal([new("Gammel", Day(28, 2)), new("Ny", Day(30, 4))], unit.FormerNamesOn(Day(1, 5)));
        Assert.Equal("Ny (til 30.\u00A0april 2019)", unit.FormerNamesOn(Day(1, 5))[1].InWords);
    }

    [Fact]
    public void The_name_it_has_now_is_not_a_former_one()
    {
        var unit = _given.AUnit(name: "Gammel", from: Day(1, 1));
        unit.Rename("Ny", Day(1, 3));
        unit.Rename("Gammel", Day(1, 5));
        Assert.Equal([new("Ny", Day(30, 4))], unit.FormerNamesOn(Day(1, 5)));
    }

    [Fact]
    public void A_centres_former_names_begin_with_what_it_opened_as()
    {
        var centre = _given.ACentre("CUP");
        var opened = centre.OpeningName;
        centre.Rename("Center for Skole", Day(1, 5));
        Assert.Empty(centre.FormerNamesOn(Day(30, 4)));
        Assert.Equal([new(opened, Day(30, 4))], centre.FormerNamesOn(Day(1, 5)));
    }

    [Fact]
    public void It_may_move_and_be_renamed_on_one_day()
    {
        var (_, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var unit = _given.AUnit(name: "Gammel");
        unit.MoveTo(next, Day(1, 5));
        unit.Rename("Ny", Day(1, 5));
        Assert.Equal((next.Id, "Ny"), (unit.On(Day(1, 5)).CentreId, unit.On(Day(1, 5)).Name));
        Assert.Equal(2, unit.Periods.Count);
    }

    [Fact]
    public void Before_its_first_day_it_has_its_first_name()
    {
        var unit = _given.AUnit(name: "Ny", from: Day(1, 5));
        Assert.Equal("Ny", unit.On(Day(1, 1)).Name);
    }

    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(2, 2, true)]
    [InlineData(30, 4, true)]
    [InlineData(1, 5, false)]
    public void Valid_to_is_the_last_active_day(int day, int month, bool active)
    {
        var centre = _given.ACentre(from: Day(2, 2), to: Day(30, 4));
        var unit = _given.AUnit(centre, from: Day(2, 2), to: Day(30, 4));
        Assert.Equal((active, active), (centre.IsActiveOn(Day(day, month)), unit.IsActiveOn(Day(day, month))));
    }

    [Fact]
    public void A_centres_short_name_leaves_out_what_all_have()
    {
        Assert.Equal("CUP", _given.ACentre("CUP").ShortNameOn(Day(1, 1)));
    }
}
