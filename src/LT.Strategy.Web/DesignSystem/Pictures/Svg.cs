using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LT.Strategy.Web.DesignSystem.Pictures;

/// <summary>Shapes for the small pictures. Numbers have a decimal point and one decimal; colours come from classes.</summary>
internal static class Svg
{
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static TagBuilder Shape(string element, string cssClass, params (string Name, double Value)[] numbers)
    {
        var shape = Markup.Element(element, cssClass).Alone();
        foreach (var (name, value) in numbers)
        {
            shape.With(name, Number(value));
        }

        return shape;
    }

    public static TagBuilder Line(string cssClass, (double X, double Y) from, (double X, double Y) to) =>
        Shape("line", cssClass, ("x1", from.X), ("y1", from.Y), ("x2", to.X), ("y2", to.Y));

    public static TagBuilder Path(string cssClass, string d) => Shape("path", cssClass).With("d", d);

    public static void Frame(TagHelperOutput output, double width, double height, bool wide, string label)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", wide ? "lt-pic lt-pic--wide" : "lt-pic");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", label);
        output.Attributes.SetAttribute("focusable", "false");
    }
}
