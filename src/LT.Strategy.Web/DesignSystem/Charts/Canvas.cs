namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>A drawing on its way: first the lines and dots, then the labels, those first that have to be there.</summary>
internal sealed class Canvas
{
    public const double Beside = 12;

    private const double Overhang = 8;
    private const double TickLength = 6;

    private readonly List<Line> _lines = [];
    private readonly List<Dot> _dots = [];
    private readonly List<Label> _axis = [];
    private readonly Margin _left;
    private readonly Margin _right;
    private readonly Placing _inPlot;
    private readonly Placing _beside;

    /// <param name="shape">As the page gives it.</param>
    /// <param name="marks">What the values at the left edge say.</param>
    /// <param name="besides">What is said to the right of the plot.</param>
    public Canvas(ChartShape shape, IEnumerable<string> marks, IEnumerable<string> besides)
    {
        _left = Margin.For(marks.Select(TextWidth.Of), 8);
        _right = Margin.For(besides.Select(TextWidth.Of), Beside);
        Shape = shape.Between(_left, _right);
        _inPlot = new Placing(Shape, 0, Overhang);
        _beside = new Placing(Shape, 0, _right.Width + 1);
    }

    public ChartShape Shape { get; }

    public Placing Labels => _inPlot;

    public void Line(string look, params IReadOnlyList<Place> points)
    {
        if (points.Count > 1)
        {
            _lines.Add(new Line(look, points));
            _inPlot.KeepLine(points);
        }
    }

    /// <summary>A dotted line that a text may lie over rather than be far from what it names.</summary>
    private void Dotted(string look, params IReadOnlyList<Place> points)
    {
        _lines.Add(new Line(look, points));
        _inPlot.KeepDotted(points);
    }

    public void Dot(DotKind kind, Place at)
    {
        _dots.Add(new Dot(kind, at));
        _inPlot.KeepDot(Area.Around(at, Charts.Dot.Radius + 1));
    }

    /// <summary>Lines of the grid are crossed freely.</summary>
    public void Values(IEnumerable<(double Down, string Text)> marks)
    {
        foreach (var (down, text) in marks)
        {
            _lines.Add(new Line("pic-grid", [new Place(0, down), new Place(1, down)]));
            _axis.Add(new Label(text, new Place(0, down + 5), -8, Anchor.End));
        }
    }

    public void Months(TimeAxis days)
    {
        _lines.Add(new Line("pic-axis", [new Place(0, Shape.Bottom), new Place(1, Shape.Bottom)]));
        var placing = new Placing(Shape, 0, _right.Width);
        var marks = days.Marks(Shape.Least);
        foreach (var mark in marks)
        {
            var along = days.Along(mark);
            _lines.Add(
                new Line("pic-axis", [new Place(along, Shape.Bottom), new Place(along, Shape.Bottom + TickLength)])
            );
            var down = Shape.Bottom + 17;
            foreach (var text in TimeAxis.Lines(mark, mark == marks[0]))
            {
                placing.Try([new Label(text, new Place(along, down), 3)]);
                down += 17;
            }
        }

        _axis.AddRange(placing.Placed);
        foreach (var name in placing.Placed)
        {
            _inPlot.KeepText(name.Area);
            _beside.KeepText(name.Area);
        }
    }

    /// <summary>An upright line on a day with its name above it, and the due date's likewise.</summary>
    public void Dates(TimeAxis days, (DateOnly Day, string Name) shown, (DateOnly Day, string Name) due)
    {
        Line("pic-due", Upright(days, due.Day));
        if (days.Has(shown.Day))
        {
            Dotted("pic-today", Upright(days, shown.Day));
            _inPlot.Put([.. Above(days.Along(shown.Day), shown.Name, Anchor.Start, "")]);
        }

        _inPlot.Put([.. Above(days.Along(due.Day), due.Name, Anchor.End, "")]);
    }

    /// <summary>To the right of the plot where there is a margin, otherwise where it fits.</summary>
    public void PutBeside(bool isWide, Place at, string text, string look, IEnumerable<Label> orHere)
    {
        if (isWide)
        {
            _beside.Put([new Label(text, at with { Along = 1, Down = at.Down + 5 }, Beside, Look: look)]);
        }
        else
        {
            _inPlot.Put([.. orHere]);
        }
    }

    public Drawing Done() => new(Shape, _left, _right, _lines, _dots, [.. _axis, .. _inPlot.Placed, .. _beside.Placed]);

    private Place[] Upright(TimeAxis days, DateOnly day)
    {
        var along = days.Along(day);
        return [new Place(along, 4), new Place(along, Shape.Bottom)];
    }

    private static IEnumerable<Label> Above(double along, string text, Anchor first, string look)
    {
        var other = first == Anchor.Start ? Anchor.End : Anchor.Start;
        foreach (var down in new[] { 14d, 31d })
        {
            foreach (var anchor in new[] { first, other })
            {
                yield return new Label(text, new Place(along, down), anchor == Anchor.Start ? 5 : -5, anchor, look);
            }
        }
    }
}
