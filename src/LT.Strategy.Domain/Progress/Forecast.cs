using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Progress;

/// <summary>Where a straight line through the readings ends on the due date, if nothing changes. It never decides a status.</summary>
public sealed record Forecast(decimal Value, DateOnly On, IReadOnlyList<Reading> Readings)
{
    public const int FewestReadings = 3;

    /// <summary>Least squares through all valid readings after the baseline; null with fewer than three, or all on one day.</summary>
    public static Forecast? Of(IReadOnlyList<Reading> readings, DateOnly dueOn)
    {
        if (readings.Count < FewestReadings)
        {
            return null;
        }

        var days = readings.Select(r => (decimal)(r.HappenedOn.DayNumber - readings[0].HappenedOn.DayNumber)).ToList();
        var meanDay = days.Average();
        var meanValue = readings.Average(r => r.Value);
        var spread = days.Sum(d => (d - meanDay) * (d - meanDay));
        if (spread == 0)
        {
            return null;
        }

        var slope = days.Zip(readings, (d, r) => (d - meanDay) * (r.Value - meanValue)).Sum() / spread;
        var dueDay = dueOn.DayNumber - readings[0].HappenedOn.DayNumber;
        return new Forecast(meanValue + (slope * (dueDay - meanDay)), dueOn, readings);
    }
}
