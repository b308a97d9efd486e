namespace LT.Strategy.Domain.Tests.Agreements;

public class Extending_a_deadline
{
    private readonly Given _given = new();
    private readonly Centre _centre;

    public Extending_a_deadline() => _centre = _given.ACentre();

    private StrategyYear Year => _given.Year;

    [Theory]
    [InlineData(null, "Ny leder", "DateMissing")]
    [InlineData("2019-01-15", "Ny leder", "NotLater")]
    [InlineData("2019-01-09", "Ny leder", "NotLater")]
    [InlineData("2019-01-19", "Ny leder", "InThePast")]
    [InlineData("2020-01-01", "Ny leder", "AfterTheYear")]
    [InlineData("2019-02-01", " ", "ReasonMissing")]
    [InlineData("2019-01-20", "Ny leder", null)]
    [InlineData("2019-12-31", "Ny leder", null)]
    public void It_is_later_than_the_ordinary_one_not_past_and_within_the_year(
        string? deadline,
        string reason,
        string? wrong
    )
    {
        DateOnly? day = deadline is null ? null : DateOnly.Parse(deadline, Danish.Culture);
        var obstacles = DeadlineExtension.ObstaclesTo(Year, Year.CentreDeadline, day, reason, Day(20, 1));
        Assert.Equal(wrong is null ? [] : [wrong], Names.Of(obstacles));
    }

    [Fact]
    public void A_reason_has_a_limit()
    {
        var reason = new string('x', DeadlineExtension.ReasonMaxLength + 1);
        var obstacles = DeadlineExtension.ObstaclesTo(Year, Year.CentreDeadline, Day(1, 2), reason, Day(1, 1));
        Assert.Equal(["ReasonTooLong"], Names.Of(obstacles));
    }

    [Fact]
    public void The_verb_refuses_what_the_question_names()
    {
        Assert.Equal(["NotLater"], Names.WhenTrying(() => Grant(Day(10, 1), Day(2, 1))));
        Assert.Equal(["InThePast"], Names.WhenTrying(() => Grant(Day(1, 2), Day(2, 2))));
    }

    [Fact]
    public void An_agreement_that_is_concluded_keeps_its_deadline()
    {
        Assert.Equal(["AlreadyConcluded"], Names.WhenTrying(() => Grant(Day(1, 2), Day(20, 1), isConcluded: true)));
        var granted = Grant(Day(1, 2), Day(10, 1));
        Assert.Equal(
            ["AlreadyConcluded"],
            Names.WhenTrying(() => granted.Withdraw(Year, "Fejl.", isConcluded: true, 1, Noon(Day(2, 2))))
        );
    }

    [Fact]
    public void It_is_known_from_the_day_it_is_granted_and_a_later_one_supersedes_it()
    {
        Grant(Day(1, 2), Day(10, 1));
        Grant(Day(20, 1), Day(12, 1));
        Assert.Null(On(Day(9, 1)).Extended);
        Assert.Equal(Day(1, 2), On(Day(10, 1)).Day);
        Assert.Equal(Day(20, 1), On(Day(12, 1)).Day);
    }

    [Fact]
    public void Withdrawn_it_no_longer_holds_from_that_day_and_the_one_before_does()
    {
        Grant(Day(1, 2), Day(10, 1));
        var second = Grant(Day(20, 2), Day(12, 1));
        second.Withdraw(Year, "Forkert center.", isConcluded: false, 7, Noon(Day(14, 1)));
        Assert.Equal(Day(20, 2), On(Day(13, 1)).Day);
        Assert.Equal(Day(1, 2), On(Day(14, 1)).Day);
        Assert.Equal(("Forkert center.", 7), (second.WithdrawalReason, second.WithdrawnById));
    }

    [Fact]
    public void It_is_withdrawn_once_and_with_a_reason()
    {
        var granted = Grant(Day(1, 2), Day(10, 1));
        Assert.Equal(["ReasonMissing"], Names.WhenTrying(() => Withdraw(granted, "")));
        Withdraw(granted, "Fejl.");
        Assert.Equal(["AlreadyWithdrawn"], Names.WhenTrying(() => Withdraw(granted, "Fejl.")));
        Assert.Equal(Day(15, 1), On(Day(12, 1)).Day);
    }

    [Fact]
    public void An_extended_deadline_of_31_March_lasts_until_midnight_though_the_clock_went_forward_that_day()
    {
        var unit = _given.AUnit(_centre);
        Year.Extensions.Add(DeadlineExtension.Grant(Year, unit, Day(31, 3), "Ny leder.", 1, Noon(Day(20, 2))));
        Assert.Equal(DeliveryState.OnTime, StateWhenConcluded(unit, Utc(Day(31, 3), 21, 59)));
        Assert.Equal(DeliveryState.Late, StateWhenConcluded(unit, Utc(Day(31, 3), 22, 0)));
    }

    [Theory]
    [InlineData("2019-03-01", "2019-03-01", true)]
    [InlineData("2019-03-02", null, false)]
    public void Who_opens_after_the_ordinary_deadline_has_none(string opened, string? deadline, bool isOwed)
    {
        var unit = _given.AUnit(_centre, from: DateOnly.Parse(opened, Danish.Culture));
        var own = Year.DeadlineOf(unit, Day(14, 6));
        Assert.Equal(deadline, own.Day?.ToString("yyyy-MM-dd", Danish.Culture));
        Assert.Equal(isOwed, Delivery.On(Day(14, 6), own, null).HasDeadline);
    }

    [Fact]
    public void Who_opens_later_has_the_deadline_that_is_granted()
    {
        var unit = _given.AUnit(_centre, from: Day(1, 6));
        Year.Extensions.Add(DeadlineExtension.Grant(Year, unit, Day(1, 8), "Nyåbnet.", 1, Noon(Day(20, 5))));
        var delivery = Delivery.On(Day(14, 6), Year.DeadlineOf(unit, Day(14, 6)), null);
        Assert.Equal((DeliveryState.NotDue, 48, true), (delivery.State, delivery.Days, delivery.IsExtended));
    }

    private DeliveryState StateWhenConcluded(Unit unit, DateTime utc)
    {
        var given = new Given();
        var agreement = given.AUnitDraft(given.AUnit(), "1.1");
        agreement.Submit(Given.Leader, Noon(Day(8, 3)));
        var publication = agreement.Conclude(Given.Chief, utc);
        return Delivery.On(Day(14, 6), Year.DeadlineOf(unit, Day(14, 6)), publication.ConcludedOn).State;
    }

    private OwnersDeadline On(DateOnly day) => Year.DeadlineOf(_centre, day);

    private DeadlineExtension Grant(DateOnly deadline, DateOnly on, bool isConcluded = false)
    {
        var granted = DeadlineExtension.Grant(Year, _centre, deadline, "Ny chef.", 1, Noon(on), isConcluded);
        Year.Extensions.Add(granted);
        return granted;
    }

    private void Withdraw(DeadlineExtension extension, string reason) =>
        extension.Withdraw(Year, reason, isConcluded: false, 1, Noon(Day(11, 1)));
}
