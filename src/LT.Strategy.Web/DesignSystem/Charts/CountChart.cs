using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>From this day on so many count, of so many.</summary>
public sealed record ChartStep(DateOnly Day, int? Value, int? Target);

/// <summary>How many have come to count day by day, against the target, the plan and what is promised.</summary>
/// <param name="Steps">Oldest first.</param>
/// <param name="Until">How far the steps go: the date shown, or the due date where that comes first.</param>
/// <param name="Plan">The planned path in the goal's unit; two points on a day where it jumps.</param>
public sealed record CountChart(
    DateOnly From,
    DateOnly DueOn,
    DateOnly Shown,
    DateOnly Until,
    IReadOnlyList<ChartStep> Steps,
    IReadOnlyList<ChartPoint> Plan,
    decimal? Expected,
    int? Promised
) : Chart(From, DueOn, Shown)
{
    /// <summary>The promise from day to day, in the place of a target; empty where it never changed.</summary>
    public IReadOnlyList<ChartStep> Promises { get; init; } = [];

    private int? Target => Steps[^1].Target;

    private IReadOnlyList<string> Besides =>
        [
            .. Target is { } target
                ? [Promised == target ? $"Måltal og lovet {Number(target)}" : $"Måltal {Number(target)}"]
                : Array.Empty<string>(),
            .. Promised is { } promised && promised != Target ? [$"Lovet {Number(promised)}"] : Array.Empty<string>(),
        ];

    public override Drawing Draw(ChartShape shape)
    {
        var outer = ValueAxis.OfCounts([.. All()], shape);
        var canvas = new Canvas(shape, outer.Marks.Select(m => outer.Text(m, 0)), shape.IsWide ? Besides : []);
        var values = outer with { Shape = canvas.Shape };
        var days = Days();
        Place At(DateOnly day, decimal value) => new(days.Along(day), values.Down(value));

        canvas.Values(values.Marks.Select(m => (values.Down(m), values.Text(m, 0))));
        canvas.Months(days);
        foreach (var line in Stairs(Steps, s => s.Target, DueOn))
        {
            canvas.Line("pic-target", [.. line.Select(p => At(p.Day, p.Value))]);
        }

        foreach (var line in Stairs(PromiseSteps, s => s.Target, DueOn))
        {
            canvas.Line("pic-promised", [.. line.Select(p => At(p.Day, p.Value))]);
        }

        canvas.Line("pic-planline", [.. Plan.Select(p => At(p.Day, p.Value))]);
        foreach (var line in Until < From ? [] : Stairs(Steps, s => s.Value, Until))
        {
            canvas.Line("pic-line", [.. line.Select(p => At(p.Day, p.Value))]);
        }

        var newest = Steps[^1].Value is { } value && days.Has(Until) ? new ChartPoint(Until, value) : null;
        if (newest is not null)
        {
            canvas.Dot(DotKind.Reading, At(newest.Day, newest.Value));
        }

        var expected = Expected is { } plan && days.Has(Shown) && Shown <= DueOn ? new ChartPoint(Shown, plan) : null;
        if (expected is not null && expected != newest)
        {
            canvas.Dot(DotKind.Plan, At(expected.Day, expected.Value));
        }

        canvas.Dates(days, (Shown, Named(Shown)), (DueOn, DueText));
        Name(canvas, shape.IsWide, At, newest, expected);
        return canvas.Done();
    }

    private void Name(
        Canvas canvas,
        bool isWide,
        Func<DateOnly, decimal, Place> at,
        ChartPoint? newest,
        ChartPoint? expected
    )
    {
        if (newest is not null)
        {
            var text = $"{Number((int)newest.Value)} tæller med";
            canvas.Labels.Put([.. Label.Round(at(newest.Day, newest.Value), text, Primary)]);
        }

        foreach (var (text, value) in Besides.Zip(new[] { Target ?? Promised, Promised }))
        {
            var end = at(DueOn, value!.Value);
            canvas.PutBeside(isWide, end, text, Ink, Label.AlongALine(end, text, Ink));
        }

        if (expected is not null)
        {
            var number = Danish.Number(expected.Value, expected.Value % 1 == 0 ? 0 : 1);
            canvas.Labels.Try(Label.Round(at(expected.Day, expected.Value), $"Plan {number}", away: 10));
        }
    }

    private IEnumerable<decimal> All() =>
        Steps
            .Concat(PromiseSteps)
            .SelectMany(s => new[] { s.Value, s.Target })
            .OfType<int>()
            .Select(n => (decimal)n)
            .Concat(Plan.Select(p => p.Value))
            .DefaultIfEmpty(1);

    private IReadOnlyList<ChartStep> PromiseSteps =>
        Promises.Count > 0 ? Promises
        : Promised is null ? []
        : [new ChartStep(From, null, Promised)];

    /// <summary>The corners of the stairs, broken where there is no number.</summary>
    private IEnumerable<List<ChartPoint>> Stairs(
        IReadOnlyList<ChartStep> steps,
        Func<ChartStep, int?> height,
        DateOnly until
    )
    {
        List<ChartPoint> stairs = [];
        for (var i = 0; i < steps.Count; i++)
        {
            var end = i == steps.Count - 1 ? until : steps[i + 1].Day;
            if (height(steps[i]) is { } value)
            {
                var start = steps[i].Day < From || i == 0 ? From : steps[i].Day;
                stairs.AddRange([new ChartPoint(start, value), new ChartPoint(end, value)]);
            }
            else
            {
                yield return stairs;
                stairs = [];
            }
        }

        yield return stairs;
    }

    private static string Number(int number) => Danish.Number(number);
}
