namespace LT.Strategy.Domain.Tests.Language;

public class Writing_Danish
{
    [Fact]
    public void Dates()
    {
        Assert.Equal("14. juni 2019", Plain(Danish.Long(Day(14, 6))));
        Assert.Equal("1. maj", Plain(Danish.DayAndMonth(Day(1, 5))));
        Assert.Equal("fredag den 14. juni 2019", Plain(Danish.WithWeekday(Day(14, 6))));
        Assert.Equal("01.05.2019", Danish.Short(Day(1, 5)));
        Assert.Equal("kl. 09.05", Plain(Danish.Clock(new TimeOnly(9, 5))));
    }

    [Theory]
    [InlineData("2018-06-01", "2018-06-02", "én dag")]
    [InlineData("2018-06-01", "2018-06-30", "29 dage")]
    [InlineData("2018-06-01", "2018-07-01", "én måned")]
    [InlineData("2018-06-01", "2019-05-01", "11 måneder")]
    [InlineData("2018-06-01", "2019-05-12", "godt 11 måneder")]
    [InlineData("2018-06-01", "2019-05-25", "knap ét år")]
    [InlineData("2018-06-01", "2020-06-01", "to år")]
    [InlineData("2018-01-31", "2018-02-28", "én måned")]
    public void How_long_there_is_between_two_days(string from, string to, string expected) =>
        Assert.Equal(
            expected,
            Plain(Danish.Span(DateOnly.Parse(from, Danish.Culture), DateOnly.Parse(to, Danish.Culture)))
        );

    [Theory]
    [InlineData("0.12", "+0,12")]
    [InlineData("-0.12", "−0,12")]
    [InlineData("0.004", "0,00")]
    [InlineData("-0.004", "0,00")]
    public void Differences(string value, string expected) => Assert.Equal(expected, Danish.Signed(Decimal(value), 2));

    [Fact]
    public void A_day_is_kept_together_with_its_month() => Assert.Equal("14.\u00A0juni 2019", Danish.Long(Day(14, 6)));

    [Theory]
    [InlineData("13.5", 1, "13,5")]
    [InlineData("13.54", 1, "13,5")]
    [InlineData("13.55", 1, "13,6")]
    [InlineData("-13.55", 1, "-13,6")]
    [InlineData("0.5", 0, "1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("1234.5", 1, "1.234,5")]
    [InlineData("14", 1, "14,0")]
    [InlineData("-0.04", 1, "0,0")]
    public void Numbers(string value, int decimals, string expected) =>
        Assert.Equal(expected, Danish.Number(Decimal(value), decimals).Replace('\u2212', '-'));

    [Theory]
    [InlineData("14.2", "14,2")]
    [InlineData("14.24", "14,24")]
    [InlineData("13.54", "13,54")]
    [InlineData("13.501", "13,501")]
    [InlineData("13.46", "13,46")]
    [InlineData("13.6", "13,6")]
    [InlineData("13.630673", "13,63")]
    [InlineData("13.504", "13,504")]
    [InlineData("13.5", "13,5")]
    public void A_number_with_more_decimals_shows_one_more_and_is_told_apart_from_a_target_it_is_not(
        string value,
        string expected
    ) => Assert.Equal(expected, Danish.Precisely(Decimal(value), 13.5m, 1));

    [Theory]
    [InlineData("0.6", "60 %")]
    [InlineData("0.005", "1 %")]
    [InlineData("0", "0 %")]
    [InlineData("0.994", "99 %")]
    [InlineData("0.995", "99 %")]
    [InlineData("0.99999", "99 %")]
    [InlineData("1", "100 %")]
    [InlineData("1.1", "110 %")]
    [InlineData("-0.2", "-20 %")]
    [InlineData("-0.001", "0 %")]
    public void Percent_is_never_100_before_the_whole_is_reached(string fraction, string expected) =>
        Assert.Equal(expected, Plain(Danish.Percent(Decimal(fraction)).Replace('\u2212', '-')));

    [Theory]
    [InlineData(0, "0 enheder")]
    [InlineData(1, "1 enhed")]
    [InlineData(2, "2 enheder")]
    [InlineData(1000, "1.000 enheder")]
    public void One_is_one_and_all_others_are_many(int count, string expected) =>
        Assert.Equal(expected, Plain(Danish.Count(count, "enhed", "enheder")));

    [Theory]
    [InlineData(0, false, "ingen")]
    [InlineData(1, false, "én")]
    [InlineData(1, true, "ét")]
    [InlineData(2, true, "to")]
    [InlineData(10, false, "ti")]
    [InlineData(11, false, "11")]
    public void Small_numbers_in_words(int count, bool neuter, string expected) =>
        Assert.Equal(expected, Danish.InWords(count, neuter));

    [Fact]
    public void Lists()
    {
        Assert.Equal("", Danish.List([]));
        Assert.Equal("a", Danish.List(["a"]));
        Assert.Equal("a og b", Danish.List(["a", "b"]));
        Assert.Equal("a, b og c", Danish.List(["a", "b", "c"]));
        Assert.Equal("a eller b", Danish.List(["a", "b"], "eller"));
    }

    [Fact]
    public void Danish_letters_come_last_and_aa_sorts_as_å() =>
        Assert.Equal(
            ["Almen", "Virum", "Ærø", "Østre", "Aaby", "Ågård"],
            new[] { "Ågård", "Østre", "Aaby", "Virum", "Ærø", "Almen" }.Order(Danish.Order)
        );

    [Fact]
    public void A_capital_first_letter()
    {
        Assert.Equal("Én", Danish.Capital("én"));
        Assert.Equal("Åben", Danish.Capital("åben"));
        Assert.Equal("", Danish.Capital(""));
    }

    private static decimal Decimal(string value) =>
        decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}

public class Telling_the_day_in_Copenhagen
{
    [Theory]
    [InlineData("2019-01-15 22:59", "15.01.2019", "23.59")]
    [InlineData("2019-01-15 23:00", "16.01.2019", "00.00")]
    [InlineData("2019-06-14 21:59", "14.06.2019", "23.59")]
    [InlineData("2019-06-14 22:00", "15.06.2019", "00.00")]
    [InlineData("2019-06-14 23:30", "15.06.2019", "01.30")]
    [InlineData("2019-03-31 00:59", "31.03.2019", "01.59")]
    [InlineData("2019-03-31 01:00", "31.03.2019", "03.00")]
    [InlineData("2019-10-27 01:00", "27.10.2019", "02.00")]
    public void Of_a_moment_in_UTC(string utc, string day, string time)
    {
        var moment = DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(day, Danish.Short(Copenhagen.DayOf(moment)));
        Assert.EndsWith(time, Danish.Clock(Copenhagen.TimeOf(moment)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_that_came_back_from_a_database_without_its_kind_is_in_UTC() =>
        Assert.Equal(
            Day(15, 6),
            Copenhagen.DayOf(DateTime.SpecifyKind(Utc(Day(14, 6), 23, 30), DateTimeKind.Unspecified))
        );
}
