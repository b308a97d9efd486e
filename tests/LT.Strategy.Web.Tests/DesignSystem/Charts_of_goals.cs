using CsCheck;
using LT.Strategy.Web.DesignSystem.Charts;

namespace LT.Strategy.Web.Tests.DesignSystem;

/// <summary>Whatever a goal's numbers are, its chart can be read, at every width from a small phone to a wide screen.</summary>
public sealed class Charts_of_goals
{
    private const int Charts = 1000;

    /// <summary>Up to so many every label finds a place beside them; among more it may lie over one rather than be missing.</summary>
    private const int FewDots = 12;

    private static readonly DateOnly Start = new(2018, 6, 1);

    private static readonly ChartShape[] Shapes = [ChartShape.Wide, ChartShape.Narrow];

    /// <summary>Mostly as such measures are, now and then far away.</summary>
    private static readonly Gen<decimal> Value = Gen.Frequency(
        (4, Gen.Int[0, 300].Select(n => 10 + (n / 20m))),
        (1, Gen.Int[-200, 900].Select(n => n / 10m))
    );

    /// <summary>Days until the due date, readings as days after the baseline and values, the corners of the path, the forecast, the date shown, decimals.</summary>
    private static readonly Gen<LevelChart> Levels = Gen.Select(
            Gen.OneOf(Gen.Int[10, 100], Gen.Int[200, 700], Gen.Int[1000, 4000]),
            Gen.Select(Gen.Frequency((1, Gen.Int[1, 9]), (2, Gen.Int[1, 500])), Value).Array[0, 30],
            Gen.Select(Gen.Double[0.01, 0.99], Value).Array[0, 12],
            Gen.Select(Value, Value, Gen.Bool, Value),
            Gen.Int[-30, 800],
            Gen.Select(Gen.Int[0, 2].Select(n => new[] { 1m, 10m, 1000m }[n]), Gen.Int[0, 2])
        )
        .Select(
            (days, readings, path, values, shown, size) =>
            {
                var (times, decimals) = size;
                var (due, baseline) = (Start.AddDays(days), new ChartPoint(Start, times * values.Item1));
                var target = new ChartPoint(due, times * values.Item2);
                ChartPoint[] after =
                [
                    .. readings
                        .DistinctBy(r => r.Item1)
                        .OrderBy(r => r.Item1)
                        .Select(r => new ChartPoint(Start.AddDays(r.Item1), times * r.Item2)),
                ];
                return new LevelChart(
                    baseline,
                    target,
                    after,
                    [
                        baseline,
                        .. path.OrderBy(p => p.Item1)
                            .Select(p => new ChartPoint(Start.AddDays((int)(p.Item1 * days)), times * p.Item2)),
                        target,
                    ],
                    shown > 0 ? times * (values.Item1 + values.Item2) / 2 : null,
                    values.Item3 && after.Length > 2 ? new ChartPoint(due, times * values.Item4) : null,
                    decimals,
                    Start.AddDays(shown)
                );
            }
        );

    private static readonly Gen<CountChart> Counts = Gen.Select(
            Gen.Select(Gen.Int[1, 364], Gen.Int[-1, 80], Gen.Int[-1, 90]).Array[1, 60],
            Gen.Int[1, 2000],
            Gen.Int[-1, 100],
            Gen.Int[0, 420],
            Gen.Int[1, 900]
        )
        .Select(
            (turns, scale, promised, shown, days) =>
            {
                var first = new DateOnly(2019, 1, 1);
                var due = first.AddDays(days);
                var until = first.AddDays(Math.Min(shown, days));
                ChartStep[] steps =
                [
                    .. turns
                        .Select(t => (Day: first.AddDays(t.Item1 - 1), t.Item2, t.Item3))
                        .Where(t => t.Day <= until)
                        .DistinctBy(t => t.Day)
                        .OrderBy(t => t.Day)
                        .Select(t => new ChartStep(t.Day, Known(t.Item2, scale), Known(t.Item3, scale))),
                ];
                return new CountChart(
                    first,
                    due,
                    first.AddDays(shown),
                    until,
                    steps.Length == 0 ? [new ChartStep(first, null, 30)] : steps,
                    [new ChartPoint(first, 0), new ChartPoint(due, 30)],
                    shown <= days ? 30m * shown / days : null,
                    Known(promised, scale)
                );
            }
        );

    [Fact]
    public void No_label_of_a_level_covers_another_or_a_dot_or_leaves_the_picture() =>
        Levels.Sample(chart => Shapes.All(shape => Faults(chart.Draw(shape)) == ""), iter: Charts);

    [Fact]
    public void No_label_of_a_count_covers_another_or_a_dot_or_leaves_the_picture() =>
        Counts.Sample(chart => Shapes.All(shape => Faults(chart.Draw(shape)) == ""), iter: Charts);

    [Fact]
    public void The_target_the_newest_reading_and_the_baseline_are_always_named() =>
        Levels.Sample(
            chart =>
                Shapes.All(shape =>
                {
                    var drawing = chart.Draw(shape);
                    return drawing.Labels.Any(l => l.Text.StartsWith("Måltal ", StringComparison.Ordinal))
                        && drawing.Labels.Count(l => l.Look.Length > 0)
                            == 2 + (chart.Readings.Count > 0 ? 1 : 0) + (HasForecast(chart) ? 1 : 0);
                }),
            iter: Charts
        );

    [Fact]
    public void Every_line_and_dot_of_a_count_stays_between_its_axes() =>
        Counts.Sample(
            chart => Shapes.All(shape => chart.Draw(shape).Dots.All(d => IsInPlot(d.At, shape))),
            iter: Charts
        );

    [Fact]
    public void Every_reading_stays_between_the_axes_however_far_the_forecast_goes() =>
        Levels.Sample(
            chart =>
                Shapes.All(shape =>
                    chart.Draw(shape) is var drawing
                    && drawing.Dots.Count(d => d.Kind == DotKind.Reading) == chart.Readings.Count
                    && drawing.Dots.Where(d => d.Kind != DotKind.Plan).All(d => IsInPlot(d.At, shape))
                    && drawing.Lines.SelectMany(l => l.Points).All(p => p.Along is > -0.0001 and < 1.0001)
                ),
            iter: Charts
        );

    private static int? Known(int value, int scale) => value < 0 ? null : value * scale / 100;

    private static bool HasForecast(LevelChart chart) =>
        chart.Forecast is { } forecast && forecast.Day > chart.Readings[^1].Day;

    private static bool IsInPlot(Place at, ChartShape shape) =>
        at.Along is > -0.0001 and < 1.0001 && at.Down >= shape.Top - 0.01 && at.Down <= shape.Bottom + 0.01;

    /// <summary>Measured in px at widths from the least to the most.</summary>
    private static string Faults(Drawing drawing)
    {
        var shape = drawing.Shape;
        foreach (var share in new[] { 0, 0.1, 0.35, 0.7, 1 })
        {
            var width = shape.Least + (share * (shape.Most - shape.Least));
            var labels = drawing.Labels.Select(l => (l.Text, Box: Box.Of(l.Area, width))).ToList();
            var dots = drawing.Dots.Select(d => Box.Of(Area.Around(d.At, 4), width)).ToList();
            for (var i = 0; i < labels.Count; i++)
            {
                var (text, box) = labels[i];
                if (labels.Skip(i + 1).FirstOrDefault(l => l.Box.Meets(box)) is { Text: { } other })
                {
                    return $"{text} covers {other} at {width}";
                }

                if (dots.Count <= FewDots && dots.Exists(box.Meets))
                {
                    return $"{text} covers a dot at {width}";
                }

                if (!box.IsWithin(-drawing.Left.Width, width + drawing.Right.Width, shape.Height))
                {
                    return $"{text} leaves the picture at {width}";
                }
            }
        }

        return "";
    }

    private sealed record Box(double Left, double Right, double Top, double Bottom)
    {
        public static Box Of(Area area, double width) =>
            new((area.Along * width) + area.Left, (area.Along * width) + area.Right, area.Top, area.Bottom);

        public bool Meets(Box other) =>
            Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool IsWithin(double left, double right, double height) =>
            Left >= left - 0.01 && Right <= right + 1.01 && Top >= -0.01 && Bottom <= height + 0.01;
    }
}
