using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Web.Tests.Published;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Tests.Word;

public sealed class An_agreement_in_Word
{
    [Fact]
    public async Task Says_what_its_page_says_under_real_headings()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/aarsaftaler/2019/cup");
        var file = await WordFile.Fetch(session, AddressOn(page));
        Assert.Equal("aarsaftale-2019-cup-version-2-2019-05-21.docx", file.Name);
        Assert.Equal("Årsaftale 2019: Center for Uddannelse og Pædagogik", file.Package.PackageProperties.Title);
        Assert.Equal("Årsaftale 2019: Center for Uddannelse og Pædagogik, version 2 fra 21. maj 2019", file.Head);
        Assert.Equal(page.Texts(".lt-doc h2"), file.Styled("Heading1"));
        Assert.Equal(page.All(".lt-doc h3").Count(h => h.Id is ['i', ..]), file.Styled("Heading2").Count());
        foreach (var said in page.Texts(".lt-doc .lt-text p, .lt-doc .lt-text li, .lt-doc th, .lt-doc .lt-since li"))
        {
            Assert.Contains(said, file.Text, StringComparison.Ordinal);
        }

        Assert.Contains(file.Links, l => l.EndsWith("/aarsaftaler/2019/cup/version/2", StringComparison.Ordinal));
        Assert.InRange((await session.Visit(AddressOn(page))).Queries, 1, 8);
    }

    [Fact]
    public async Task Of_a_unit_leads_to_its_centres()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var page = await session.Visit("/aarsaftaler/2019/virum-skole");
        var file = await WordFile.Fetch(session, AddressOn(page));
        Assert.Equal(page.Texts(".lt-doc h2"), file.Styled("Heading1"));
        Assert.Contains(page.TextOf("[aria-labelledby=center] p"), file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_of_the_version_that_is_read_and_stays_so()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        var file = await WordFile.Fetch(session, AddressOn(await session.Visit("/aarsaftaler/2019/cup/version/1")));
        Assert.Equal("aarsaftale-2019-cup-version-1-2019-01-14.docx", file.Name);
        Assert.Contains("Erstattet af version 2 den 21. maj 2019.", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Syv skoler er med", file.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/aarsaftaler/2019/cbe/word")]
    [InlineData("/aarsaftaler/2019/cup/version/9/word")]
    [InlineData("/aarsaftaler/2019/findes-ikke/word")]
    [InlineData("/aarsaftaler/2019/cbe/aendringer/word")]
    [InlineData("/aarsaftaler/2019/cup/aendringer/word?fra=2&til=1")]
    public async Task What_is_not_published_has_no_file(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        foreach (var person in new[] { "medarbejder", "centerchef-cbe" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAs(person)).Visit(address)).Status);
        }
    }

    [Fact]
    public async Task Forty_initiatives_with_strange_signs_and_very_long_words_are_a_valid_document()
    {
        await using var app = await ReadingYear.App();
        var strange = $"Bip\u0007 \u000Blinje \uFFFE{(char)0xD83D} 😀 {new string('å', 3000)}";
        await app.Change(async db =>
        {
            var agreement = await db.Draft(
                ReadingYear.Cpks,
                [.. Enumerable.Range(1, 40).Select(i => $"Indsats nummer {i}")]
            );
            agreement.Write(AgreementPart.Introduction, strange, ReadingYear.Day(1, 4));
            agreement.Initiatives[2].Title = $"Med\u0007 {new string('x', 100)}";
            agreement.Initiatives[3].What =
                "Vi **samler** de *bedste*:\n\n1. først\n2. dernæst\n   - en ting\n\n"
                + "[Læs mere](https://example.org/a?b=c&d=e), <x@example.org> og [skjult](javascript:alert)";
            agreement.Initiatives[4].What = "999999999. højt oppe";
            agreement.Submit(await db.Signature("centerchef-cpks"), ReadingYear.Day(1, 8));
            agreement.Conclude(await db.Signature("direktion"), ReadingYear.Day(1, 9));
        });
        var file = await WordFile.Fetch(await app.SignInAs(ReadingYear.Reader), "/aarsaftaler/2019/cpks/word");
        Assert.Equal(40, file.Styled("Heading2").Count());
        Assert.Contains(new string('å', 3000), file.Text, StringComparison.Ordinal);
        Assert.Contains("😀", file.Text, StringComparison.Ordinal);
        Assert.Equal(["først", "dernæst", "højt oppe"], file.Styled("ListNumber"));
        Assert.Equal(32767, file.Numbers.Max());
        Assert.Contains("en ting", file.Styled("ListBullet"));
        Assert.Contains(file.Body.Descendants<Bold>(), b => b.Ancestors<Run>().Single().InnerText == "samler");
        Assert.Contains(file.Body.Descendants<Italic>(), b => b.Ancestors<Run>().Single().InnerText == "bedste");
        Assert.Contains("https://example.org/a?b=c&d=e", file.Links);
        Assert.Contains("mailto:x@example.org", file.Links);
        Assert.DoesNotContain(file.Links, l => l.StartsWith("javascript", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_altered_text_is_told_and_not_shown()
    {
        await using var app = await StrategyApp.WithSampleData();
        await app.Stored(db =>
            db.Database.ExecuteSqlRawAsync(
                "UPDATE Publications SET ContentJson = REPLACE(ContentJson, 'Trivsel', 'Alting')"
            )
        );
        var session = await app.SignInAs("medarbejder");
        var file = await WordFile.Fetch(session, "/aarsaftaler/2019/cup/word");
        Assert.Contains("Aftalens tekst svarer ikke til det, der blev indgået", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Alting", file.Text, StringComparison.Ordinal);
        var both = await WordFile.Fetch(session, "/aarsaftaler/2019/cup/aendringer/word");
        Assert.Contains("Derfor sammenlignes den ikke.", both.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_are_read_word_by_word_without_colour()
    {
        await using var app = await ReadingYear.App();
        await app.Change(db => db.Conclude(ReadingYear.Cpks, ReadingYear.Day(1, 10), "Den første"));
        await app.Change(db =>
            db.Amend(
                ReadingYear.Cpks,
                ReadingYear.Day(3, 1),
                "Vi er blevet flere.",
                a => a.Write(AgreementPart.Introduction, "Vi indleder stadig for cpks.", ReadingYear.Day(3, 1))
            )
        );
        var session = await app.SignInAs(ReadingYear.Reader);
        var page = await session.Visit("/aarsaftaler/2019/cpks/aendringer");
        var file = await WordFile.Fetch(session, AddressOn(page));
        Assert.Equal("aarsaftale-2019-cpks-version-1-til-2-2019-03-01.docx", file.Name);
        Assert.Equal(page.Texts("main h2"), file.Styled("Heading1"));
        foreach (var sentence in page.All(".lt-sentences li").Select(l => Words.Of(l.FirstChild!.TextContent)))
        {
            Assert.Contains(sentence, file.Styled("ListBullet"));
        }

        Assert.Contains(file.Marked("Inserted"), t => t.Contains("[+stadig", StringComparison.Ordinal));
        Assert.Contains(file.Marked("Deleted"), t => t.Contains("Andet afsnit", StringComparison.OrdinalIgnoreCase));
        Assert.All(file.Marked("Deleted"), t => Assert.StartsWith("[−", t, StringComparison.Ordinal));
        var styles = file.Package.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        Assert.Single(styles.Elements<Style>().Single(s => s.StyleId == "Deleted").Descendants<Strike>());
        Assert.Single(styles.Elements<Style>().Single(s => s.StyleId == "Inserted").Descendants<Underline>());
    }

    private static string AddressOn(Page page) =>
        page.All("main a").Single(a => Words.Of(a.TextContent) == "Hent som Word").GetAttribute("href")!;
}
