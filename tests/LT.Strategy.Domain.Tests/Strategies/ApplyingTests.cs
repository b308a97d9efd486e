namespace LT.Strategy.Domain.Tests.Strategies;

public sealed class ApplyingTests
{
    private static readonly DateOnly Closed = Day(31, 5);

    private readonly Given _given = new();

    [Fact]
    public void An_agreement_applies_through_the_last_day_of_its_owner() =>
        Assert.Equal([null, Closed], new[] { Closed, Day(1, 6) }.Select(d => Until(Closed, d)));

    [Fact]
    public void An_agreement_applies_through_the_last_day_of_its_year() =>
        Assert.Equal([null, Day(31, 12)], new[] { Day(31, 12), Day(1, 1, 2020) }.Select(d => Until(null, d)));

    [Fact]
    public void An_owner_that_closes_after_the_year_does_not_make_it_longer() =>
        Assert.Equal(Day(31, 12), Until(Day(1, 3, 2020), Day(1, 6, 2020)));

    private DateOnly? Until(DateOnly? ownersLastDay, DateOnly today) =>
        _given.Year.AgreementAppliedUntil(ownersLastDay, today);
}
