using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Texts;

/// <summary>A long text that somebody has written, as it is read: paragraphs, lists, emphasis and links.</summary>
[HtmlTargetElement("lt-text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextTagHelper : TagHelper
{
    public required string Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "lt-text");
        output.Content.SetHtmlContent(Markdown.ToHtml(Of));
    }
}
