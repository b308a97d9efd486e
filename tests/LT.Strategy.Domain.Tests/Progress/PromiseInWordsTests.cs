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
            "Centrene har lovet 34, leveret 18, målet er 30.",
            PromiseInWords.Of(_given.Goal("1.1", Day(14, 6)))
        );
    }

    [Fact]
    public void A_promise_that_falls_short_is_told_before_the_year_begins()
    {
        _given.Concluded(_given.ACentre("A"), Day(20, 12, 2018), "1.1:20", "2.1", "3.1", "4.1");
        Assert.Equal(
            "Centrene har lovet 20, og målet er 30. Der mangler løfter om 10.",
            PromiseInWords.Of(_given.Goal("1.1", Day(21, 12, 2018)))
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
