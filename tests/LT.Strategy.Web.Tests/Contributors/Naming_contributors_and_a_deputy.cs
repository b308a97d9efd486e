using System.Net;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Contributors;

public sealed class Naming_contributors_and_a_deputy
{
    private const string Address = "/arbejde/bidragydere/cbe";

    [Fact]
    public async Task The_chief_names_a_deputy_who_submits_and_both_names_are_kept()
    {
        await using var app = await StrategyApp.WithSampleData();
        var draft = await Cbe.Written(app);
        var chief = await app.SignInAs(Cbe.Chief);
        var page = await (await chief.Visit("/opgaver")).Follow("Bidragydere og stedfortræder");
        Assert.Equal(Address, page.Path);
        page = await Named(app, page, "medarbejder", deputy: true);
        Assert.True(
            page.Shows("er stedfortræder for Center for Byudvikling og Erhverv, 14. juni 2019 til 20. juni 2019")
        );

        var deputy = await app.SignInAs("medarbejder");
        await (await deputy.Visit($"{draft}/send")).Press("Send til godkendelse");
        var names = await app.Stored(db => db.Persons.ToDictionaryAsync(p => p.DirectoryId, p => p.Name));
        var read = await (await app.SignInAs("direktion")).Visit($"{draft}/laes");
        Assert.Contains(
            $"af {names["medarbejder"]}, på vegne af {names[Cbe.Chief]}.",
            read.Text,
            StringComparison.Ordinal
        );

        var log = await (await app.SignInAs("administrator")).Visit("/administration/aendringslog");
        Assert.Contains(
            $"{names["medarbejder"]}, på vegne af {names[Cbe.Chief]}, ændrede årsaftale 2019 for Center for Byudvikling og Erhverv Status: fra Kladde til Til godkendelse",
            log.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{names[Cbe.Chief]} oprettede rollen Stedfortræder for centerchef, Center for Byudvikling og Erhverv",
            log.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_contributor_writes_and_does_not_submit_until_it_is_ended()
    {
        await using var app = await StrategyApp.WithSampleData();
        var draft = await Cbe.Written(app);
        var chief = await app.SignInAs(Cbe.Chief);
        var page = await Named(app, await chief.Visit(Address), "medarbejder", deputy: false);
        var helper = await app.SignInAs("medarbejder");
        Assert.Equal(HttpStatusCode.OK, (await helper.Visit(draft)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await helper.Visit($"{draft}/send")).Status);
        Assert.False((await helper.Visit(Address)).HasButton("Find"));

        page = await page.Press($"Slut nu: {await NameOf(app, "medarbejder")}");
        Assert.True(page.Shows("Tidligere"));
        Assert.Equal(HttpStatusCode.NotFound, (await helper.Visit(draft)).Status);
    }

    [Fact]
    public async Task A_deputy_names_contributors_and_no_deputy()
    {
        await using var app = await Cbe.App();
        var deputy = await app.SignInAs(Cbe.Deputy);
        var page = await deputy.Visit($"{Address}?q=medarbejder");
        Assert.True(page.Shows("En stedfortræder kan ikke udpege en stedfortræder."));
        var id = await app.Stored(db =>
            db.Persons.Where(p => p.DirectoryId == "medarbejder").Select(p => p.Id).SingleAsync()
        );
        (string, string)[] typed = [("PersonId", $"{id}"), ("From", "14.06.2019"), ("To", "20.06.2019")];
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await deputy.Post(Address, [.. typed, ("Kind", "stedfortraeder")])).Status
        );
        Assert.Equal(HttpStatusCode.OK, (await deputy.Post(Address, [.. typed, ("Kind", "bidragyder")])).Status);
        var role = await app.Stored(db => db.RoleAssignments.OrderBy(r => r.Id).LastAsync());
        Assert.Equal((id, Role.Contributor), (role.PersonId, role.Role));

        var own = await app.Stored(db =>
            db.RoleAssignments.SingleAsync(r => r.OnBehalfOfId != null && r.CentreId == role.CentreId)
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await deputy.Post($"{Address}/{own.Id}/slut")).Status);
        var log = await app.Stored(db =>
            db.ChangeLog.OrderByDescending(e => e.Id).FirstAsync(e => e.Entity == "RoleAssignment")
        );
        Assert.Equal(own.OnBehalfOfId, log.OnBehalfOfId);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_something_is_missing()
    {
        await using var app = await StrategyApp.WithSampleData();
        var chief = await app.SignInAs(Cbe.Chief);
        var page = await (await chief.Visit($"{Address}?q=medarbejder"))
            .Form("Tilføj")
            .Fill("Første dag", "01.06.2019")
            .Press("Tilføj");
        Assert.Equal(
            [
                "Find personen ved navn, og vælg på listen.",
                "Den første dag kan tidligst være i dag.",
                "Skriv den sidste dag. Den tæller med.",
            ],
            Said(page)
        );
        Assert.Equal("01.06.2019", page.Form("Tilføj").Value("Første dag"));
    }

    [Fact]
    public async Task Two_deputies_named_at_once_are_one()
    {
        await using var app = await StrategyApp.WithSampleData();
        var (one, two) = (await app.SignInAs(Cbe.Chief), await app.SignInAs(Cbe.Chief));
        var ids = await app.Stored(db =>
            db.Persons.Where(p => p.DirectoryId == "medarbejder" || p.DirectoryId == "administrator")
                .Select(p => p.Id)
                .ToListAsync()
        );
        await Task.WhenAll(Post(one, ids[0]), Post(two, ids[1]));
        Assert.Equal(
            1,
            await app.Stored(db =>
                db.RoleAssignments.CountAsync(r => r.OnBehalfOfId != null && ids.Contains(r.PersonId))
            )
        );

        static Task<Page> Post(Session session, int person) =>
            session.Post(
                Address,
                ("PersonId", $"{person}"),
                ("Kind", "stedfortraeder"),
                ("From", "14.06.2019"),
                ("To", "20.06.2019")
            );
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public async Task A_deputy_with_little_time_left_is_pointed_out(int days, bool expected)
    {
        await using var app = await Cbe.App();
        await app.Given(db =>
            db.RoleAssignments.Single(r => r.OnBehalfOf!.DirectoryId == Cbe.Chief).To = new DateOnly(
                2019,
                6,
                14
            ).AddDays(days)
        );
        var page = await (await app.SignInAs(Cbe.Chief)).Visit("/opgaver");
        Assert.Equal(expected, page.Shows("Din stedfortræders periode slutter snart"));
    }

    [Theory]
    [InlineData("centerchef-cso")]
    [InlineData("medarbejder")]
    [InlineData("administrator")]
    [InlineData("direktion")]
    public async Task To_others_it_is_not_there(string person)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs(person);
        Assert.Equal(HttpStatusCode.NotFound, (await session.Visit(Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await session.Post(Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await session.Visit("/arbejde/bidragydere/findes-ikke")).Status);
    }

    private static async Task<Page> Named(StrategyApp app, Page page, string person, bool deputy)
    {
        var found = await page.Form("Find personen").Fill("Navn eller mail", person).Press("Find");
        var stored = await app.Stored(db => db.Persons.SingleAsync(p => p.DirectoryId == person));
        var form = found
            .Form("Tilføj")
            .Choose("Person", $"{stored.Name}, {stored.Email}")
            .Fill("Sidste dag", "20.06.2019");
        if (deputy)
        {
            form.Choose(
                "Hvad skal personen?",
                "Stedfortræder: gør alt, hvad du kan som centerchef, på dine vegne, undtagen at udpege en stedfortræder"
            );
        }

        return await form.Press("Tilføj");
    }

    private static IEnumerable<string> Said(Page page) =>
        page.Errors.Where(e => !e.StartsWith("Fejl: ", StringComparison.Ordinal));

    private static Task<string> NameOf(StrategyApp app, string person) =>
        app.Stored(db => db.Persons.Where(p => p.DirectoryId == person).Select(p => p.Name).SingleAsync());
}
