using System.Globalization;
using LT.Strategy.Web.DesignSystem.Pictures;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>A drawing as SVG. Sideways all is in shares, so that the plot stretches and the text does not; downwards all is in px.</summary>
internal static class ChartSvg
{
    private const double Units = 1000;
    private const double HalfASquare = 5.5;

    public static TagBuilder Of(Drawing drawing, string labelledBy)
    {
        var svg = Markup
            .Element("svg")
            .With("width", "100%")
            .With("height", Svg.Number(drawing.Shape.Height))
            .With("role", "img")
            .With("aria-labelledby", labelledBy)
            .With("focusable", "false")
            .Holding(LinesOf(drawing))
            .Holding(drawing.Dots.Select(Dot))
            .Holding(drawing.Labels.Select(Text));
        return Markup
            .Element(
                "div",
                $"{drawing.Shape.CssClass} lt-chart--left-{drawing.Left.Step} lt-chart--right-{drawing.Right.Step}"
            )
            .Holding(svg);
    }

    // A plot of its own: its width is a thousand units, however many px that is, and no line grows thicker by it.
    private static TagBuilder LinesOf(Drawing drawing)
    {
        var height = Svg.Number(drawing.Shape.Height);
        return Markup
            .Element("svg", "lt-chart__lines")
            .With("width", "100%")
            .With("height", height)
            .With("viewBox", $"0 0 {Svg.Number(Units)} {height}")
            .With("preserveAspectRatio", "none")
            .Holding(drawing.Lines.Select(l => Svg.Path(l.Look, PathOf(l.Points))));
    }

    private static string PathOf(IReadOnlyList<Place> points) =>
        "M" + string.Join(" L", points.Select(p => $"{Svg.Number(p.Along * Units)} {Svg.Number(p.Down)}"));

    private static TagBuilder Dot(Dot dot)
    {
        var (x, y) = (Share(dot.At.Along), Svg.Number(dot.At.Down));
        return dot.Kind switch
        {
            DotKind.Baseline => Svg.Shape("rect", "pic-dot pic-dot--square", ("width", 11), ("height", 11))
                .With("x", x)
                .With("y", Svg.Number(dot.At.Down - HalfASquare)),
            DotKind.Plan => Circle("pic-dot--plan", x, y, 4),
            DotKind.Forecast => Circle("pic-dot--forecast", x, y, 5),
            _ => Circle("pic-dot", x, y, Charts.Dot.Radius),
        };
    }

    private static TagBuilder Circle(string look, string x, string y, double radius) =>
        Svg.Shape("circle", look, ("r", radius)).With("cx", x).With("cy", y);

    private static TagBuilder Text(Label label)
    {
        var text = Markup
            .Element("text", label.Look.Length > 0 ? $"pic-text {label.Look}" : "pic-text", label.Text)
            .With("x", Share(label.At.Along))
            .With("y", Svg.Number(label.At.Down));
        return text.With("dx", label.Aside == 0 ? null : Svg.Number(label.Aside))
            .With("text-anchor", label.Anchor == Anchor.Start ? null : AnchorOf(label.Anchor));
    }

    private static string AnchorOf(Anchor anchor) => anchor == Anchor.Middle ? "middle" : "end";

    private static string Share(double along) =>
        $"{Math.Round(along * 100, 3).ToString("0.###", CultureInfo.InvariantCulture)}%";
}
