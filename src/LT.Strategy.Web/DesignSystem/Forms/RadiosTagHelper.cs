using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>One choice of few. The first option has the field's own id, so that the error summary finds it.</summary>
[HtmlTargetElement("lt-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadiosTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required IEnumerable<SelectListItem> Options { get; set; }

    public string? Legend { get; set; }

    public string? Hint { get; set; }

    public bool Optional { get; set; }

    /// <summary>In a table, where the heading of the column is seen; the legend is still heard, and the choices stand side by side.</summary>
    public bool HideLegend { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Legend, Hint);
        var legend = Field.Marked(
            Markup.Element("legend", HideLegend ? "sr-only" : "form-label", field.Label),
            Optional
        );
        var fieldset = field
            .Described(Markup.Element("fieldset", HideLegend ? "lt-choices" : null))
            .Holding(legend, field.Hint, field.Error)
            .Holding(Options.Select((option, index) => Radio(field, option, index)));
        field.Frame(output);
        output.Content.SetHtmlContent(fieldset);
    }

    private static TagBuilder Radio(Field field, SelectListItem option, int index)
    {
        var id = index == 0 ? field.Id : $"{field.Id}-{(index + 1).ToString(CultureInfo.InvariantCulture)}";
        var value = option.Value ?? option.Text;
        var input = Markup
            .Element("input", "form-radio")
            .With("type", "radio")
            .With("id", id)
            .With("name", field.Name)
            .With("value", value)
            .With("checked", string.Equals(value, field.Value, StringComparison.Ordinal) ? "checked" : null)
            .With("disabled", option.Disabled ? "disabled" : null)
            .Alone();
        return Markup
            .Element("div", "form-group-radio")
            .Holding(input, Markup.Element("label", "form-label", option.Text).With("for", id));
    }
}
