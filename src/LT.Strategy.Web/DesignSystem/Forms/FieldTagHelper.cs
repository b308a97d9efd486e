using System.Globalization;
using LT.Strategy.Domain.Language;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>A field to type in: label, hint, error and control, tied together.</summary>
[HtmlTargetElement("lt-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>text, textarea, date, number, email or file; follows from the type when left out.</summary>
    public string? Kind { get; set; }

    public int Rows { get; set; } = 4;

    /// <summary>Told in the hint. The form's attribute checks it; nothing is cut off while typing.</summary>
    public int? Max { get; set; }

    /// <summary>xxs, xs, s, m, l or xl.</summary>
    public string? Width { get; set; }

    public bool Optional { get; set; }

    /// <summary>A long text that may have paragraphs, lists, emphasis and links; how is told below it.</summary>
    public bool Formatted { get; set; }

    /// <summary>In a table, where the heading of the column is seen; the label is still heard.</summary>
    public bool HideLabel { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>The id of a datalist with suggestions.</summary>
    public string? Suggestions { get; set; }

    /// <summary>The kinds of file that a browser offers to choose among.</summary>
    public string? Accept { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Kind ??= FieldKind.Of(For.Metadata);
        var field = new Field(For, ViewContext, Label, HintWithLimit());
        field.Frame(output);
        output.Content.AppendHtml(field.LabelElement(Optional, HideLabel));
        output.Content.AppendHtml(
            new HtmlParts(
                field.Hint,
                field.Error,
                Kind is "textarea" ? Textarea(field) : Input(field),
                Formatted ? Formatting.Help() : null
            )
        );
    }

    private string? HintWithLimit()
    {
        var hint = Hint ?? (Kind is "date" ? "Fx 15.01.2019" : null);
        var limit = Max is { } max ? $"Højst {Danish.Number(max)} tegn." : null;
        return string.Join(' ', new[] { hint, limit }.Where(part => !string.IsNullOrEmpty(part)));
    }

    // The parser drops a line break right after the start tag, so one is put there for it to drop.
    private TagBuilder Textarea(Field field) =>
        field
            .Control("textarea", Class())
            .With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .With("data-formatted", Formatted ? "" : null)
            .Text("\n" + field.Value);

    private TagBuilder Input(Field field) =>
        field
            .Control("input", Class())
            .With("type", Kind is "email" or "file" ? Kind : "text")
            .With(
                "inputmode",
                Kind is "date" or "number" ? (field.Type == typeof(decimal) ? "decimal" : "numeric") : null
            )
            .With("autocomplete", Autocomplete ?? (Kind is "date" or "number" ? "off" : null))
            .With("list", Suggestions)
            .With("accept", Accept)
            .With("value", Kind is "file" ? null : field.Value)
            .Alone();

    private string Class() =>
        (Width ?? (Kind is "date" or "number" ? "xs" : null)) is { } width
            ? $"form-input input-width-{width}"
            : "form-input";
}
