using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>One choice of many. Options with a group become an optgroup.</summary>
[HtmlTargetElement("lt-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required IEnumerable<SelectListItem> Options { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>The first line, which chooses nothing: "Vælg et mål".</summary>
    public string? Empty { get; set; }

    public string? Width { get; set; }

    public bool Optional { get; set; }

    /// <summary>In a table, where the heading of the column is seen; the label is still heard.</summary>
    public bool HideLabel { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        var select = field
            .Control("select", Width is null ? "form-select" : $"form-select input-width-{Width}")
            .Holding(Empty is null ? null : Option(new SelectListItem(Empty, ""), field.Value))
            .Holding(
                Options
                    .Select((option, index) => (option, index))
                    .GroupBy(o => o.option.Group?.Name ?? "", StringComparer.Ordinal)
                    .Select(group => Grouped(group.Key, group.Select(o => Option(o.option, field.Value))))
            );
        field.Frame(output);
        output.Content.SetHtmlContent(
            new HtmlParts(field.LabelElement(Optional, HideLabel), field.Hint, field.Error, select)
        );
    }

    private static IHtmlContent Grouped(string group, IEnumerable<TagBuilder> options) =>
        group.Length == 0
            ? new HtmlParts([.. options])
            : Markup.Element("optgroup").With("label", group).Holding(options);

    private static TagBuilder Option(SelectListItem option, string chosen) =>
        Markup
            .Element("option", null, option.Text)
            .With("value", option.Value ?? option.Text)
            .With(
                "selected",
                string.Equals(option.Value ?? option.Text, chosen, StringComparison.Ordinal) ? "selected" : null
            )
            .With("disabled", option.Disabled ? "disabled" : null);
}
