using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using LT.Strategy.Web.DesignSystem.Texts;

namespace LT.Strategy.Web.Tests.DesignSystem;

public sealed class Texts_with_formatting
{
    [Theory]
    [InlineData("Et afsnit.\n\nEt til.", "<p>Et afsnit.</p><p>Et til.</p>")]
    [InlineData("En linje\nen linje til", "<p>En linje<br>en linje til</p>")]
    [InlineData("- et\n- to", "<ul><li>et</li><li>to</li></ul>")]
    [InlineData("1. et\n2. to", "<ol><li>et</li><li>to</li></ol>")]
    [InlineData("Det er **vigtigt** og *nyt*", "<p>Det er <strong>vigtigt</strong> og <em>nyt</em></p>")]
    [InlineData("[LyNET](https://ltk.dk/a?b=c)", "<p><a href=\"https://ltk.dk/a?b=c\">LyNET</a></p>")]
    [InlineData("[Skriv](mailto:cpks@ltk.dk)", "<p><a href=\"mailto:cpks@ltk.dk\">Skriv</a></p>")]
    [InlineData("Se https://ltk.dk.", "<p>Se <a href=\"https://ltk.dk\">https://ltk.dk</a>.</p>")]
    public void Paragraphs_lists_emphasis_and_links_are_shown(string typed, string html) =>
        Assert.Equal(html, Rendered(typed));

    [Theory]
    [InlineData("1. juni 2018 var fraværet 14,9.")]
    [InlineData("Fra\n15. januar gælder aftalen.")]
    [InlineData("# ikke en overskrift")]
    [InlineData("> ikke et citat")]
    [InlineData("    ikke kode")]
    [InlineData("```\nikke kode\n```")]
    [InlineData("`heller ikke`")]
    [InlineData("Overskrift\n---")]
    [InlineData("2 * 3 * 4 og fil_navn_nu")]
    [InlineData("Læs & forstå <b>det</b> &amp; det")]
    public void All_else_reads_as_it_was_typed(string typed)
    {
        var shown = new HtmlParser()
            .ParseDocument(Rendered(typed).Replace("<br>", " ", StringComparison.Ordinal))
            .Body!;
        Assert.Equal(Words.Of(typed), Words.Of(shown.TextContent));
        Assert.Empty(shown.QuerySelectorAll("*:not(p)"));
    }

    [Theory]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JaVaScRiPt:alert(1))")]
    [InlineData("[klik](java&#x73;cript:alert(1))")]
    [InlineData("[klik](java\tscript:alert(1))")]
    [InlineData("[klik](<javascript:alert(1)>)")]
    [InlineData("[klik](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[klik](vbscript:msgbox)")]
    [InlineData("[klik](http://ukrypteret.dk)")]
    [InlineData("[klik](//andetsteds.dk)")]
    [InlineData("[klik](/arbejde)")]
    [InlineData("[klik][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("http://ukrypteret.dk")]
    public void A_link_to_anything_but_https_and_mail_is_only_words(string typed) =>
        Assert.Empty(new HtmlParser().ParseDocument(Rendered(typed)).QuerySelectorAll("a"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![billede](https://ltk.dk/x.png)")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("**<iframe src=https://ltk.dk>**")]
    [InlineData("[<img src=x onerror=alert(1)>](https://ltk.dk)")]
    [InlineData("[x](https://ltk.dk \"onmouseover=alert(1)\")")]
    [InlineData("[x](https://ltk.dk\" onmouseover=\"alert(1))")]
    [InlineData("<style>p{}</style>")]
    public void Markup_that_is_typed_is_never_markup(string typed)
    {
        var shown = new HtmlParser().ParseDocument(Rendered(typed));
        Assert.Empty(shown.QuerySelectorAll("body *:not(p, br, strong, em, a)"));
        Assert.All(shown.QuerySelectorAll("body *").SelectMany(e => e.Attributes), a => Assert.Equal("href", a.Name));
    }

    [Fact]
    public void A_text_is_rendered_once()
    {
        var text = $"Et afsnit {Guid.NewGuid()}.";
        Assert.Same(Markdown.ToHtml(text), Markdown.ToHtml(text));
    }

    private static string Rendered(string typed)
    {
        using var writer = new StringWriter();
        Markdown.ToHtml(typed).WriteTo(writer, HtmlEncoder.Default);
        return writer
            .ToString()
            .Replace("\n", "", StringComparison.Ordinal)
            .Replace("<br />", "<br>", StringComparison.Ordinal);
    }
}
