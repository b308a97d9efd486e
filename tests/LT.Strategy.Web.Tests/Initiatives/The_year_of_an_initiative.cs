using System.Net;
using LT.Strategy.Domain.Agreements;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Initiatives;

public sealed class The_year_of_an_initiative
{
    [Theory]
    [InlineData("centerchef-cup", true, true)]
    [InlineData("direktion", true, false)]
    [InlineData("strategisekretariat", true, false)]
    [InlineData("leder-virum-skole", false, false)]
    [InlineData("bidragyder-cso", false, false)]
    [InlineData("medarbejder", false, false)]
    public async Task Is_everyones_to_read_and_its_follow_ups_are_not(string person, bool sees, bool acts)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var page = await (await session.Visit("/aarsaftaler/2019/cup")).Follow(
            "Indsatsen gennem året: Skole og dagtilbud om det samme barn"
        );
        Assert.Equal("Skole og dagtilbud om det samme barn", page.Heading);
        Assert.True(page.Shows("Aftalt") && page.Shows("Dokumentation til mål 1.1") && page.Shows("I dag"));
        Assert.Contains(
            page.Texts(".lt-story li p"),
            t => t.EndsWith(" har arbejdet med relationel koordinering.", StringComparison.Ordinal)
        );
        Assert.Equal(sees, page.Shows("Seks af tolv enheder tæller med."));
        Assert.Equal(sees, page.Shows("Egen vurdering"));
        Assert.Equal((acts, acts), (page.HasLink("Følg op"), page.HasLink("Del en læring")));
    }

    [Fact]
    public async Task Tells_that_it_was_given_up_and_what_it_taught()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs("medarbejder")).Visit("/aarsaftaler/2019/cmp")).Follow(
            "Indsatsen gennem året: Lokalplaner, man kan søge i"
        );
        Assert.True(page.Shows("Udgået") && page.Shows("Tal med leverandørens andre kunder"));
        Assert.False(page.HasLink("Følg op"));
    }

    [Fact]
    public async Task A_units_leads_up_through_its_centres_to_the_goal_the_theme_and_the_core_task()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await (await app.SignInAs("medarbejder")).Visit("/aarsaftaler/2019/engelsborgskolen")).Follow(
            "Indsatsen gennem året: Fra børnehave til skole"
        );
        Assert.Equal(
            [
                "Fremtidsfortællingen",
                "Kerneopgaven",
                "Tema 1: Vi samarbejder om kerneopgaven",
                "Mål 1.1 Relationel koordinering",
                "Skole og dagtilbud om det samme barn",
            ],
            page.Texts(".lt-thread a")
        );
        foreach (var step in page.All(".lt-thread a").Select(a => a.GetAttribute("href")!))
        {
            Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAs("medarbejder")).Visit(step)).Status);
        }

        var centres = await page.Follow("Skole og dagtilbud om det samme barn");
        Assert.Equal("Skole og dagtilbud om det samme barn", centres.Heading);
        Assert.DoesNotContain(
            "Denne indsats, Engelsborgskolen",
            centres.TextOf(".lt-thread"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_not_there_for_what_only_a_draft_says()
    {
        await using var app = await StrategyApp.WithSampleData();
        var draft = await app.Stored(db =>
            db.CentreAgreements.Where(a => a.Centre.Code == "cso")
                .SelectMany(a => a.Initiatives)
                .SingleAsync(i => i.Title == "Fælles vagtplan om sommeren")
        );
        foreach (var person in new[] { "centerchef-cso", "strategisekretariat", "medarbejder" })
        {
            var session = await app.SignInAs(person);
            foreach (var page in new[] { "", "/laering", "/excel" })
            {
                var address = $"/aarsaftaler/2019/cso/indsats/{draft.Id}{page}";
                Assert.Equal(HttpStatusCode.NotFound, (await session.Visit(address)).Status);
            }
        }
    }
}
