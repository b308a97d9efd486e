using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LT.Strategy.Domain.Language;
using LT.Strategy.Web.DesignSystem;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LT.Strategy.Web.Features.Archives;

/// <summary>A page that needs nothing but itself: it is read in a browser in many years, and printed.</summary>
internal static class ArchiveHtml
{
    private const string Look = """
        body{margin:0 auto;padding:2rem 1.5rem 4rem;max-width:46rem;color:#1a1a1a;background:#fff;font:1.0625rem/1.6 "IBM Plex Sans",Calibri,Arial,sans-serif}
        h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem}h1{color:#14535c;font-size:2rem;margin-top:1rem}h2{font-size:1.5rem}h3{font-size:1.1875rem}h4{font-size:1rem;margin-top:1.25rem}
        p,ul,ol,dl{margin:0 0 .75rem}a{color:#14535c}dl{display:grid;grid-template-columns:minmax(7rem,14rem) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}.note{color:#4a5558;font-size:.9375rem}
        table{border-collapse:collapse;width:100%;margin:0 0 1rem;border-top:2px solid #1a1a1a;border-bottom:1px solid #7b8688}
        th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #d5dbda;overflow-wrap:anywhere}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .mark{font-family:Consolas,monospace;overflow-wrap:anywhere}
        @page{size:A4;margin:20mm}@media print{body{padding:0;max-width:none;font-size:11pt}h2,h3,h4{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}nav{display:none}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Page(string title, params IEnumerable<IHtmlContent?> content)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        page.WriteLine("<!DOCTYPE html>");
        Markup
            .Element("html")
            .With("lang", "da")
            .Holding(
                Markup
                    .Element("head")
                    .Holding(
                        Start("meta").With("charset", "utf-8"),
                        Text("title", title),
                        Start("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
                        Markup.Element("style").Holding(new HtmlString(Look))
                    ),
                Markup.Element("body").Holding(Markup.Element("main").Holding([Text("h1", title), .. content]))
            )
            .WriteTo(page, Encoder);
        page.WriteLine();
        return page.ToString();
    }

    public static TagBuilder Text(string element, string text) => Markup.Element(element, null, Signs.Kept(text));

    public static TagBuilder Note(string text) => Markup.Element("p", "note", Signs.Kept(text));

    public static TagBuilder Link(string address, string text) => Text("a", text).With("href", address);

    public static TagBuilder List(IEnumerable<IHtmlContent> points) =>
        Markup.Element("ul").Holding(points.Select(p => Markup.Element("li").Holding(p)));

    public static TagBuilder Facts(IEnumerable<(string Name, string Value)> facts) =>
        Markup.Element("dl").Holding(facts.SelectMany(f => new[] { Text("dt", f.Name), Text("dd", f.Value) }));

    public static TagBuilder Table(
        string caption,
        IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<IHtmlContent>> rows
    ) =>
        Markup
            .Element("table")
            .Holding(
                Text("caption", caption),
                Markup
                    .Element("thead")
                    .Holding(Markup.Element("tr").Holding(headings.Select(h => Text("th", h).With("scope", "col")))),
                Markup
                    .Element("tbody")
                    .Holding(rows.Select(r => Markup.Element("tr").Holding(r.Select((c, at) => Cell(at).Holding(c)))))
            );

    public static IHtmlContent Plain(string text) => new StringHtmlContent(Signs.Kept(text));

    /// <summary>The first tells what the row is about.</summary>
    private static TagBuilder Cell(int at) =>
        at == 0 ? Markup.Element("th").With("scope", "row") : Markup.Element("td");

    private static TagBuilder Start(string element) => new(element) { TagRenderMode = TagRenderMode.StartTag };
}
