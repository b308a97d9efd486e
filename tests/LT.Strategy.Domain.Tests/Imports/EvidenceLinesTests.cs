namespace LT.Strategy.Domain.Tests.Imports;

public class Importing_documentation_of_units
{
    private const string Heading = "Enhed;Kriterium;Dato;Note";

    private readonly Importing _file = new("1.1");
    private readonly Unit _school;

    public Importing_documentation_of_units() => _school = _file.Given.AUnit(name: "Virum Skole");

    [Theory]
    [InlineData("Virum Skole", "har arbejdet med det")]
    [InlineData("VIRUM SKOLE", "1")]
    [InlineData(null, "Har arbejdet med det")]
    public void A_unit_is_known_by_name_or_code_and_a_criterion_by_name_or_number(string? unit, string criterion)
    {
        var preview = _file.Preview(Heading, $"{unit ?? _school.Code};{criterion};03.06.2019;Temadag");
        var row = Assert.IsType<Evidence>(Assert.Single(preview.Rows));
        Assert.Equal((_school.Id, 1, Day(3, 6), "Temadag"), (row.UnitId, row.CriterionId, row.HappenedOn, row.Note));
    }

    [Fact]
    public void A_unit_is_known_by_an_earlier_name_too()
    {
        _school.Rename("Virum Ny Skole", Day(1, 4));
        var preview = _file.Preview(Heading, "Virum Skole;1;03.06.2019;", "Virum Ny Skole;2;03.06.2019;");
        Assert.Equal([_school.Id, _school.Id], preview.Rows.Cast<Evidence>().Select(e => e.UnitId!.Value));
    }

    [Theory]
    [InlineData("Ukendt Skole;1;03.06.2019;", "UnknownSubject")]
    [InlineData(";1;03.06.2019;", "SubjectMissing")]
    [InlineData("Virum Skole;3;03.06.2019;", "UnknownCriterion")]
    [InlineData("Virum Skole;;03.06.2019;", "CriterionMissing")]
    [InlineData("Virum Skole;1;;", "DateMissing")]
    [InlineData("Virum Skole;1;15.06.2019;", "AfterToday")]
    [InlineData("Lukket Skole;1;01.06.2019;", "AfterClosing")]
    [InlineData("Ny Skole;1;31.03.2019;", "BeforeOpening")]
    [InlineData("Tvilling;1;01.06.2019;", "AmbiguousSubject")]
    public void A_line_that_cannot_be_right_is_bad(string line, string obstacle)
    {
        _file.Given.AUnit(name: "Lukket Skole", to: Day(31, 5));
        _file.Given.AUnit(name: "Ny Skole", from: Day(1, 4));
        _file.Given.AUnit(name: "Tvilling");
        _file.Given.AUnit(name: "Tvilling");
        Assert.Equal([obstacle], _file.WrongWith(Heading, line));
    }

    [Fact]
    public void A_note_that_is_too_long_is_a_bad_line()
    {
        var note = new string('n', Evidence.NoteMaxLength + 1);
        Assert.Equal(["NoteTooLong"], _file.WrongWith(Heading, $"Virum Skole;1;03.06.2019;{note}"));
    }

    [Fact]
    public void The_same_day_is_there_already_and_another_day_is_another_row()
    {
        _file.Given.Row("1.1", _school, 1, Day(3, 6));
        var preview = _file.Preview(Heading, "Virum Skole;1;03.06.2019;", "Virum Skole;1;04.06.2019;");
        Assert.Equal([LineState.AlreadyThere, LineState.New], preview.Lines.Select(l => l.State));
        Assert.Contains("tæller kun én gang", Assert.Single(preview.WarningsOf(preview.Lines[1])));
    }

    [Fact]
    public void The_same_line_twice_is_a_bad_line()
    {
        Assert.Equal(
            ["Duplicate"],
            _file.WrongWith(Heading, "Virum Skole;1;03.06.2019;", "Virum Skole;1;03.06.2019;Igen")
        );
    }

    [Fact]
    public void What_will_not_count_is_warned_about()
    {
        var preview = _file.Preview(Heading, "Virum Skole;1;31.12.2018;");
        Assert.StartsWith(
            "Tæller ikke med:",
            Assert.Single(preview.WarningsOf(preview.Lines[0])),
            StringComparison.Ordinal
        );
    }
}

public class Importing_answers_about_concern
{
    private readonly Importing _file = new("3.2");
    private readonly Unit _unit;

    public Importing_answers_about_concern() => _unit = _file.Given.AUnit(name: "Virum Skole");

    [Fact]
    public void One_line_may_answer_and_say_what_happened()
    {
        var preview = _file.Preview("Enhed;Svar;Kriterium;Dato", "Virum Skole;ja;anvender materialerne;03.06.2019");
        Assert.Equal(Concern.Yes, Assert.Single(preview.Rows.OfType<ConcernAnswer>()).Answer);
        Assert.Single(preview.Rows.OfType<Evidence>());
        Assert.Equal(1, preview.After.Value);
    }

    [Theory]
    [InlineData("Virum Skole;;03.06.2019;", "ConcernMissing")]
    [InlineData("Virum Skole;måske;03.06.2019;", "UnknownAnswer")]
    [InlineData("Virum Skole;ja;03.06.2019;En note", "NoteWithoutCriterion")]
    public void An_answer_is_yes_no_or_not_stated(string line, string obstacle)
    {
        Assert.Equal([obstacle], _file.WrongWith("Enhed;Behov;Dato;Note", line));
    }

    [Fact]
    public void The_same_answer_is_there_already_and_another_one_on_the_same_day_is_a_bad_line()
    {
        _file.Given.Answer(Concern.No, Day(3, 6), _unit);
        var same = _file.Preview("Enhed;Behov;Dato", "Virum Skole;nej;03.06.2019");
        Assert.Equal(["NothingNew"], Names.Of(same.ObstaclesToStoring()));
        Assert.Equal(["AlreadyAnswered"], _file.WrongWith("Enhed;Behov;Dato", "Virum Skole;ja;03.06.2019"));
        Assert.Single(_file.Preview("Enhed;Behov;Dato", "Virum Skole;ja;04.06.2019").Rows);
    }

    [Fact]
    public void Where_there_is_one_criterion_it_need_not_be_said()
    {
        Assert.IsType<Evidence>(Assert.Single(_file.Preview("Enhed;Dato", "Virum Skole;03.06.2019").Rows));
    }
}

public class Importing_named_things
{
    private const string Heading = "Form;Center;Kriterium;Dato";

    private readonly Importing _file = new("1.2");

    public Importing_named_things()
    {
        _file.Given.ACentre("CUP");
        _file.Given.ACentre("CSO");
    }

    [Fact]
    public void A_known_name_is_used_and_a_new_one_is_listed_once()
    {
        var known = _file.Given.ALabel("Digitalt borgerpanel");
        var preview = _file.Preview(
            Heading,
            "digitalt BORGERPANEL;CUP;afprøvet;01.06.2019",
            "Borgercafé;CUP;afprøvet;01.06.2019",
            "borger café;CSO;evalueret;02.06.2019"
        );
        Assert.Equal(["Borgercafé"], preview.NewLabels.Select(l => l.Name));
        Assert.Equal(known.Id, Assert.IsType<Evidence>(preview.Rows[0]).LabelId);
        Assert.Equal(1, preview.After.Value);
    }

    [Fact]
    public void A_merged_one_leads_to_what_it_is_part_of()
    {
        var (panel, borgerpanel) = (_file.Given.ALabel("Panel"), _file.Given.ALabel("Borgerpanel"));
        _file.Given.Merge(panel, into: borgerpanel, Day(1, 6));
        var row = Assert.Single(_file.Preview(Heading, "Panel;CUP;afprøvet;01.06.2019").Rows);
        Assert.Equal(borgerpanel.Id, ((Evidence)row).LabelId);
    }

    [Fact]
    public void Several_new_ones_are_kept_apart_when_they_are_stored()
    {
        var stored = _file.Store(Heading, "Borgercafé;CUP;afprøvet;01.06.2019", "Byvandring;CUP;afprøvet;01.06.2019");
        Assert.Equal(["Borgercafé", "Byvandring"], stored.Rows.Cast<Evidence>().Select(e => e.Label!.Name));
        Assert.All(stored.Rows.Cast<Evidence>(), e => Assert.Equal(0, e.Label!.Id));
    }

    [Theory]
    [InlineData(";CUP;afprøvet;01.06.2019", "NameMissing")]
    [InlineData("Borgercafé;XYZ;afprøvet;01.06.2019", "UnknownSubject")]
    public void A_line_without_name_or_centre_is_bad(string line, string obstacle)
    {
        Assert.Equal([obstacle], _file.WrongWith(Heading, line));
    }
}
