namespace LT.Strategy.Web.DesignSystem.Pictures;

public sealed record LevelPoint(DateOnly Day, decimal Value);

/// <summary>A level on its way from a baseline to a target. Readings in any order, the baseline not among them.</summary>
public sealed record LevelPicture(
    LevelPoint Baseline,
    LevelPoint Target,
    IReadOnlyList<LevelPoint> Readings,
    string TargetText,
    decimal? Forecast = null
)
{
    private const double Left = 4;
    private const double Right = 186;
    private const double Top = 6;
    private const double Bottom = 34;

    public IEnumerable<(double X, double Y)> Line =>
        Readings.OrderBy(reading => reading.Day).Prepend(Baseline).Select(At);

    public (double X, double Y) At(LevelPoint point)
    {
        var values = Readings
            .Select(r => r.Value)
            .Append(Baseline.Value)
            .Append(Target.Value)
            .Append(Forecast ?? Target.Value);
        var (low, high) = (values.Min(), values.Max());
        var days = Math.Max(1, Target.Day.DayNumber - Baseline.Day.DayNumber);
        var x = Math.Clamp((point.Day.DayNumber - Baseline.Day.DayNumber) / (double)days, 0, 1);
        var y = high == low ? 0.5 : (double)((high - point.Value) / (high - low));
        return (Left + x * (Right - Left), Top + y * (Bottom - Top));
    }
}
