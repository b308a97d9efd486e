using System.Diagnostics;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LT.Strategy.Browser.Tests.FollowUps;

public sealed class Answering_a_round(BrowserFixture browser)
{
    private const string Comment = "Vi mangler en leder af forløbet.";

    /// <summary>Before the round opens.</summary>
    private static readonly DateTime Before = new(2019, 6, 2, 10, 0, 0, DateTimeKind.Utc);

    private int _keys;

    [Fact]
    public async Task A_chief_answers_for_twelve_initiatives_and_hands_in_without_a_mouse()
    {
        await using var journey = await Journey.Begin(browser, 1280);
        await journey.Given(TwelveInitiatives);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.Visit("/opfoelgning/2019/cbe");
        var page = chief.Page;
        var clock = Stopwatch.StartNew();

        await Keys(page, "Tab", "Enter", "Tab", "Enter");
        for (var number = 1; number <= 12; number++)
        {
            await Assertions.Expect(page.Locator($"#svar-{number} :focus")).ToBeVisibleAsync();
            await (
                number switch
                {
                    4 => Keys(page, "2", "Tab", "Enter"),
                    8 => AtRisk(page),
                    10 => LeavesIt(page),
                    _ => Keys(page, "Enter"),
                }
            );
        }

        await Assertions.Expect(page.Locator("#aflever button:focus")).ToHaveTextAsync("Aflever Anden opfølgning");
        await chief.Check();
        await chief.Load(() => Keys(page, "Enter"));

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"12 initiatives: {_keys} keys and {Comment.Length} letters of comment in {clock.Elapsed.TotalSeconds:0.0} s"
        );
        Assert.Equal(23, _keys);
        await chief.Shows("12 af 12 indsatser er besvaret", "Afleveret 14. juni 2019 af Centerchef, CBE", Comment);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_leader_without_script_answers_and_the_strategy_office_follows_and_closes(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var leader = await journey.SignInWithoutScriptAs("leder-plejecenter-bredebo");
        await leader.Visit("/opgaver");
        await leader.Follow("Følg op", "Plejecenter Bredebo");
        await Answer(leader, "Svar på 2. Brugerråd en gang om måneden", "I\u00A0risiko");
        await leader.Shows("Skriv en kommentar, der forklarer vurderingen.");
        await leader.Fill(leader.Main.Locator("#svar-2 textarea"), "Vi mangler pårørende.");
        await Answer(leader, "Svar på 2. Brugerråd en gang om måneden", "I\u00A0risiko");
        await Answer(leader, "Svar på 3. Færre fald", "På sporet");
        await leader.Press("Aflever Anden opfølgning");
        await leader.Shows("Afleveret 14. juni 2019 af Leder, Plejecenter Bredebo");

        var office = await journey.SignInAs("strategisekretariat");
        await office.Visit("/opfoelgning");
        await office.Follow("Anden opfølgning");
        await office.Shows("7 af 60 enheder har afleveret");
        await office.Follow("Luk opfølgningsrunden");
        await office.Press("Luk opfølgningsrunden");
        await office.Shows("Lukket 14. juni 2019");

        await leader.Visit("/opfoelgning/2019/plejecenter-bredebo");
        await leader.Shows("Der er ingen opfølgningsrunde lige nu.", "Vi mangler pårørende.");
        await leader.Follow("2. Brugerråd en gang om måneden");
        await leader.Follow("Del en læring");
        await leader.Heading("Del en læring");
    }

    private static Task Answer(Visitor visitor, string form, string answer) =>
        visitor.Load(async () =>
        {
            var on = visitor.Main.GetByRole(AriaRole.Form, new() { Name = form, Exact = true });
            await visitor.Tick(on.GetByLabel(answer, new() { Exact = true }));
            await visitor.Use(on.GetByRole(AriaRole.Button, new() { Name = "Gem og gå til den næste" }));
        });

    private async Task Keys(IPage page, params string[] keys)
    {
        foreach (var key in keys)
        {
            _keys++;
            await page.Keyboard.PressAsync(key);
        }
    }

    private async Task AtRisk(IPage page)
    {
        await Keys(page, "3");
        await page.Keyboard.TypeAsync(Comment);
        await Keys(page, "Control+Enter");
    }

    /// <summary>Goes on without pressing anything: the answer is saved by itself.</summary>
    private async Task LeavesIt(IPage page)
    {
        await Keys(page, "5", "Tab", "Tab", "Tab");
        await Assertions.Expect(page.Locator("#svar-10.lt-followed--done")).ToBeVisibleAsync();
    }

    private static async Task TwelveInitiatives(StrategyDbContext db)
    {
        var (chief, board) = (await Person(db, "centerchef-cbe"), await Person(db, "direktion"));
        var agreement = new CentreAgreement
        {
            Centre = await db.Centres.SingleAsync(c => c.Code == "cbe"),
            Year = await db.WholeYears().SingleAsync(),
            StartedAt = Before,
        };
        agreement.Write(AgreementPart.Introduction, "Vi vil være byens bedste nabo.", Before);
        for (var i = 1; i <= 12; i++)
        {
            Add(agreement, $"Indsats nummer {i}");
        }

        agreement.Submit(chief, Before);
        agreement.Conclude(board, Before);
        foreach (var initiative in agreement.Initiatives)
        {
            agreement.FollowUp(initiative.Id, OwnAssessment.NotStarted, "", chief.PersonId, Before);
        }

        db.Add(agreement);
    }

    private static async Task<Signature> Person(StrategyDbContext db, string key)
    {
        var person = await db.Persons.SingleAsync(p => p.DirectoryId == key);
        return new Signature(person.Id, person.Name);
    }

    private static void Add(Agreement agreement, string title)
    {
        var initiative = agreement.AddInitiative(Before);
        (initiative.Title, initiative.What) = (title, "Vi gør det.");
        (initiative.Responsible, initiative.SuccessCriterion) = ("Afdelingslederen", "Det er gjort.");
        (initiative.From, initiative.To) = (new DateOnly(2019, 6, 3), new DateOnly(2019, 12, 31));
        initiative.Milestones.Add(new Milestone { On = new DateOnly(2019, 9, 1), Text = "Halvvejs" });
        initiative.Contributions.AddRange(
            agreement.Year.Goals.Select(g => new Contribution
            {
                SharedGoalId = g.Id,
                ItemIds = g.Measure is CountMeasure { AsksForItems: true, Framework: { } f } ? [f.Items[0].Id] : [],
            })
        );
    }
}
