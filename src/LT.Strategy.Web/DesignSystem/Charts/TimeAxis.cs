using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>The days from left to right, with so many months marked as there is room to name.</summary>
public sealed record TimeAxis(DateOnly From, DateOnly To)
{
    private const double RoomForAMonth = 44;

    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120];

    private int Days => Math.Max(1, To.DayNumber - From.DayNumber);

    public double Along(DateOnly day) => (day.DayNumber - From.DayNumber) / (double)Days;

    public bool Has(DateOnly day) => day >= From && day <= To;

    /// <summary>The first day of each month that is marked.</summary>
    public IReadOnlyList<DateOnly> Marks(double width)
    {
        var months = Enumerable
            .Range(0, ((To.Year - From.Year) * 12) + To.Month - From.Month + 1)
            .Select(n => new DateOnly(From.Year, From.Month, 1).AddMonths(n))
            .Where(Has)
            .ToList();
        var room = width * 28 / Days;
        var step = Steps.FirstOrDefault(s => s * room >= RoomForAMonth, Steps[^1]);
        return [.. months.Where(m => ((m.Year * 12) + m.Month - 1) % step == 0)];
    }

    /// <summary>The month, and the year under the first and under each January.</summary>
    public static IEnumerable<string> Lines(DateOnly mark, bool isFirst)
    {
        yield return Danish.Month(mark);
        if (isFirst || mark.Month == 1)
        {
            yield return mark.Year.ToString(Danish.Culture);
        }
    }
}
