namespace LT.Strategy.Web.DesignSystem.Charts;

public sealed record Line(string Look, IReadOnlyList<Place> Points);

public enum DotKind
{
    Reading,
    Baseline,
    Forecast,
    Plan,
}

public sealed record Dot(DotKind Kind, Place At)
{
    public const double Radius = 6;
}

/// <summary>A chart in one of its two shapes: lines from the back to the front, dots, and labels that cover nothing.</summary>
public sealed record Drawing(
    ChartShape Shape,
    Margin Left,
    Margin Right,
    IReadOnlyList<Line> Lines,
    IReadOnlyList<Dot> Dots,
    IReadOnlyList<Label> Labels
);
