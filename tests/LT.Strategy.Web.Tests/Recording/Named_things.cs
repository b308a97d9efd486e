using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Recording;

public sealed class Named_things
{
    private const string Name = "Hvilken form?";

    [Theory]
    [InlineData("Digitalt borgerpanel")]
    [InlineData("  digitalt   BORGERPANEL ")]
    [InlineData("Digitalt borger panel")]
    public async Task Case_and_blanks_find_the_one_in_the_register(string typed)
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = await Labels(app);
        var page = await Record(app, typed, "er afprøvet");
        Assert.True(page.Shows("1 bilag er registreret for Digitalt borgerpanel."));
        Assert.Equal(before, await Labels(app));
        var row = Assert.IsType<Evidence>((await app.Ledger())[^1]);
        Assert.Equal("Centerchef, CSO", row.RecordedAs);
        Assert.NotNull(row.CentreId);
    }

    [Fact]
    public async Task A_new_one_is_written_into_the_register_and_suggested_from_then_on()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await Record(app, " Gåture  med borgere ", "er afprøvet", "er evalueret");
        Assert.True(page.Shows("2 bilag er registreret for Gåture med borgere."));
        Assert.Contains("Gåture med borgere", await Labels(app));
        Assert.Contains(page.All("datalist option"), o => o.GetAttribute("value") == "Gåture med borgere");
        Assert.Contains(
            page.Texts("tbody tr"),
            r =>
                r.StartsWith("Gåture med borgere", StringComparison.Ordinal)
                && r.EndsWith("Ja", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_same_fact_in_the_same_centre_is_skipped_and_said()
    {
        await using var app = await StrategyApp.WithSampleData();
        await Record(app, "Brugertest", "er afprøvet");
        var before = (await app.Ledger()).Count;
        var page = await Record(app, "brugertest", "er afprøvet");
        Assert.True(page.Shows("Var allerede registreret og er sprunget over: Brugertest (Afprøvet)."));
        Assert.Equal(before, (await app.Ledger()).Count);
    }

    [Fact]
    public async Task One_that_was_merged_leads_to_what_it_was_merged_into()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db =>
        {
            var labels = db.Labels.ToDictionary(l => l.Name);
            db.Add(
                new LabelMerge
                {
                    SharedGoalId = labels["Brugertest"].SharedGoalId,
                    LabelId = labels["Borgertopmøde"].Id,
                    IntoLabelId = labels["Brugertest"].Id,
                    HappenedOn = new DateOnly(2019, 6, 1),
                    RecordedAt = new DateTime(2019, 6, 1, 8, 0, 0, DateTimeKind.Utc),
                    RecordedById = db.Persons.Single(p => p.DirectoryId == Office).Id,
                }
            );
        });
        var page = await Record(app, "borgertopmøde", "er afprøvet");
        Assert.True(page.Shows("1 bilag er registreret for Brugertest."));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_nothing_is_stored()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (labels, rows) = (await Labels(app), (await app.Ledger()).Count);
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("1.2"))).Press("Gem dokumentation");
        Assert.Contains(
            "Vælg fra listen, eller skriv et nyt navn.",
            string.Join('|', page.Errors),
            StringComparison.Ordinal
        );
        Assert.Contains("Kryds af, hvad der er sket.", string.Join('|', page.Errors), StringComparison.Ordinal);
        Assert.Contains("Skriv den dag, det skete", string.Join('|', page.Errors), StringComparison.Ordinal);

        page = await page.Form()
            .Fill(Name, new string('x', Label.NameMaxLength + 1))
            .Tick("er afprøvet")
            .Fill("Dato, hvor det skete", "15.06.2019")
            .Press("Gem dokumentation");
        Assert.Contains(page.Errors, e => e.Contains("Skriv højst 120 tegn"));
        Assert.Contains(page.Errors, e => e.Contains("Datoen kan ikke ligge efter i dag."));
        Assert.Equal(labels, await Labels(app));
        Assert.Equal(rows, (await app.Ledger()).Count);
    }

    [Fact]
    public async Task Two_who_write_the_same_new_name_at_once_get_one_label()
    {
        await using var app = await StrategyApp.WithSampleData();
        await Task.WhenAll(
            Record(app, "Nabodag", "er afprøvet"),
            Record(app, "nabodag", "er evalueret", "centerchef-cup", "cup")
        );
        Assert.Single(await Labels(app), l => l.Equals("nabodag", StringComparison.OrdinalIgnoreCase));
    }

    private static Task<Page> Record(StrategyApp app, string name, params string[] criteria) =>
        Record(app, name, Chief, "cso", criteria);

    private static Task<Page> Record(StrategyApp app, string name, string criterion, string person, string centre) =>
        Record(app, name, person, centre, [criterion]);

    private static async Task<Page> Record(
        StrategyApp app,
        string name,
        string person,
        string centre,
        string[] criteria
    )
    {
        var form = (await (await app.SignInAs(person)).Visit(Table("1.2", centre)))
            .Form()
            .Fill(Name, name)
            .Fill("Dato, hvor det skete", "03.06.2019");
        foreach (var criterion in criteria)
        {
            form.Tick(criterion);
        }

        return await form.Press("Gem dokumentation");
    }

    private static Task<List<string>> Labels(StrategyApp app) =>
        app.Stored(db => db.Labels.OrderBy(l => l.Id).Select(l => l.Name).ToListAsync());
}
