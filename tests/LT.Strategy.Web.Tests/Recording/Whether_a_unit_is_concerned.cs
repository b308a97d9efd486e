using LT.Strategy.Domain.SharedGoals;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Recording.RecordingApp;

namespace LT.Strategy.Web.Tests.Recording;

public sealed class Whether_a_unit_is_concerned
{
    private const string Question = "Har enheden brug for at rekruttere i 2019?";
    private const string Uses = "Anvender materialerne";

    [Fact]
    public async Task The_answer_and_the_fact_are_saved_together_each_with_its_day()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Leader)).Visit(Table("3.2", UnitCode)))
            .Form()
            .Choose(Question, "Ja")
            .Tick("anvender materialerne")
            .Fill("Dato, hvor det skete", "03.06.2019")
            .Press("Gem dokumentation");

        Assert.True(page.Shows("1 bilag er registreret for 1 enhed. Behovet er besvaret for 1 enhed."));
        Assert.True(page.Shows($"{Unit} tæller med i målet."));
        var answer = Assert.Single(await Answers(app));
        Assert.Equal((Concern.Yes, new DateOnly(2019, 6, 3)), (answer.Answer, answer.HappenedOn));
        Assert.Equal("Leder, Hjemmeplejen Syd", answer.RecordedAs);
    }

    [Fact]
    public async Task An_answer_alone_is_from_today_and_a_changed_one_is_appended()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("3.2")))
            .Form()
            .Choose($"{Question} {Unit}", "Ja")
            .Press("Gem dokumentation");
        Assert.True(page.Shows("Behovet er besvaret for 1 enhed."));

        page = await page.Form().Choose($"{Question} {Unit}", "Nej").Press("Gem dokumentation");
        Assert.True(page.Shows("Behovet er besvaret for 1 enhed."));
        var answers = await Answers(app);
        Assert.Equal([Concern.Yes, Concern.No], answers.Select(a => a.Answer));
        Assert.All(answers, a => Assert.Equal(new DateOnly(2019, 6, 14), a.HappenedOn));
        Assert.Contains(
            page.Texts("tbody tr"),
            r =>
                r.StartsWith(Unit, StringComparison.Ordinal)
                && r.EndsWith("Nej, har ikke behov", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_fact_without_a_yes_is_stored_and_said_not_to_count()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Chief)).Visit(Table("3.2")))
            .Form()
            .Tick(Box(Unit, Uses))
            .Fill($"Dato for {Unit}", "03.06.2019")
            .Press("Gem dokumentation");

        Assert.True(page.Shows($"Tæller ikke med: {Unit} (behov ikke oplyst)."));
        Assert.Single(await app.EvidenceOf(UnitCode));
        Assert.Empty(await Answers(app));
        page = await page.Form().Choose($"{Question} {Unit}", "Ja").Press("Gem dokumentation");
        Assert.True(page.Shows("5 af 12"));
    }

    [Fact]
    public async Task An_answer_older_than_the_one_that_holds_is_stored_and_said_not_to_hold()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Leader)).Visit(Table("3.2", UnitCode)))
            .Form()
            .Choose(Question, "Ja")
            .Press("Gem dokumentation");
        page = await page.Form()
            .Choose(Question, "Nej")
            .Fill("Dato, hvor det skete", "01.03.2019")
            .Press("Gem dokumentation");

        Assert.True(page.Shows($"Svaret for {Unit} gælder ikke, fordi et nyere svar er fra 14. juni 2019."));
        Assert.Equal(2, (await Answers(app)).Count);
    }

    [Fact]
    public async Task An_answer_from_tomorrow_is_refused()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs(Leader)).Visit(Table("3.2", UnitCode)))
            .Form()
            .Choose(Question, "Ja")
            .Fill("Dato, hvor det skete", "15.06.2019")
            .Press("Gem dokumentation");

        Assert.Contains(page.Errors, e => e.Contains("Datoen kan ikke ligge efter i dag."));
        Assert.Equal("true", page.Form().Value("Ja"));
        Assert.Empty(await Answers(app));
    }

    private static Task<List<ConcernAnswer>> Answers(StrategyApp app) =>
        app.Stored(db => db.ConcernAnswers.Where(a => a.Unit!.Code == UnitCode).OrderBy(a => a.Id).ToListAsync());
}
