using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Tests.Meetings;

public sealed class The_minutes_in_Word
{
    [Fact]
    public async Task Are_a_valid_Danish_document_that_says_what_the_page_says()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("direktion");
        var meeting = await Holding_a_meeting.Meeting(app);
        var page = await session.Visit($"{meeting}/referat");
        var answer = await session.Get($"{meeting}/referat/word");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("referat-2019-06-11.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);

        using var document = WordprocessingDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync()),
            false
        );
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(document)
                .Select(e => $"{e.Path?.XPath}: {e.Description}")
        );
        Assert.Equal("Referat: opfølgningsmøde i direktionen den 11. juni 2019", document.PackageProperties.Title);
        var main = document.MainDocumentPart!;
        Assert.Equal("da-DK", main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val);

        var body = main.Document!.Body!;
        Assert.Equal(page.Texts(".lt-minutes h2"), Styled(body, "Heading1"));
        Assert.Equal(page.Texts(".lt-minutes h3"), Styled(body, "Heading2"));
        var tables = body.Elements<Table>().ToList();
        Assert.Equal(3, tables.Count);
        Assert.All(tables, t => Assert.Single(t.Elements<TableRow>().First().Descendants<TableHeader>()));
        Assert.All(tables.SelectMany(t => t.Elements<TableRow>()), r => Assert.Single(r.Descendants<CantSplit>()));
        Assert.Equal(
            page.All(".lt-minutes table").Select(t => t.QuerySelectorAll("tr").Length),
            tables.Select(t => t.Elements<TableRow>().Count())
        );
        var text = string.Join(' ', body.Descendants<Text>().Select(t => Words.Of(t.Text)));
        foreach (
            var said in page.Texts(
                ".lt-minutes p.lt-typed, .lt-minutes th[scope=row], .lt-minutes [data-title=Nu], .lt-attention strong"
            )
        )
        {
            Assert.Contains(said, text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Styled(Body body, string style) =>
        body.Elements<Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style)
            .Select(p => Words.Of(p.InnerText));
}
