using System.Net;
using LT.Strategy.Domain.Agreements;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Published;

public sealed class A_published_agreement
{
    private const string Address = "/aarsaftaler/2019/cso";

    [Fact]
    public async Task Is_a_page_to_read_with_paragraphs_contributions_and_how_it_was_concluded()
    {
        await using var app = await Concluded();
        var shown = await Read(app);
        Assert.Equal("Center for Sundhed og Omsorg", shown.Heading);
        Assert.True(shown.Shows("Version 1, gælder fra 10. januar 2019"));
        Assert.Equal(2, shown.All("section[aria-labelledby=indledning] p").Count);
        Assert.True(shown.Shows("Mål 1.1 Relationel koordinering: Vi bidrager til 1.1 Lovet: 4 enheder"));
        Assert.True(shown.Shows("1. februar til 31. oktober 2019"));
        Assert.True(shown.Shows("Alle fire temaer er dækket."));
        Assert.True(shown.Shows("indgået den 10. januar 2019 af Kommunaldirektør."));
        Assert.True(shown.Shows("15. januar 2019. Indgået rettidigt."));
        Assert.Matches(@"kontrolmærke [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}\)", shown.Text);
        Assert.Contains("lt-print-doc", shown.Document.DocumentElement.ClassList);
    }

    [Fact]
    public async Task Says_what_an_amendment_changed_and_why()
    {
        await using var app = await Amended();
        var shown = await Read(app);
        Assert.Equal("Siden 10. januar", shown.TextOf("#h-siden"));
        Assert.Equal(
            [
                "Trygt hjem igen: titel ændret fra »Trygt hjem« til »Trygt hjem igen«, fordi vi er blevet klogere.",
                "Indsats udgået: Fælles vagter. Begrundelse: Leverandøren er lukket.",
                "Indsats tilføjet: Ny plan, fordi der er kommet penge.",
                "Indledningen er ændret.",
            ],
            shown.Texts("#siden li")
        );
        Assert.Contains("Udgået i version 2", shown.TextOf("#indsats-2 h3"), StringComparison.Ordinal);
        Assert.True(shown.Shows("Version 2: tillæg indgået den 2. maj 2019 af Centerchef, CPKS. Nyt budget."));
    }

    [Fact]
    public async Task An_older_version_says_what_took_over_from_it()
    {
        await using var app = await Amended();
        var shown = await Read(app, Address + "/version/1");
        Assert.True(shown.Shows("Erstattet af version 2 den 2. maj 2019."));
        Assert.True(shown.Shows("1. Trygt hjem"));
        Assert.False(shown.Shows("Trygt hjem igen"));
        Assert.True((await shown.Follow("Læs den aftale, der gælder")).Shows("Trygt hjem igen"));
    }

    [Fact]
    public async Task A_version_stays_as_it_was_when_names_and_goals_change()
    {
        await using var app = await Concluded();
        var before = await Read(app, Address + "/version/1");
        await app.Change(async db =>
        {
            (await db.Centres.SingleAsync(c => c.Code == "cso")).Rename(
                "Center for Noget Andet",
                new DateOnly(2019, 1, 1)
            );
            (await db.Goals.SingleAsync(g => g.Number == "1.1")).ShortTitle = "Et andet mål";
            var strategy = await db.GroupStrategies.Include(s => s.Themes).SingleAsync();
            strategy.Themes.First(t => t.Number == 1).Title = "Et andet tema";
        });
        Assert.Equal(before.Text, (await Read(app, Address + "/version/1")).Text);
    }

    [Fact]
    public async Task Is_not_shown_when_its_text_is_not_what_was_concluded()
    {
        await using var app = await Concluded();
        await app.Change(db =>
            db.Database.ExecuteSqlAsync(
                $"UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Trygt hjem', 'Forfalsket')"
            )
        );
        const string Reported = "Aftalens tekst svarer ikke til det, der blev indgået";
        foreach (var address in new[] { Address, Address + "/version/1", "/aarsaftaler", "/", "/temaer/2019/1" })
        {
            var shown = await Read(app, address);
            Assert.True(shown.Shows(Reported), address);
            Assert.False(shown.Shows("Forfalsket"), address);
        }
    }

    [Fact]
    public async Task Is_kept_and_marked_when_it_is_withdrawn()
    {
        await using var app = await Amended();
        await app.Change(async db =>
        {
            var agreement = await db.CentreAgreements.Include(a => a.Publications).SingleAsync();
            agreement.Withdraw(await db.Signature("direktion"), "Centret bliver delt.", ReadingYear.Day(6, 1));
        });
        var shown = await Read(app);
        Assert.True(shown.Shows("Trukket tilbage 1. juni 2019 af Kommunaldirektør"));
        Assert.True(shown.Shows("Centret bliver delt."));
        Assert.False(shown.Shows("Ny plan"));
        var version = await shown.Follow("Version 2");
        Assert.True(version.Shows("Trukket tilbage 1. juni 2019: Centret bliver delt."));
        Assert.True(version.Shows("Ny plan"));
        Assert.Empty((await Read(app, "/aarsaftaler")).All("tbody a"));
    }

    [Fact]
    public async Task A_centre_and_its_units_lead_to_each_other()
    {
        await using var app = await Concluded();
        await app.Change(db => db.Conclude("oerholm", ReadingYear.Day(3, 5), "Grøn gård"));
        var centre = await Read(app);
        Assert.True(centre.Shows("1 af 1 enhed har indgået sin årsaftale for 2019."));
        var unit = await centre.Follow("Ørholm");
        Assert.True(unit.Shows("1. marts 2019. Indgået 4 dage efter fristen."));
        Assert.Equal("Center for Sundhed og Omsorg", (await unit.Follow("Center for Sundhed og Omsorg")).Heading);
    }

    [Fact]
    public async Task Tells_what_its_owner_is_called_now_and_was_called_before()
    {
        await using var app = await Concluded();
        await app.Change(async db =>
            (await db.Centres.SingleAsync(c => c.Code == "cso")).Rename("Center for Sundhed", new DateOnly(2019, 4, 1))
        );
        Assert.True((await Read(app)).Shows("Centret hedder Center for Sundhed fra 1. april 2019."));
        await app.Change(db =>
            db.Amend(
                "cso",
                ReadingYear.Day(5, 2),
                "Nyt navn.",
                a => a.Write(AgreementPart.Bounds, "Nye rammer.", ReadingYear.Day(5, 1))
            )
        );
        const string Former = "hed tidligere Center for Sundhed og Omsorg (til 31. marts 2019).";
        Assert.True((await Read(app)).Shows("Centret " + Former));
        Assert.True((await Read(app, "/centre/cso")).Shows("H" + Former[1..]));
    }

    [Fact]
    public async Task Of_a_centre_that_has_closed_is_not_said_to_apply()
    {
        await using var app = await Concluded();
        await app.Change(async db =>
            (await db.Centres.SingleAsync(c => c.Code == "cso")).To = new DateOnly(2019, 5, 31)
        );
        var shown = await Read(app);
        Assert.True(shown.Shows("Centret lukkede 31. maj 2019."));
        Assert.True(shown.Shows("Version 1, gjaldt fra 10. januar til 31. maj 2019"));
        Assert.False(shown.Shows("Offentliggjort"));
    }

    [Fact]
    public async Task Of_a_year_that_is_over_is_not_said_to_apply()
    {
        await using var app = await Concluded();
        app.Time.Advance(TimeSpan.FromDays(202));
        var shown = await Read(app);
        Assert.True(shown.Shows("Version 1, gjaldt fra 10. januar til 31. december 2019"));
        Assert.True(shown.Shows("Året er slut og bliver gjort op."));
        Assert.False(shown.Shows("Offentliggjort"));
    }

    [Fact]
    public async Task Stands_on_the_list_by_the_day_it_was_concluded_with_the_day_it_was_amended()
    {
        await using var app = await Amended();
        var list = await Read(app, "/aarsaftaler");
        Assert.Equal(["10.01.2019 ændret 02.05.2019"], list.Texts("[data-title=Indgået]"));
    }

    [Fact]
    public async Task Units_without_an_agreement_of_their_own_are_named()
    {
        await using var app = await StrategyApp.WithSampleData();
        const string Said =
            "10 af 11 enheder har indgået deres årsaftale for 2019. Visitationen laver ikke sin egen årsaftale, men er med i centrets.";
        Assert.True((await Read(app)).Shows(Said));
        var centre = await Read(app, "/centre/cso");
        Assert.Equal("12 enheder", centre.TextOf("#h-enheder"));
        Assert.True(centre.Shows(Said));
    }

    private static async Task<Page> Read(StrategyApp app, string address = Address)
    {
        var shown = await (await app.SignInAs(ReadingYear.Reader)).Visit(address);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        return shown;
    }

    private static async Task<StrategyApp> Concluded()
    {
        var app = await ReadingYear.App();
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem", "Fælles vagter"));
        return app;
    }

    private static async Task<StrategyApp> Amended()
    {
        var app = await Concluded();
        var at = ReadingYear.Day(5, 2);
        await app.Change(db =>
            db.Amend(
                ReadingYear.Cso,
                at,
                "Nyt budget",
                a =>
                {
                    a.Write(AgreementPart.Introduction, "En ny indledning", at);
                    var changed = a.Initiatives.Single(i => i.Number == 1);
                    changed.Title = "Trygt hjem igen";
                    changed.ChangeReason = "Vi er blevet klogere";
                    var removed = a.Initiatives.Single(i => i.Number == 2);
                    a.Remove(removed, at);
                    removed.ChangeReason = "Leverandøren er lukket";
                    a.Add("Ny plan", at).ChangeReason = "Der er kommet penge.";
                }
            )
        );
        return app;
    }
}
