using System.Net;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.UnitAgreements;

public sealed class Concluding_many_at_once
{
    private const string Next = "Videre til bekræftelse";

    [Fact]
    public async Task Each_is_read_in_full_two_are_concluded_and_one_returned_with_its_own_remark()
    {
        await using var app = await Cup.App(submitted: 3);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        Assert.True(page.Shows("Indledning fra ny-enhed-2."));
        Assert.True(page.Shows("Vi lægger nye fliser sammen med naboerne."));

        var ask = await page.Form().Conclude(1).Conclude(3).Return(2, "Skriv mere om trivsel.").Press(Next);
        Assert.Equal("Vil du indgå 2 aftaler og sende 1 retur?", ask.Heading);
        Assert.True(ask.Shows("Skriv mere om trivsel."));
        Assert.Equal(AgreementStatus.Submitted, await Cup.Status(app, 1));

        var done = await ask.Press("Indgå 2 aftaler og send 1 retur");
        Assert.Equal("/arbejde/enheder/cup?aar=2019", done.Path);
        Assert.True(
            done.Shows(
                "2 årsaftaler er indgået og offentliggjort: Ny enhed 1 og Ny enhed 3. 1 årsaftale er sendt retur: Ny enhed 2."
            )
        );
        Assert.Equal(AgreementStatus.InForce, await Cup.Status(app, 1));
        Assert.Equal(AgreementStatus.InForce, await Cup.Status(app, 3));
        var returned = await Cup.Stored(app, 2);
        Assert.Equal((AgreementStatus.Returned, "Skriv mere om trivsel."), (returned.Status, returned.ReturnRemark));
    }

    [Fact]
    public async Task Nothing_chosen_concludes_nothing()
    {
        await using var app = await Cup.App(submitted: 2);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        var refused = await page.Form().Press(Next);
        Assert.Contains("Vælg, hvad der skal ske med mindst én aftale.", refused.Errors);
    }

    [Fact]
    public async Task Returning_takes_a_remark_and_a_remark_takes_returning_and_the_rest_is_kept()
    {
        await using var app = await Cup.App(submitted: 3);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        var refused = await page.Form().Conclude(1).Return(2, " ").Fill(Cup.Remark(3), "Glemte at vælge.").Press(Next);
        Assert.Contains(
            refused.Errors,
            e => e.EndsWith("Skriv en bemærkning om, hvad der skal rettes.", StringComparison.Ordinal)
        );
        Assert.Contains(
            refused.Errors,
            e => e.EndsWith("Vælg Send retur, eller slet bemærkningen.", StringComparison.Ordinal)
        );
        Assert.Equal("Glemte at vælge.", refused.Form().Value(Cup.Remark(3)));
        var ask = await refused.Form().Return(2, "Mere.").Fill(Cup.Remark(3), "").Press(Next);
        Assert.Equal("Vil du indgå 1 aftale og sende 1 retur?", ask.Heading);
    }

    [Fact]
    public async Task A_remark_that_is_too_long_is_kept_in_its_field()
    {
        await using var app = await Cup.App(submitted: 1);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        var text = new string('x', 501);
        var refused = await page.Form().Return(1, text).Press(Next);
        Assert.Contains(refused.Errors, e => e.EndsWith("Skriv højst 500 tegn", StringComparison.Ordinal));
        Assert.Equal(text, refused.Form().Value(Cup.Remark(1)));
    }

    [Fact]
    public async Task One_changed_since_it_was_read_is_not_concluded_and_the_others_are()
    {
        await using var app = await Cup.App(submitted: 2);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        var ask = await page.Form().Conclude(1).Conclude(2).Press(Next);
        await Cup.Change(app, 2, ChangeAndSendAgain);
        var after = await ask.Press("Indgå 2 aftaler");
        Assert.Equal("1 aftale blev hverken indgået eller sendt retur", after.Heading);
        Assert.True(after.Shows("Aftalen er ændret, siden du læste den. Læs den igen, før du indgår den."));
        Assert.Equal(AgreementStatus.InForce, await Cup.Status(app, 1));
        Assert.Equal(AgreementStatus.Submitted, await Cup.Status(app, 2));
    }

    [Fact]
    public async Task Not_even_when_it_is_changed_in_the_very_same_moment()
    {
        await using var app = await Cup.App(submitted: 2);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        var ask = await page.Form().Conclude(1).Conclude(2).Press(Next);
        app.Meanwhile("StrategyYears", () => Cup.Change(app, 2, ChangeAndSendAgain));
        await ask.Press("Indgå 2 aftaler");
        Assert.Equal(AgreementStatus.InForce, await Cup.Status(app, 1));
        Assert.Empty((await Cup.Stored(app, 2)).Publications);
        Assert.Single((await Cup.Stored(app, 1)).Publications);
    }

    [Fact]
    public async Task A_remark_to_one_that_was_taken_back_meanwhile_is_shown_and_not_lost()
    {
        await using var app = await Cup.App(submitted: 2);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        var ask = await page.Form().Conclude(1).Return(2, "Skriv om læsning.").Press(Next);
        await Cup.Change(app, 2, a => a.TakeBack());
        var after = await ask.Press("Indgå 1 aftale og send 1 retur");
        Assert.True(after.Shows("Aftalen er ikke sendt til godkendelse."));
        Assert.True(after.Shows("Din bemærkning: Skriv om læsning."));
        Assert.Equal(AgreementStatus.Draft, await Cup.Status(app, 2));
    }

    [Fact]
    public async Task One_that_was_changed_while_the_chief_mended_the_choices_is_read_again_before_it_is_chosen()
    {
        await using var app = await Cup.App(submitted: 2);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        var ask = await page.Form().Conclude(1).Return(2, "Skriv om læsning.").Press(Next);
        await Cup.Change(app, 2, ChangeAndSendAgain);
        var again = await ask.Press("Ret valgene");
        Assert.True(again.Shows("Noget er ændret, siden du læste"));
        Assert.True(again.Shows("Din bemærkning var: Skriv om læsning."));
        Assert.True(again.Shows("Noget ganske andet"));
        var next = await again.Form().Press(Next);
        Assert.Equal("Vil du indgå 1 aftale?", next.Heading);
    }

    [Fact]
    public async Task Nobody_concludes_what_they_sent_themselves_not_among_many_either()
    {
        await using var app = await Cup.App(submitted: 2);
        await app.Given(async db =>
            (await db.Persons.Include(p => p.Roles).SingleAsync(p => p.DirectoryId == "leder-virum-skole")).Roles.Add(
                new RoleAssignment
                {
                    Role = Role.CentreChief,
                    CentreId = (await db.Centres.SingleAsync(c => c.Code == "cup")).Id,
                    From = new DateOnly(2019, 6, 1),
                }
            )
        );
        var page = await (await app.SignInAs("leder-virum-skole")).Visit(Cup.Reading);
        Assert.True(page.Shows("Du kan ikke indgå en aftale, som du selv har sendt til godkendelse."));
        var ask = await page.Form().Set("Decisions[0].Remark", "").Return(1, "Prøv igen.").Press(Next);
        Assert.Equal("Vil du sende 1 aftale retur?", ask.Heading);
        var forged = await ask.Form()
            .Set("Decisions[0].Choice", "indgaa")
            .Set("Decisions[0].Remark", "")
            .Press("Send 1 aftale retur");
        Assert.True(forged.Shows("Du kan ikke indgå en aftale, som du selv har sendt til godkendelse."));
        Assert.Equal(AgreementStatus.Submitted, await Cup.Status(app, 1));
    }

    [Fact]
    public async Task An_agreement_of_another_centre_is_neither_named_nor_decided()
    {
        await using var app = await Cup.App(submitted: 1);
        await app.Given(async db =>
            (await db.Units.SingleAsync(u => u.Code == "ny-enhed-1")).MoveTo(
                await db.Centres.SingleAsync(c => c.Code == "cso"),
                new DateOnly(2019, 6, 14)
            )
        );
        var chief = await app.SignInAs(Cup.Chief);
        var (id, version) = (await Cup.Stored(app, 1)) is { } stored ? (stored.Id, stored.Version) : default;
        var after = await chief.Post(
            Cup.Reading,
            ("Decisions[0].AgreementId", $"{id}"),
            ("Decisions[0].Version", $"{version}"),
            ("Decisions[0].Choice", "indgaa"),
            ("Handling", "bekraeft")
        );
        Assert.True(after.Shows("Den ligger ikke længere hos dig."));
        Assert.False(after.Shows("Ny enhed 1"));
        Assert.Equal(AgreementStatus.Submitted, await Cup.Status(app, 1));

        var next = await (await app.SignInAs("centerchef-cso")).Visit("/arbejde/enheder/cso/laes?aar=2019");
        await (await next.Form().Conclude(1).Press(Next)).Press("Indgå 1 aftale");
        Assert.Equal(AgreementStatus.InForce, await Cup.Status(app, 1));
    }

    [Fact]
    public async Task Forty_agreements_cost_no_more_queries_than_one_and_are_concluded_by_one_post()
    {
        await using var few = await Cup.App(submitted: 1);
        var one = (await (await few.SignInAs(Cup.Chief)).Visit(Cup.Reading)).Queries;
        await using var app = await Cup.App(submitted: 40);
        var page = await (await app.SignInAs(Cup.Chief)).Visit(Cup.Reading);
        Assert.Equal(one, page.Queries);
        var form = page.Form();
        for (var number = 1; number <= 40; number++)
        {
            form.Conclude(number);
        }

        var done = await (await form.Press(Next)).Press("Indgå 40 aftaler");
        Assert.True(done.Shows("40 årsaftaler er indgået og offentliggjort"));
        Assert.Equal(
            40,
            await app.Stored(db => db.Publications.CountAsync(p => p.ConcludedOn == new DateOnly(2019, 6, 14)))
        );
    }

    [Theory]
    [InlineData(Cup.Chief, HttpStatusCode.OK)]
    [InlineData("stedfortraeder-cup", HttpStatusCode.OK)]
    [InlineData("strategisekretariat", HttpStatusCode.Forbidden)]
    [InlineData("centerchef-cso", HttpStatusCode.NotFound)]
    [InlineData("leder-virum-skole", HttpStatusCode.NotFound)]
    [InlineData("direktion", HttpStatusCode.NotFound)]
    [InlineData("administrator", HttpStatusCode.NotFound)]
    [InlineData("medarbejder", HttpStatusCode.NotFound)]
    public async Task Only_the_chief_and_a_deputy_decide(string person, HttpStatusCode status)
    {
        await using var app = await Cup.App(submitted: 1);
        var session = await app.SignInAs(person);
        Assert.Equal(status, (await session.Visit(Cup.Reading)).Status);
        var stored = await Cup.Stored(app, 1);
        var posted = await session.Post(
            Cup.Reading,
            ("Decisions[0].AgreementId", $"{stored.Id}"),
            ("Decisions[0].Version", $"{stored.Version}"),
            ("Decisions[0].Choice", "indgaa"),
            ("Handling", "bekraeft")
        );
        Assert.Equal(status, posted.Status);
        Assert.Equal(
            status == HttpStatusCode.OK ? AgreementStatus.InForce : AgreementStatus.Submitted,
            await Cup.Status(app, 1)
        );
    }

    private static void ChangeAndSendAgain(Agreement agreement)
    {
        var by = new Signature(agreement.SubmittedById!.Value, "Leder");
        agreement.TakeBack();
        agreement.Write(AgreementPart.Introduction, "Noget ganske andet", Cbe.Morning);
        agreement.Submit(by, Cbe.Morning);
    }
}
