using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.DesignSystem.Charts;

public sealed record ChartPoint(DateOnly Day, decimal Value);

/// <summary>A level on its way from its baseline: readings, plan, target and forecast.</summary>
/// <param name="Readings">After the baseline, oldest first.</param>
/// <param name="Plan">The corners of the planned path, from the baseline to the due date.</param>
/// <param name="Expected">What the plan expects on the date shown.</param>
public sealed record LevelChart(
    ChartPoint Baseline,
    ChartPoint Target,
    IReadOnlyList<ChartPoint> Readings,
    IReadOnlyList<ChartPoint> Plan,
    decimal? Expected,
    ChartPoint? Forecast,
    int Decimals,
    DateOnly Shown
) : Chart(Baseline.Day, Target.Day, Shown)
{
    /// <summary>Of more readings only the newest, the highest and the lowest are named.</summary>
    private const int MostNamed = 9;

    /// <summary>The target from the first day to the last, two points on a day it was changed; empty where it never was.</summary>
    public IReadOnlyList<ChartPoint> Targets { get; init; } = [];

    /// <summary>Where the value axis begins, as written; null where it begins at nought.</summary>
    public string? AxisBeginsAt =>
        Values(ChartShape.Wide) is { Low: not 0 } axis ? axis.Text(axis.Low, Decimals) : null;

    private ChartPoint? Ahead =>
        Forecast is not null && Readings.Count > 0 && Forecast.Day > Readings[^1].Day ? Forecast : null;

    public override Drawing Draw(ChartShape shape)
    {
        var outer = Values(shape);
        var marks = outer.Marks.Select(m => outer.Text(m, Decimals)).ToList();
        string[] besides = shape.IsWide
            ? [TargetText, .. Ahead is null ? Array.Empty<string>() : [$"Prognose {ForecastText(outer)}"]]
            : [];
        var canvas = new Canvas(shape, marks, besides);
        var values = outer with { Shape = canvas.Shape };
        var days = Days(Readings.Select(r => r.Day));
        Place At(ChartPoint point) => new(days.Along(point.Day), values.Down(point.Value));

        canvas.Values(values.Marks.Select(m => (values.Down(m), values.Text(m, Decimals))));
        canvas.Months(days);
        canvas.Line("pic-target", [.. TargetLine.Select(At)]);
        canvas.Line("pic-planline", [.. Plan.Select(At)]);
        if (Ahead is { } ahead)
        {
            canvas.Line("pic-forecast", At(Readings[^1]), At(Seen(ahead, values)));
        }

        canvas.Line("pic-line", [At(Baseline), .. Readings.Select(At)]);
        canvas.Dot(DotKind.Baseline, At(Baseline));
        foreach (var reading in Readings)
        {
            canvas.Dot(DotKind.Reading, At(reading));
        }

        var expected = Expected is { } plan && days.Has(Shown) && Shown <= DueOn ? new ChartPoint(Shown, plan) : null;
        if (expected is not null)
        {
            canvas.Dot(DotKind.Plan, At(expected));
        }

        if (Ahead is { } end && values.Has(end.Value))
        {
            canvas.Dot(DotKind.Forecast, At(end));
        }

        canvas.Dates(days, (Shown, Named(Shown)), (DueOn, DueText));
        Name(canvas, shape.IsWide, values, At, expected);
        return canvas.Done();
    }

    private IReadOnlyList<ChartPoint> TargetLine => Targets.Count > 0 ? Targets : [Target with { Day = From }, Target];

    private string TargetText => $"Måltal {Danish.Number(Target.Value, Decimals)}";

    /// <summary>With an arrow where it lies outside the picture.</summary>
    private string ForecastText(ValueAxis values) =>
        $"{Written(Forecast!.Value)}{(Forecast.Value > values.High ? " ↑" : Forecast.Value < values.Low ? " ↓" : "")}";

    private void Name(Canvas canvas, bool isWide, ValueAxis values, Func<ChartPoint, Place> at, ChartPoint? expected)
    {
        var target = at(Target);
        canvas.PutBeside(isWide, target, TargetText, Ink, Label.AlongALine(target, TargetText, Ink));
        if (Readings.Count > 0)
        {
            var text = Written(Readings[^1].Value) + (isWide ? " seneste" : "");
            canvas.Labels.Put([.. Label.Round(at(Readings[^1]), text, Primary)]);
        }

        if (Ahead is { } ahead)
        {
            var end = at(Seen(ahead, values));
            var text = isWide ? $"Prognose {ForecastText(values)}" : ForecastText(values);
            canvas.PutBeside(isWide, end, text, Primary, Label.Near(end, text, Primary));
        }

        if (Readings.Count <= MostNamed)
        {
            NameReadings(canvas, at, Readings.SkipLast(1).Reverse());
        }

        var start = Danish.Number(Baseline.Value, Decimals);
        canvas.Labels.Put([.. Label.Near(at(Baseline), isWide ? $"{start} udgangspunkt" : start, Ink)]);
        if (expected is not null)
        {
            canvas.Labels.Try(
                Label.Round(at(expected), $"Plan {Danish.Number(expected.Value, Decimals + 1)}", away: 10)
            );
        }

        if (Readings.Count > MostNamed)
        {
            var others = Readings.SkipLast(1).ToList();
            NameReadings(canvas, at, [others.MaxBy(r => r.Value)!, others.MinBy(r => r.Value)!]);
        }
    }

    private void NameReadings(Canvas canvas, Func<ChartPoint, Place> at, IEnumerable<ChartPoint> readings)
    {
        foreach (var reading in readings)
        {
            canvas.Labels.Try(Label.Round(at(reading), Written(reading.Value)));
        }
    }

    private string Written(decimal value) => Danish.Precisely(value, Target.Value, Decimals);

    /// <summary>A forecast far from all that is known would press the rest flat: it leaves the picture, and its number says where to.</summary>
    private ValueAxis Values(ChartShape shape)
    {
        List<decimal> known =
        [
            Baseline.Value,
            .. TargetLine.Select(t => t.Value),
            .. Readings.Select(r => r.Value),
            .. Plan.Select(p => p.Value),
        ];
        var span = known.Max() - known.Min();
        var isNear = Ahead is { } f && f.Value >= known.Min() - span && f.Value <= known.Max() + span;
        return ValueAxis.Of(isNear ? [.. known, Ahead!.Value] : known, shape);
    }

    /// <summary>The forecast itself, or where its line leaves the picture.</summary>
    private ChartPoint Seen(ChartPoint forecast, ValueAxis values)
    {
        if (values.Has(forecast.Value))
        {
            return forecast;
        }

        var (from, edge) = (Readings[^1], forecast.Value < values.Low ? values.Low : values.High);
        var share = (edge - from.Value) / (forecast.Value - from.Value);
        var days = (int)(share * (forecast.Day.DayNumber - from.Day.DayNumber));
        return new ChartPoint(from.Day.AddDays(days), edge);
    }
}
