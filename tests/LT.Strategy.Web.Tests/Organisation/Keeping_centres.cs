using System.Net;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Organisation.OrganisationApp;

namespace LT.Strategy.Web.Tests.Organisation;

public sealed class Keeping_centres
{
    public static TheoryData<string, HttpStatusCode> Persons =>
        new()
        {
            { "administrator", HttpStatusCode.OK },
            { "strategisekretariat", HttpStatusCode.OK },
            { "direktion", HttpStatusCode.Forbidden },
            { "centerchef-cso", HttpStatusCode.Forbidden },
            { "leder-virum-skole", HttpStatusCode.Forbidden },
            { "medarbejder", HttpStatusCode.Forbidden },
        };

    [Theory]
    [MemberData(nameof(Persons))]
    public async Task Are_the_administrators_and_the_strategy_offices(string person, HttpStatusCode status)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        foreach (
            var address in new[]
            {
                List,
                Virum,
                $"{Virum}/omdoeb",
                $"{Virum}/flyt",
                $"{Virum}/egen-aftale",
                $"{Virum}/luk",
                $"{List}/centre/cso",
                $"{List}/centre/cso/omdoeb",
                $"{List}/centre/cso/luk",
                $"{List}/nyt-center",
                $"{List}/ny-enhed",
                $"{List}/import",
            }
        )
        {
            Assert.Equal((address, status), (address, (await session.Visit(address)).Status));
        }

        if (status == HttpStatusCode.Forbidden)
        {
            foreach (
                var address in new[] { $"{Virum}/luk", $"{Virum}/fortryd", $"{List}/import", $"{List}/import/gem" }
            )
            {
                var answer = await session.Post(address, ("LastDay", "01.08.2019"), ("Handling", "gem"));
                Assert.Equal((address, status), (address, answer.Status));
            }

            Assert.Null(
                await app.Stored(db => db.Units.Where(u => u.Code == "virum-skole").Select(u => u.To).SingleAsync())
            );
        }
    }

    [Theory]
    [InlineData("/centre/findes-ikke")]
    [InlineData("/enheder/findes-ikke")]
    [InlineData("/enheder/findes-ikke/luk")]
    [InlineData("/enheder/cso")]
    [InlineData("/centre/cso/flyt")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("administrator")).Visit(List + address);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task One_with_units_left_does_not_close_and_names_them()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var page = await admin.LookAt($"{List}/centre/cbe/luk", ("Sidste dag", "31.07.2019"));
        var error = Assert.Single(page.Told());
        Assert.StartsWith("3 enheder hører under centret efter 31. juli 2019", error, StringComparison.Ordinal);
        Assert.Equal("31.07.2019", page.Form().Value("Sidste dag"));
    }

    [Fact]
    public async Task A_new_one_opens_and_closes_again_and_one_sees_what_follows()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var seen = await admin.LookAt(
            $"{List}/nyt-center",
            ("Navn", "Center for Børn og Ærlighed"),
            ("Forkortelse", "CBÆ"),
            ("Åbner", "14.06.2019")
        );
        Assert.True(seen.Shows("Koden bliver cbae."));
        Assert.True(seen.Shows("Fristen for årsaftalen 2019 var 15. januar 2019, så der er ingen frist i 2019"));
        Assert.Equal($"{List}/centre/cbae", (await seen.Press("Åbn centret")).Path);

        var closing = await admin.LookAt($"{List}/centre/cbae/luk", ("Sidste dag", "31.07.2019"));
        Assert.True(closing.Shows("Fra 1. august 2019 er centret ikke med i dækningen"));
        var page = await closing.Press("Luk centret");
        Assert.True(page.Shows("Center for Børn og Ærlighed lukker. Sidste dag er 31. juli 2019."));
        Assert.True((await admin.Visit(List)).Shows("Lukker, sidste dag 31.07.2019"));
    }

    [Fact]
    public async Task Roles_and_agreements_are_told_of_before_a_closing()
    {
        await using var app = await StrategyApp.WithSampleData();
        var page = await (await app.SignInAs("administrator")).LookAt($"{Virum}/luk", ("Sidste dag", "31.07.2019"));
        Assert.True(page.Shows("Årsaftalen for 2019 bliver stående og kan læses."));
        Assert.True(page.Shows("slutter ikke af sig selv. Afslut den særskilt."), page.Text);
    }

    [Fact]
    public async Task Closed_ones_are_found_when_asked_for()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        Assert.False((await admin.Visit(List)).HasLink("CEB: Center for Erhverv og Bosætning"));
        var page = await admin.Visit($"{List}?tilstand=lukkede");
        Assert.True(page.HasLink("CEB: Center for Erhverv og Bosætning"));
        Assert.True(page.Shows("Lukket, sidste dag 31.05.2019"));
        Assert.Empty((await admin.Visit($"{List}?q=findesikke")).All("main table"));
    }
}
