using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.DesignSystem;
using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Word;

/// <summary>A document for Word, written from the top: real headings, tables whose heads are repeated on each page, in Danish.</summary>
internal sealed class WordDocument : IDisposable
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _document;
    private readonly MainDocumentPart _main;
    private readonly WordMarkdown _markdown;
    private readonly Body _body = new();
    private readonly List<WordHeading> _headings = [];
    private readonly string _head;
    private OpenXmlElement? _contentsAfter;

    /// <summary>Title and state stand at the top of each page: which version it is, or the day it is valid for.</summary>
    public WordDocument(string title, string state)
    {
        _head = Danish.Plain($"{title}, {Danish.Lower(state)}");
        _document = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document);
        var about = _document.PackageProperties;
        (about.Title, about.Subject) = (Property(title), Property(state));
        (about.Creator, about.Language) = ("Lyngby-Taarbæk Kommune", WordStyles.Language);
        _main = _document.AddMainDocumentPart();
        _main.Document = new Document(_body);
        _main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
        _main.AddNewPart<DocumentSettingsPart>().Settings = WordFrame.Settings();
        _markdown = new WordMarkdown(_main, new WordLists(_main));
        Add("Title", title);
        Add("Subtitle", state);
    }

    /// <summary>The headings of the first two levels are listed here, when there are enough of them to lose one's way among.</summary>
    public WordDocument Contents()
    {
        _contentsAfter = _body.LastChild;
        return this;
    }

    /// <summary>Level 1 to 3, below the title.</summary>
    public WordDocument Heading(int level, string text)
    {
        var heading = new WordHeading(level, text, _headings.Count + 1);
        var id = heading.Number.ToString(CultureInfo.InvariantCulture);
        _headings.Add(heading);
        Append(
            Paragraph(
                $"Heading{level.ToString(CultureInfo.InvariantCulture)}",
                new BookmarkStart { Id = id, Name = heading.Bookmark },
                WordText.Run(text),
                new BookmarkEnd { Id = id }
            )
        );
        return this;
    }

    /// <summary>A blank line parts paragraphs; single line breaks stay in them.</summary>
    public WordDocument Text(string text)
    {
        foreach (var paragraph in Shared.Paragraphs.Of(text))
        {
            Add(null, paragraph);
        }

        return this;
    }

    /// <summary>What somebody wrote in a long field, with its paragraphs, lists, emphasis and links.</summary>
    public WordDocument Written(string text)
    {
        foreach (var paragraph in _markdown.Of(text))
        {
            Append(paragraph);
        }

        return this;
    }

    /// <summary>Two texts as one. What differs is told by signs too, since neither colour nor strokes are read aloud.</summary>
    public WordDocument Difference(string before, string after)
    {
        Append(
            Paragraph(
                "ListContinue",
                [
                    .. WordDifference
                        .Between(before.ReplaceLineEndings("\n"), after.ReplaceLineEndings("\n"))
                        .Select(run =>
                            run.In switch
                            {
                                WordsIn.Before => WordText.Run($"[−{run.Text}]", "Deleted"),
                                WordsIn.After => WordText.Run($"[+{run.Text}]", "Inserted"),
                                _ => WordText.Run(run.Text),
                            }
                        ),
                ]
            )
        );
        return this;
    }

    /// <summary>Smaller, for what is said about the text.</summary>
    public WordDocument Note(string text) => Add("Note", text);

    /// <summary>A list with a bullet before each line.</summary>
    public WordDocument List(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Append(new Paragraph(WordLists.Line(WordLists.Bullets, 0), WordText.Run(line)));
        }

        return this;
    }

    /// <summary>What something is called, and what it is, line by line.</summary>
    public WordDocument Facts(params IEnumerable<(string Name, string Value)> facts)
    {
        foreach (var (name, value) in facts)
        {
            Append(Paragraph("Facts", WordText.Bold($"{name}: "), WordText.Run(value)));
        }

        return this;
    }

    /// <summary>The heads stand on each page, and no row is broken between two. What the table holds is said to those who do not see it.</summary>
    public WordDocument Table<T>(string caption, IEnumerable<T> rows, params IReadOnlyList<WordColumn<T>> columns)
    {
        _body.AppendChild(WordTable.Of(caption, rows, columns));
        return this;
    }

    public WordDocument Link(string before, string words, Uri address)
    {
        var link = _main.AddHyperlinkRelationship(address, isExternal: true);
        var hyperlink = new Hyperlink(WordText.Run(words, "Hyperlink")) { Id = link.Id };
        Append(Paragraph("Note", WordText.Run(before), hyperlink));
        return this;
    }

    public FileContentResult File(string name)
    {
        if (WordContents.Of(_headings) is { } contents)
        {
            _contentsAfter?.InsertAfterSelf(contents);
        }

        _body.AppendChild(WordFrame.Of(_main, _head));
        _document.Dispose();
        return new FileContentResult(_stream.ToArray(), MediaType) { FileDownloadName = $"{name}.docx" };
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    /// <summary>There is air between a table and what is said after it.</summary>
    private void Append(Paragraph paragraph)
    {
        if (_body.LastChild is Table && paragraph.ParagraphProperties is not { ParagraphStyleId.Val.Value: ['H', ..] })
        {
            paragraph.ParagraphProperties ??= new ParagraphProperties();
            paragraph.ParagraphProperties.SpacingBetweenLines = new SpacingBetweenLines { Before = "120" };
        }

        _body.AppendChild(paragraph);
    }

    private static string Property(string text) => Signs.Kept(Danish.Plain(text));

    private WordDocument Add(string? style, string text)
    {
        Append(Paragraph(style, WordText.Run(text)));
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

/// <summary>A column: what stands at its head, its share of the width in per cent, and the text of a cell. Numbers stand at the right.</summary>
internal sealed record WordColumn<T>(string Heading, int Share, Func<T, string> Value, bool IsNumber = false);
