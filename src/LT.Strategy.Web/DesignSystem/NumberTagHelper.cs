using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem;

/// <summary>A calculated figure, which leads to its explanation: "18 af 30".</summary>
[HtmlTargetElement("lt-number", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NumberTagHelper : TagHelper
{
    public required string Value { get; set; }

    /// <summary>"af 30", "mod 13,5".</summary>
    public string? Rest { get; set; }

    public string? Href { get; set; }

    /// <summary>s in a table, m in a band, l on a goal page; the size of the text when left out.</summary>
    public string? Size { get; set; }

    /// <summary>What is counted, for those who hear the page.</summary>
    public string? Spoken { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Size is null ? "lt-num" : $"lt-num lt-num--{Size}");
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        output.Content.SetContent(Value);
        if (Rest is not null)
        {
            output.Content.Append(" ");
            output.Content.AppendHtml(Markup.Element("span", null, Rest));
        }

        if (Spoken is not null)
        {
            output.Content.AppendHtml(Markup.Element("span", "sr-only", " " + Spoken));
        }
    }
}
