using System.Net;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Tests.Excel;
using LT.Strategy.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Persons;

public sealed class Giving_and_ending_roles
{
    private const string Address = "/administration/personer";

    [Fact]
    public async Task A_role_is_given_from_a_day_and_ended_at_once()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs(People.Administrator);
        var found = await (await admin.Visit("/administration")).Follow("Personer og roller");
        found = await found.Form("Find en person").Fill("Navn, mail eller id", "medarbejder").Press("Find");
        var person = await app.Stored(db => db.Persons.SingleAsync(p => p.DirectoryId == "medarbejder"));
        var page = await (await found.Follow(person.Name))
            .Form("Giv rollen")
            .Fill("Rolle", "Strategisekretariat")
            .Press("Giv rollen");
        Assert.True(page.Shows("har fået rollen Strategisekretariat, fra 14. juni 2019"));
        Assert.Equal(
            HttpStatusCode.OK,
            (await (await app.SignInAs("medarbejder")).Visit("/administration/aar")).Status
        );

        page = await (await page.Follow("Slut rollen Strategisekretariat")).Press("Slut straks");
        Assert.True(page.Shows("Rollen Strategisekretariat er slut."));
        Assert.True(page.Shows("Tidligere roller"));
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await app.SignInAs("medarbejder")).Visit("/administration/aar")).Status
        );
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_it_cannot_be_given()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs(People.Administrator);
        var before = await app.Stored(db => db.RoleAssignments.CountAsync());
        var page = await (await admin.Visit(await AddressOf(app, "medarbejder")))
            .Form("Giv rollen")
            .Fill("Rolle", "Centerchef")
            .Fill("Første dag", "13.06.2019")
            .Fill("Sidste dag", "i morgen")
            .Press("Giv rollen");
        Assert.Contains("Vælg det center, rollen gælder for.", page.Errors);
        Assert.Contains("Den første dag kan tidligst være i dag.", page.Errors);
        Assert.Contains("Skriv datoen som dag, måned og år, fx 15.01.2019.", page.Errors);
        Assert.Equal("i morgen", page.Form("Giv rollen").Value("Sidste dag"));
        Assert.Equal("CentreChief", page.Form("Giv rollen").Value("Rolle"));
        Assert.Equal(before, await app.Stored(db => db.RoleAssignments.CountAsync()));
    }

    [Fact]
    public async Task A_role_that_has_not_begun_is_undone_and_one_that_has_is_not()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs(People.Administrator);
        var address = await AddressOf(app, "medarbejder");
        var page = await (await admin.Visit(address))
            .Form("Giv rollen")
            .Fill("Rolle", "Direktion")
            .Fill("Første dag", "15.06.2019")
            .Press("Giv rollen");
        var role = await app.Stored(db => db.RoleAssignments.OrderBy(r => r.Id).LastAsync());
        app.Time.Advance(TimeSpan.FromHours(15));
        admin = await app.SignInAs(People.Administrator);
        page = await admin.Post($"{address}/roller/{role.Id}/fortryd");
        Assert.Contains("Perioden er begyndt. Slut den i stedet.", page.Errors);
        Assert.NotNull(await app.Stored(db => db.RoleAssignments.FindAsync(role.Id).AsTask()));
    }

    [Fact]
    public async Task A_period_begins_and_ends_at_midnight_in_Copenhagen()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db =>
        {
            var person = db.Persons.Include(p => p.Roles).Single(p => p.DirectoryId == "medarbejder");
            var day = new DateOnly(2019, 6, 15);
            person.Give(Role.StrategyOffice, AgreementOwner.None, day, day, new DateOnly(2019, 6, 14));
        });
        Assert.Equal(HttpStatusCode.Forbidden, await Asked());
        app.Time.Advance(new TimeSpan(14, 59, 0));
        Assert.Equal(HttpStatusCode.Forbidden, await Asked());
        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, await Asked());
        app.Time.Advance(new TimeSpan(23, 58, 0));
        Assert.Equal(HttpStatusCode.OK, await Asked());
        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Forbidden, await Asked());

        async Task<HttpStatusCode> Asked() =>
            (await (await app.SignInAs("medarbejder")).Visit("/administration/aar")).Status;
    }

    [Fact]
    public async Task Before_one_searches_todays_administrators_are_shown_and_it_is_said_that_there_are_others()
    {
        await using var app = await People.App();
        await app.Given(db =>
        {
            var former = People.Person("tidligere", "Tidligere Administrator", Role.Administrator);
            former.Roles[0].To = new DateOnly(2019, 6, 13);
            db.Persons.Add(former);
        });
        var page = await (await app.SignInAs(People.Administrator)).Visit(Address);
        Assert.Equal(["Anders Administrator"], page.Texts("tbody th"));
        Assert.True(page.Shows("Her står dem, der er administrator i dag. Programmet kender 3 personer i alt."));
        page = await page.Form("Find en person").Fill("Navn, mail eller id", "tidligere").Press("Find");
        Assert.Equal(["Tidligere Administrator"], page.Texts("tbody th"));
        Assert.False(page.Shows("Programmet kender"));
    }

    [Fact]
    public async Task All_who_hold_a_role_also_by_a_group_and_all_who_are_known_are_listed_a_page_at_a_time()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Given(db =>
        {
            var byGroup = People.Person("gruppe", "Gry Gruppe");
            byGroup.Roles.Add(
                new RoleAssignment
                {
                    Role = Role.StrategyOffice,
                    From = new DateOnly(2019, 6, 1),
                    FromGroups = true,
                    Group = "ltk-strategi",
                }
            );
            db.Persons.AddRange(byGroup, People.Person("uden", "Åse Uden Rolle"));
        });
        var known = await app.Stored(db => db.Persons.CountAsync());
        var page = await (await app.SignInAs(People.Administrator)).Visit(Address);
        page = await page.Follow(
            page.Texts("nav a").Single(t => t.StartsWith("Personer med en rolle", StringComparison.Ordinal))
        );
        var holders = await Names(page);
        Assert.Contains("Gry Gruppe", holders);
        Assert.DoesNotContain("Åse Uden Rolle", holders);
        Assert.DoesNotContain("Medarbejder, Stadsbiblioteket", holders);
        Assert.True(page.Shows($"Her står {holders.Count} personer, der i dag må mere end at læse"));

        page = await page.Follow($"Alle personer {known}");
        Assert.True(page.Shows($"Her står alle {known} personer, programmet kender"));
        var all = await Names(page);
        Assert.Equal((known, "Åse Uden Rolle"), (all.Distinct().Count(), all[^1]));
        var link = page.All("main a").Single(a => Words.Of(a.TextContent) == "Hent som Excel").GetAttribute("href")!;
        var file = await ExcelFile.Fetch(await app.SignInAs(People.Administrator), link);
        Assert.Equal(all, file.Texts("Personer", "Navn").Distinct());

        static async Task<List<string>> Names(Page page)
        {
            List<string> names = [.. page.Texts("tbody th")];
            return page.HasLink("Næste side") ? [.. names, .. await Names(await page.Follow("Næste side"))] : names;
        }
    }

    [Fact]
    public async Task The_last_administrator_stays_also_when_two_end_each_other_at_once()
    {
        await using var app = await People.App();
        await app.Given(db => db.Persons.Add(People.Person("anden", "Anna Administrator", Role.Administrator)));
        var (first, second) = (await app.SignInAs(People.Administrator), await app.SignInAs("anden"));
        var (mine, other) = (await RoleOf(app, People.Administrator), await RoleOf(app, "anden"));
        var ended = await Task.WhenAll(
            first.Post(other, ("Handling", "straks")),
            second.Post(mine, ("Handling", "straks"))
        );
        Assert.Equal(
            1,
            await app.Stored(db => db.RoleAssignments.CountAsync(r => r.Role == Role.Administrator && r.To == null))
        );
        Assert.Contains(
            ended,
            p =>
                p.Errors.Any(e => e.StartsWith("Det er den sidste administrator.", StringComparison.Ordinal))
                || p.Status == HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task Nobody_ends_the_only_administrator()
    {
        await using var app = await People.App();
        var admin = await app.SignInAs(People.Administrator);
        var page = await (await admin.Visit(await RoleOf(app, People.Administrator))).Press("Slut straks");
        Assert.StartsWith("Det er den sidste administrator.", Assert.Single(Said(page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_is_made_known_before_they_sign_in()
    {
        await using var app = await People.App();
        var admin = await app.SignInAs(People.Administrator);
        var form = (await admin.Visit(Address)).Follow("Tilføj en person, der ikke har logget ind endnu");
        var page = await (await form)
            .Form("Tilføj person")
            .Fill("Id hos identitetsudbyderen", " abc ")
            .Fill("Navn", "Ny Chef")
            .Fill("Arbejdsmail", "ny.chef")
            .Press("Tilføj person");
        Assert.Equal(["Skriv en mailadresse, fx anne.andersen@ltk.dk."], Said(page));
        Assert.Equal("Ny Chef", page.Form("Tilføj person").Value("Navn"));
        page = await page.Form("Tilføj person").Fill("Arbejdsmail", "ny.chef@ltk.dk").Press("Tilføj person");
        Assert.Equal("Ny Chef", page.Heading);
        Assert.Equal("abc", (await app.Stored(db => db.Persons.SingleAsync(p => p.Name == "Ny Chef"))).DirectoryId);
        page = await admin.Post($"{Address}/ny", ("DirectoryId", "abc"), ("Name", "To"), ("Email", "to@ltk.dk"));
        Assert.Equal(["Personen er her allerede. Søg efter id'et."], Said(page));
    }

    [Theory]
    [InlineData("medarbejder")]
    [InlineData("strategisekretariat")]
    [InlineData("direktion")]
    [InlineData("centerchef-cbe")]
    public async Task Only_an_administrator_comes_here(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        var address = await AddressOf(app, "administrator");
        var role = await RoleOf(app, "administrator");
        foreach (
            var page in new[]
            {
                Address,
                $"{Address}/ny",
                address,
                role,
                "/administration/grupper",
                "/administration/aendringslog",
            }
        )
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await session.Visit(page)).Status);
        }

        var before = await app.Stored(db => db.ChangeLog.CountAsync());
        foreach (var page in new[] { $"{Address}/ny", address, role, $"{role}/fortryd", "/administration/grupper" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await session.Post(page, ("Handling", "straks"))).Status);
        }

        Assert.Equal(before, await app.Stored(db => db.ChangeLog.CountAsync()));
    }

    [Fact]
    public async Task The_front_page_shows_what_one_may_use()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await (await app.SignInAs("strategisekretariat")).Visit("/administration");
        Assert.Equal((true, false, false), Links(office));
        Assert.Equal("/ledelse/frister", (await office.Follow("Forlæng en frist")).Path);
        Assert.Equal("Årene", (await office.Follow("Importér fra en fil")).Heading);
        var admin = await (await app.SignInAs("administrator")).Visit("/administration");
        Assert.Equal((false, true, true), Links(admin));
        Assert.False(admin.HasLink("Forlæng en frist") || admin.HasLink("Importér fra en fil"));
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await app.SignInAs("medarbejder")).Visit("/administration")).Status
        );

        static (bool, bool, bool) Links(Page page) =>
            (page.HasLink("Årene"), page.HasLink("Personer og roller"), page.HasLink("Ændringslog"));
    }

    private static async Task<string> AddressOf(StrategyApp app, string person) =>
        $"{Address}/{await app.Stored(db => db.Persons.Where(p => p.DirectoryId == person).Select(p => p.Id).SingleAsync())}";

    private static async Task<string> RoleOf(StrategyApp app, string person) =>
        $"{await AddressOf(app, person)}/roller/{await app.Stored(db => db.Persons.Where(p => p.DirectoryId == person).Select(p => p.Roles[0].Id).SingleAsync())}";

    private static IEnumerable<string> Said(Page page) =>
        page.Errors.Where(e => !e.StartsWith("Fejl: ", StringComparison.Ordinal));
}
