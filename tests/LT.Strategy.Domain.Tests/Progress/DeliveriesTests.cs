namespace LT.Strategy.Domain.Tests.Progress;

public class Counting_who_has_delivered
{
    private readonly Given _given = new();
    private readonly Centre _first;
    private readonly Centre _second;

    public Counting_who_has_delivered() => (_first, _second) = (_given.ACentre("A"), _given.ACentre("B"));

    [Fact]
    public void Delivered_and_delivered_on_time_are_two_counts()
    {
        _given.ConcludedByUnit(_given.AUnit(_first), Day(1, 3), "1.1");
        _given.ConcludedByUnit(_given.AUnit(_first), Day(2, 3), "1.1");
        _given.AUnit(_first);
        Assert.Equal(new DeliveryCount(3, 2, 1, 0), DeliveryCount.In(Units(Day(14, 6))));
    }

    [Fact]
    public void A_unit_closed_before_its_deadline_is_not_counted()
    {
        _given.AUnit(_first, to: Day(27, 2));
        Assert.Single(Units(Day(27, 2)));
        Assert.Empty(Units(Day(28, 2)));
    }

    [Fact]
    public void A_unit_opened_after_the_deadline_is_shown_and_not_counted_not_even_when_it_concludes()
    {
        var unit = _given.AUnit(_first, from: Day(1, 5));
        Assert.Equal(new DeliveryCount(0, 0, 0, 1), DeliveryCount.In(Units(Day(14, 6))));
        _given.ConcludedByUnit(unit, Day(1, 6), "1.1");
        var delivery = Assert.Single(Units(Day(14, 6)));
        Assert.Equal((DeliveryState.NoDeadline, Day(1, 6)), (delivery.Delivery.State, delivery.ConcludedOn));
        Assert.Equal(new DeliveryCount(0, 0, 0, 1), DeliveryCount.In([delivery]));
    }

    [Fact]
    public void A_unit_that_moved_is_under_the_centre_of_the_date_and_its_agreement_follows_it()
    {
        var unit = _given.AUnit(_first);
        _given.ConcludedByUnit(unit, Day(20, 2), "1.1");
        unit.MoveTo(_second, Day(1, 4));
        Assert.Equal(_first, Assert.Single(Units(Day(31, 3))).Centre);
        var after = Assert.Single(Units(Day(1, 4)));
        Assert.Equal((_second, DeliveryState.OnTime), (after.Centre, after.Delivery.State));
    }

    [Fact]
    public void An_agreement_that_was_withdrawn_says_when_it_was_concluded_and_when_withdrawn()
    {
        var agreement = _given.ConcludedByUnit(_given.AUnit(_first), Day(27, 2), "1.1");
        _given.AUnit(_second);
        agreement.Withdraw(Given.Board, "Fejl.", Noon(Day(14, 5)));
        Assert.Equal(["27.02.2019", "–"], Units(Day(13, 5)).Select(u => u.ConcludedInWords));
        Assert.Equal(
            ["27.02.2019, trukket tilbage 14.05.2019", "–"],
            Units(Day(14, 5)).Select(u => u.ConcludedInWords)
        );
        Assert.Equal(DeliveryState.Missing, Units(Day(14, 5))[0].Delivery.State);
    }

    private IReadOnlyList<OwnersDelivery> Units(DateOnly date) => Deliveries.OfUnits(date, _given.Facts);
}
