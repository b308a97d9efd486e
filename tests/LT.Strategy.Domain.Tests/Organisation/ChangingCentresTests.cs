namespace LT.Strategy.Domain.Tests.Organisation;

public class Changing_a_centre
{
    private static readonly DateOnly Today = Day(14, 6);
    private static readonly DateOnly Later = Day(1, 8);

    private readonly Given _given = new();
    private readonly Centre _a;
    private readonly Centre _b;

    public Changing_a_centre() => (_a, _b) = (_given.ACentre("A"), _given.ACentre("B"));

    private Places Places => new(_given.Centres, _given.Units);

    [Fact]
    public void Applies_from_today_or_later_and_never_from_a_day_that_has_been()
    {
        var yesterday = Today.AddDays(-1);
        Assert.Equal(["BeforeToday"], Names.WhenTrying(() => _a.Rename("Ny", yesterday, Today)));
        Assert.Equal(["BeforeToday"], Names.WhenTrying(() => _a.Close(yesterday, Today, Places)));
        Assert.Equal(["BeforeToday"], Names.WhenTrying(() => Centre.Open("Ny", "N", "n", yesterday, Today, Places)));
        Assert.Empty(Names.WhenTrying(() => _a.Rename("Ny", Today, Today)));
        Assert.Empty(Names.WhenTrying(() => _a.Close(Today, Today, Places)));
        Assert.Empty(Names.WhenTrying(() => Centre.Open("Ny", "N", "n", Today, Today, Places)));
        Assert.Equal("Center for A", _a.NameOn(yesterday));
        Assert.True(_a.IsActiveOn(Today));
    }

    [Fact]
    public void It_does_not_close_while_a_unit_is_left()
    {
        var unit = _given.AUnit(_a, "Virum Skole");
        var last = Later.AddDays(-1);
        var obstacle = Assert.Single(_a.ObstaclesToClosing(last, Today, Places));
        Assert.Equal("UnitsRemain", obstacle.Name);
        Assert.Contains("Virum Skole", obstacle.Sentence, StringComparison.Ordinal);
        unit.MoveTo(_b, Later.AddDays(1), Today);
        Assert.Equal(["UnitsRemain"], Names.Of(_a.ObstaclesToClosing(last, Today, Places)));
        unit.MoveTo(_b, Later, Today);
        Assert.Empty(_a.ObstaclesToClosing(last, Today, Places));
    }

    [Fact]
    public void A_unit_that_closes_with_it_is_not_left()
    {
        var unit = _given.AUnit(_a);
        unit.Close(Later, Today);
        Assert.Empty(_a.ObstaclesToClosing(Later, Today, Places));
        Assert.Equal(["UnitsRemain"], Names.Of(_a.ObstaclesToClosing(Later.AddDays(-1), Today, Places)));
    }

    [Fact]
    public void A_closed_one_stays_closed_and_a_waiting_closing_can_be_taken_back()
    {
        _a.Close(Later, Today, Places);
        _a.Undo(ChangeKind.Closing, Later, Later, inUse: false);
        Assert.Null(_a.To);
        _a.Close(Later, Today, Places);
        var after = Later.AddDays(1);
        Assert.Equal(["AlreadyClosed"], Names.WhenTrying(() => _a.Close(after, after, Places)));
        Assert.Equal(["NotWaiting"], Names.WhenTrying(() => _a.Undo(ChangeKind.Closing, Later, after, inUse: false)));
    }

    [Fact]
    public void A_waiting_name_can_be_taken_back()
    {
        _a.Rename("Ny", Later, Today);
        _a.Undo(ChangeKind.Name, Later, Today, inUse: false);
        Assert.Equal("Center for A", _a.NameOn(Later));
        _a.Rename("Ny", Today, Today);
        Assert.Equal(["NotWaiting"], Names.WhenTrying(() => _a.Undo(ChangeKind.Name, Today, Today, inUse: false)));
    }

    [Fact]
    public void Two_open_ones_do_not_share_an_abbreviation()
    {
        Assert.Equal(["AbbreviationTaken"], Names.Of(Centre.ObstaclesToOpening("Ny", "a", "ny", Later, Today, Places)));
        Assert.Equal(
            ["AbbreviationMissing"],
            Names.Of(Centre.ObstaclesToOpening("Ny", " ", "ny", Later, Today, Places))
        );
        _given.ACentre("GAMMEL", to: Day(1, 2));
        Assert.Empty(Centre.ObstaclesToOpening("Ny", "GAMMEL", "ny", Later, Today, Places));
    }
}

public class Codes
{
    private readonly Given _given = new();

    [Theory]
    [InlineData("Børnehuset Mælkevejen", "boernehuset-maelkevejen")]
    [InlineData("Ålykke Dagtilbud", "aalykke-dagtilbud")]
    [InlineData("CØP", "coep")]
    [InlineData("  Café  & Idé – nr. 2 ", "cafe-ide-nr-2")]
    [InlineData("!", "")]
    public void Are_made_of_names(string name, string code)
    {
        Assert.Equal(code, Slug.Of(name));
        Assert.Equal(code, Slug.Of(code));
    }

    [Fact]
    public void A_name_used_before_gives_the_next_free_code()
    {
        var unit = _given.AUnit(name: "Virum Skole");
        var places = new Places(_given.Centres, _given.Units);
        Assert.Equal($"{unit.Code}-2", Slug.Proposed(unit.Code, places));
        Assert.Equal("virum-skole", Slug.Proposed("Virum Skole", places));
    }
}
