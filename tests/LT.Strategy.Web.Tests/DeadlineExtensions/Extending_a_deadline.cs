using System.Net;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Tests.Amendments;
using LT.Strategy.Web.Tests.UnitAgreements;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.DeadlineExtensions;

public sealed class Extending_a_deadline
{
    private const string Address = "/ledelse/frister/2019/ny-enhed-1";

    [Fact]
    public async Task What_it_changes_is_shown_first_and_then_it_holds_with_its_reason_for_all_to_read()
    {
        await using var app = await Missing();
        var office = await app.SignInAs("strategisekretariat");
        var form = await (await office.Visit("/ledelse/frister?center=cup")).Follow("Forlæng fristen for Ny enhed 1");
        Assert.True(form.Shows("Aftalen står som mangler (105 dage over)."));

        var ask = await form.Form()
            .Fill("Ny frist", "01.08.2019")
            .Fill("Begrundelse", "Ny leder pr. 1. juni.")
            .Press("Se, hvad det ændrer");
        Assert.Equal("Vil du forlænge fristen til 1. august 2019?", ask.Heading);
        Assert.True(ask.Shows("Frist 1. marts 2019: mangler (105 dage over)"));
        Assert.True(ask.Shows("Frist 1. august 2019: ikke forfalden (48 dage tilbage)"));
        Assert.Equal(1, await app.Stored(db => db.DeadlineExtensions.CountAsync()));

        var done = await ask.Press("Forlæng fristen");
        Assert.True(done.Shows("Fristen for Ny enhed 1 er forlænget til 1. august 2019."));
        var seen = await (await app.SignInAs("medarbejder")).Visit("/ledelse/frister?center=cup&tilstand=forlaenget");
        Assert.Equal(
            ["Ikke forfalden (48 dage tilbage)"],
            seen.Texts("[aria-labelledby=decentrale] [data-title=Tilstand]")
        );
        Assert.True(seen.Shows("01.08.2019, forlænget frist"));
        Assert.True(seen.Shows("Ny leder pr. 1. juni."));
        var before = await office.Visit("/ledelse/frister?center=cup&pr=2019-06-13");
        Assert.False(before.Shows("Ny leder pr. 1. juni."));
    }

    [Theory]
    [InlineData("01.03.2019", "Ny leder.", "Den forlængede frist skal ligge efter 1. marts 2019.")]
    [InlineData("13.06.2019", "Ny leder.", "Den forlængede frist kan tidligst være i dag, 14. juni 2019.")]
    [InlineData("01.01.2020", "Ny leder.", "Den forlængede frist skal ligge senest 31. december 2019.")]
    [InlineData("", "Ny leder.", "Skriv den nye frist, fx 31.12.2019.")]
    [InlineData("01.08.2019", " ", "Skriv, hvorfor fristen forlænges.")]
    [InlineData("i morgen", "Ny leder.", "Skriv datoen som dag, måned og år, fx 15.01.2019.")]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_is_kept(
        string deadline,
        string reason,
        string error
    )
    {
        await using var app = await Missing();
        var form = await (await app.SignInAs("strategisekretariat")).Visit(Address);
        var refused = await form.Form()
            .Fill("Ny frist", deadline)
            .Fill("Begrundelse", reason)
            .Press("Se, hvad det ændrer");
        Assert.Contains(refused.Errors, e => Words.Of(e).EndsWith(Words.Of(error), StringComparison.Ordinal));
        Assert.Equal(deadline, refused.Form().Value("Ny frist"));
        Assert.Equal(1, await app.Stored(db => db.DeadlineExtensions.CountAsync()));
    }

    [Fact]
    public async Task It_is_mended_before_it_is_confirmed()
    {
        await using var app = await Missing();
        var form = await (await app.SignInAs("strategisekretariat")).Visit(Address);
        var ask = await form.Form()
            .Fill("Ny frist", "01.08.2019")
            .Fill("Begrundelse", "Ny leder.")
            .Press("Se, hvad det ændrer");
        var again = await ask.Press("Ret");
        Assert.Equal(("01.08.2019", "Ny leder."), (again.Form().Value("Ny frist"), again.Form().Value("Begrundelse")));
    }

    [Fact]
    public async Task A_later_one_supersedes_and_withdrawn_the_one_before_holds_again_and_all_stay_on_the_list()
    {
        await using var app = await Missing();
        var office = await app.SignInAs("strategisekretariat");
        await Grant(office, "01.08.2019", "Første.");
        var page = await Grant(office, "01.10.2019", "Anden.");
        Assert.True(page.Shows("Fristen er 1. oktober 2019"));
        Assert.Equal(
            ["Ja Træk tilbage: forlængelsen til 1. oktober 2019", "Afløst af en nyere"],
            page.Texts("[data-title=Gælder]")
        );

        var ask = await page.Follow("Træk tilbage: forlængelsen til 1. oktober 2019");
        Assert.Contains(
            "Skriv, hvorfor forlængelsen trækkes tilbage.",
            string.Join(' ', (await ask.Press("Træk tilbage")).Errors),
            StringComparison.Ordinal
        );
        var done = await ask.Form().Fill("Begrundelse", "Forkert enhed.").Press("Træk tilbage");
        Assert.True(done.Shows("Forlængelsen er trukket tilbage. Fristen er 1. august 2019."));
        Assert.True(done.Shows("Trukket tilbage 14.06.2019 af"));
        Assert.True(done.Shows("Forkert enhed."));
        var twice = await ask.Form().Fill("Begrundelse", "Igen.").Press("Træk tilbage");
        Assert.Contains("Forlængelsen er allerede trukket tilbage.", twice.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.Stored(db => db.DeadlineExtensions.CountAsync(e => e.UnitId != null)));
    }

    [Fact]
    public async Task A_unit_opened_after_the_deadline_counts_when_it_is_given_one()
    {
        await using var app = await StrategyApp.WithSampleData();
        await Cup.Add(app, 1, withAgreement: false, from: new DateOnly(2019, 5, 1));
        var office = await app.SignInAs("strategisekretariat");
        var before = await office.Visit("/ledelse/frister?center=cup&tilstand=ingen-frist");
        Assert.True(before.Shows("1 enhed er åbnet efter fristen og er ikke talt med."));
        Assert.Equal(["Ingen frist i år"], before.Texts("[aria-labelledby=decentrale] [data-title=Tilstand]"));
        Assert.True((await Grant(office, "01.08.2019", "Nyåbnet.")).Shows("Fristen er 1. august 2019"));
        var after = await office.Visit("/ledelse/frister?center=cup");
        Assert.False(after.Shows("er åbnet efter fristen og er ikke talt med"));
    }

    [Fact]
    public async Task A_concluded_agreement_keeps_its_deadline()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        var page = await office.Visit("/ledelse/frister/2019/csi");
        Assert.True(page.Shows("Aftalen er indgået, så fristen ligger fast."));
        Assert.False(page.HasButton("Se, hvad det ændrer"));
        var forged = await office.Post(
            "/ledelse/frister/2019/csi",
            ("Deadline", "01.08.2019"),
            ("Reason", "x"),
            ("Handling", "bekraeft")
        );
        Assert.True(forged.Shows("Aftalen er indgået, så fristen ligger fast."));
        Assert.Equal(1, await app.Stored(db => db.DeadlineExtensions.CountAsync()));
    }

    [Fact]
    public async Task A_withdrawal_does_not_make_a_late_agreement_on_time()
    {
        await using var app = await StrategyApp.WithSampleData();
        var office = await app.SignInAs("strategisekretariat");
        var withdrawal = await office.Visit("/aarsaftaler/2019/csi/tilbagetraekning");
        await withdrawal
            .Form("Træk aftalen tilbage")
            .Fill("Hvorfor trækkes aftalen tilbage?", "Fejl.")
            .Press("Træk aftalen tilbage");
        Assert.Equal(AgreementStatus.Withdrawn, (await app.AgreementOf("csi")).Status);
        var page = await office.Visit("/ledelse/frister/2019/csi");
        Assert.True(page.Shows("Aftalen er indgået, så fristen ligger fast."));
    }

    [Theory]
    [InlineData("strategisekretariat", HttpStatusCode.OK)]
    [InlineData("centerchef-cup", HttpStatusCode.Forbidden)]
    [InlineData("leder-virum-skole", HttpStatusCode.Forbidden)]
    [InlineData("direktion", HttpStatusCode.Forbidden)]
    [InlineData("administrator", HttpStatusCode.Forbidden)]
    [InlineData("medarbejder", HttpStatusCode.Forbidden)]
    public async Task The_strategy_office_alone_moves_deadlines(string person, HttpStatusCode status)
    {
        await using var app = await Missing();
        var session = await app.SignInAs(person);
        Assert.Equal(status, (await session.Visit(Address)).Status);
        var posted = await session.Post(
            Address,
            ("Deadline", "01.08.2019"),
            ("Reason", "Ny leder."),
            ("Handling", "bekraeft")
        );
        Assert.Equal(status, posted.Status);
        Assert.Equal(
            status == HttpStatusCode.OK,
            await app.Stored(db => db.DeadlineExtensions.AnyAsync(e => e.UnitId != null))
        );
        Assert.Equal(
            status == HttpStatusCode.OK,
            (await session.Visit("/ledelse/frister")).HasLink("Forlæng fristen for Ny enhed 2")
        );
    }

    [Theory]
    [InlineData("/ledelse/frister/2019/findes-ikke")]
    [InlineData("/ledelse/frister/2031/cup")]
    [InlineData("/ledelse/frister/2019/ceb")]
    [InlineData("/ledelse/frister/2019/ny-enhed-1/999")]
    public async Task An_address_of_nothing_that_owes_an_agreement_is_not_there(string address)
    {
        await using var app = await Missing();
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await app.SignInAs("strategisekretariat")).Visit(address)).Status
        );
    }

    [Fact]
    public async Task What_was_granted_is_never_changed_or_deleted()
    {
        await using var app = await StrategyApp.WithSampleData();
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app.Given(async db => db.Remove(await db.DeadlineExtensions.SingleAsync()))
        );
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app.Given(async db =>
                db.Entry(await db.DeadlineExtensions.SingleAsync()).Property(e => e.Reason).CurrentValue = "Andet"
            )
        );
    }

    private static async Task<StrategyApp> Missing()
    {
        var app = await StrategyApp.WithSampleData();
        await Cup.Add(app, 1, withAgreement: false);
        await Cup.Add(app, 2, withAgreement: false);
        return app;
    }

    private static async Task<Page> Grant(Session office, string deadline, string reason)
    {
        var form = await office.Visit(Address);
        var ask = await form.Form().Fill("Ny frist", deadline).Fill("Begrundelse", reason).Press("Se, hvad det ændrer");
        return await ask.Press("Forlæng fristen");
    }
}
