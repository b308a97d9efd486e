using LT.Strategy.Web.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using static LT.Strategy.Web.Tests.Organisation.OrganisationApp;

namespace LT.Strategy.Web.Tests.Organisation;

public sealed class Keeping_units
{
    [Fact]
    public async Task A_unit_is_renamed_after_one_has_seen_what_follows()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var seen = await admin.LookAt($"{Virum}/omdoeb", ("Nyt navn", "Virum Ny Skole"), ("Gælder fra", "01.08.2019"));

        Assert.Equal("Vil du omdøbe enheden?", seen.Heading);
        Assert.True(seen.Shows("Virum Skole hedder »Virum Ny Skole« fra 1. august 2019."));
        Assert.True(seen.Shows("årsaftaler, der er indgået før, beholder det gamle navn"));
        Assert.Equal(
            1,
            await app.Stored(db =>
                db.Units.Where(u => u.Code == "virum-skole").Select(u => u.Periods.Count).SingleAsync()
            )
        );

        var page = await seen.Press("Omdøb enheden");
        Assert.Equal((Virum, "Virum Skole"), (page.Path, page.Heading));
        Assert.Contains(
            "Enheden hedder »Virum Ny Skole« fra 1. august 2019.",
            page.TextOf(".alert-info"),
            StringComparison.Ordinal
        );
        Assert.Contains("Virum Ny Skole", page.TextOf("section[aria-labelledby=h-navne]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_is_taken_back_with_one_press()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var page = await admin.Change($"{Virum}/luk", "Luk enheden", ("Sidste dag", "31.07.2019"));
        Assert.True(page.Shows("Lukker, sidste dag 31.07.2019"));
        page = await page.Press("Fortryd: Enheden lukker. Sidste dag er 31. juli 2019.");
        Assert.True(page.Shows("Ændringen er fortrudt."));
        Assert.True(page.Shows("Åben siden 01.01.2018"));
        Assert.Null(
            await app.Stored(db => db.Units.Where(u => u.Code == "virum-skole").Select(u => u.To).SingleAsync())
        );
    }

    [Fact]
    public async Task A_move_takes_the_agreement_along_and_leaves_what_was_delivered()
    {
        await using var app = await StrategyApp.WithSampleData();
        var code = await app.Stored(db =>
            db.Evidence.Where(e =>
                    e.Unit != null && e.WithdrawnAt == null && e.Unit.Periods.Single().Centre.Code == "cup"
                )
                .Where(e => db.DecentralAgreements.Any(a => a.UnitId == e.UnitId && a.Publications.Any()))
                .OrderBy(e => e.Id)
                .Select(e => e.Unit!.Code)
                .FirstAsync()
        );
        var admin = await app.SignInAs("administrator");
        var board = await app.SignInAs("direktion");
        var before = (await board.Visit("/ledelse/centre")).Texts("main table tbody tr");
        var seen = await admin.LookAt(
            $"{List}/enheder/{code}/flyt",
            ("Nyt center", "cso"),
            ("Gælder fra", "14.06.2019")
        );
        Assert.True(seen.Shows("Årsaftalen for 2019 følger med og står under CSO fra den dag."));
        Assert.True(seen.Shows("Det, enheden har leveret før flytningen, bliver hos CUP."));
        var page = await seen.Press("Flyt enheden");

        Assert.Equal(["CUP", "CSO"], page.Texts("section[aria-labelledby=h-navne] td[data-title=Center] a"));
        Assert.All(
            page.Texts("section[aria-labelledby=h-leveret] td[data-title='Center dengang']"),
            c => Assert.Equal("CUP", c)
        );
        Assert.Equal("CUP", page.Texts("section[aria-labelledby=h-egen] td[data-title='Center dengang']")[0]);
        var list = await board.Visit("/aarsaftaler?aar=2019");
        Assert.Contains($"/aarsaftaler/2019/{code}", Links(list, "h-cso"));
        Assert.DoesNotContain($"/aarsaftaler/2019/{code}", Links(list, "h-cup"));
        Assert.Equal(Delivered(before), Delivered((await board.Visit("/ledelse/centre")).Texts("main table tbody tr")));

        static IEnumerable<string?> Links(Page list, string section) =>
            list.All($"section[aria-labelledby={section}] a").Select(a => a.GetAttribute("href"));

        static IEnumerable<string> Delivered(IEnumerable<string> rows) =>
            rows.Where(r => r.StartsWith("CUP", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_unit_gets_a_code_of_its_name_and_stands_on_the_list()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var seen = await admin.LookAt(
            $"{List}/ny-enhed",
            ("Navn", "Børnehuset Ærø"),
            ("Slags", "Institution"),
            ("Center", "cup"),
            ("Laver enheden sin egen årsaftale?", "Ja"),
            ("Åbner", "14.06.2019")
        );
        Assert.True(seen.Shows("Koden bliver boernehuset-aeroe."));
        Assert.True(seen.Shows("Fristen for årsaftalen 2019 var 1. marts 2019, så der er ingen frist i 2019"));
        var page = await seen.Press("Åbn enheden");
        Assert.Equal($"{List}/enheder/boernehuset-aeroe", page.Path);
        var list = await admin.Visit($"{List}?q=ærø");
        Assert.True(list.Shows("0 centre og 1 enhed passer til det, du har valgt."));
        Assert.True(list.HasLink("Børnehuset Ærø"));
    }

    [Fact]
    public async Task An_opening_that_waits_is_taken_back_and_the_unit_is_gone()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var page = await admin.Change(
            $"{List}/ny-enhed",
            "Åbn enheden",
            ("Navn", "Fejl"),
            ("Slags", "Institution"),
            ("Center", "cup"),
            ("Laver enheden sin egen årsaftale?", "Nej"),
            ("Åbner", "01.08.2019")
        );
        page = await page.Press("Fortryd: Enheden åbner 1. august 2019.");
        Assert.Equal(List, page.Path);
        Assert.True(page.Shows("Åbningen af Fejl er fortrudt."));
        Assert.False(await app.Stored(db => db.Units.AnyAsync(u => u.Code == "fejl")));
    }

    [Fact]
    public async Task What_cannot_be_used_is_told_at_its_field_and_what_was_typed_is_kept()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var page = await admin.LookAt($"{Virum}/omdoeb", ("Nyt navn", "Virum Ny Skole"), ("Gælder fra", "i morgen"));
        Assert.Equal(["Skriv datoen som dag, måned og år, fx 15.01.2019."], page.Told());
        Assert.Equal(("Virum Ny Skole", "i morgen"), (page.Form().Value("Nyt navn"), page.Form().Value("Gælder fra")));
        page = await page.Form().Fill("Gælder fra", "13.06.2019").Press(See);
        Assert.Equal(["Datoen kan tidligst være i dag, 14.06.2019. Det, der har været, bliver stående."], page.Told());
        page = await (await page.Form().Fill("Gælder fra", "14.06.2019").Press(See)).Press("Ret");
        Assert.Equal(
            ("Virum Ny Skole", "14.06.2019"),
            (page.Form().Value("Nyt navn"), page.Form().Value("Gælder fra"))
        );
    }

    [Fact]
    public async Task The_second_of_two_is_told_and_loses_nothing()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var second = await (await app.SignInAs("strategisekretariat")).LookAt(
            $"{Virum}/omdoeb",
            ("Nyt navn", "Den anden"),
            ("Gælder fra", "01.08.2019")
        );
        await admin.Change(
            $"{Virum}/omdoeb",
            "Omdøb enheden",
            ("Nyt navn", "Den første"),
            ("Gælder fra", "01.08.2019")
        );
        var told = await second.Press("Omdøb enheden");
        Assert.Contains(
            told.Told(),
            e => e.StartsWith("En anden har ændret enheden, mens du arbejdede.", StringComparison.Ordinal)
        );
        Assert.Equal("Den anden", told.Form().Value("Nyt navn"));
        var page = await (await told.Form().Press(See)).Press("Omdøb enheden");
        Assert.True(page.Shows("Enheden hedder »Den anden« fra 1. august 2019."));
    }

    [Fact]
    public async Task Two_who_say_yes_at_the_same_moment_are_one_and_one_who_is_told()
    {
        await using var app = await StrategyApp.WithSampleData();
        var first = await (await app.SignInAs("administrator")).LookAt(
            $"{Virum}/omdoeb",
            ("Nyt navn", "A"),
            ("Gælder fra", "01.08.2019")
        );
        var second = await (await app.SignInAs("strategisekretariat")).LookAt(
            $"{Virum}/omdoeb",
            ("Nyt navn", "B"),
            ("Gælder fra", "01.08.2019")
        );
        var pages = await Task.WhenAll(first.Press("Omdøb enheden"), second.Press("Omdøb enheden"));
        Assert.Single(pages, p => p.Path == Virum);
        Assert.Single(pages, p => p.Told().Any(e => e.StartsWith("En anden har ændret", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_change_is_in_the_change_log()
    {
        await using var app = await StrategyApp.WithSampleData();
        var admin = await app.SignInAs("administrator");
        var last = await app.Stored(db => db.ChangeLog.MaxAsync(e => e.Id));
        await admin.Change($"{Virum}/omdoeb", "Omdøb enheden", ("Nyt navn", "Ny"), ("Gælder fra", "01.08.2019"));
        await admin.Change($"{Virum}/egen-aftale", "Gem ændringen", ("Gælder fra", "01.08.2019"));
        await admin.Change(
            $"{List}/centre/cso/omdoeb",
            "Omdøb centret",
            ("Nyt navn", "Center for Omsorg"),
            ("Gælder fra", "14.06.2019")
        );
        var entries = await app.Stored(db => db.ChangeLog.Where(e => e.Id > last).ToListAsync());
        Assert.Contains(entries, e => e.Entity == "UnitPeriod");
        Assert.Contains(
            entries,
            e => e.Entity == "Unit" && e.Changes.Contains("LaterOwnAgreement", StringComparison.Ordinal)
        );
        Assert.Contains(
            entries,
            e => e.Entity == "Centre" && e.Changes.Contains("Center for Omsorg", StringComparison.Ordinal)
        );
        Assert.All(entries, e => Assert.NotNull(e.PersonId));
    }
}
