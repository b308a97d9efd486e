using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Ganss.Xss;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;

namespace LT.Strategy.Web.DesignSystem.Texts;

/// <summary>
/// Turns what people write in the long fields into markup: paragraphs, lists, emphasis and links, and nothing else. A line break
/// stays a line break, as it was typed.
/// </summary>
public static partial class Markdown
{
    private const int CharactersKept = 8_000_000;

    private static readonly string[] Schemes = ["https", "mailto"];

    private static readonly MarkdownPipeline Reader = SmallMarkdown();

    private static readonly HtmlSanitizer Wall = SmallMarkup();

    private static readonly MemoryCache Rendered = new(new MemoryCacheOptions { SizeLimit = CharactersKept });

    public static IHtmlContent ToHtml(string text) =>
        Rendered.GetOrCreate(
            text,
            entry =>
            {
                var html = Wall.Sanitize(Render(text));
                entry.Size = text.Length + html.Length + 100;
                return new Html(html);
            }
        )!;

    /// <summary>The words alone, as they are read.</summary>
    public static string ToPlain(string text) =>
        text.AsSpan().ContainsAny('*', '_', '[')
            ? Markdig.Markdown.ToPlainText(Dates().Replace(text, @"${day}\."), Reader).Trim()
            : text;

    private static string Render(string text)
    {
        var document = Markdig.Markdown.Parse(Dates().Replace(text, @"${day}\."), Reader);
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.IsImage || !IsAllowed(l.Url)).ToList())
        {
            Unlink(link);
        }

        foreach (
            var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsAllowed(l.Url)).ToList()
        )
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Reader.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static bool IsAllowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);

    /// <summary>The words of the link stay; it leads nowhere.</summary>
    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private static MarkdownPipeline SmallMarkdown()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .UseSoftlineBreakAsHardlineBreak()
            .DisableHtml();
        builder.BlockParsers.TryRemove<HeadingBlockParser>();
        builder.BlockParsers.TryRemove<QuoteBlockParser>();
        builder.BlockParsers.TryRemove<ThematicBreakParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        builder.InlineParsers.TryRemove<HtmlEntityParser>();
        return builder.Build();
    }

    private static HtmlSanitizer SmallMarkup() =>
        new(
            new HtmlSanitizerOptions
            {
                AllowedTags = new HashSet<string>(
                    ["p", "br", "ul", "ol", "li", "strong", "em", "a"],
                    StringComparer.Ordinal
                ),
                AllowedAttributes = new HashSet<string>(["href", "start"], StringComparer.Ordinal),
                AllowedSchemes = new HashSet<string>(Schemes, StringComparer.Ordinal),
                UriAttributes = new HashSet<string>(["href"], StringComparer.Ordinal),
            }
        );

    // "1. juni" at the start of a line is a date, not the first of a list.
    [GeneratedRegex(
        @"^(?<day>[^\S\n]*\d{1,2})\.(?=[^\S\n]+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Dates();

    private sealed class Html(string markup) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(markup);
    }
}
