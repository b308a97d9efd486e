using System.Net;
using LT.Strategy.Web.Tests.Progress;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Assessments;

public sealed class Managements_own_assessment
{
    private const string Address = "/maal/2019/3.1/vurdering";

    private const string Ground = "Fire centre mangler kun materialet fra CPKS.";

    [Theory]
    [InlineData("direktion", "Kommunaldirektør, direktionen")]
    [InlineData("centerchef-cup", "Centerchef, CUP")]
    [InlineData("strategisekretariat", "Strategikonsulent, strategisekretariatet")]
    public async Task Is_written_with_a_ground_and_stands_beside_the_computed_status(string person, string name)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var before = (await session.Visit("/ledelse")).Cell("3.1", "Status");
        var page = await Write(session, "I risiko", Ground);
        Assert.Equal(Address, page.Path);
        Assert.True(page.Shows("Vurderingen er gemt."));
        foreach (var address in new[] { "/maal/2019/3.1", "/maal/2019/3.1/beregning" })
        {
            var goal = await session.Visit(address);
            Assert.Contains(Ground, goal.TextOf(".lt-assess"), StringComparison.Ordinal);
            Assert.Contains($"{name}, 14. juni 2019", goal.TextOf(".lt-assess"), StringComparison.Ordinal);
        }

        Assert.Equal(
            $"{before} Ledelsen 14.06.2019: I risiko",
            (await session.Visit("/ledelse")).Cell("3.1", "Status")
        );
    }

    [Theory]
    [InlineData("leder-virum-skole")]
    [InlineData("bidragyder-cso")]
    [InlineData("stedfortraeder-cup")]
    [InlineData("administrator")]
    [InlineData("medarbejder")]
    public async Task Does_not_exist_to_everyone_else(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var row = await app.Stored(db => db.Assessments.FirstAsync());
        var session = await app.SignInAs(person);
        foreach (var address in new[] { Address, $"/maal/2019/1.1/vurdering/{row.Id}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await session.Visit(address)).Status);
            var sent = await session.Post(address, ("Status", "OffTrack"), ("Ground", "x"), ("Reason", "x"));
            Assert.Equal(HttpStatusCode.NotFound, sent.Status);
        }

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await session.Visit($"/maal/2019/1.1/dokumentation/raekke/{row.Id}")).Status
        );
        Assert.Equal(3, await app.Stored(db => db.Assessments.CountAsync(a => a.WithdrawnAt == null)));
    }

    [Theory]
    [InlineData("medarbejder")]
    [InlineData("leder-virum-skole")]
    [InlineData("bidragyder-cso")]
    [InlineData("stedfortraeder-cup")]
    public async Task Changes_nothing_that_anybody_else_is_shown(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var reader = await app.SignInAs(person);
        var before = await All(reader);
        var management = await app.SignInAs("direktion");
        await Write(management, "Bagud", Ground);
        await (await management.Visit(await Row(app)))
            .Form()
            .Fill("Begrundelse", "Skrevet på det forkerte mål")
            .Press("Træk tilbage");
        Assert.Equal(before, await All(reader));
        Assert.DoesNotContain(before, t => t.Contains("Ledelsens egen vurdering", StringComparison.Ordinal));
        Assert.DoesNotContain(before, t => t.Contains("Otte forløb i CUP", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_withdrawn_with_a_reason_and_the_one_before_holds_again()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        Assert.Contains(
            "På sporet",
            (await session.Visit("/maal/2019/1.1")).TextOf(".lt-assess"),
            StringComparison.Ordinal
        );
        var list = await session.Visit("/maal/2019/1.1/vurdering");
        var row = await list.Follow("11.06.2019, se eller træk tilbage");
        Assert.Contains("Skriv, hvorfor registreringen trækkes tilbage.", (await row.Press("Træk tilbage")).Errors);
        var after = await row.Form().Fill("Begrundelse", "Forløbene er aflyst").Press("Træk tilbage");
        Assert.True(after.Shows("Trukket tilbage 14.06.2019: Forløbene er aflyst"));
        Assert.Contains(
            "I risiko",
            (await session.Visit("/maal/2019/1.1")).TextOf(".lt-assess"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "På sporet",
            (await session.Visit("/maal/2019/1.1?pr=2019-06-13")).TextOf(".lt-assess"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_shown_as_it_was_on_an_earlier_date_and_written_only_today()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var page = await session.Visit("/maal/2019/1.1/vurdering?pr=2019-05-31");
        Assert.Equal(["I risiko"], page.Texts("[data-title=Vurdering]"));
        Assert.False(page.HasButton("Gem vurderingen"));
        Assert.Equal(
            "I risiko Ledelsen 29.03.2019: I risiko",
            (await session.Visit("/ledelse?pr=2019-05-31")).Cell("1.1", "Status")
        );
        Assert.False((await session.Visit("/ledelse?pr=2019-03-28")).Shows("Ledelsen 29"));
    }

    [Fact]
    public async Task Without_word_or_ground_nothing_is_kept_and_what_was_typed_stands()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var page = await (await session.Visit(Address)).Form().Fill("Begrundelse", Ground).Press("Gem vurderingen");
        Assert.Contains("Vælg, hvordan I vurderer målet.", page.Errors);
        Assert.Equal(Ground, page.Form().Value("Begrundelse"));
        page = await (await session.Visit(Address)).Form().Choose("Bagud").Press("Gem vurderingen");
        Assert.Contains("Skriv, hvad vurderingen bygger på.", page.Errors);
        Assert.Equal(3, await app.Stored(db => db.Assessments.CountAsync()));
    }

    private static async Task<Page> Write(Session session, string word, string ground) =>
        await (await session.Visit(Address)).Form().Choose(word).Fill("Begrundelse", ground).Press("Gem vurderingen");

    private static async Task<string> Row(StrategyApp app) =>
        $"{Address}/{await app.Stored(db => db.Assessments.MaxAsync(a => a.Id))}";

    private static async Task<IReadOnlyList<string>> All(Session session)
    {
        List<string> texts = [];
        foreach (
            var address in new[]
            {
                "/",
                "/opgaver",
                "/maal",
                "/ledelse",
                "/ledelse/centre",
                "/ledelse/centre/cup/3.1",
                "/temaer/2019/3",
                "/maal/2019/3.1",
                "/maal/2019/3.1/beregning",
                "/maal/2019/1.1",
                "/maal/2019/1.1/beregning",
            }
        )
        {
            texts.Add((await session.Visit(address)).Text);
        }

        return texts;
    }
}
