using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>The values from the bottom up, with round ones marked.</summary>
public sealed record ValueAxis(decimal Low, decimal High, decimal Step, ChartShape Shape)
{
    private const int MostMarks = 5;
    private const decimal Air = 0.08m;

    /// <summary>As far down and up as the values go and a little further, but not below nought when none of them is.</summary>
    public static ValueAxis Of(IReadOnlyCollection<decimal> values, ChartShape shape)
    {
        var (least, most) = (values.Min(), values.Max());
        var span = most > least ? most - least : Math.Max(Math.Abs(most) * 0.1m, 1);
        var step = RoundStep(span / MostMarks);
        var low = Math.Floor((least - (span * Air)) / (step / 5)) * (step / 5);
        return new ValueAxis(least >= 0 && low < 0 ? 0 : low, most + (span * Air), step, shape);
    }

    /// <summary>From nought, by whole numbers.</summary>
    public static ValueAxis OfCounts(IReadOnlyCollection<decimal> values, ChartShape shape)
    {
        var most = Math.Max(1, values.Max());
        return new ValueAxis(0, most * (1 + Air), Math.Max(1, RoundStep(most / MostMarks)), shape);
    }

    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = Math.Ceiling(Low / Step) * Step; mark <= High; mark += Step)
            {
                yield return mark;
            }
        }
    }

    public bool Has(decimal value) => value >= Low && value <= High;

    public double Down(decimal value) =>
        Shape.Bottom - ((Shape.Bottom - Shape.Top) * (double)((value - Low) / (High - Low)));

    /// <summary>A mark in Danish, with the decimals its step needs.</summary>
    public string Text(decimal value, int decimals) => Danish.Number(value, Math.Max(decimals, DecimalsOf(value)));

    /// <summary>1, 2 or 5, ten times up or down: the first that is no less.</summary>
    private static decimal RoundStep(decimal atLeast)
    {
        var ten = 1m;
        while (ten < atLeast)
        {
            ten *= 10;
        }

        while (ten / 10 >= atLeast)
        {
            ten /= 10;
        }

        return new[] { ten / 5, ten / 2, ten }.First(step => step >= atLeast);
    }

    private static int DecimalsOf(decimal value) => (value / 1.000000000000000000000000000000m).Scale;
}
