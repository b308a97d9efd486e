using LT.Strategy.Web.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Organisation.OrganisationApp;

namespace LT.Strategy.Web.Tests.Organisation;

public sealed class Importing_the_organisation
{
    private const string Heading = "Slags;Kode;Navn;Forkortelse;Center;Egen årsaftale;Lukkes";

    private static readonly string[] Changes =
    [
        Heading,
        "institution;virum-skole;Virum Ny Skole;;CØM;",
        "",
        "center;;Center for Ømhed;CØM;;;",
        "afdeling;;Ærlighed;;CØM;nej;",
        "institution;taarbaek-skole;;;;;ja",
        "center;cso;;;;;",
    ];

    public static TheoryData<byte[]> Files => [ImportingApp.Windows1252(Changes), ImportingApp.Utf8WithMark(Changes)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Says_in_sentences_what_will_happen_and_does_it_when_one_says_yes(byte[] file)
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await LookThrough(app, file);
        Assert.True(preview.Shows("Virum Skole hedder »Virum Ny Skole« fra 1. august 2019."));
        Assert.True(preview.Shows("Virum Ny Skole flytter fra CUP og hører under CØM fra 1. august 2019."));
        Assert.True(preview.Shows("Center for Ømhed (CØM) åbner 1. august 2019."));
        Assert.True(preview.Shows("Ærlighed åbner 1. august 2019 som afdeling under CØM."));
        Assert.True(preview.Shows("Taarbæk Skole lukker. Sidste dag er 31. juli 2019."));
        Assert.True(preview.Shows("1 linje ændrer intet"));
        Assert.False(await app.Stored(db => db.Centres.AnyAsync(c => c.Code == "coem")));

        var page = await preview.Press("Gem ændringerne");
        Assert.True(page.Shows("5 ændringer fra organisation.csv er gemt. De gælder fra 1. august 2019."));
        var moved = await app.Stored(db => db.Units.SingleAsync(u => u.Code == "virum-skole"));
        Assert.Equal(
            ("Virum Skole", "CUP"),
            (moved.On(new(2019, 7, 31)).Name, moved.On(new(2019, 7, 31)).Centre.Abbreviation)
        );
        Assert.Equal(
            ("Virum Ny Skole", "CØM"),
            (moved.On(new(2019, 8, 1)).Name, moved.On(new(2019, 8, 1)).Centre.Abbreviation)
        );

        var again = await LookThrough(app, file);
        Assert.True(again.Shows("Der er intet nyt i filen"));
        Assert.Empty(again.All("main form"));
    }

    [Fact]
    public async Task Bad_lines_are_listed_and_nothing_is_stored()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await LookThrough(
            app,
            ImportingApp.Utf8(Heading, "afdeling;;Planteskolen;;CUP;nej", "", "skole;;Ny;;CUP;ja", "center;cup;;;;;ja")
        );
        Assert.True(page.Shows("To linjer kan ikke bruges, og så bliver intet gemt."));
        var bad = page.Find("section[aria-labelledby=h-fejl]");
        Assert.Equal(["4", "5"], bad.QuerySelectorAll("tbody th").Select(e => Words.Of(e.TextContent).Split(' ')[^1]));
        Assert.Contains(
            "Skriv center, afdeling, decentral enhed eller institution under Slags.",
            Words.Of(bad.TextContent)
        );
        Assert.True(page.Shows("Planteskolen åbner 1. august 2019 som afdeling under CUP."));
        Assert.Empty(page.All("main form"));
        Assert.False(await app.Stored(db => db.Units.AnyAsync(u => u.Code == "planteskolen")));
    }

    [Theory]
    [InlineData("13.06.2019", "Datoen kan tidligst være i dag, 14.06.2019. Det, der har været, bliver stående.")]
    [InlineData("", "Skriv en dato, fx 14.06.2019.")]
    [InlineData("snart", "Skriv datoen som dag, måned og år, fx 15.01.2019.")]
    public async Task The_day_is_today_or_later(string typed, string error)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await LookThrough(app, ImportingApp.Utf8(Changes), typed);
        Assert.Equal([error], page.Told());
        Assert.Equal(typed, page.Form().Value("Gælder fra"));
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_looked_at_before_anything_is_stored()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await LookThrough(app, ImportingApp.Utf8(Changes));
        await (await app.SignInAs("administrator")).Change(
            $"{Virum}/omdoeb",
            "Omdøb enheden",
            ("Nyt navn", "Noget andet"),
            ("Gælder fra", "14.06.2019")
        );
        var page = await preview.Press("Gem ændringerne");
        Assert.True(page.Shows("Organisationen er ændret, siden du så filen igennem"));
        Assert.True(page.Shows("Noget andet hedder »Virum Ny Skole« fra 1. august 2019."));
        Assert.False(await app.Stored(db => db.Centres.AnyAsync(c => c.Code == "coem")));
        Assert.True((await page.Press("Gem ændringerne")).Shows("er gemt"));
    }

    [Fact]
    public async Task The_template_has_the_columns()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var template = await (await admin.Visit($"{List}/import/skabelon.csv")).Response.Content.ReadAsStringAsync();
        Assert.Equal($"{Heading}\r\n", template.TrimStart('\uFEFF'));
    }

    private static async Task<Page> LookThrough(StrategyApp app, byte[] file, string from = "01.08.2019") =>
        await (await (await app.SignInAs("administrator")).Visit($"{List}/import"))
            .Form()
            .Fill("Gælder fra", from)
            .Attach("Fil", "organisation.csv", file)
            .Press(ImportingApp.Look);
}
