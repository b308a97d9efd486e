using LT.Strategy.Domain.Search;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem;

/// <summary>A text in which the words that were searched for are marked.</summary>
[HtmlTargetElement("lt-marked", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTagHelper : TagHelper
{
    public required IReadOnlyList<Run> Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var run in Of)
        {
            output.Content.AppendHtml(
                run.IsFound ? Markup.Element("mark", null, run.Text) : new StringHtmlContent(run.Text)
            );
        }
    }
}
