using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Recording;

public sealed class Ticking_off_in_the_table
{
    private const string Other = "Plejecenter Baunehøj";

    [Fact]
    public async Task All_ticked_rows_are_recorded_together_and_the_page_says_how_many()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1")))
            .Form()
            .Tick(Box(Unit, Worked))
            .Tick(Box(Unit, Supported))
            .Fill($"Dato for {Unit}", "04.06.2019")
            .Fill($"Note for {Unit}", " Tredje møde holdt ")
            .Tick(Box(Other, Worked))
            .Fill($"Dato for {Other}", "1/6/2019")
            .Press("Gem dokumentation");

        Assert.Equal(Table("1.1"), page.Path);
        Assert.True(page.Shows("3 bilag er registreret for 2 enheder."));
        Assert.False(page.Shows("Tæller ikke med:"));
        Assert.True(page.Shows("5 af 12"));
        var rows = await app.EvidenceOf(UnitCode);
        Assert.Equal(2, rows.Count(r => r.HappenedOn == new DateOnly(2019, 6, 4) && r.Note == "Tredje møde holdt"));
        Assert.All(rows.Where(r => r.Note is not null), r => Assert.Equal("Centerchef, CSO", r.RecordedAs));
        Assert.Equal(
            Chief,
            await app.Stored(db =>
                db.Persons.Where(p => p.Id == rows[0].RecordedById).Select(p => p.DirectoryId).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task A_row_without_a_date_stops_everything_and_keeps_what_was_typed()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await app.Ledger()).Count;
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1")))
            .Form()
            .Tick(Box(Unit, Worked))
            .Fill($"Note for {Unit}", "Uden dato")
            .Tick(Box(Other, Supported))
            .Fill($"Dato for {Other}", "01.06.2019")
            .Press("Gem dokumentation");

        Assert.Contains(page.Errors, e => e.Contains($"{Unit}: Skriv den dag, det skete"));
        Assert.Equal("true", page.Form().Value(Box(Unit, Worked)));
        Assert.Equal("Uden dato", page.Form().Value($"Note for {Unit}"));
        Assert.Equal("true", page.Form().Value(Box(Other, Supported)));
        Assert.Equal("01.06.2019", page.Form().Value($"Dato for {Other}"));
        Assert.Equal(before, (await app.Ledger()).Count);
    }

    [Theory]
    [InlineData("15.06.2019", "Datoen kan ikke ligge efter i dag.")]
    [InlineData("31.02.2019", "Den dato findes ikke. Skriv en anden, fx 15.01.2019.")]
    [InlineData("06/14/2019", "Skriv datoen som dag, måned og år, fx 15.01.2019.")]
    [InlineData("i går", "Skriv datoen som dag, måned og år, fx 15.01.2019.")]
    public async Task A_date_after_today_or_that_cannot_be_read_is_refused(string date, string sentence)
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await app.Ledger()).Count;
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1")))
            .Form()
            .Tick(Box(Unit, Worked))
            .Fill($"Dato for {Unit}", date)
            .Press("Gem dokumentation");

        Assert.Contains(page.Errors, e => e.Contains(sentence));
        Assert.Equal(date, page.Form().Value($"Dato for {Unit}"));
        Assert.Equal(before, (await app.Ledger()).Count);
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_refused_with_the_limit()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1")))
            .Form()
            .Tick(Box(Unit, Worked))
            .Fill($"Dato for {Unit}", "04.06.2019")
            .Fill($"Note for {Unit}", new string('å', Evidence.NoteMaxLength + 1))
            .Press("Gem dokumentation");

        Assert.Contains(page.Errors, e => e.Contains("Skriv højst 500 tegn"));
        Assert.Empty(await app.EvidenceOf(UnitCode));
    }

    [Fact]
    public async Task Words_beside_an_unticked_box_are_not_thrown_away()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1")))
            .Form()
            .Fill($"Note for {Unit}", "Glemte krydset")
            .Press("Gem dokumentation");

        Assert.Contains(page.Errors, e => e.Contains("Kryds af, hvad der er sket, eller slet datoen og noten."));
        Assert.Equal("Glemte krydset", page.Form().Value($"Note for {Unit}"));
    }

    [Fact]
    public async Task Saving_nothing_says_so()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1"))).Press("Gem dokumentation");
        Assert.Contains(page.Errors, e => e.Contains("Kryds af, hvad der er sket, før du gemmer."));
    }

    [Fact]
    public async Task A_day_before_the_year_is_recorded_and_said_not_to_count()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1")))
            .Form()
            .Tick(Box(Unit, Worked))
            .Fill($"Dato for {Unit}", "31.12.2018")
            .Press("Gem dokumentation");

        Assert.True(
            page.Shows($"1 bilag er registreret for 1 enhed. Tæller ikke med: {Unit} (sket før 1. januar 2019).")
        );
        Assert.Single(await app.EvidenceOf(UnitCode));
        var again = await page.Form()
            .Tick(Box(Unit, Worked))
            .Fill($"Dato for {Unit}", "04.06.2019")
            .Press("Gem dokumentation");
        Assert.True(again.Shows("1 bilag er registreret for 1 enhed."));
        Assert.False(again.Shows("Tæller ikke med:"));
    }

    [Fact]
    public async Task A_day_after_the_due_date_is_recorded_and_said_not_to_count()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await app.Ledger()).Count;
        app.Time.Advance(TimeSpan.FromDays(220));
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1")))
            .Form()
            .Tick(Box(Unit, Worked))
            .Fill($"Dato for {Unit}", "02.01.2020")
            .Press("Gem dokumentation");

        Assert.Contains(
            $"Tæller ikke med: {Unit} (sket efter målets frist 31. december 2019).",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(before + 1, (await app.Ledger()).Count);
    }

    [Fact]
    public async Task What_somebody_else_recorded_meanwhile_is_skipped_and_said()
    {
        await using var app = await StrategyApp.WithSampleData();
        var chief = await (await app.SignInAs(Chief)).Visit(Table("1.1"));
        var leader = await (await app.SignInAs(Leader)).Visit(Table("1.1", UnitCode));
        await leader
            .Form()
            .Tick("har arbejdet med relationel koordinering")
            .Fill("Dato, hvor det skete", "03.06.2019")
            .Press("Gem dokumentation");

        var page = await chief
            .Form()
            .Tick(Box(Unit, Worked))
            .Tick(Box(Unit, Supported))
            .Fill($"Dato for {Unit}", "04.06.2019")
            .Press("Gem dokumentation");

        Assert.True(page.Shows("1 bilag er registreret for 1 enhed."));
        Assert.True(page.Shows($"Var allerede registreret og er sprunget over: {Unit} ({Worked})."));
        var rows = await app.EvidenceOf(UnitCode);
        Assert.Equal(["Leder, Hjemmeplejen Syd", "Centerchef, CSO"], rows.Select(r => r.RecordedAs));
    }

    [Fact]
    public async Task Two_who_record_the_same_at_the_same_time_count_once()
    {
        await using var app = await StrategyApp.WithSampleData();
        var forms = new[]
        {
            await (await app.SignInAs(Chief)).Visit(Table("1.1")),
            await (await app.SignInAs(Office)).Visit(Table("1.1")),
        };
        await Task.WhenAll(
            forms.Select(f =>
                f.Form()
                    .Tick(Box(Unit, Worked))
                    .Tick(Box(Unit, Supported))
                    .Fill($"Dato for {Unit}", "04.06.2019")
                    .Press("Gem dokumentation")
            )
        );
        var page = await (await app.SignInAs(Chief)).Visit(Table("1.1"));
        Assert.True(page.Shows("5 af 12"));
        Assert.Equal(2, (await app.EvidenceOf(UnitCode)).Count);
    }

    [Fact]
    public async Task A_unit_of_another_centre_cannot_be_slipped_in()
    {
        await using var app = await StrategyApp.WithSampleData();
        var other = await app.Stored(db =>
            db.Units.Where(u => u.Code == "ungdomsskolen").Select(u => u.Id).SingleAsync()
        );
        var before = (await app.Ledger()).Count;
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.1")))
            .Form()
            .Tick(Box(Unit, Worked))
            .Fill($"Dato for {Unit}", "04.06.2019")
            .Set("Rows[1].SubjectId", $"{other}")
            .Press("Gem dokumentation");

        Assert.Contains(page.Errors, e => e.Contains("Listen er ændret"));
        Assert.Equal(before, (await app.Ledger()).Count);
    }

    [Fact]
    public async Task The_strategy_office_ticks_off_centres_in_one_table()
    {
        await using var app = await StrategyApp.WithSampleData();
        const string Centre = "Center for Miljø og Plan";
        var page = await (await (await app.SignInAs(Office)).Visit("/maal/2019/3.1/dokumentation"))
            .Form()
            .Tick(Box(Centre, "Drøftet"))
            .Tick(Box(Centre, "Fastlagt"))
            .Tick(Box(Centre, "Via materiale fra CPKS"))
            .Fill($"Dato for {Centre}", "12.06.2019")
            .Press("Gem dokumentation");

        Assert.Equal("/maal/2019/3.1/dokumentation", page.Path);
        Assert.True(page.Shows("3 bilag er registreret for 1 center."));
        Assert.True(page.Shows("7 af 10"));
        Assert.Equal("Strategisekretariatet", (await app.Ledger())[^1].RecordedAs);
    }

    [Fact]
    public async Task A_deputy_records_in_the_name_of_the_office()
    {
        await using var app = await StrategyApp.WithSampleData();
        await (await (await app.SignInAs("stedfortraeder-cup")).Visit(Table("1.1", "lundtofte-skole")))
            .Form()
            .Tick("har arbejdet med relationel koordinering")
            .Fill("Dato, hvor det skete", "03.06.2019")
            .Press("Gem dokumentation");
        Assert.Equal("Stedfortræder for centerchef, CUP", (await app.Ledger())[^1].RecordedAs);
    }
}
