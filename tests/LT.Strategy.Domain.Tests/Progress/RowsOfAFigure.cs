namespace LT.Strategy.Domain.Tests.Progress;

public class Rows_behind_a_figure
{
    private static readonly DateOnly June = Day(14, 6);

    [Fact]
    public void Evidence_counts_when_its_subject_has_every_criterion()
    {
        var given = new Given();
        given.ACentre("A");
        var unit = given.SomeUnits(1)[0];
        given.Row("1.1", unit, 1, Day(1, 2), Day(2, 2));
        Assert.Equal([true], Rows(given, "1.1").Select(r => r.IsUnderWay));
        given.Row("1.1", unit, 2, Day(1, 3), Day(2, 3));
        Assert.Equal([true, true], Rows(given, "1.1").Select(r => r.IsCounted));
    }

    [Fact]
    public void The_same_fact_twice_counts_once_and_the_other_row_says_why()
    {
        var given = new Given();
        given.ACentre("A");
        var unit = given.SomeUnits(1)[0];
        given.Row("1.1", unit, 1, Day(1, 2), Day(2, 2));
        given.Row("1.1", unit, 2, Day(1, 2), Day(2, 2));
        given.Row("1.1", unit, 1, Day(5, 2), Day(5, 2));
        var left = Assert.Single(Rows(given, "1.1"), r => !r.IsCounted);
        Assert.Equal((Day(5, 2), false), (left.Row.HappenedOn, left.IsUnderWay));
        Assert.StartsWith("tæller allerede med", left.WhyNot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_stands_under_the_centre_that_the_unit_was_under_when_it_happened()
    {
        var given = new Given();
        var (before, after) = (given.ACentre("A"), given.ACentre("B"));
        var unit = given.SomeUnits(1)[0];
        unit.MoveTo(after, Day(1, 5));
        given.Row("1.1", unit, 1, Day(1, 2), Day(2, 2));
        given.Row("1.1", unit, 2, Day(1, 6), Day(2, 6));
        Assert.Equal([before, after], Rows(given, "1.1").Select(r => r.Centre));
    }

    [Fact]
    public void Of_several_answers_about_concern_only_the_newest_counts()
    {
        var given = new Given();
        given.ACentre("A");
        var unit = given.SomeUnits(1)[0];
        given.Answer(Concern.No, Day(1, 2), unit, Noon(Day(1, 2)));
        given.Answer(Concern.Yes, Day(1, 3), unit, Noon(Day(1, 3)));
        Assert.Equal([false, true], Rows(given, "3.2").Select(r => r.IsCounted));
    }

    private static IReadOnlyList<FigureRow> Rows(Given given, string goal) =>
        FigureRow.Of(given.Goal(goal, June), given.Facts);
}
