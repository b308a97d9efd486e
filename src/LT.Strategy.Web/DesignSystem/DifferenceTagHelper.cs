using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem;

/// <summary>
/// Two texts as one, with what is only in the first struck out and what is only in the second underlined; the marks are
/// spoken too. With <see cref="Show"/> one of the texts alone, where what the other does not have is marked.
/// </summary>
[HtmlTargetElement("lt-difference", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DifferenceTagHelper : TagHelper
{
    public string Before { get; set; } = "";

    public string After { get; set; } = "";

    /// <summary>Both, or one of the texts.</summary>
    public WordsIn Show { get; set; }

    /// <summary>What is said where something stands in the first text only.</summary>
    public string Removed { get; set; } = "slettet";

    /// <summary>What is said where something stands in the second text only.</summary>
    public string Added { get; set; } = "tilføjet";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "lt-difference lt-typed");
        foreach (var run in WordDifference.Between(Plain(Before), Plain(After)).Where(IsShown))
        {
            output.Content.AppendHtml(Marked(run));
        }
    }

    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n");

    private bool IsShown(WordRun run) => Show == WordsIn.Both || run.In == WordsIn.Both || run.In == Show;

    private IHtmlContent Marked(WordRun run) =>
        run.In switch
        {
            WordsIn.Both => new StringHtmlContent(run.Text),
            _ when Show != WordsIn.Both => Spoken("mark", run.In == WordsIn.Before ? Removed : Added, run.Text),
            WordsIn.Before => Spoken("del", Removed, run.Text),
            _ => Spoken("ins", Added, run.Text),
        };

    private static IHtmlContent Spoken(string element, string word, string text) =>
        Markup
            .Element(element)
            .Holding(
                Markup.Element("span", "sr-only", $" ({word}: "),
                new StringHtmlContent(text),
                Markup.Element("span", "sr-only", ") ")
            );
}
