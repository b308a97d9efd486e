using System.Net;
using LT.Strategy.Domain.Agreements;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Amendments;

public class Amending_an_agreement
{
    private const string Why = "Hvorfor ændres aftalen?";
    private const string Conclude = "Indgå tillægget";

    [Fact]
    public async Task From_Mine_opgaver_to_the_next_version()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = await app.AgreementOf("cso");
        var chief = await app.SignInAs("centerchef-cso");
        var tasks = await chief.Visit("/opgaver");
        var editor = await tasks.Follow($"Skriv videre: Gør tillægget for {before.InForce!.Content.OwnerName} færdigt");
        Assert.True(editor.Shows("Den indgåede aftale gælder, til tillægget er indgået."));
        Assert.False(editor.Shows("Frist:"));

        var conclusion = await editor.Press(Conclude);
        Assert.True(conclusion.Shows("Indsats tilføjet: Fælles vagtplan om sommeren."));
        Assert.Equal(2, conclusion.All("main table").Count);

        var done = await conclusion.Press("Indgå tillæg");
        Assert.Equal("/aarsaftaler/2019/cso", done.Path);
        var after = await app.AgreementOf("cso");
        Assert.Equal((2, AmendmentStatus.None), (after.InForce!.Number, after.Amendment));
        Assert.Equal(before.InForce.ContentHash, after.Publications.Single(p => p.Number == 1).ContentHash);
        Assert.All(after.Publications, p => Assert.True(p.IsIntact));
    }

    [Fact]
    public async Task A_reason_that_is_missing_is_named_with_the_way_to_it()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = await AddressOf(app, "cso");
        var chief = await app.SignInAs("centerchef-cso");
        var refused = await (await chief.Visit(address)).Form(Conclude).Fill(Why, " ").Press(Conclude);
        Assert.Equal("Tillægget kan ikke indgås endnu", refused.Heading);
        Assert.False(refused.HasButton("Indgå tillæg"));
        var editor = await refused.Follow("Skriv, hvorfor aftalen ændres");
        Assert.Equal($"{address}#AmendmentReason", editor.Path + editor.Address.Fragment);
        editor.Find("#AmendmentReason");
    }

    [Fact]
    public async Task The_version_in_force_does_not_change_before_it_is_concluded()
    {
        await using var app = await StrategyApp.WithSampleData();
        var before = (await app.AgreementOf("cso")).InForce!;
        var chief = await app.SignInAs("centerchef-cso");
        var editor = await chief.Visit($"{await AddressOf(app, "cso")}?indsats=1");
        await editor
            .Form(Conclude)
            .Fill("Titel", "En ny titel")
            .Fill("Hvorfor ændres indsatsen?", "Nye behov.")
            .Press("Gem og luk indsats 1");
        var stored = await app.AgreementOf("cso");
        Assert.Equal((1, before.ContentHash), (stored.InForce!.Number, stored.InForce.ContentHash));
        var changed = stored.Initiatives.Single(i => i.Number == 1);
        Assert.Equal(("En ny titel", "Nye behov."), (changed.Title, changed.ChangeReason));
    }

    [Fact]
    public async Task An_initiative_taken_out_reads_as_leaving_and_takes_a_reason()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = await AddressOf(app, "cso");
        var chief = await app.SignInAs("centerchef-cso");
        var editor = await (await chief.Visit($"{address}?indsats=6")).Press("Fjern indsats");
        Assert.Contains("Udgår", editor.TextOf("#indsats-6"), StringComparison.Ordinal);
        Assert.True(editor.HasLink("Skriv, hvorfor indsats 6 udgår"));
        var explained = await editor
            .Form(Conclude)
            .Fill("Hvorfor udgår indsats 6?", "Rådene er faste nu.")
            .Press(Conclude);
        Assert.True(
            explained.Shows("Indsats udgået: Beboere og pårørende med til bords. Begrundelse: Rådene er faste nu.")
        );
        await explained.Press("Indgå tillæg");
        var concluded = (await app.AgreementOf("cso")).InForce!.Content;
        Assert.True(concluded.Initiatives.Single(i => i.Number == 6).IsDiscontinued);
    }

    [Fact]
    public async Task An_initiative_taken_out_may_be_put_back()
    {
        await using var app = await StrategyApp.WithSampleData();
        var chief = await app.SignInAs("centerchef-cso");
        var editor = await (await chief.Visit($"{await AddressOf(app, "cso")}?indsats=6")).Press("Fjern indsats");
        var back = await editor.Press("Fortryd, tag Beboere og pårørende med til bords med igen");
        Assert.DoesNotContain("Udgår", back.TextOf("#indsats-6"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_a_theme_takes_its_own_reason()
    {
        const string whyLeft = "Hvorfor har tema 4 ikke længere en indsats?";
        await using var app = await StrategyApp.WithSampleData();
        var address = await AddressOf(app, "cso");
        var chief = await app.SignInAs("centerchef-cso");
        var editor = await (await chief.Visit($"{address}?indsats=5")).Press("Fjern indsats");
        var refused = await editor
            .Form(Conclude)
            .Fill("Hvorfor udgår indsats 5?", "Udstyret kommer ikke.")
            .Press(Conclude);
        Assert.Equal(["Skriv, hvorfor tema 4 ikke længere har en indsats"], refused.Errors);
        var again = await chief.Visit(address);
        var allowed = await again.Form(Conclude).Fill(whyLeft, "Leverandøren er gået konkurs.").Press(Conclude);
        Assert.True(allowed.Shows("Tema 4 har ikke længere en indsats"));
        await allowed.Press("Indgå tillæg");
        Assert.Equal("Leverandøren er gået konkurs.", (await app.AgreementOf("cso")).InForce!.BrokenCoverageReason);
    }

    [Fact]
    public async Task The_one_who_concluded_the_first_version_is_told_and_the_strategy_office_of_a_broken_cell()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = await AddressOf(app, "cso");
        var chief = await app.SignInAs("centerchef-cso");
        var editor = await (await chief.Visit($"{address}?indsats=5")).Press("Fjern indsats");
        await editor.Form(Conclude).Fill("Hvorfor udgår indsats 5?", "Udstyret kommer ikke.").Press(Conclude);
        var allowed = await (await chief.Visit(address))
            .Form(Conclude)
            .Fill("Hvorfor har tema 4 ikke længere en indsats?", "Leverandøren er gået konkurs.")
            .Press(Conclude);
        await allowed.Press("Indgå tillæg");

        const string told = "Center for Sundhed og Omsorg har ændret årsaftalen";
        Assert.False((await chief.Visit("/opgaver")).Shows(told));
        var concluder = (await app.AgreementOf("cso")).Publications.Single(p => p.Number == 1).ConcludedById;
        var key = await app.Stored(db =>
            db.Persons.Where(p => p.Id == concluder).Select(p => p.DirectoryId).SingleAsync()
        );
        var board = await app.SignInAs(key);
        Assert.True((await board.Visit("/opgaver")).Shows(told));
        var office = await app.SignInAs("strategisekretariat");
        var tasks = await office.Visit("/opgaver");
        Assert.False(tasks.Shows(told));
        Assert.True(tasks.Shows("CSO: tema 4 er ikke længere dækket"));
        Assert.True(tasks.Shows("Begrundelse: Leverandøren er gået konkurs."));
        var list = (await office.Visit("/ledelse/daekning")).TextOf("#brudte");
        Assert.Contains("CSO, tema 4", list, StringComparison.Ordinal);
        Assert.Contains("14.06.2019", list, StringComparison.Ordinal);
        Assert.Contains(
            "efter version 2 af årsaftalen. Begrundelse: Leverandøren er gået konkurs.",
            list,
            StringComparison.Ordinal
        );

        app.Time.Advance(TimeSpan.FromDays(31));
        Assert.False((await (await app.SignInAs(key)).Visit("/opgaver")).Shows(told));
    }

    [Fact]
    public async Task Two_who_write_the_same_reason_both_see_both()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = await AddressOf(app, "cso");
        var (chief, colleague) = (await app.SignInAs("centerchef-cso"), await app.SignInAs("bidragyder-cso"));
        var (mine, theirs) = (await chief.Visit(address), await colleague.Visit(address));
        await theirs.Form("Gem kladde").Fill(Why, "Deres grund.").Press("Gem kladde");
        var both = await mine.Form(Conclude).Fill(Why, "Min grund.").Press(Conclude);
        Assert.Equal(["(kun den andens: Deres) grund.", "(kun din: Min) grund."], both.Texts(".lt-since .lt-typed"));
        Assert.Equal("Deres grund.", (await app.AgreementOf("cso")).AmendmentReason);
        await both.Form("Gem kladde").Press("Gem kladde");
        Assert.Equal("Min grund.", (await app.AgreementOf("cso")).AmendmentReason);
    }

    [Fact]
    public async Task What_has_been_changed_since_it_was_read_is_not_concluded()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = await AddressOf(app, "cso");
        var (chief, colleague) = (await app.SignInAs("centerchef-cso"), await app.SignInAs("bidragyder-cso"));
        var read = await chief.Visit($"{address}/tillaeg/indgaa");
        await (await colleague.Visit(address)).Form("Gem kladde").Fill(Why, "En anden grund.").Press("Gem kladde");
        var again = await read.Press("Indgå tillæg");
        Assert.Equal($"{address}/tillaeg/indgaa", again.Path);
        Assert.True(again.Shows("En anden grund."));
        Assert.Equal(1, (await app.AgreementOf("cso")).InForce!.Number);
    }

    [Fact]
    public async Task A_contributor_writes_and_does_not_conclude()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = await AddressOf(app, "cso");
        var contributor = await app.SignInAs("bidragyder-cso");
        var editor = await contributor.Visit(address);
        Assert.False(editor.HasButton(Conclude));
        Assert.False(editor.HasLink("Fortryd tillægget"));
        foreach (var path in new[] { "/tillaeg/indgaa", "/tillaeg/fortryd" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await contributor.Visit(address + path)).Status);
            Assert.Equal(
                HttpStatusCode.Forbidden,
                (await (await contributor.Visit(address)).PostTo(address + path)).Status
            );
        }

        Assert.True((await app.AgreementOf("cso")).IsBeingAmended);
    }

    [Fact]
    public async Task Another_centres_chief_is_told_nothing()
    {
        await using var app = await StrategyApp.WithSampleData();
        var address = await AddressOf(app, "cso");
        var other = await app.SignInAs("centerchef-cup");
        var tasks = await other.Visit("/opgaver");
        Assert.Equal(HttpStatusCode.NotFound, (await tasks.PostTo($"{address}/tillaeg")).Status);
        foreach (var path in new[] { "/tillaeg/indgaa", "/tillaeg/fortryd" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.Visit(address + path)).Status);
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await (await other.Visit("/opgaver")).PostTo(address + path)).Status
            );
        }
    }

    private static async Task<string> AddressOf(StrategyApp app, string centre) =>
        $"/arbejde/aftaler/{await app.IdOf(centre)}";
}
