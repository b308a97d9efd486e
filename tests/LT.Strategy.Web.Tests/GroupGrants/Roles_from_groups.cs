using LT.Strategy.Domain.People;
using LT.Strategy.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.GroupGrants;

public sealed class Roles_from_groups : IAsyncLifetime
{
    private const string Address = "/administration/grupper";

    private IdentityProvider _provider = null!;
    private StrategyApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await IdentityProvider.Start();
        _app = await StrategyApp.Empty([
            ("SignIn:Method", "OpenIdConnect"),
            ("SignIn:Authority", _provider.Address.AbsoluteUri),
            ("SignIn:ClientId", IdentityProvider.Client),
            ("SignIn:ClientSecret", IdentityProvider.Secret),
            ("SignIn:Groups:0:Group", "ltk-it"),
            ("SignIn:Groups:0:Role", "Administrator"),
            ("SignIn:Groups:1:Group", "ltk-ukendt"),
            ("SignIn:Groups:1:Role", "CentreChief"),
            ("SignIn:Groups:1:Scope", "ukendt"),
        ]);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task A_fresh_install_gets_its_administrator_from_the_settings_and_the_rest_in_the_browser()
    {
        _provider.Groups = ["ltk-it"];
        var admin = _app.Anonymous();
        var page = await admin.Visit(Address);
        Assert.True(page.Shows("ltk-it Administrator altid Står i indstillingerne og rettes kun der"));
        Assert.True(page.Shows("»ukendt« (findes ikke, så ingen får rollen)"));

        page = await page.Form("Gem").Fill("Gruppe", "ltk-kontor").Fill("Rolle", "Strategisekretariat").Press("Gem");
        Assert.True(page.Shows("Medlemmer af ltk-kontor får rollen Strategisekretariat, når de logger ind"));
        _provider.Groups = ["ltk-it", "ltk-kontor"];
        await _app.Anonymous().Visit("/proeve");
        Assert.Equal([(Role.Administrator, "ltk-it"), (Role.StrategyOffice, "ltk-kontor")], await Held());

        page = await (await admin.Visit(Address)).Follow("Slut Strategisekretariat til ltk-kontor");
        page = await page.Press("Slut straks");
        Assert.True(page.Shows("ltk-kontor giver ikke længere rollen Strategisekretariat."));
        Assert.Equal([(Role.Administrator, "ltk-it")], await Held());
        await _app.Anonymous().Visit("/proeve");
        Assert.Equal([(Role.Administrator, "ltk-it")], await Held());
    }

    [Fact]
    public async Task A_role_ends_with_the_last_day_of_the_group_also_without_signing_in_again()
    {
        await _app.Given(db =>
            db.Add(Grant("ltk-kontor", Role.StrategyOffice, new DateOnly(2019, 6, 14), new DateOnly(2019, 6, 15)))
        );
        _provider.Groups = ["ltk-kontor"];
        await _app.Anonymous().Visit("/proeve");
        var role = await _app.Stored(db => db.RoleAssignments.SingleAsync());
        Assert.Equal((true, new DateOnly(2019, 6, 15)), (role.FromGroups, role.To));
    }

    [Fact]
    public async Task A_group_that_is_to_give_a_role_later_gives_nothing_yet()
    {
        await _app.Given(db => db.Add(Grant("ltk-kontor", Role.StrategyOffice, new DateOnly(2019, 6, 15), null)));
        _provider.Groups = ["ltk-kontor"];
        await _app.Anonymous().Visit("/proeve");
        Assert.Empty(await Held());
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_it_cannot_be_given()
    {
        _provider.Groups = ["ltk-it"];
        var page = await (await _app.Anonymous().Visit(Address))
            .Form("Gem")
            .Fill("Gruppe", "ltk-x")
            .Fill("Rolle", "Leder af enhed")
            .Fill("Sidste dag", "13.06.2019")
            .Press("Gem");
        Assert.Equal(
            ["Vælg den enhed, rollen gælder for.", "Den sidste dag kan ikke ligge før den første."],
            Said(page)
        );
        Assert.Equal("ltk-x", page.Form("Gem").Value("Gruppe"));
        Assert.Equal(0, await _app.Stored(db => db.GroupGrants.CountAsync()));
    }

    private static GroupGrant Grant(string group, Role role, DateOnly from, DateOnly? to) =>
        GroupGrant.Give(group, role, AgreementOwner.None, from, to, [], from);

    private async Task<IEnumerable<(Role, string?)>> Held() =>
        (await _app.Stored(db => db.RoleAssignments.ToListAsync()))
            .Where(r => r.IsActiveOn(new DateOnly(2019, 6, 14)))
            .OrderByDescending(r => r.Role)
            .Select(r => (r.Role, r.Group));

    private static IEnumerable<string> Said(Page page) =>
        page.Errors.Where(e => !e.StartsWith("Fejl: ", StringComparison.Ordinal));
}
