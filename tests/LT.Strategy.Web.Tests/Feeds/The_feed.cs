using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Tests.Published;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Feeds;

public sealed class The_feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Tells_what_was_concluded_changed_and_withdrawn_in_words_and_by_whom()
    {
        await using var app = await ThreeThings();
        var feed = await Feed(await app.SignInAs(ReadingYear.Reader), "/nyheder.atom");
        Assert.Equal(
            [
                "Årsaftale 2019 for Center for Sundhed og Omsorg er trukket tilbage",
                "Årsaftale 2019 for Center for Sundhed og Omsorg er ændret (version 2)",
                "Årsaftale 2019 for Center for Politik, Kultur og Strategi er indgået",
                "Årsaftale 2019 for Center for Sundhed og Omsorg er indgået",
            ],
            feed.Items.Select(i => i.Title.Text)
        );
        Assert.Equal(
            [
                "Aftalen gælder ikke længere. Begrundelse: Den var forkert.",
                "Aftalen er siden trukket tilbage. Der er brug for det. Indsats tilføjet: Nattevagt. Begrundelse: Borgerne ringer om natten.",
                "Aftalen har 2 indsatser: »Kultur til alle« og »Flere frivillige«.",
                "Aftalen er siden trukket tilbage. Aftalen har 1 indsats: »Trygt hjem«.",
            ],
            feed.Items.Select(i => i.Summary.Text)
        );
        Assert.Equal(
            ["", "Centerchefen", "Direktionen", "Direktionen"],
            feed.Items.Select(i => i.Authors.SingleOrDefault()?.Name ?? "")
        );
        Assert.Equal("Lyngby-Taarbæk Kommune", Assert.Single(feed.Authors).Name);
        Assert.Equal(ReadingYear.Day(6, 3), feed.LastUpdatedTime.UtcDateTime);
    }

    [Fact]
    public async Task Calls_each_thing_the_same_for_ever_and_leads_to_it()
    {
        await using var app = await ThreeThings();
        var session = await app.SignInAs(ReadingYear.Reader);
        var first = await Feed(session, "/nyheder.atom");
        Assert.Equal(
            "tag:ltk.dk,2019:lt-strategi/aarsaftaler/2019/cso/version/2/tilbagetrukket",
            first.Items.First().Id
        );
        Assert.Equal(first.Items.Count(), first.Items.Select(i => i.Id).Distinct().Count());
        await app.Change(db => db.Conclude(ReadingYear.Aalykke, ReadingYear.Day(6, 10), "Ude hver dag"));
        var later = await Feed(session, "/nyheder.atom");
        Assert.Equal(first.Items.Select(i => i.Id), later.Items.Skip(1).Select(i => i.Id));
        foreach (var item in later.Items)
        {
            var page = await session.Visit(Assert.Single(item.Links).Uri.PathAndQuery);
            Assert.Equal(HttpStatusCode.OK, page.Status);
        }
    }

    [Fact]
    public async Task Is_there_for_a_centre_with_its_units_and_for_a_unit()
    {
        await using var app = await ThreeThings();
        await app.Change(db => db.Conclude(ReadingYear.Aalykke, ReadingYear.Day(2, 10), "Ude hver dag"));
        var session = await app.SignInAs(ReadingYear.Reader);
        Assert.Equal(
            ["aalykke-dagtilbud", "cpks"],
            (await Feed(session, "/nyheder/cpks.atom")).Items.Select(i => i.Id.Split('/')[3])
        );
        Assert.Single((await Feed(session, "/nyheder/aalykke-dagtilbud.atom")).Items);
        Assert.Empty((await Feed(session, "/nyheder/coep.atom")).Items);
        Assert.Equal(HttpStatusCode.NotFound, (await session.Get("/nyheder/findes-ikke.atom")).StatusCode);
    }

    [Theory]
    [InlineData("/aarsaftaler", "Følg nyheder (Atom)", "/nyheder.atom")]
    [InlineData("/aarsaftaler?center=cpks", "Følg nyheder om CPKS (Atom)", "/nyheder/cpks.atom")]
    [InlineData("/aarsaftaler/aendringer", "Følg nyheder (Atom)", "/nyheder.atom")]
    [InlineData("/centre/cpks", "Følg nyheder om Center for Politik, Kultur og Strategi (Atom)", "/nyheder/cpks.atom")]
    [InlineData("/enheder/virum-skole", "Følg nyheder om Virum Skole (Atom)", "/nyheder/virum-skole.atom")]
    public async Task Has_a_way_to_it_from_what_it_is_about(string address, string link, string feed)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit(address);
        Assert.Equal(feed, page.All("main a").Single(a => Words.Of(a.TextContent) == link).GetAttribute("href"));
        await Feed(session, feed);
    }

    [Fact]
    public async Task Has_what_the_format_asks_for_and_no_letter_that_it_cannot_hold()
    {
        await using var app = await ThreeThings();
        await app.Change(db =>
            db.Conclude(ReadingYear.Aalykke, ReadingYear.Day(6, 10), "Ude\u0001 & <b>inde</b>\u000B")
        );
        var answer = await (await app.SignInAs(ReadingYear.Reader)).Get("/nyheder.atom");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.All(["id", "title", "updated", "author"], name => Assert.Single(feed.Elements(Atom + name)));
        Assert.Contains(feed.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "self");
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            Assert.All(
                ["id", "title", "updated", "published", "summary"],
                name => Assert.Single(entry.Elements(Atom + name))
            );
            Assert.Equal("alternate", (string?)Assert.Single(entry.Elements(Atom + "link")).Attribute("rel"));
        }

        Assert.Contains("»Ude  & <b>inde</b>", feed.Element(Atom + "entry")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_the_newest_first_and_is_not_sent_again_while_it_is_the_same()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var feed = await Feed(session, "/nyheder.atom");
        Assert.InRange(feed.Items.Count(), 69, 250);
        Assert.Equal(
            feed.Items.OrderByDescending(i => i.LastUpdatedTime).Select(i => i.Id),
            feed.Items.Select(i => i.Id)
        );
        var mark = (await session.Get("/nyheder.atom")).Headers.ETag!.ToString();
        var again = await session.Get("/nyheder.atom", "If-None-Match", mark);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.InRange((await session.Visit("/nyheder/cup.atom")).Queries, 1, HouseRules.MostQueries);
    }

    [Fact]
    public async Task Is_found_from_the_pages()
    {
        await using var app = await ThreeThings();
        var session = await app.SignInAs(ReadingYear.Reader);
        var page = await session.Visit("/aarsaftaler/2019/cpks");
        var feeds = page.All("link[rel=alternate][type='application/atom+xml']").Select(l => l.GetAttribute("href")!);
        Assert.Equal(["/nyheder.atom", "/nyheder/cpks.atom"], feeds.Order());
        Assert.Empty((await app.Anonymous().Visit("/was")).All("link[rel=alternate]"));
    }

    /// <summary>CSO concluded, amended and withdrawn; CPKS concluded.</summary>
    private static async Task<StrategyApp> ThreeThings()
    {
        var app = await ReadingYear.App();
        await app.Change(db => db.Conclude(ReadingYear.Cso, ReadingYear.Day(1, 10), "Trygt hjem"));
        await app.Change(db =>
            db.Conclude(ReadingYear.Cpks, ReadingYear.Day(1, 12), "Kultur til alle", "Flere frivillige")
        );
        await app.Change(db =>
            db.Amend(
                ReadingYear.Cso,
                ReadingYear.Day(5, 2),
                "Der er brug for det",
                a => a.Add("Nattevagt", ReadingYear.Day(5, 2)).ChangeReason = "Borgerne ringer om natten"
            )
        );
        await app.Change(async db =>
        {
            var id = await db.CentreAgreements.Where(a => a.Centre.Code == "cso").Select(a => a.Id).SingleAsync();
            var agreement = (await db.WholeAgreementAsync(id))!;
            agreement.Withdraw(await db.Signature("direktion"), "Den var forkert", ReadingYear.Day(6, 3));
        });
        return app;
    }

    private static async Task<SyndicationFeed> Feed(Session session, string address)
    {
        var answer = await session.Get(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {answer.StatusCode}");
        using var xml = XmlReader.Create(await answer.Content.ReadAsStreamAsync());
        return SyndicationFeed.Load(xml);
    }
}
