namespace LT.Strategy.Web.DesignSystem.Charts;

public enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>A place in a plot: how far along it, from 0 to 1, and how many px down.</summary>
public sealed record Place(double Along, double Down);

/// <summary>A text at a place, some px to the side of it.</summary>
public sealed record Label(string Text, Place At, double Aside = 0, Anchor Anchor = Anchor.Start, string Look = "")
{
    private const double Ascent = 12;
    private const double Descent = 4;

    public Area Area
    {
        get
        {
            var width = TextWidth.Of(Text);
            var left =
                Aside
                - Anchor switch
                {
                    Anchor.Start => 0,
                    Anchor.Middle => width / 2,
                    _ => width,
                };
            return new Area(At.Along, left, left + width, At.Down - Ascent, At.Down + Descent);
        }
    }

    /// <summary>The places round a dot, the best first.</summary>
    public static IEnumerable<Label> Round(Place dot, string text, string look = "", double away = 12)
    {
        var (above, below) = (dot.Down - away, dot.Down + away + Ascent - 2);
        foreach (var down in new[] { above, below })
        {
            yield return new Label(text, dot with { Down = down }, 0, Anchor.Middle, look);
            yield return new Label(text, dot with { Down = down }, 2, Anchor.Start, look);
            yield return new Label(text, dot with { Down = down }, -2, Anchor.End, look);
        }

        yield return new Label(text, dot with { Down = dot.Down + 5 }, away, Anchor.Start, look);
        yield return new Label(text, dot with { Down = dot.Down + 5 }, -away, Anchor.End, look);
    }

    /// <summary>Round a dot, or some rows from it where that is freer.</summary>
    public static IEnumerable<Label> Near(Place dot, string text, string look)
    {
        var round = Round(dot, text, look).ToList();
        return
        [
            .. round,
            .. new[] { -17, -34, -51, 17 }.SelectMany(rows =>
                round.Select(l => l with { At = l.At with { Down = l.At.Down + rows } })
            ),
            new Label(text, new Place(1, dot.Down - 6), -6, Anchor.End, look),
            new Label(text, new Place(0, dot.Down - 6), 6, Anchor.Start, look),
        ];
    }

    /// <summary>Above a line or below it, from its right end to its left.</summary>
    public static IEnumerable<Label> AlongALine(Place end, string text, string look)
    {
        foreach (var along in new[] { 1, 0.75, 0.5, 0.25 })
        {
            yield return new Label(text, new Place(end.Along * along, end.Down - 6), -6, Anchor.End, look);
            yield return new Label(text, new Place(end.Along * along, end.Down + 17), -6, Anchor.End, look);
        }

        yield return new Label(text, new Place(0, end.Down - 6), 4, Anchor.Start, look);
        yield return new Label(text, new Place(0, end.Down + 17), 4, Anchor.Start, look);
    }
}

/// <summary>A rectangle that keeps its px while the plot stretches: its middle goes along with a share of the width.</summary>
public sealed record Area(double Along, double Left, double Right, double Top, double Bottom)
{
    private const double Air = 3;

    public static Area Around(Place place, double radius) =>
        new(place.Along, -radius, radius, place.Down - radius, place.Down + radius);

    /// <summary>Whether the two are apart at every width of the plot: above one another, or beside each other in the same order all the way.</summary>
    public bool Clears(Area other, ChartShape shape) =>
        Bottom <= other.Top
        || other.Bottom <= Top
        || IsBefore(other, shape.Least) && IsBefore(other, shape.Most)
        || other.IsBefore(this, shape.Least) && other.IsBefore(this, shape.Most);

    public bool IsWithin(ChartShape shape, double left, double right) =>
        new[] { shape.Least, shape.Most }.All(width =>
            (Along * width) + Left >= -left && (Along * width) + Right <= width + right
        );

    private bool IsBefore(Area other, double width) =>
        (Along * width) + Right + Air <= (other.Along * width) + other.Left;
}
