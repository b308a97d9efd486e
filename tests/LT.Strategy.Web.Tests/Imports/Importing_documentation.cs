using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Imports.ImportingApp;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Imports;

public sealed class Importing_documentation
{
    [Fact]
    public async Task Units_are_recorded_and_the_figure_is_shown_before_and_after()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough(
            "1.1",
            Windows1252(
                "Kriterium;Enhed;Center;Dato;Note",
                $"{Worked};{Unit};CSO;03.06.2019;Temadag på Hjemmeplejen",
                $"{Supported};{UnitCode};CSO;04.06.2019;"
            )
        );
        Assert.True(preview.Shows("Kolonner i filen, der ikke bruges: Center."));
        Assert.True(preview.Shows("Målet går fra 18 af 30 (I risiko) til 19 af 30 (På sporet)."));
        var page = await preview.Press("Gem 2 registreringer");

        Assert.True(page.Shows("2 registreringer fra udtræk.csv er gemt."));
        var rows = await app.EvidenceOf(UnitCode);
        Assert.Equal(2, rows.Count);
        Assert.All(rows, r => Assert.Equal("Strategisekretariatet", r.RecordedAs));
        var calculation = await (await app.SignInAs(Reader)).Visit("/maal/2019/1.1/beregning");
        Assert.True(calculation.HasLink("udtræk.csv"));
    }

    [Fact]
    public async Task New_names_are_listed_first_and_made_with_their_rows()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough(
            "1.2",
            Xlsx(
                ["Form", "Center", "Kriterium", "Dato"],
                ["Borgercafé", "CPKS", "Afprøvet", new DateTime(2019, 6, 3)],
                ["borger café", "CSO", "Evalueret", new DateTime(2019, 6, 10)],
                ["Byvandring", "CSO", "Afprøvet", new DateTime(2019, 6, 11)]
            ),
            "former.xlsx"
        );
        Assert.True(preview.Shows("Nye former, der bliver oprettet: Borgercafé og Byvandring."));
        var labels = await app.Stored(db => db.Labels.CountAsync());
        await preview.Press("Gem 3 registreringer");

        Assert.Equal(labels + 2, await app.Stored(db => db.Labels.CountAsync()));
        Assert.Equal(2, await app.Stored(db => db.Evidence.CountAsync(e => e.Label!.Name == "Borgercafé")));
    }

    [Fact]
    public async Task Answers_and_what_happened_come_in_one_file()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough(
            "3.2",
            Utf8("Enhed;Svar;Dato", $"{Unit};ja;03.06.2019", $"{Unit};ja;03.06.2019")
        );
        Assert.True(preview.Shows("Det samme står i linje 2. Slet den ene."));
        var better = await app.LookThrough("3.2", Utf8("Enhed;Svar;Dato", $"{Unit};ja;03.06.2019"));
        await better.Press("Gem 1 registrering");
        var answer = await app.Stored(db =>
            db.ConcernAnswers.Include(a => a.Unit).OrderByDescending(a => a.Id).FirstAsync()
        );
        Assert.Equal((UnitCode, Domain.SharedGoals.Concern.Yes), (answer.Unit!.Code, answer.Answer));
    }

    [Fact]
    public async Task Centres_are_known_by_abbreviation()
    {
        await using var app = await StrategyApp.WithSampleData();
        var preview = await app.LookThrough("3.1", Utf8("Center;Kriterium;Dato", "CMP;Drøftet;03.06.2019"));
        Assert.True(preview.HasButton("Gem 1 registrering"));
    }
}
