using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LT.Strategy.Domain.Language;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Word;

/// <summary>A document for Word, written from the top: real headings, tables whose heads are repeated on each page, in Danish.</summary>
internal sealed class WordDocument : IDisposable
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _document;
    private readonly MainDocumentPart _main;
    private readonly Body _body = new();

    public WordDocument(string title)
    {
        _document = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document);
        _document.PackageProperties.Title = Danish.Plain(title);
        _document.PackageProperties.Language = WordStyles.Language;
        _main = _document.AddMainDocumentPart();
        _main.Document = new Document(_body);
        _main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
        _main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.Bullets();
        Add("Title", title);
    }

    /// <summary>Level 1 to 3, below the title.</summary>
    public WordDocument Heading(int level, string text) => Add($"Heading{level}", text);

    /// <summary>A blank line parts paragraphs; single line breaks stay in them.</summary>
    public WordDocument Text(string text)
    {
        foreach (var paragraph in Shared.Paragraphs.Of(text))
        {
            Add(null, paragraph);
        }

        return this;
    }

    /// <summary>Smaller, for what is said about the text.</summary>
    public WordDocument Note(string text) => Add("Note", text);

    /// <summary>A list with a bullet before each line.</summary>
    public WordDocument List(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Add("ListBullet", line);
        }

        return this;
    }

    /// <summary>What something is called, and what it is, line by line.</summary>
    public WordDocument Facts(params IEnumerable<(string Name, string Value)> facts)
    {
        foreach (var (name, value) in facts)
        {
            _body.AppendChild(Paragraph("Facts", WordText.Bold($"{name}: "), WordText.Run(value)));
        }

        return this;
    }

    /// <summary>The heads stand on each page, and no row is broken between two.</summary>
    public WordDocument Table<T>(IEnumerable<T> rows, params IReadOnlyList<WordColumn<T>> columns)
    {
        _body.AppendChild(WordTable.Of(rows, columns));
        return this;
    }

    public WordDocument Link(string before, string words, Uri address)
    {
        var link = _main.AddHyperlinkRelationship(address, isExternal: true);
        var hyperlink = new Hyperlink(WordText.Run(words, "Hyperlink")) { Id = link.Id };
        _body.AppendChild(Paragraph("Note", WordText.Run(before), hyperlink));
        return this;
    }

    public FileContentResult File(string name)
    {
        _body.AppendChild(WordFrame.Of(_main));
        _document.Dispose();
        return new FileContentResult(_stream.ToArray(), MediaType) { FileDownloadName = $"{name}.docx" };
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private WordDocument Add(string? style, string text)
    {
        _body.AppendChild(Paragraph(style, WordText.Run(text)));
        return this;
    }

    private static Paragraph Paragraph(string? style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.AppendChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(content);
        return paragraph;
    }
}

/// <summary>A column: what stands at its head, its share of the width in per cent, and the text of a cell.</summary>
internal sealed record WordColumn<T>(string Heading, int Share, Func<T, string> Value);
