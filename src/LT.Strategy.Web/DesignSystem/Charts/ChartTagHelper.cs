using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>A chart in both its shapes; the stylesheet shows the one that fits the page. Its name is the sentence beside it.</summary>
[HtmlTargetElement("lt-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChartTagHelper : TagHelper
{
    public required Chart Of { get; set; }

    /// <summary>The id of the sentence that says what the chart shows.</summary>
    public required string LabelledBy { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.AppendHtml(ChartSvg.Of(Of.Draw(ChartShape.Wide), LabelledBy));
        output.Content.AppendHtml(ChartSvg.Of(Of.Draw(ChartShape.Narrow), LabelledBy));
    }
}
