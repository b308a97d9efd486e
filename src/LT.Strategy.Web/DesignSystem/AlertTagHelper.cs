using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem;

/// <summary>A message: success, warning, error or info. Content without an element of its own becomes a paragraph.</summary>
[HtmlTargetElement("lt-alert")]
public sealed class AlertTagHelper : TagHelper
{
    public string Kind { get; set; } = "info";

    public string? Heading { get; set; }

    public int HeadingLevel { get; set; } = 2;

    /// <summary>Focus goes here when the page is opened: for the answer to what was just done.</summary>
    public bool Focus { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"alert alert-{Kind}");
        output.Attributes.SetAttribute("role", Kind is "error" or "warning" ? "alert" : "status");
        if (Focus)
        {
            output.Attributes.SetAttribute("tabindex", "-1");
            output.Attributes.SetAttribute(new TagHelperAttribute("data-focus"));
        }

        var body = Markup.Element("div", "alert-body");
        if (Heading is not null)
        {
            body.Holding(Markup.Element($"h{HeadingLevel}", "alert-heading", Heading));
        }

        var hasElements = content.GetContent().TrimStart().StartsWith('<');
        body.Holding(hasElements ? content : Markup.Element("p", "alert-text").Holding(content));
        output.Content.SetHtmlContent(Icon.Of(Kind, ViewContext, "icon-svg alert-icon", Spoken));
        output.Content.AppendHtml(body);
    }

    private string Spoken =>
        Kind switch
        {
            "success" => "Succes",
            "warning" => "Advarsel",
            "error" => "Fejl",
            _ => "Information",
        };
}
