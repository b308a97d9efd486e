using Microsoft.AspNetCore.Mvc.Rendering;

namespace LT.Strategy.Web.DesignSystem.Pictures;

/// <summary>Where the boxes of a count picture stand. Those not stated stand apart, low, at the end.</summary>
internal sealed class Row
{
    private const double Gap = 2;
    private const double ApartGap = 8;

    private readonly double _height;
    private readonly double _step;
    private readonly double _gap;

    private Row(double height, double step, double gap)
    {
        _height = height;
        _step = step;
        _gap = gap;
    }

    public static Row OfBoxes(double width, double height, int subjects, int unknown)
    {
        var apart = unknown > 0 && unknown < subjects ? ApartGap : 0;
        return new Row(height, (width - apart + Gap) / subjects, Gap);
    }

    public static Row OfOneBar(double width, double height, int subjects) => new(height, width / subjects, 0);

    /// <summary>Between one subject and the next.</summary>
    public double Edge(double subjects) => Math.Max(0, subjects * _step - _gap / 2);

    public IEnumerable<TagBuilder> Boxes(string cssClass, int from, int count)
    {
        if (count == 0)
        {
            return [];
        }

        var shift = cssClass is "pic-unknown" && from > 0 && _gap > 0 ? ApartGap : 0;
        return _gap > 0
            ? Enumerable.Range(from, count).Select(i => Box(cssClass, i * _step + shift, _step - _gap))
            : [Box(cssClass, from * _step, count * _step)];
    }

    // An outline is drawn on its edge: half a unit in, so that it does not grow.
    private TagBuilder Box(string cssClass, double x, double width)
    {
        var inset = cssClass is "pic-done" ? 0 : 0.5;
        var top = cssClass is "pic-unknown" ? _height / 2 : 0;
        return Svg.Shape(
            "rect",
            cssClass,
            ("x", x + inset),
            ("y", Math.Max(top, inset)),
            ("width", width - 2 * inset),
            ("height", _height - Math.Max(top, inset) - inset)
        );
    }
}
