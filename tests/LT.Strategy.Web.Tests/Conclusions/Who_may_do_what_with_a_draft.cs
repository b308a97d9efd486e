using System.Net;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Conclusions;

/// <summary>
/// Product rule §7 for every address of an agreement that is not concluded: who may not see it gets 404, who may see it and
/// not act gets 403, and what is refused changes nothing.
/// </summary>
public sealed class Who_may_do_what_with_a_draft
{
    [Theory]
    [InlineData("centerchef-cbe", "edit 200, laes 200, send 200, indgaa 403")]
    [InlineData("stedfortraeder-cbe", "edit 200, laes 200, send 200, indgaa 403")]
    [InlineData("bidragyder-cbe", "edit 200, laes 200, send 403, indgaa 403")]
    [InlineData("direktion", "edit 200, laes 200, send 403, indgaa 200")]
    [InlineData("strategisekretariat", "edit 200, laes 200, send 403, indgaa 403")]
    [InlineData("centerchef-cso", "edit 404, laes 404, send 404, indgaa 404")]
    [InlineData("leder-ivaerksaetterhuset", "edit 404, laes 404, send 404, indgaa 404")]
    [InlineData("administrator", "edit 404, laes 404, send 404, indgaa 404")]
    [InlineData("medarbejder", "edit 404, laes 404, send 404, indgaa 404")]
    public async Task Seeing_a_centres_draft(string person, string expected)
    {
        await using var app = await Cbe.App();
        Assert.Equal(expected, await Seen(await app.SignInAs(person), await Cbe.Written(app)));
    }

    [Theory]
    [InlineData("centerchef-cbe", "start 200, save 200, send 200, tag-tilbage 200, send-retur 403, indgaa 403")]
    [InlineData("stedfortraeder-cbe", "start 200, save 200, send 200, tag-tilbage 200, send-retur 403, indgaa 403")]
    [InlineData("bidragyder-cbe", "start 200, save 200, send 403, tag-tilbage 403, send-retur 403, indgaa 403")]
    [InlineData("direktion", "start 404, save 403, send 403, tag-tilbage 403, send-retur 200, indgaa 200")]
    [InlineData("strategisekretariat", "start 404, save 403, send 403, tag-tilbage 403, send-retur 403, indgaa 403")]
    [InlineData("centerchef-cso", "start 404, save 404, send 404, tag-tilbage 404, send-retur 404, indgaa 404")]
    [InlineData(
        "leder-ivaerksaetterhuset",
        "start 404, save 404, send 404, tag-tilbage 404, send-retur 404, indgaa 404"
    )]
    [InlineData("administrator", "start 404, save 404, send 404, tag-tilbage 404, send-retur 404, indgaa 404")]
    [InlineData("medarbejder", "start 404, save 404, send 404, tag-tilbage 404, send-retur 404, indgaa 404")]
    public async Task Acting_on_a_centres_draft(string person, string expected)
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        Assert.Equal(expected, await Acted(app, await app.SignInAs(person), address, "cbe"));
    }

    [Theory]
    [InlineData("leder-plejecenter-solgaarden", "edit 200, laes 200, send 200, indgaa 403")]
    [InlineData("centerchef-cso", "edit 200, laes 200, send 403, indgaa 200")]
    [InlineData("strategisekretariat", "edit 200, laes 200, send 403, indgaa 403")]
    [InlineData("bidragyder-cso", "edit 404, laes 404, send 404, indgaa 404")]
    [InlineData("direktion", "edit 404, laes 404, send 404, indgaa 404")]
    [InlineData("centerchef-cup", "edit 404, laes 404, send 404, indgaa 404")]
    [InlineData("leder-plejecenter-bredebo", "edit 404, laes 404, send 404, indgaa 404")]
    [InlineData("administrator", "edit 404, laes 404, send 404, indgaa 404")]
    [InlineData("medarbejder", "edit 404, laes 404, send 404, indgaa 404")]
    public async Task Seeing_a_units_draft(string person, string expected)
    {
        await using var app = await Cbe.App();
        Assert.Equal(expected, await Seen(await app.SignInAs(person), await Solgaarden(app)));
    }

    [Theory]
    [InlineData(
        "leder-plejecenter-solgaarden",
        "start 200, save 200, send 200, tag-tilbage 200, send-retur 403, indgaa 403"
    )]
    [InlineData("centerchef-cso", "start 404, save 403, send 403, tag-tilbage 403, send-retur 200, indgaa 200")]
    [InlineData("strategisekretariat", "start 404, save 403, send 403, tag-tilbage 403, send-retur 403, indgaa 403")]
    [InlineData("bidragyder-cso", "start 404, save 404, send 404, tag-tilbage 404, send-retur 404, indgaa 404")]
    [InlineData("direktion", "start 404, save 404, send 404, tag-tilbage 404, send-retur 404, indgaa 404")]
    [InlineData("centerchef-cup", "start 404, save 404, send 404, tag-tilbage 404, send-retur 404, indgaa 404")]
    [InlineData("medarbejder", "start 404, save 404, send 404, tag-tilbage 404, send-retur 404, indgaa 404")]
    public async Task Acting_on_a_units_draft(string person, string expected)
    {
        await using var app = await Cbe.App();
        var address = await Solgaarden(app);
        Assert.Equal(expected, await Acted(app, await app.SignInAs(person), address, "plejecenter-solgaarden"));
    }

    [Fact]
    public async Task A_role_that_has_ended_gives_nothing()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var deputy = await app.SignInAs(Cbe.Deputy);
        await app.Given(db =>
            db.RoleAssignments.Single(r => r.OnBehalfOfId != null && r.CentreId == Centre(db)).To = new DateOnly(
                2019,
                6,
                13
            )
        );
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Visit(address)).Status);
    }

    [Theory]
    [InlineData("GET", "/arbejde/aftaler/999999")]
    [InlineData("GET", "/arbejde/aftaler/999999/laes")]
    [InlineData("GET", "/arbejde/aftaler/999999/send")]
    [InlineData("GET", "/arbejde/aftaler/999999/indgaa")]
    [InlineData("POST", "/arbejde/aftaler/999999")]
    [InlineData("POST", "/arbejde/aftaler/999999/send")]
    [InlineData("POST", "/arbejde/aftaler/999999/tag-tilbage")]
    [InlineData("POST", "/arbejde/aftaler/999999/send-retur")]
    [InlineData("POST", "/arbejde/aftaler/999999/indgaa")]
    public async Task An_agreement_that_does_not_exist_looks_like_one_that_may_not_be_seen(
        string method,
        string address
    )
    {
        await using var app = await Cbe.App();
        var session = await app.SignInAs("strategisekretariat");
        var page = method == "GET" ? await session.Visit(address) : await session.Post(address);
        Assert.Equal((HttpStatusCode.NotFound, "Siden findes ikke"), (page.Status, page.Heading));
    }

    [Theory]
    [InlineData("2019", "findes-ikke")]
    [InlineData("2020", "cbe")]
    [InlineData("2019", "cso")]
    [InlineData("", "")]
    public async Task Nothing_is_started_for_another_owner_or_a_year_that_is_not_open(string year, string code)
    {
        await using var app = await Cbe.App();
        var before = await app.Stored(db => db.Agreements.CountAsync());
        var page = await (await app.SignInAs(Cbe.Chief)).Post("/arbejde/aftaler", ("aar", year), ("kode", code));
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(before, await app.Stored(db => db.Agreements.CountAsync()));
    }

    [Fact]
    public async Task Those_without_a_right_see_no_button_for_it()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var contributor = await (await app.SignInAs(Cbe.Contributor)).Visit(address);
        Assert.False(contributor.HasButton("Send til godkendelse"));
        Assert.True(contributor.Shows("Centerchefen eller en stedfortræder sender aftalen."));

        await Cbe.Submit(app);
        var office = await (await app.SignInAs("strategisekretariat")).Visit($"{address}/laes");
        Assert.False(office.HasButton("Send retur") || office.HasLink("Indgå aftale"));
        var helper = await (await app.SignInAs(Cbe.Contributor)).Visit($"{address}/laes");
        Assert.False(helper.HasButton("Fortryd afsendelsen"));
    }

    private static async Task<string> Seen(Session session, string address)
    {
        List<string> seen = [$"edit {(int)(await session.Visit(address)).Status}"];
        foreach (var page in new[] { "laes", "send", "indgaa" })
        {
            seen.Add($"{page} {(int)(await session.Visit($"{address}/{page}")).Status}");
        }

        return string.Join(", ", seen);
    }

    /// <summary>Each act in a state where those who have the right to it can do it.</summary>
    private static async Task<string> Acted(StrategyApp app, Session session, string address, string code)
    {
        var id = int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        List<string> acted = [];
        await Act("start", AgreementStatus.Draft, "/arbejde/aftaler", ("aar", "2019"), ("kode", code));
        await Act("save", AgreementStatus.Draft, address, ("Introduction", "Ny tekst"), ("Handling", "gem"));
        await Act("send", AgreementStatus.Draft, $"{address}/send");
        await Act("tag-tilbage", AgreementStatus.Submitted, $"{address}/tag-tilbage");
        await Act("send-retur", AgreementStatus.Submitted, $"{address}/send-retur", ("remark", "Skriv mere."));
        await Act("indgaa", AgreementStatus.Submitted, $"{address}/indgaa");
        return string.Join(", ", acted);

        async Task Act(string name, AgreementStatus from, string to, params (string, string)[] fields)
        {
            await Put(app, id, from);
            var before = await Everything(app);
            var version = await app.Stored(db =>
                db.Agreements.Where(a => a.Id == id).Select(a => a.Version).SingleAsync()
            );
            var page = await session.Post(to, [.. fields, ("version", $"{version}")]);
            acted.Add($"{name} {(int)page.Status}");
            if (page.Status != HttpStatusCode.OK)
            {
                Assert.Equal(before, await Everything(app));
            }
            else if (name != "start" && name != "save")
            {
                Assert.NotEqual(before, await Everything(app));
            }
        }
    }

    private static Task Put(StrategyApp app, int id, AgreementStatus status) =>
        app.Given(async db =>
        {
            var agreement = await db.Agreements.SingleAsync(a => a.Id == id);
            var submitted = status == AgreementStatus.Submitted;
            db.Entry(agreement).Property(a => a.Status).CurrentValue = status;
            db.Entry(agreement).Property(a => a.SubmittedAt).CurrentValue = submitted ? Cbe.Morning : null;
            db.Entry(agreement).Property(a => a.SubmittedById).CurrentValue = null;
        });

    private static async Task<string> Everything(StrategyApp app) =>
        await app.Stored(async db =>
            $"{await db.ChangeLog.CountAsync()} {await db.Agreements.CountAsync()} {await db.Publications.CountAsync()} "
            + string.Join(' ', await db.Agreements.OrderBy(a => a.Id).Select(a => a.Version).ToListAsync())
        );

    private static int Centre(StrategyDbContext db) => db.Centres.Single(c => c.Code == "cbe").Id;

    private static async Task<string> Solgaarden(StrategyApp app)
    {
        var id = await app.Stored(db =>
            db.DecentralAgreements.Where(a => a.Unit.Code == "plejecenter-solgaarden").Select(a => a.Id).SingleAsync()
        );
        await Put(app, id, AgreementStatus.Draft);
        return $"/arbejde/aftaler/{id}";
    }
}
