namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>
/// A chart is drawn twice, for wide and for narrow pages. It stretches sideways with the page while its text keeps its
/// size, so a shape has the least and the most room that its plot may get.
/// </summary>
/// <param name="Least">Between the margins, in px.</param>
/// <param name="Most">Between the margins, in px.</param>
public sealed record ChartShape(string CssClass, double Least, double Most, double Height, bool IsWide)
{
    /// <summary>From a sheet of A4, which is a little narrower than a tablet, to the widest page.</summary>
    public static readonly ChartShape Wide = new("lt-chart__wide", 690, 1170, 360, IsWide: true);

    /// <summary>From the smallest phone to just under a tablet.</summary>
    public static readonly ChartShape Narrow = new("lt-chart__narrow", 286, 740, 330, IsWide: false);

    private const double RowsForDates = 44;
    private const double RowsForMonths = 44;

    public double Top => RowsForDates;

    public double Bottom => Height - RowsForMonths;

    public ChartShape Between(Margin left, Margin right) =>
        this with
        {
            Least = Least - left.Width - right.Width,
            Most = Most - left.Width - right.Width,
        };
}

/// <summary>A margin beside the plot, in one of the widths the stylesheet knows.</summary>
public sealed record Margin(int Step, double Width)
{
    private static readonly double[] Widths = [12, 30, 46, 70, 100, 130, 160, 200, 250];

    /// <summary>The smallest with room for the longest of the texts and its distance to the plot.</summary>
    public static Margin For(IEnumerable<double> texts, double distance)
    {
        var wanted = texts.Select(t => t + distance).DefaultIfEmpty(0).Max();
        var step = Array.FindIndex(Widths, w => w >= wanted);
        return step < 0 ? new Margin(Widths.Length - 1, Widths[^1]) : new Margin(step, Widths[step]);
    }
}
