namespace LT.Strategy.Domain.Tests.Progress;

public class Delivering_by_a_deadline
{
    private static readonly DateOnly Deadline = Day(15, 1);

    [Theory]
    [InlineData("2019-01-14", null, DeliveryState.NotDue, 1, "ikke forfalden (1 dag tilbage)")]
    [InlineData("2019-01-15", null, DeliveryState.NotDue, 0, "ikke forfalden (0 dage tilbage)")]
    [InlineData("2019-01-16", null, DeliveryState.Missing, 1, "mangler (1 dag over)")]
    [InlineData("2019-01-27", null, DeliveryState.Missing, 12, "mangler (12 dage over)")]
    [InlineData("2019-06-14", "2019-01-15", DeliveryState.OnTime, 0, "rettidigt")]
    [InlineData("2019-06-14", "2018-12-20", DeliveryState.OnTime, 0, "rettidigt")]
    [InlineData("2019-06-14", "2019-01-16", DeliveryState.Late, 1, "for sent (1 dag)")]
    [InlineData("2019-06-14", "2019-01-18", DeliveryState.Late, 3, "for sent (3 dage)")]
    [InlineData("2019-01-17", "2019-01-18", DeliveryState.Missing, 2, "mangler (2 dage over)")]
    [InlineData("2019-01-10", "2019-01-12", DeliveryState.NotDue, 5, "ikke forfalden (5 dage tilbage)")]
    public void Four_different_things(string date, string? concluded, DeliveryState state, int days, string words)
    {
        var delivery = Delivery.On(Parse(date), Deadline, null, concluded is null ? null : Parse(concluded));
        Assert.Equal((state, days, false), (delivery.State, delivery.Days, delivery.IsExtended));
        Assert.Equal(words, delivery.InWords.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("2019-01-20", null, DeliveryState.NotDue, 12)]
    [InlineData("2019-02-02", null, DeliveryState.Missing, 1)]
    [InlineData("2019-06-14", "2019-02-01", DeliveryState.OnTime, 0)]
    [InlineData("2019-06-14", "2019-02-03", DeliveryState.Late, 2)]
    public void With_an_extension_the_extended_date_decides(
        string date,
        string? concluded,
        DeliveryState state,
        int days
    )
    {
        var delivery = Delivery.On(Parse(date), Deadline, Day(1, 2), concluded is null ? null : Parse(concluded));
        Assert.Equal((state, days, true), (delivery.State, delivery.Days, delivery.IsExtended));
        Assert.Equal(Day(1, 2), delivery.Deadline);
    }

    [Fact]
    public void Days_are_whole_also_across_summer_time()
    {
        Assert.Equal(2, Delivery.On(Day(1, 4), Day(30, 3), null, null).Days);
        Assert.Equal(2, Delivery.On(Day(26, 10), Day(28, 10), null, null).Days);
    }

    [Fact]
    public void The_deadline_day_lasts_until_midnight_in_Copenhagen()
    {
        Assert.Equal(DeliveryState.OnTime, ConcludedAt(Utc(Day(15, 1), 22, 59)));
        Assert.Equal(DeliveryState.Late, ConcludedAt(Utc(Day(15, 1), 23, 0)));
    }

    [Fact]
    public void Each_kind_of_agreement_has_its_own_deadline()
    {
        var given = new Given();
        Assert.Equal(
            (Day(15, 1), Day(1, 3)),
            (OrdinaryOf(given.ADraft()), OrdinaryOf(given.AUnitDraft(given.AUnit())))
        );
    }

    private static DeliveryState ConcludedAt(DateTime utc)
    {
        var agreement = new Given().ADraft();
        agreement.Submit(Given.Chief, Noon(Day(8, 1)));
        var publication = agreement.Conclude(Given.Board, utc);
        return Delivery.On(Day(14, 6), agreement.Year.DeadlineOf(agreement, Day(14, 6)), publication.ConcludedOn).State;
    }

    private static DateOnly OrdinaryOf(Agreement agreement) =>
        agreement.Year.DeadlineOf(agreement, Day(14, 6)).Ordinary;

    private static DateOnly Parse(string date) => DateOnly.Parse(date, Danish.Culture);
}
