using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>What the framework knows of one field in a form: its name, what was typed, what is wrong.</summary>
internal sealed class Field
{
    private readonly ModelExpression _for;
    private readonly ModelStateEntry? _state;
    private readonly string? _hint;

    public Field(ModelExpression expression, ViewContext view, string? label, string? hint)
    {
        _for = expression;
        _hint = string.IsNullOrEmpty(hint) ? null : hint;
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = TagBuilder.CreateSanitizedId(Name, "_");
        Label =
            label
            ?? expression.Metadata.DisplayName
            ?? throw new InvalidOperationException($"The field {Name} needs a label");
        view.ViewData.ModelState.TryGetValue(Name, out _state);
    }

    public string Name { get; }

    public string Id { get; }

    public string Label { get; }

    public Type Type => _for.Metadata.UnderlyingOrModelType;

    public bool HasError => _state is { Errors.Count: > 0 };

    /// <summary>Exactly what was typed, or else what the model holds.</summary>
    public string Value => _state?.AttemptedValue ?? Written.Of(_for.Model);

    public TagBuilder? Hint =>
        _hint is null ? null : Markup.Element("span", "form-hint", _hint).With("id", $"{Id}-hint");

    public TagBuilder? Error =>
        HasError
            ? Markup
                .Element("span", "form-error-message")
                .With("id", $"{Id}-error")
                .Holding(Markup.Element("span", "sr-only", "Fejl: "))
                .Text(_state!.Errors[0].ErrorMessage)
            : null;

    public TagBuilder LabelElement(bool optional, bool hidden = false) =>
        Marked(Markup.Element("label", hidden ? "sr-only" : "form-label", Label), optional).With("for", Id);

    public static TagBuilder Marked(TagBuilder label, bool optional) =>
        optional ? label.Text(" ").Holding(Markup.Element("span", "weight-normal", "(frivilligt)")) : label;

    /// <summary>Ties the control, or the group of them, to its hint and its error.</summary>
    public TagBuilder Described(TagBuilder control)
    {
        var ids = new[] { _hint is null ? null : $"{Id}-hint", HasError ? $"{Id}-error" : null };
        var described = string.Join(' ', ids.Where(id => id is not null));
        return control.With("aria-describedby", described.Length == 0 ? null : described);
    }

    public TagBuilder Control(string element, string cssClass) =>
        Described(Markup.Element(element, cssClass).With("id", Id).With("name", Name))
            .With("aria-invalid", HasError ? "true" : null);

    public void Frame(TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", HasError ? "form-group form-error" : "form-group");
    }
}
