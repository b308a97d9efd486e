using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem;

/// <summary>A status is an icon and a word. With an address it leads to the explanation.</summary>
[HtmlTargetElement("lt-status")]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>ok, risk, off or calm.</summary>
    public string Tone { get; set; } = "calm";

    public string? Icon { get; set; }

    public string? Href { get; set; }

    /// <summary>Without fill, for lists.</summary>
    public bool Plain { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"lt-status lt-status--{Tone}{(Plain ? " lt-status--plain" : "")}");
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        output.PreContent.SetHtmlContent(DesignSystem.Icon.Of(Icon ?? IconOfTone, ViewContext));
    }

    private string IconOfTone =>
        Tone switch
        {
            "ok" => "success",
            "risk" => "warning",
            "off" => "error",
            "calm" => "time",
            _ => throw new InvalidOperationException($"'{Tone}' is not a tone: ok, risk, off or calm"),
        };
}
