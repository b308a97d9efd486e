using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LT.Strategy.Web.DesignSystem.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace LT.Strategy.Web.Features.Word;

/// <summary>What people wrote in the long fields, with the paragraphs, lists, emphasis and links that they gave it.</summary>
internal sealed class WordMarkdown(MainDocumentPart main, WordLists lists)
{
    public IEnumerable<Paragraph> Of(string text) => Markdown.Read(text).SelectMany(b => Paragraphs(b, null, 0));

    private IEnumerable<Paragraph> Paragraphs(Block block, ParagraphProperties? look, int level) =>
        block switch
        {
            ListBlock list => Points(list, level),
            LeafBlock { Inline: { } words } => [Filled(look, words)],
            ContainerBlock container => container.SelectMany(b => Paragraphs(b, look, level)),
            _ => [],
        };

    private IEnumerable<Paragraph> Points(ListBlock list, int level)
    {
        var kind = list.IsOrdered ? lists.NumbersFrom(FirstOf(list)) : WordLists.Bullets;
        foreach (var point in list.OfType<ListItemBlock>())
        {
            foreach (var (at, block) in point.Index())
            {
                var look = at == 0 ? WordLists.Line(kind, level) : WordLists.More(level);
                foreach (var paragraph in Paragraphs(block, look, level + 1))
                {
                    yield return paragraph;
                }
            }
        }
    }

    private static int FirstOf(ListBlock list) =>
        int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;

    private Paragraph Filled(ParagraphProperties? look, ContainerInline words)
    {
        var paragraph = new Paragraph();
        if (look is not null)
        {
            paragraph.AppendChild(look);
        }

        paragraph.Append(words.SelectMany(w => Runs(w, isStrong: false, isEmphasis: false)).ToArray());
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Runs(Inline inline, bool isStrong, bool isEmphasis) =>
        inline switch
        {
            LiteralInline literal => [Run(literal.Content.ToString(), isStrong, isEmphasis)],
            LineBreakInline => [new Run(new Break())],
            EmphasisInline emphasis => emphasis.SelectMany(i =>
                Runs(i, isStrong || emphasis.DelimiterCount == 2, isEmphasis || emphasis.DelimiterCount == 1)
            ),
            LinkInline { Url: { } address } link => [Link(address, string.Concat(link.Select(TextOf)))],
            AutolinkInline mail => [Link(mail.IsEmail ? $"mailto:{mail.Url}" : mail.Url, mail.Url)],
            ContainerInline container => container.SelectMany(i => Runs(i, isStrong, isEmphasis)),
            _ => [Run(inline.ToString() ?? "", isStrong, isEmphasis)],
        };

    private static Run Run(string text, bool isStrong, bool isEmphasis)
    {
        List<OpenXmlElement> look = [];
        if (isStrong)
        {
            look.Add(new Bold());
        }

        if (isEmphasis)
        {
            look.Add(new Italic());
        }

        return WordText.Run(text, [.. look]);
    }

    private OpenXmlElement Link(string address, string words) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? new Hyperlink(WordText.Run(words, "Hyperlink"))
            {
                Id = main.AddHyperlinkRelationship(uri, isExternal: true).Id,
            }
            : WordText.Run(words);

    private static string TextOf(Inline inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            ContainerInline container => string.Concat(container.Select(TextOf)),
            LineBreakInline => " ",
            _ => inline.ToString() ?? "",
        };
}
