using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LT.Strategy.Web.Tests.Word;

/// <summary>A document that somebody fetched. It is valid and can be read by everyone, or the test has failed already.</summary>
internal sealed class WordFile
{
    private readonly MainDocumentPart _main;

    private WordFile(byte[] bytes, string name)
    {
        (Bytes, Name) = (bytes, name);
        Package = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        _main = Package.MainDocumentPart!;
    }

    public byte[] Bytes { get; }

    public string Name { get; }

    public WordprocessingDocument Package { get; }

    public Body Body => _main.Document!.Body!;

    public IReadOnlyList<Table> Tables => [.. Body.Elements<Table>()];

    /// <summary>What stands at the top of each page but the first.</summary>
    public string Head => Words.Of(_main.HeaderParts.Single().Header!.InnerText);

    /// <summary>The contents list as it is filled in.</summary>
    public IEnumerable<string> Contents =>
        Body.Descendants<SdtContentBlock>().SelectMany(c => c.Descendants<Hyperlink>()).Select(TextOf);

    public IEnumerable<string> Links => _main.HyperlinkRelationships.Select(l => l.Uri.OriginalString);

    /// <summary>The numbers that lists begin with.</summary>
    public IEnumerable<int> Numbers =>
        _main.NumberingDefinitionsPart!.Numbering!.Descendants<StartOverrideNumberingValue>().Select(n => n.Val!.Value);

    /// <summary>All words, in one line.</summary>
    public string Text => Words.Of(string.Join(' ', Body.Descendants<Paragraph>().Select(TextOf)));

    public static async Task<WordFile> Fetch(Session session, string address)
    {
        var answer = await session.Get(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {answer.StatusCode}");
        var file = new WordFile(
            await answer.Content.ReadAsByteArrayAsync(),
            answer.Content.Headers.ContentDisposition!.FileNameStar!
        );
        file.MustBeForEveryone();
        return file;
    }

    public IEnumerable<string> Styled(string style) =>
        Body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(TextOf);

    /// <summary>The rows of the table with this caption, the head first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string caption) =>
        [
            .. Tables
                .Single(t => Words.Of(t.Descendants<TableCaption>().Single().Val) == caption)
                .Elements<TableRow>()
                .Select(r => r.Elements<TableCell>().Select(c => Words.Of(c.InnerText)).ToList()),
        ];

    public IEnumerable<string> Marked(string style) =>
        Body.Descendants<Run>().Where(r => r.RunProperties?.RunStyle?.Val == style).Select(r => r.InnerText);

    private void MustBeForEveryone()
    {
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(Package)
                .Select(e => $"{e.Path?.XPath}: {e.Description}")
        );
        Assert.NotEmpty(Package.PackageProperties.Title!);
        Assert.Equal("da-DK", _main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val);
        Assert.All(Body.Descendants<Paragraph>(), p => Assert.NotEmpty(p.InnerText.Trim()));
        Assert.All(Tables, t => Assert.Single(t.Elements<TableRow>().First().Descendants<TableHeader>()));
        Assert.All(Tables, t => Assert.NotEmpty(t.Descendants<TableCaption>().Single().Val!.Value!));
        var bookmarks = Body.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToList();
        Assert.Equal(bookmarks.Distinct(), bookmarks);
        Assert.All(
            Body.Descendants<Hyperlink>().Where(h => h.Anchor is not null),
            h => Assert.Contains(h.Anchor!.Value, bookmarks)
        );
        if (Contents.Any())
        {
            Assert.Equal(HeadingsToList(), Contents);
        }
    }

    private IEnumerable<string> HeadingsToList() =>
        Body.Elements<Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Heading1" or "Heading2")
            .Select(TextOf);

    /// <summary>As it is read: a line break parts words.</summary>
    private static string TextOf(OpenXmlElement element) =>
        Words.Of(
            string.Concat(
                element
                    .Descendants()
                    .Select(e =>
                        e switch
                        {
                            Text text => text.Text,
                            Break => " ",
                            _ => "",
                        }
                    )
            )
        );
}
