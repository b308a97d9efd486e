using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Forms;

/// <summary>What to put right, directly after the h1; each line leads to its field. Nothing when all is well.</summary>
[HtmlTargetElement("lt-errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorsTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData.ModelState.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        var form = ViewContext.ViewData.ModelMetadata;
        var lines = ViewContext
            .ViewData.ModelState.OrderBy(entry => ReadingOrder.Of(entry.Key, form), StringComparer.Ordinal)
            .SelectMany(entry => entry.Value?.Errors.Select(error => Line(FieldOf(entry.Key, form), error)) ?? []);
        var body = Markup
            .Element("div", "alert-body")
            .Holding(Markup.Element("h2", "alert-heading", "Ret følgende for at komme videre"))
            .Holding(Markup.Element("ul", "alert-text").Holding(lines));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-error");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("data-focus"));
        output.Content.SetHtmlContent(
            new HtmlParts(Icon.Of("error", ViewContext, "icon-svg alert-icon", "Fejl"), body)
        );
    }

    /// <summary>What an action's parameter was called is written as the page's field is.</summary>
    private static string FieldOf(string key, ModelMetadata form) =>
        form.Properties.FirstOrDefault(p =>
            string.Equals(p.PropertyName, key, StringComparison.OrdinalIgnoreCase)
        )?.PropertyName
        ?? key;

    private static TagBuilder Line(string key, ModelError error) =>
        key.Length == 0
            ? Markup.Element("li", null, error.ErrorMessage)
            : Markup
                .Element("li")
                .Holding(
                    Markup
                        .Element("a", "function-link", error.ErrorMessage)
                        .With("href", "#" + TagBuilder.CreateSanitizedId(key, "_"))
                );
}
