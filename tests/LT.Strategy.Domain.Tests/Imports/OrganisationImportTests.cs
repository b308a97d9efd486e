namespace LT.Strategy.Domain.Tests.Imports;

public class Importing_the_organisation
{
    private const string Heading = "Slags;Kode;Navn;Forkortelse;Center;Egen årsaftale;Lukkes";

    private static readonly DateOnly Today = Day(14, 6);
    private static readonly DateOnly From = Day(1, 8);

    private readonly List<Centre> _centres = [];
    private readonly List<Unit> _units = [];

    public Importing_the_organisation()
    {
        Load("center;;Center for Uddannelse;CUP", "center;;Center for Sundhed;CSO", "institution;;Virum Skole;;CUP;ja");
    }

    [Fact]
    public void What_is_new_opens_with_a_code_of_its_own_whatever_the_order_of_the_lines()
    {
        var preview = Store("afdeling;;Plan;;CØM;nej", "center;;Center for Miljø;CØM");
        Assert.Equal(
            ["Plan åbner 1. august 2019 som afdeling under CØM.", "Center for Miljø (CØM) åbner 1. august 2019."],
            Sentences(preview)
        );
        Assert.Equal(("coem", "plan"), (preview.NewCentres.Single().Code, preview.NewUnits.Single().Code));
    }

    [Fact]
    public void A_unit_is_renamed_moved_and_let_off_by_its_code()
    {
        var preview = Store("institution;virum-skole;Ny Virum Skole;;CSO;nej");
        Assert.Equal(
            [
                "Virum Skole hedder »Ny Virum Skole« fra 1. august 2019.",
                "Ny Virum Skole flytter fra CUP og hører under CSO fra 1. august 2019.",
                "Ny Virum Skole laver ikke længere sin egen årsaftale fra 1. august 2019.",
            ],
            Sentences(preview)
        );
        Assert.Equal("Virum Skole", _units[0].On(From.AddDays(-1)).Name);
    }

    [Fact]
    public void A_centre_closes_when_its_units_have_gone_in_the_same_file()
    {
        Store("center;cup;;;;;ja", "institution;virum-skole;;;CSO");
        Assert.Equal(From.AddDays(-1), _centres.Single(c => c.Code == "cup").To);
        Assert.Equal("CSO", _units[0].On(From).Centre.Abbreviation);
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        string[] file =
        [
            "center;;Center for Miljø;CØM",
            "center;cup;;;;;ja",
            "institution;virum-skole;Ny Virum Skole;;CSO;nej",
            "afdeling;;Plan;;CØM;nej",
        ];
        Store(file);
        var again = Preview(file);
        Assert.All(again.Lines, l => Assert.Equal(LineState.AlreadyThere, l.State));
        Assert.Equal(["NothingNew"], Names.Of(again.ObstaclesToStoring()));
    }

    [Theory]
    [InlineData("skole;;Ny;;CUP;ja", "UnknownKind")]
    [InlineData("institution;;Ny;;CXX;ja", "UnknownSubject")]
    [InlineData("institution;;Ny;;;ja", "CentreMissing")]
    [InlineData("institution;;Ny;;CUP", "OwnAgreementMissing")]
    [InlineData("institution;;;;CUP;ja", "NameMissing")]
    [InlineData("institution;Ny Kode;Ny;;CUP;ja", "CodeNotASlug")]
    [InlineData("institution;cup;Ny;;CUP;ja", "OtherKind")]
    [InlineData("center;virum-skole;Ny;N", "OtherKind")]
    [InlineData("afdeling;virum-skole;Virum Skole", "KindStays")]
    [InlineData("center;cup;Center for Uddannelse;CUX", "AbbreviationStays")]
    [InlineData("center;cup;;;;;ja", "UnitsRemain")]
    [InlineData("institution;findes-ikke;Findes ikke;;CUP;ja;ja", "UnknownToClose")]
    [InlineData("institution;virum-skole;Virum Skole;;;måske", "UnknownAnswer")]
    [InlineData("institution;virum-skole;Virum Skole;;CUP;ja;nej;mere", "TooManyCells")]
    public void A_bad_line_is_named_with_its_number_and_stops_all(string line, string name)
    {
        var preview = Preview("afdeling;;Plan;;CUP;nej", "", line);
        var bad = Assert.Single(preview.In(LineState.Bad));
        Assert.Equal((4, name), (bad.Number, bad.Obstacles[0].Name));
        Assert.Equal(["BadLines"], Names.Of(preview.ObstaclesToStoring()));
    }

    [Fact]
    public void One_that_stands_twice_is_bad_the_second_time()
    {
        var preview = Preview("institution;virum-skole;A", "institution;;Virum Skole", "afdeling;;Plan;;CUP;nej");
        Assert.Equal(["Duplicate"], Names.Of(Assert.Single(preview.In(LineState.Bad)).Obstacles));
    }

    [Fact]
    public void A_closed_one_does_not_open_again()
    {
        Store("institution;virum-skole;;;;;ja");
        Assert.Equal(["Closed"], Names.Of(Preview("institution;virum-skole;Virum Skole").Lines[0].Obstacles));
        Assert.Equal(LineState.AlreadyThere, Preview("institution;virum-skole;;;;;ja").Lines[0].State);
    }

    [Fact]
    public void A_closing_from_today_would_be_yesterday()
    {
        var preview = new OrganisationPreview(
            Importing.SheetOf(Heading, "institution;virum-skole;;;;;ja"),
            new Places(_centres, _units),
            Today,
            Today
        );
        Assert.Contains("ClosesTooEarly", Names.Of(preview.Lines[0].Obstacles));
        Assert.Null(_units[0].To);
    }

    private void Load(params string[] lines)
    {
        var first = Day(1, 1, 2018);
        Keep(new OrganisationPreview(Importing.SheetOf([Heading, .. lines]), new Places([], []), first, first));
    }

    private OrganisationPreview Preview(params string[] lines) =>
        new(Importing.SheetOf([Heading, .. lines]), new Places(_centres, _units), From, Today);

    private OrganisationPreview Store(params string[] lines) => Keep(Preview(lines));

    private OrganisationPreview Keep(OrganisationPreview preview)
    {
        Assert.Empty(preview.Lines.SelectMany(l => l.Obstacles).Select(o => o.Sentence));
        Assert.Empty(Names.Of(preview.ObstaclesToStoring()));
        _centres.AddRange(preview.NewCentres);
        _units.AddRange(preview.NewUnits);
        return preview;
    }

    private static IEnumerable<string> Sentences(OrganisationPreview preview) =>
        preview.Lines.SelectMany(l => l.Sentences).Select(Danish.Plain);
}
