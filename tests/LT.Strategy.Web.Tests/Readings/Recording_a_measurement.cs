using System.Net;
using LT.Strategy.Web.Tests.Recording;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Readings;

using Reading = Domain.SharedGoals.Reading;

public sealed class Recording_a_measurement
{
    private const string Address = "/maal/2019/2.1/maalinger";

    [Fact]
    public async Task Value_day_and_source_are_recorded_and_the_newest_source_is_suggested()
    {
        await using var app = await StrategyApp.WithSampleData();
        var form = (await (await app.SignInAs(Office)).Visit(Address)).Form();
        Assert.Equal("KMD", form.Value("Kilde"));
        var page = await form.Fill("Værdi", "13,54").Fill("Målt pr.", "1. juni 2019").Press("Gem måling");

        Assert.Equal(Address, page.Path);
        Assert.True(page.Shows("Målingen 13,54 pr. 1. juni 2019 er registreret."));
        Assert.InRange(page.Queries, 1, 3);
        var reading = (await Readings(app))[^1];
        Assert.Equal((13.54m, "KMD", "Strategisekretariatet"), (reading.Value, reading.Source, reading.RecordedAs));
    }

    [Theory]
    [InlineData("13.5", "01.06.2019", "KMD", "Brug komma, fx 13,5")]
    [InlineData("", "01.06.2019", "KMD", "Skriv værdien, fx 13,5.")]
    [InlineData("meget", "01.06.2019", "KMD", "Skriv et tal, fx 13,5")]
    [InlineData("99999999999", "01.06.2019", "KMD", "Skriv højst 1.000.000.000.")]
    [InlineData("14,1234567", "01.06.2019", "KMD", "Skriv højst 6 decimaler.")]
    [InlineData("14,1", "15.06.2019", "KMD", "Datoen kan ikke ligge efter i dag.")]
    [InlineData("14,1", "", "KMD", "Skriv den dag, målingen gælder")]
    [InlineData("14,1", "30.02.2019", "KMD", "Den dato findes ikke.")]
    [InlineData("14,1", "01.06.2019", " ", "Skriv, hvor tallet kommer fra")]
    [InlineData(
        "14,1",
        "01.05.2019",
        "KMD",
        "Der er allerede en måling pr. 1. maj 2019 (14,2). Træk den tilbage først."
    )]
    public async Task What_cannot_be_right_is_refused_and_kept_in_the_form(
        string value,
        string date,
        string source,
        string sentence
    )
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await Readings(app)).Count;
        var page = await (await (await app.SignInAs(Office)).Visit(Address))
            .Form()
            .Fill("Værdi", value)
            .Fill("Målt pr.", date)
            .Fill("Kilde", source)
            .Press("Gem måling");

        Assert.Contains(page.Errors, e => e.Contains(sentence));
        Assert.Equal((value, date), (page.Form().Value("Værdi"), page.Form().Value("Målt pr.")));
        Assert.Equal(before, (await Readings(app)).Count);
    }

    [Fact]
    public async Task A_value_far_off_is_asked_about_before_it_is_stored()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await Readings(app)).Count;
        var asked = await (await (await app.SignInAs(Office)).Visit(Address))
            .Form()
            .Fill("Værdi", "139")
            .Fill("Målt pr.", "01.06.2019")
            .Press("Gem måling");
        Assert.True(asked.Shows("139 ligger langt fra udgangspunktet 14,9 og den seneste måling 14,2."));
        Assert.Equal(before, (await Readings(app)).Count);

        var again = await asked.Form().Fill("Værdi", "1390").Press("Gem alligevel");
        Assert.True(again.Shows("1.390 ligger langt fra"));
        Assert.Equal(before, (await Readings(app)).Count);

        await again.Press("Gem alligevel");
        Assert.Equal(1390m, (await Readings(app))[^1].Value);
    }

    [Fact]
    public async Task A_far_off_value_that_is_mended_is_stored_at_once()
    {
        await using var app = await StrategyApp.WithSampleData();
        var asked = await (await (await app.SignInAs(Office)).Visit(Address))
            .Form()
            .Fill("Værdi", "139")
            .Fill("Målt pr.", "01.06.2019")
            .Press("Gem måling");
        var page = await asked.Form().Fill("Værdi", "13,9").Press("Gem alligevel");
        Assert.True(page.Shows("Målingen 13,9 pr. 1. juni 2019 er registreret."));
    }

    [Fact]
    public async Task A_source_that_is_too_long_is_refused_with_the_limit()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Address))
            .Form()
            .Fill("Værdi", "14,1")
            .Fill("Målt pr.", "01.06.2019")
            .Fill("Kilde", new string('k', Reading.SourceMaxLength + 1))
            .Press("Gem måling");
        Assert.Contains(page.Errors, e => e.Contains("Skriv højst 200 tegn"));
    }

    [Fact]
    public async Task A_wrong_one_is_withdrawn_and_then_the_day_is_free()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs(Office);
        var row = await (await office.Visit(Address)).Follow("01.05.2019, se eller træk tilbage");
        await row.Form().Fill("Begrundelse", "Tastefejl").Press("Træk tilbage");
        var page = await (await office.Visit(Address))
            .Form()
            .Fill("Værdi", "14,1")
            .Fill("Målt pr.", "01.05.2019")
            .Press("Gem måling");

        Assert.True(page.Shows("Målingen 14,1 pr. 1. maj 2019 er registreret."));
        Assert.True(page.Shows("Trukket tilbage 14.06.2019"));
        Assert.Equal(2, (await Readings(app)).Count(r => r.HappenedOn == new DateOnly(2019, 5, 1)));
    }

    [Fact]
    public async Task One_from_before_the_baseline_is_said_not_to_count()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Office)).Visit(Address))
            .Form()
            .Fill("Værdi", "15")
            .Fill("Målt pr.", "01.01.2018")
            .Press("Gem måling");
        Assert.True(page.Shows("Den tæller ikke med, fordi den ikke er efter udgangspunktet 1. juni 2018."));
    }

    [Theory]
    [InlineData(Chief)]
    [InlineData(Leader)]
    [InlineData(Board)]
    [InlineData(Reader)]
    [InlineData("administrator")]
    public async Task Only_the_strategy_office_records(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await Readings(app)).Count;
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAs(person)).Visit(Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Post(person, Address)).Status);
        var row = (await Readings(app))[^1];
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await app.Post(person, $"/maal/2019/2.1/dokumentation/raekke/{row.Id}")).Status
        );
        Assert.Equal(before, (await Readings(app)).Count(r => r.WithdrawnAt is null));
    }

    [Fact]
    public async Task Two_who_record_the_same_day_at_once_leave_one()
    {
        await using var app = await StrategyApp.WithSampleData();
        var forms = new List<FormOnPage>();
        foreach (var value in new[] { "14,1", "14,3" })
        {
            var form = (await (await app.SignInAs(Office)).Visit(Address)).Form();
            forms.Add(form.Fill("Værdi", value).Fill("Målt pr.", "01.06.2019"));
        }

        await Task.WhenAll(forms.Select(f => f.Press("Gem måling")));
        Assert.Single(await Readings(app), r => r.HappenedOn == new DateOnly(2019, 6, 1));
    }

    [Fact]
    public async Task A_goal_that_is_counted_has_none()
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await app.SignInAs(Office)).Visit("/maal/2019/1.1/maalinger")).Status
        );
    }

    private static Task<List<Reading>> Readings(StrategyApp app) =>
        app.Stored(db => db.Readings.OrderBy(r => r.Id).ToListAsync());
}
