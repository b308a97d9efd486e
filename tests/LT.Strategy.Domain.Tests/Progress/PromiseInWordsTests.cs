namespace LT.Strategy.Domain.Tests.Progress;

public sealed class PromiseInWordsTests
{
    private readonly Given _given = new();

    [Fact]
    public void Promised_delivered_and_target_stand_in_one_sentence()
    {
        _given.Concluded(_given.ACentre("A"), null, "1.1:34", "2.1", "3.1", "4.1");
        _given.Met("1.1", Day(1, 3), _given.SomeUnits(18));
        Assert.Equal(
            "Måltallet er 30 enheder. Centrene har lovet 34, 4 flere end måltallet. Leveret er 18, 12 færre end måltallet.",
            PromiseInWords.Of(_given.Goal("1.1", Day(14, 6)))
        );
    }

    [Fact]
    public void A_promise_that_falls_short_is_told_before_the_year_begins()
    {
        _given.Concluded(_given.ACentre("A"), Day(20, 12, 2018), "1.1:20", "2.1", "3.1", "4.1");
        Assert.Equal(
            "Måltallet er 30 enheder. Centrene har lovet 20, 10 færre end måltallet.",
            PromiseInWords.Of(_given.Goal("1.1", Day(21, 12, 2018)))
        );
    }

    [Fact]
    public void What_is_delivered_without_a_promise_is_told_apart_from_what_is_missing()
    {
        _given.Concluded(_given.ACentre("A"), null, "1.1:11", "2.1", "3.1", "4.1");
        _given.Met("1.1", Day(1, 3), _given.SomeUnits(12));
        Assert.EndsWith(
            "Centrene har lovet 11, 19 færre end måltallet. Leveret er 12, 1 flere end lovet, men 18 færre end måltallet.",
            PromiseInWords.Of(_given.Goal("1.1", Day(14, 6))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2.1")]
    [InlineData("4.1")]
    [InlineData("3.2")]
    public void Where_no_number_is_promised_or_the_target_is_not_known_nothing_is_said(string goal)
    {
        _given.Concluded(_given.ACentre("A"));
        Assert.Null(PromiseInWords.Of(_given.Goal(goal, Day(14, 6))));
    }
}
