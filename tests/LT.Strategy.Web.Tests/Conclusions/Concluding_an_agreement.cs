using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.People;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Drafts;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Conclusions;

public sealed class Concluding_an_agreement
{
    private const string Changed = "Aftalen er ændret, siden du læste den. Læs den igen, før du indgår den.";

    [Fact]
    public async Task It_is_published_as_version_one_that_can_be_proved_unchanged()
    {
        await using var app = await Cbe.App();
        var page = await Concluding.Conclude(app, await Cbe.Submitted(app));
        Assert.Equal("/aarsaftaler/2019/cbe", page.Path);
        Assert.True(page.Shows("Aftalen er indgået den 14. juni 2019 og offentliggjort som version 1."));

        var stored = await Cbe.Stored(app);
        var publication = Assert.Single(stored.Publications);
        Assert.Equal((AgreementStatus.InForce, 1), (stored.Status, publication.Number));
        Assert.True(publication.IsIntact);
        Assert.Equal("Kommunaldirektør, direktionen", publication.ConcludedBy);
        Assert.Equal("Byens gulv", Assert.Single(publication.Content.Initiatives).Title);
    }

    [Fact]
    public async Task Everyone_reads_it_from_then_on_and_nobody_before()
    {
        await using var app = await Cbe.App();
        var reader = await app.SignInAs("medarbejder");
        var address = await Cbe.Submitted(app);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await reader.Visit("/aarsaftaler/2019/cbe")).Status);
        await Concluding.Conclude(app, address);
        var page = await reader.Visit("/aarsaftaler/2019/cbe");
        Assert.True(page.Shows("Vi vil være byens bedste nabo."));
    }

    [Fact]
    public async Task The_page_before_says_what_the_coverage_rule_will_say()
    {
        await using var app = await Cbe.App();
        var page = await Concluding.Ask(app, await Cbe.Submitted(app));
        Assert.Equal("Vil du indgå aftalen?", page.Heading);
        Assert.True(page.Shows("Alle fire temaer er dækket."));
        Assert.Empty((await Cbe.Stored(app)).Publications);
    }

    [Fact]
    public async Task What_was_changed_since_it_was_read_is_not_concluded_unread()
    {
        await using var app = await Cbe.App();
        var ask = await Concluding.Ask(app, await Cbe.Submitted(app));
        await ChangeAndSendAgain(app);
        var again = await ask.Press("Indgå aftale");
        Assert.Contains(Changed, again.Errors);
        Assert.True(again.Shows("Noget ganske andet"));
        Assert.Empty((await Cbe.Stored(app)).Publications);
    }

    [Fact]
    public async Task Not_even_when_it_is_changed_in_the_very_same_moment()
    {
        await using var app = await Cbe.App();
        var ask = await Concluding.Ask(app, await Cbe.Submitted(app));
        app.Meanwhile("StrategyYears", () => ChangeAndSendAgain(app));
        var again = await ask.Press("Indgå aftale");
        Assert.Contains(Changed, again.Errors);
        Assert.Empty((await Cbe.Stored(app)).Publications);
    }

    [Fact]
    public async Task Concluding_twice_publishes_once_and_says_so()
    {
        await using var app = await Cbe.App();
        var ask = await Concluding.Ask(app, await Cbe.Submitted(app));
        await ask.Press("Indgå aftale");
        var twice = await ask.Press("Indgå aftale");
        Assert.Contains("Aftalen er allerede indgået.", twice.Errors);
        Assert.False(twice.Shows("offentliggjort som version"));
        Assert.Single((await Cbe.Stored(app)).Publications);
    }

    [Fact]
    public async Task Two_who_conclude_in_the_same_moment_make_one_publication()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Submitted(app);
        var one = await Concluding.Ask(app, address);
        var two = await Concluding.Ask(app, address, by: "direktion-2");
        app.Meanwhile("StrategyYears", () => two.Press("Indgå aftale"));
        var late = await one.Press("Indgå aftale");
        Assert.Contains("Aftalen er allerede indgået.", late.Errors);
        Assert.False(late.Shows("offentliggjort som version"));
        Assert.Equal("Direktør, direktionen", Assert.Single((await Cbe.Stored(app)).Publications).ConcludedBy);
    }

    [Fact]
    public async Task Who_is_both_chief_and_direktion_does_not_conclude_what_they_sent_themselves()
    {
        await using var app = await Cbe.App();
        await app.Given(async db =>
            (await db.Persons.Include(p => p.Roles).SingleAsync(p => p.DirectoryId == Cbe.Chief)).Roles.Add(
                new RoleAssignment { Role = Role.ExecutiveBoard, From = new DateOnly(2019, 6, 1) }
            )
        );
        var address = await Cbe.Submitted(app);
        var chief = await app.SignInAs(Cbe.Chief);
        var read = await chief.Visit($"{address}/laes");
        Assert.False(read.HasLink("Indgå aftale"));
        Assert.True(read.Shows("Du kan ikke indgå en aftale, som du selv har sendt til godkendelse."));

        var version = (await Cbe.Stored(app)).Version;
        var refused = await chief.Post($"{address}/indgaa", ("version", $"{version}"));
        Assert.Contains("Du kan ikke indgå en aftale, som du selv har sendt til godkendelse.", refused.Errors);
        Assert.Equal(AgreementStatus.Submitted, (await Cbe.Stored(app)).Status);
    }

    [Fact]
    public async Task A_units_agreement_is_sent_by_its_leader_and_concluded_by_the_centre_chief()
    {
        await using var app = await Cbe.App();
        var id = await app.Stored(db =>
            db.DecentralAgreements.Where(a => a.Unit.Code == "boernehuset-maelkevejen").Select(a => a.Id).SingleAsync()
        );
        await app.Given(async db => MakeWhole((await db.WholeAgreementAsync(id))!));
        var address = $"/arbejde/aftaler/{id}";
        var leader = await app.SignInAs("leder-boernehuset-maelkevejen");
        var sent = await (await leader.Visit($"{address}/send")).Press("Send til godkendelse");
        Assert.True(sent.Shows("Aftalen ligger hos centerchefen."));

        Assert.Equal(
            System.Net.HttpStatusCode.NotFound,
            (await (await app.SignInAs("direktion")).Visit($"{address}/laes")).Status
        );
        var concluded = await Concluding.Conclude(app, address, by: "centerchef-cup");
        Assert.Equal("/aarsaftaler/2019/boernehuset-maelkevejen", concluded.Path);
    }

    private static void MakeWhole(Agreement agreement)
    {
        agreement.Write(AgreementPart.Introduction, "Vi leger ude hver dag.", Cbe.Morning);
        foreach (var initiative in agreement.Initiatives)
        {
            initiative.Title = "Ude hver dag";
            initiative.What = "Vi går i skoven.";
            initiative.Responsible = "Lederen";
            initiative.SuccessCriterion = "Alle har været ude.";
            (initiative.From, initiative.To) = (new DateOnly(2019, 7, 1), new DateOnly(2019, 12, 31));
        }
    }

    private static Task ChangeAndSendAgain(StrategyApp app) =>
        Cbe.Change(
            app,
            agreement =>
            {
                var by = new Signature(agreement.SubmittedById!.Value, "Centerchef, CBE");
                agreement.TakeBack();
                agreement.Write(AgreementPart.Introduction, "Noget ganske andet", Cbe.Morning);
                agreement.Submit(by, Cbe.Morning);
            }
        );
}
