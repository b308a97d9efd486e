using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>Yes or no. An unticked box sends nothing, so the form's property starts as false.</summary>
[HtmlTargetElement("lt-checkbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public string? Label { get; set; }

    /// <summary>Added to the label for those who hear the page: which row of a table the box belongs to.</summary>
    public string? Spoken { get; set; }

    public string? Hint { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        var box = field
            .Control("input", "form-checkbox")
            .With("type", "checkbox")
            .With("value", "true")
            .With("checked", bool.TryParse(field.Value, out var ticked) && ticked ? "checked" : null)
            .Alone();
        var label = field
            .LabelElement(optional: false)
            .Holding(Spoken is null ? null : Markup.Element("span", "sr-only", ", " + Spoken));
        field.Frame(output);
        output.Content.SetHtmlContent(
            new HtmlParts(field.Error, Markup.Element("div", "form-group-checkbox").Holding(box, label, field.Hint))
        );
    }
}
