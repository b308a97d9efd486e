namespace LT.Strategy.Domain.Tests.Imports;

public class Importing_measurements
{
    private const string Heading = "Dato;Værdi;Kilde";

    private readonly Importing _file = new("2.1");

    [Fact]
    public void A_day_a_value_and_a_source_make_a_row()
    {
        var row = Assert.IsType<Reading>(Assert.Single(_file.Preview(Heading, "01.06.2019;13,9;KMD").Rows));
        Assert.Equal((Day(1, 6), 13.9m, "KMD"), (row.HappenedOn, row.Value, row.Source));
        Assert.Equal("Strategisekretariatet", row.RecordedAs);
    }

    [Theory]
    [InlineData("01.06.2019;13.9;KMD", "Unreadable")]
    [InlineData("01.06.2019;1.234,5;KMD", "Unreadable")]
    [InlineData("01.06.2019;;KMD", "ValueMissing")]
    [InlineData("01.06.2019;2000000000;KMD", "ValueTooLarge")]
    [InlineData("01.06.2019;13,1234567;KMD", "TooManyDecimals")]
    [InlineData("31.06.2019;13,9;KMD", "Unreadable")]
    [InlineData("06/14/2019;13,9;KMD", "Unreadable")]
    [InlineData("01-06-19;13,9;KMD", "Unreadable")]
    [InlineData(";13,9;KMD", "DateMissing")]
    [InlineData("15.06.2019;13,9;KMD", "AfterToday")]
    [InlineData("01.06.2019;13,9;", "SourceMissing")]
    [InlineData("01.06.2019;13,9;KMD;mere", "TooManyCells")]
    public void A_line_that_cannot_be_right_is_bad(string line, string obstacle)
    {
        Assert.Equal([obstacle], _file.WrongWith(Heading, line));
    }

    [Theory]
    [InlineData("1/6/2019")]
    [InlineData("2019-06-01")]
    [InlineData("01-06-2019 00:00:00")]
    [InlineData("1. juni 2019")]
    public void Days_are_read_as_people_and_systems_write_them(string day)
    {
        Assert.Equal(Day(1, 6), Assert.Single(_file.Preview(Heading, $"{day};13,9;KMD").Rows).HappenedOn);
    }

    [Fact]
    public void What_is_there_already_is_skipped_and_listed()
    {
        var there = _file.Given.AReading(14.2m, Day(1, 5));
        var preview = _file.Preview(Heading, "01.05.2019;14,2;kmd", "01.06.2019;13,9;KMD");
        Assert.Equal([there], Assert.Single(preview.In(LineState.AlreadyThere)).Already);
        Assert.Single(preview.Rows);
        Assert.Empty(preview.ObstaclesToStoring());
    }

    [Theory]
    [InlineData("01.05.2019;14,3;KMD")]
    [InlineData("01.05.2019;14,2;Opus")]
    public void The_same_day_with_another_value_or_source_is_a_bad_line(string line)
    {
        _file.Given.AReading(14.2m, Day(1, 5));
        Assert.Equal(["AlreadyMeasured"], _file.WrongWith(Heading, line));
    }

    [Fact]
    public void A_withdrawn_one_leaves_its_day_free_and_is_warned_about()
    {
        _file.Given.AReading(14.2m, Day(1, 5)).Withdraw(1, "Tastefejl", Noon(Day(2, 6)));
        var preview = _file.Preview(Heading, "01.05.2019;14,2;KMD");
        Assert.Contains("Tastefejl", Assert.Single(preview.WarningsOf(preview.Lines[0])));
        Assert.Single(preview.Rows);
    }

    [Fact]
    public void The_same_line_twice_and_two_values_for_a_day_are_bad_lines()
    {
        Assert.Equal(["Duplicate"], _file.WrongWith(Heading, "01.06.2019;13,9;KMD", "1/6/2019;13,90;KMD"));
        Assert.Equal(["AnotherValue"], _file.WrongWith(Heading, "01.06.2019;13,9;KMD", "01.06.2019;14;KMD"));
    }

    [Fact]
    public void One_bad_line_stops_all()
    {
        var preview = _file.Preview(Heading, "01.06.2019;13,9;KMD", "02.06.2019;13.9;KMD");
        Assert.Equal(["BadLines"], Names.Of(preview.ObstaclesToStoring()));
    }

    [Fact]
    public void A_value_far_off_and_one_that_does_not_count_are_warned_about()
    {
        var preview = _file.Preview(Heading, "01.06.2019;139;KMD", "01.01.2018;14,7;KMD", "02.06.2019;13,9;KMD");
        Assert.Empty(preview.ObstaclesToStoring());
        Assert.Equal([1, 1, 0], preview.Lines.Select(l => preview.WarningsOf(l).Count));
    }

    [Fact]
    public void The_goal_is_shown_as_it_would_stand()
    {
        _file.Given.AReading(14.2m, Day(1, 5));
        var preview = _file.Preview(Heading, "01.06.2019;13,9;KMD");
        Assert.Equal((14.2m, 13.9m), (preview.Before.Value, preview.After.Value));
    }
}

public class The_heading_of_a_file
{
    private readonly Importing _file = new("2.1");

    [Theory]
    [InlineData("Kilde;Dato;Værdi")]
    [InlineData("KILDE;målt pr.;værdi")]
    [InlineData("Datakilde;Pr. dato;Måling")]
    [InlineData("kilde;Dag;stk.")]
    public void Is_read_in_any_order_and_by_ordinary_words(string heading)
    {
        Assert.Single(_file.Preview(heading, "KMD;01.06.2019;13,9").Rows);
    }

    [Fact]
    public void Is_found_below_a_title_and_blank_lines_count_for_nothing_but_their_numbers()
    {
        var preview = _file.Preview("Sygefravær", ";;", "Dato;Værdi;Kilde", "", "01.06.2019;13.9;KMD");
        Assert.Equal(5, Assert.Single(preview.Lines).Number);
    }

    [Fact]
    public void Names_what_is_not_used()
    {
        var preview = _file.Preview("Dato;Center;Værdi;Kilde", "01.06.2019;CUP;13,9;KMD");
        Assert.Equal(["Center"], preview.Heading.NotUsed);
        Assert.Single(preview.Rows);
    }

    [Theory]
    [InlineData("ColumnMissing", "Dato;Værdi", "01.06.2019;13,9")]
    [InlineData("ColumnMissing", "01.06.2019;13,9;KMD")]
    [InlineData("ColumnTwice", "Dato;Værdi;Resultat;Kilde", "01.06.2019;13,9;13,8;KMD")]
    [InlineData("NoLines", "Dato;Værdi;Kilde", ";;")]
    [InlineData("Empty", "", ";")]
    public void Stops_all_when_it_cannot_be_understood(string obstacle, params string[] lines)
    {
        Assert.Contains(obstacle, Names.Of(_file.Preview(lines).ObstaclesToStoring()));
    }

    [Fact]
    public void Has_a_limit_to_the_lines_below()
    {
        string[] Lines(int count) =>
            [
                "Dato;Værdi;Kilde",
                .. Enumerable.Range(0, count).Select(i => $"{Day(1, 1, 2000).AddDays(i):dd.MM.yyyy};13,9;KMD"),
            ];
        Assert.Empty(_file.Preview(Lines(Import.MaxLines)).ObstaclesToStoring());
        Assert.Equal(["TooManyLines"], Names.Of(_file.Preview(Lines(Import.MaxLines + 1)).ObstaclesToStoring()));
    }
}
